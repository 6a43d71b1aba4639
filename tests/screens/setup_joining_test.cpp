#include "screens/setup_screen.h"
#include "screens/text.h"
#include "screens/told_joining_office.h"
#include "support/at_once.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace pintu {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

class SetupJoiningTest : public ::testing::Test {
protected:
    SetupJoiningTest() { speak(Language::english); }
    ~SetupJoiningTest() override { speak(Language::indonesian); }

    const SetupState& state() { return pages.state(); }
    std::vector<std::string> actions()
    {
        std::vector<std::string> out;
        for (const auto& action : state().actions) out.push_back(action.name);
        return out;
    }
    std::vector<std::string> fields()
    {
        std::vector<std::string> out;
        for (const auto& field : state().fields) out.push_back(field.name);
        return out;
    }
    std::string lines()
    {
        std::string out;
        for (const auto& line : state().lines) out += line + "\n";
        return out;
    }
    void fillParticulars()
    {
        pages.fill("kind", "RSUD · Hospital");
        pages.fill("services", "211, 212");
    }

    std::shared_ptr<ToldJoiningOffice> office = std::make_shared<ToldJoiningOffice>();
    AtOnce background;
    int left = 0;
    SetupJoining pages{office, background, [] {}, [this] { ++left; }};
};

TEST_F(SetupJoiningTest, ACardIsComparedBeforeAnythingIsAskedOrWritten)
{
    pages.open("/srv/kantor");
    EXPECT_THAT(lines(), HasSubstr("nobody can be referred"));
    pages.act("addCard");
    pages.scan("RC1:CARD");
    EXPECT_EQ(state().numbers, "48 20 17 93 55 06");
    EXPECT_THAT(state().title, HasSubstr("RSUD Uji"));

    pages.next();
    fillParticulars();
    pages.next();

    ASSERT_EQ(office->joined.size(), 1U);
    EXPECT_EQ(office->joined[0].partner.id, "P0499");
    EXPECT_EQ(office->joined[0].partner.kind, "RSUD");
    EXPECT_THAT(office->joined[0].partner.services, ::testing::ElementsAre(211, 212));
    EXPECT_EQ(office->joined[0].card, "RC1:CARD");
    EXPECT_EQ(office->joined[0].root, "/srv/kantor-root");
    EXPECT_EQ(state().numbers, "11 22 33 44 55 66") << "the root's, which the partner asks for";
    EXPECT_THAT(actions(), Contains("save"));
}

TEST_F(SetupJoiningTest, ACardIsScannedFromTheListToo)
{
    pages.open("/srv/kantor");
    pages.scan("RC1:CARD");
    EXPECT_EQ(state().numbers, "48 20 17 93 55 06");
}

TEST_F(SetupJoiningTest, NumbersThatDifferLeadToNoPartner)
{
    pages.open("/srv/kantor");
    pages.scan("RC1:CARD");
    pages.act("differ");
    EXPECT_THAT(lines(), HasSubstr("Nothing was written"));
    pages.next();
    pages.back();
    EXPECT_THAT(actions(), Contains("addCard"));
    EXPECT_TRUE(office->joined.empty());
}

TEST_F(SetupJoiningTest, EveryReasonAgainstACardIsSaidInItsOwnWords)
{
    pages.open("/srv/kantor");
    pages.act("addCard");
    std::vector<std::string> said;
    for (int i = 0; i <= static_cast<int>(CardRefusal::tooOld); ++i) {
        office->cardRefusal = static_cast<CardRefusal>(i);
        pages.fill("card", "/tmp/x.kartu");
        pages.next();
        EXPECT_FALSE(state().problem.empty()) << i;
        EXPECT_THAT(said, ::testing::Not(Contains(state().problem)));
        said.push_back(state().problem);
        pages.fill("card", "/tmp/y.kartu");
        EXPECT_EQ(state().problem, "") << "it was about the other file";
    }
}

TEST_F(SetupJoiningTest, EveryReasonAgainstAPartnerIsSaidInItsOwnWords)
{
    pages.open("/srv/kantor");
    pages.scan("RC1:CARD");
    pages.next();
    std::vector<std::string> said;
    for (int i = 0; i <= static_cast<int>(JoinRefusal::badMoment); ++i) {
        office->joinRefusal = static_cast<JoinRefusal>(i);
        pages.next();
        EXPECT_FALSE(state().problem.empty()) << i;
        EXPECT_THAT(said, ::testing::Not(Contains(state().problem)));
        said.push_back(state().problem);
    }
    office->joinRefusal.reset();
    pages.fill("services", "211 dan 212");
    pages.next();
    EXPECT_THAT(state().problem, HasSubstr("Services are numbers"));
}

TEST_F(SetupJoiningTest, APartnerWithoutTheProgramSaysHowItsAnswersComeBack)
{
    pages.open("/srv/kantor");
    pages.act("addByEye");
    EXPECT_THAT(fields(), Contains("id"));
    EXPECT_THAT(lines(), HasSubstr("reply form"));
    pages.fill("id", "P0777");
    pages.fill("name", "SD Uji");
    fillParticulars();
    pages.next();
    ASSERT_EQ(office->joined.size(), 1U);
    EXPECT_TRUE(office->joined[0].partner.byEye);
    EXPECT_EQ(office->joined[0].card, "");
    EXPECT_THAT(lines(), HasSubstr("typed code"));
    EXPECT_THAT(actions(), ::testing::Not(Contains("save"))) << "it loads no list";
}

TEST_F(SetupJoiningTest, ANewKeyAsksWhatBecomesOfTheOldOne)
{
    office->view.partners = {office->hospital()};
    office->news = CardNews::newKey;
    pages.open("/srv/kantor");
    pages.act("partner:P0499");
    pages.act("newCard");
    pages.scan("RC1:CARD");
    pages.next();
    EXPECT_THAT(fields(), Contains("oldKey"));
    pages.next();
    EXPECT_TRUE(office->joined.at(0).oldKeyGoesOut);

    pages.back();
    pages.scan("RC1:CARD");
    pages.next();
    pages.fill("oldKey", stillCounts());
    pages.next();
    EXPECT_FALSE(office->joined.at(1).oldKeyGoesOut);
}

TEST_F(SetupJoiningTest, AKeyIsRevokedFromAMomentThatHasPassed)
{
    office->view.partners = {office->hospital()};
    pages.open("/srv/kantor");
    pages.act("partner:P0499");
    pages.act("revoke");
    pages.fill("since", "kemarin");
    pages.next();
    EXPECT_THAT(state().problem, HasSubstr("2026-11-28 14.30"));
    pages.fill("since", "2026-11-22 09.30");
    pages.next();
    EXPECT_EQ(rfc3339(office->revokedSince.value(), Zone::wib), "2026-11-22T09:30:00+07:00");
    EXPECT_THAT(lines(), HasSubstr("new trust list to every partner"));
}

TEST_F(SetupJoiningTest, AnEditOfParticularsAfterAJoinNeedsNoCard)
{
    pages.open("/srv/kantor");
    pages.scan("RC1:CARD");
    pages.next();
    fillParticulars();
    office->view.partners = {office->hospital()};
    pages.next();
    pages.back();
    pages.act("partner:P0499");
    pages.act("edit");
    pages.fill("phone", "021 999");
    pages.next();
    EXPECT_EQ(office->joined.at(1).card, "");
    EXPECT_EQ(office->joined.at(1).partner.phone, "021 999");
}

TEST_F(SetupJoiningTest, ADeskShowsItsCardAndLoadsAListAfterItsNumbersAreCompared)
{
    office->view.ofPartner = true;
    office->view.listLoaded = false;
    pages.open("/srv/rsud");
    EXPECT_THAT(lines(), HasSubstr("none yet"));
    pages.act("save");
    EXPECT_THAT(state().note, HasSubstr("kartu-P0499.kartu"));

    office->seen = {1, 2, 2, false, false, {}, {}};
    pages.scan("RD1:1");
    EXPECT_THAT(state().note, HasSubstr("1 of 2"));
    office->seen = {2, 2, 0, true, true, "11 22 33 44 55 66", {"SLRT Uji"}};
    pages.scan("RD1:2");
    EXPECT_EQ(state().numbers, "11 22 33 44 55 66");
    EXPECT_EQ(office->loaded, 0);
    pages.next();
    EXPECT_EQ(office->loaded, 1);
    EXPECT_THAT(state().note, HasSubstr("loaded"));
}

TEST_F(SetupJoiningTest, AListOfTheKnownRootIsLoadedAtOnceAndItsAgeIsTold)
{
    office->view.ofPartner = true;
    office->view.now = Time{office->view.listSigned.ms + 20LL * 86'400'000};
    pages.open("/srv/rsud");
    EXPECT_THAT(lines(), HasSubstr("20 days ago"));
    EXPECT_THAT(lines(), HasSubstr("long ago"));
    office->seen = {1, 1, 0, true, false, "11 22 33 44 55 66", {"SLRT Uji"}};
    pages.act("load");
    pages.scan("/media/stick/daftar.daftar");
    EXPECT_EQ(office->loaded, 1);
}

TEST_F(SetupJoiningTest, EveryReasonAgainstAListIsSaidInItsOwnWords)
{
    office->view.ofPartner = true;
    pages.open("/srv/rsud");
    pages.act("load");
    std::vector<std::string> said;
    for (int i = 0; i <= static_cast<int>(TrustRefusal::otherRoot); ++i) {
        office->trustRefusal = static_cast<TrustRefusal>(i);
        pages.scan("RD1:1");
        EXPECT_FALSE(state().problem.empty()) << i;
        EXPECT_THAT(said, ::testing::Not(Contains(state().problem)));
        said.push_back(state().problem);
    }
}

TEST_F(SetupJoiningTest, TroubleIsToldOnThePageAndBackLeadsOut)
{
    office->broken = true;
    pages.open("/srv/kantor");
    EXPECT_FALSE(state().problem.empty());
    pages.back();
    EXPECT_EQ(left, 1);
}

} // namespace
} // namespace pintu
