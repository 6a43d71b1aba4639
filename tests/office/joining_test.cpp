#include "office/catalogue_files.h"
#include "office/joined_sites.h"
#include "office/loop_desk.h"
#include "office/trust_root.h"
#include "support/saying.h"

#include <chrono>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

class JoiningTest : public JoinedSites {
protected:
    CardRefusal refusalOf(Site& site, const std::string& card)
    {
        const auto look = lookAtCard(site, card);
        return look ? throw std::runtime_error{"the card is taken"} : look.refusal();
    }
    JoinRefusal joinRefusal(const JoinWish& wish)
    {
        auto site = open("office");
        const auto joined = joinPartner(site, command(), wish);
        return joined ? throw std::runtime_error{"joined"} : joined.refusal();
    }
};

TEST_F(JoiningTest, AnOfficeAndAHospitalThatKnewNobodySendReadAnswerAndHear)
{
    auto office = open("office");
    EXPECT_TRUE(office.catalogue().lists().partners.empty()) << "nobody is sent to invented places";
    auto desk = open("hospital");
    const auto look = good(lookAtCard(office, cardOf("hospital")));
    EXPECT_EQ(look.numbers, ownNumbers(desk)) << "what both read on the telephone";
    EXPECT_EQ(look.card.name, "RSUD Uji");

    (void)good(joinPartner(office, command(), {hospital(), cardOf("hospital"), root, {}}));
    loadAt("hospital");

    const auto referral = good(issueTo(office, "P0499"));
    IntakeDesk intake{desk};
    const auto accepted = intake.accept(command(), referral.slip, "scan");
    ASSERT_EQ(accepted.verdict.kind, SlipVerdictKind::good);
    EXPECT_EQ(intake.secretOf(*accepted.slip)->initials, "SR");
    const auto answer = good(intake.say(command(), *accepted.name, sayingOf(PartnerWord::served, 3)));
    const auto heard = ReferralDesk{office}.hear(command(), answer.returnText);
    EXPECT_EQ(heard.verdict.kind, ReturnVerdictKind::good);
    EXPECT_EQ(heard.referral->partnerWord, PartnerWord::served);
}

TEST_F(JoiningTest, APartnerIsInTheRecordWithNoFileEditedAndOnTheListWithNameAndTelephone)
{
    join();
    auto site = open("office");
    EXPECT_EQ(*site.catalogue().partner("P0499"), hospital());
    EXPECT_EQ(site.trust().nameOf("P0499", KeyRole::partner), "RSUD Uji");
    EXPECT_EQ(site.trust().phoneOf("P0499", KeyRole::partner), "021 5550 0101");
    EXPECT_EQ(site.trust().keysOf("D0499", KeyRole::office).size(), 1U);
    EXPECT_EQ(knownPartners(site).front().key, KnownPartner::Key::good);
    EXPECT_EQ(keptTrustList(root, loadRoot(root).publicKey())->sequence(), site.trust().sequence());
}

TEST_F(JoiningTest, ACardScannedTwiceIsToldAndChangesNothing)
{
    join();
    auto site = open("office");
    const auto before = site.trust().sequence();
    EXPECT_EQ(refusalOf(site, cardOf("hospital")), CardRefusal::joinedAlready);
    EXPECT_EQ(joinRefusal({hospital(), cardOf("hospital"), root, {}}), JoinRefusal::cardNotNow);
    site.refresh();
    EXPECT_EQ(site.trust().sequence(), before);
}

TEST_F(JoiningTest, AChangedCardAndTheKeyOfAnotherAreTold)
{
    auto site = open("office");
    auto changed = cardOf("hospital");
    changed[60] = changed[60] == '0' ? '1' : '0';
    EXPECT_EQ(refusalOf(site, changed), CardRefusal::changed);
    EXPECT_EQ(refusalOf(site, "RS1:ABC"), CardRefusal::notACard);
    EXPECT_EQ(refusalOf(site, cardOf("office")), CardRefusal::ofAnOffice);
    join();
    site.refresh();
    auto desk = open("hospital");
    const auto stolen =
        keyCardText(desk.keys().signing, "P0777", KeyRole::partner, clock.now().seconds(), "Sekolah Uji");
    EXPECT_EQ(refusalOf(site, stolen), CardRefusal::keyOfAnother);
    const auto ours = keyCardText(site.keys().signing, "P0777", KeyRole::partner, clock.now().seconds(), "Sekolah Uji");
    EXPECT_EQ(refusalOf(site, ours), CardRefusal::keyOfAnother);
}

TEST_F(JoiningTest, ANewPcOfAPartnerBringsANewKeyAndTheOldOneGoesOut)
{
    const auto first = cardOf("hospital");
    join();
    clock.time = clock.time.plus(24h * 10);
    make("new", "P0499", SiteKind::partner); // the same desk, set up anew
    auto site = open("office");
    const auto old = good(issueTo(site, "P0499"));
    EXPECT_EQ(good(lookAtCard(site, cardOf("new"))).news, CardNews::newKey);

    (void)good(joinPartner(site, command(), {hospital(), cardOf("new"), root, clock.now().seconds()}));

    const auto keys = site.trust().keysOf("P0499", KeyRole::partner);
    ASSERT_EQ(keys.size(), 2U);
    EXPECT_FALSE(keys[0].revokedSince);
    EXPECT_EQ(keys[1].revokedSince, clock.now().seconds());
    EXPECT_EQ(site.catalogue().lists().partners.size(), 1U);
    EXPECT_EQ(refusalOf(site, first), CardRefusal::keyRevoked);
    loadAt("new");
    auto desk = open("new");
    EXPECT_EQ(IntakeDesk{desk}.accept(command(), good(issueTo(site, "P0499")).slip, "scan").verdict.kind,
              SlipVerdictKind::good);
}

TEST_F(JoiningTest, AnOldCardOfAPartnerWithANewerKeyIsToldByItsAge)
{
    make("older", "P0499", SiteKind::partner);
    const auto older = cardOf("older");
    clock.time = clock.time.plus(24h * 10);
    join();
    auto site = open("office");
    EXPECT_EQ(refusalOf(site, older), CardRefusal::olderThanKnown);
}

TEST_F(JoiningTest, ARevokedPartnerGetsNoSlipsAndItsAnswersAreDoubted)
{
    join();
    loadAt("hospital");
    auto site = open("office");
    const auto referral = good(issueTo(site, "P0499"));
    clock.time = clock.time.plus(1h);
    const auto since = clock.now().seconds() - 60;

    EXPECT_EQ(good(revokePartner(site, command(), root, "P0499", since)), since);

    EXPECT_EQ(issueTo(site, "P0499").refusal(), IssueRefusal::partnerHasNoKey);
    EXPECT_EQ(knownPartners(site).front().key, KnownPartner::Key::revoked);
    auto desk = open("hospital");
    IntakeDesk intake{desk};
    const auto accepted = intake.accept(command(), referral.slip, "scan");
    const auto answer = good(intake.say(command(), *accepted.name, sayingOf(PartnerWord::served, 3)));
    EXPECT_EQ(ReferralDesk{site}.lookReturn(answer.returnText).kind, ReturnVerdictKind::keyRevoked);
    EXPECT_EQ(revokePartner(site, command(), root, "P0499", since).refusal(), JoinRefusal::noSuchPartner);
}

TEST_F(JoiningTest, AMomentToComeRevokesNothing)
{
    join();
    auto site = open("office");
    for (const auto since : {std::int64_t{0}, clock.now().seconds() + 60})
        EXPECT_EQ(revokePartner(site, command(), root, "P0499", since).refusal(), JoinRefusal::badMoment);
}

TEST_F(JoiningTest, SaysWhenTheRootLiesElsewhereOrIsAnother)
{
    EXPECT_EQ(joinRefusal({hospital(), cardOf("hospital"), folder("nowhere"), {}}), JoinRefusal::rootElsewhere);
    (void)makeRoot(folder("other"), entropy);
    EXPECT_EQ(joinRefusal({hospital(), cardOf("hospital"), folder("other"), {}}), JoinRefusal::otherRoot);
    auto site = open("office");
    EXPECT_TRUE(site.catalogue().lists().partners.empty()) << "nothing was written in part";
}

TEST_F(JoiningTest, RefusesParticularsThatCannotBeAndACardOfAnotherCode)
{
    auto wish = JoinWish{hospital(), cardOf("hospital"), root, {}};
    wish.partner.id = "P0777";
    EXPECT_EQ(joinRefusal(wish), JoinRefusal::otherCode);
    wish.partner = hospital();
    wish.partner.kind = "XYZ";
    EXPECT_EQ(joinRefusal(wish), JoinRefusal::unknownKind);
    wish.partner = hospital();
    wish.oldKeysOutSince = clock.now().seconds() + 5;
    EXPECT_EQ(joinRefusal(wish), JoinRefusal::badMoment);
}

TEST_F(JoiningTest, APartnerWithoutTheProgramGetsSlipsForTheEyeWhoseTypedCodeTheOfficeKnows)
{
    auto school = hospital();
    school.id = "P0777";
    school.byEye = true;
    auto site = open("office");
    (void)good(joinPartner(site, command(), {school, {}, {}, {}}));

    const auto referral = good(issueTo(site, "P0777"));

    ReferralDesk desk{site};
    const auto code = desk.typedCode(referral);
    EXPECT_FALSE(code.empty());
    EXPECT_EQ(desk.lookOwnTyped(code).kind, SlipVerdictKind::good) << "as it is read out on the telephone";
    EXPECT_TRUE(PaperDesk{site}.slip(referral.name.number, SlipForm::letterA4, "P07"));
    EXPECT_EQ(knownPartners(site).front().key, KnownPartner::Key::none);

    // Later the school has SatuPintu: what went out before is still known by its code.
    make("school", "P0777", SiteKind::partner);
    school.byEye = false;
    (void)good(joinPartner(site, command(), {school, cardOf("school"), root, {}}));
    EXPECT_EQ(desk.typedCode(referral), code);
    EXPECT_EQ(desk.lookOwnTyped(code).kind, SlipVerdictKind::good);
    const auto next = good(issueTo(site, "P0777"));
    EXPECT_NE(desk.typedCode(next), "");
}

TEST_F(JoiningTest, AnAnswerOnAReplyFormIsWrittenDownForAPartnerWithoutTheProgramAndForNoOther)
{
    join();
    auto school = hospital();
    school.id = "P0777";
    school.byEye = true;
    auto site = open("office");
    (void)good(joinPartner(site, command(), {school, {}, {}, {}}));
    const auto answered = [&](const Referral& referral) {
        OpenStep step;
        step.line = referral.line;
        step.slip = referral.name.number;
        step.outcome = 14;
        step.road = "replyForm";
        return LoopDesk{site}.step(command(), step);
    };
    const auto referral = good(issueTo(site, "P0777"));

    ASSERT_TRUE(answered(referral));

    ReferralDesk desk{site};
    EXPECT_EQ(desk.byNumber(referral.name.number)->partnerWord, PartnerWord::served);
    EXPECT_EQ(desk.words(referral).back().road, "replyForm");
    EXPECT_EQ(answered(referral).refusal(), OpenRefusal{WordRefusal::alreadyKnown});
    EXPECT_EQ(answered(good(issueTo(site, "P0499"))).refusal(), OpenRefusal{WordRefusal::notNow});
}

TEST_F(JoiningTest, APartnerThatIsDroppedKeepsItsWordsAndIsNotOffered)
{
    join();
    auto site = open("office");
    EXPECT_EQ(good(dropPartner(site, command(), "P0499")).name, "RSUD Uji");
    EXPECT_TRUE(site.catalogue().lists().partners.empty());
    EXPECT_EQ(site.catalogue().partner("P0499")->name, "RSUD Uji");
    EXPECT_EQ(issueTo(site, "P0499").refusal(), IssueRefusal::unknownPartner);
    EXPECT_EQ(dropPartner(site, command(), "P0499").refusal(), JoinRefusal::noSuchPartner);
}

TEST_F(JoiningTest, NewerListsOfTheProgramTakeNoPartnerAwayAndBringNoInventedOne)
{
    join();
    auto site = open("office");
    loadCatalogue(site, command(), readCatalogueFiles(resources() / "catalog"));
    ASSERT_EQ(site.catalogue().lists().partners.size(), 1U);
    EXPECT_EQ(site.catalogue().lists().partners.front(), hospital());
}

TEST_F(JoiningTest, TheNextListKeepsOtherMembersAndWithdrawsWhatTheOfficeTookBack)
{
    join();
    auto site = open("office");
    const auto referral = good(issueTo(site, "P0499"));
    (void)good(ReferralDesk{site}.cancel(command(), referral.name.number, "OFFICE"));
    make("school", "P0777", SiteKind::partner);
    auto school = hospital();
    school.id = "P0777";
    clock.time = clock.time.plus(1h);
    (void)good(joinPartner(site, command(), {school, cardOf("school"), root, {}}));
    EXPECT_EQ(site.trust().keysOf("P0499", KeyRole::partner).size(), 1U);
    EXPECT_EQ(site.trust().keysOf("P0777", KeyRole::partner).size(), 1U);
    EXPECT_TRUE(site.trust().withdrawn("D0499", static_cast<std::uint32_t>(referral.name.number)));
}

} // namespace
} // namespace pintu::test
