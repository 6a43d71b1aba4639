#include "core/base/encoding.h"
#include "core/people/resident.h"
#include "core/referrals/referral.h"
#include "seal/base45.h"
#include "seal/cose_sign1.h"
#include "store/check.h"
#include "store/engines.h"
#include "store/sql_office.h"
#include "support/big_office.h"

#include <gmock/gmock.h>

namespace pintu::test {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;

constexpr std::string_view nik = "3275014107879990"; // invented

class PlainNumbers : public OnBothEngines {
protected:
    void SetUp() override
    {
        OnBothEngines::SetUp();
        if (!IsSkipped()) office.emplace(GetParam());
    }
    std::vector<Finding> findings() { return check(office->database, office->record.site(), {}).findings; }
    /// How many events and rows of the access log hold a number; nothing else may be wrong.
    std::int64_t found()
    {
        const auto all = findings();
        if (all.empty()) return 0;
        EXPECT_THAT(all, ElementsAre(Field(&Finding::invariant, "P1")));
        return all.front().count;
    }
    void state(PersonStated body)
    {
        body.person = PersonId::timed(office->clock.time, office->entropy);
        PersonWords words;
        words.name = "Warga Contoh";
        words.nik = nik;
        office->write({draftOf(body, KeyId::random(office->entropy), words)});
    }
    ReferralIssued referral(std::string slip, std::vector<std::string> papers = {})
    {
        ReferralIssued body;
        body.referral = ReferralId::timed(office->clock.time, office->entropy);
        body.slip = std::move(slip);
        body.papers = std::move(papers);
        return body;
    }

    std::optional<TestOffice> office;
};
INSTANTIATE_TEST_SUITE_P(, PlainNumbers, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(PlainNumbers, ABlindIndexMayHoldAnyDigits)
{
    PersonStated body;
    for (const auto* index : {"a3275014107879990b32750141078799", "3275014107879990ffffffffffffffff",
                              "ffffffffffffffff3275014107879990", "32750141078799903275010101209991"}) {
        body.nikIndex = index;
        body.familyIndex = index;
        state(body);
    }
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(PlainNumbers, AFieldForABlindIndexMayHoldNothingElse)
{
    PersonStated body;
    body.nikIndex = nik;
    state(body);
    body.nikIndex = {};
    body.familyIndex = "KK 3275010101209991";
    state(body);
    EXPECT_EQ(found(), 2);
}

TEST_P(PlainNumbers, ASlipMayHoldAnyDigits)
{
    const auto digits = fromBase45("327501410787999012").value();
    bool any = false;
    for (std::size_t shift = 0; shift < 2; ++shift) {
        Bytes claims(shift);
        claims.insert(claims.end(), digits.begin(), digits.end());
        const auto slip = "RS1:" + toBase45(signCose(office->keys.signing, claims));
        any = any || slip.find(nik) != std::string::npos;
        const auto names = referral(slip);
        office->say(ReturnHeard{{},
                                "D0999",
                                17 + static_cast<std::int64_t>(shift),
                                "P04821",
                                1,
                                PartnerWord::accepted,
                                0,
                                1'792'573'200,
                                "RR1:" + slip.substr(4),
                                "paper"});
        office->say(PrintFailed{names.referral.text(), "slip", "noPaper"});
    }
    EXPECT_TRUE(any) << "no slip of this test holds sixteen digits";
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_P(PlainNumbers, WhatOnlyLooksLikeASlipIsRead)
{
    std::int64_t number = 17;
    for (const std::string text : {"RS1:3275014107879990", "RR1:NIK 3275014107879990 ATAS NAMA WARGA CONTOH"})
        office->say(
            ReturnHeard{{}, "D0999", ++number, "P04821", 1, PartnerWord::accepted, 0, 1'792'573'200, text, "paper"});
    EXPECT_EQ(found(), 2);
}

TEST_P(PlainNumbers, AreFoundWhereverAPersonMayHaveWrittenThem)
{
    auto profile = testProfile();
    profile.letterhead.push_back("Hubungi warga 3275.0141.0787.9990");
    auto withOfficer = testProfile();
    withOfficer.officers.push_back({"P99", "NIK 3275 0141 0787 9990", Role::counter});
    const auto& site = office->record.site();
    office->say(ProfileSet{site, profile});
    office->say(ProfileSet{site, withOfficer});
    office->say(ProfileSet{site, testProfile()});
    office->say(PrintFailed{std::string{nik}, "slip", "noPaper"});
    office->say(PrintFailed{"x", "slip", "tinta habis, NIK 327501 410787 9990"});
    office->say(Printed{"x/3275-0141-0787-9990", "slip", 0});
    office->write({draftOf(CounterOpened{1, "P07"})}, std::string{nik});
    office->say(CounterOpened{1, "3275010101209991"});
    EXPECT_EQ(found(), 7);
}

TEST_P(PlainNumbers, AreFoundInAListInsideABody)
{
    auto body = referral("RS1:EXAMPLE", {"KTP", "KK 3275010101209991"});
    const Draft draft{ReferralIssued::type, body.subject(), encodeBody(body), {}, {}};
    office->write({draft});
    EXPECT_THAT(findings(), testing::Contains(Field(&Finding::invariant, "P1")));
}

TEST_P(PlainNumbers, AreFoundInEveryColumnOfTheAccessLog)
{
    const auto note = [&](const std::string& actor, const std::string& subject, const std::string& purpose) {
        Database::Writing writing{office->database};
        SqlOffice{office->database}.noteAccess(office->clock.time, actor, subject, purpose);
        writing.commit();
    };
    note("P07", "01930112-3456-7890-8123-410787999012", "H-003");
    note("P07", "x", "kunjungan 12-11-2026 09-11-2026");
    note(std::string{nik}, "x", "H-003");
    note("P07", std::string{nik}, "H-003");
    note("P07", "x", "NIK 3275 0141 0787 9990");
    EXPECT_EQ(found(), 3);
}

TEST_P(PlainNumbers, AreFoundInTheTextsOfReferenceRowsAndNotInTheirNumbers)
{
    const auto load = [&](const std::string& body) {
        const std::vector<SqlOffice::ReferenceRow> rows{{"partners", "P04821", body}};
        (void)office->journal
            .run({office->newCommand(), "S01"},
                 [&](Time) -> Result<std::vector<Draft>, NoRefusal> {
                     SqlOffice{office->database}.replaceReferenceRows(rows);
                     return std::vector{draftOf(ReferenceLoaded{"catalogue", 1, SqlOffice::digestOf(rows)})};
                 })
            .value();
    };
    load(R"({"lat":-6.3275014107879990,"name":"RSUD \"Contoh\"","phone":"0254 5550000"})");
    EXPECT_EQ(found(), 0);
    load(R"({"lat":-6.2,"name":"RSUD \"Contoh\"","contact":"NIK 3275014107879990"})");
    EXPECT_EQ(found(), 1);
}

TEST(PlainNumbersOfABigOffice, ThousandsOfHonestPeopleAreNoFinding)
{
    TestOffice office{Engine::sqlite};
    writeBigOffice(office, 3'000, 12'000);
    const auto report = check(office.database, office.record.site(), {&office.keys, {}});
    EXPECT_THAT(report.findings, IsEmpty());
    EXPECT_GE(report.events, 12'000);
}

TEST(PlainNumbersOfABigOffice, TensOfThousandsOfRandomIndexesAreNoFinding)
{
    // At one in 4,000 the old rule, which read bytes, named about ten of these.
    TestOffice office{Engine::sqlite};
    const auto key = KeyId::random(office.entropy);
    PersonWords words;
    words.name = "Warga Contoh";
    std::vector<Draft> drafts;
    for (int i = 0; i < 20'000; ++i) {
        PersonStated body;
        body.person = PersonId::random(office.entropy);
        for (auto* index : {&body.nikIndex, &body.familyIndex}) {
            Bytes random(16);
            office.entropy.fill(random);
            *index = toHex(random);
        }
        drafts.push_back(draftOf(body, key, words));
    }
    office.write(drafts);
    EXPECT_THAT(check(office.database, office.record.site(), {}).findings, IsEmpty());
}

} // namespace
} // namespace pintu::test
