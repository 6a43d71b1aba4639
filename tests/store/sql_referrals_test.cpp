#include "store/engines.h"
#include "store/sql_referrals.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

class StoredReferrals : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, StoredReferrals, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

struct OneSlip {
    explicit OneSlip(Engine engine) : office{engine} { id = issue(1, 0); }
    ReferralId issue(std::int64_t number, std::int64_t replaces)
    {
        const auto made = ReferralId::timed(office.clock.time, office.entropy);
        office.say(ReferralIssued{made,
                                  {},
                                  {},
                                  {},
                                  "P04821",
                                  office.record.site(),
                                  number,
                                  Bytes(8, 7),
                                  Urgency::urgent,
                                  217,
                                  1'000,
                                  2'000,
                                  "RS1:X",
                                  Consent::given,
                                  replaces,
                                  {},
                                  {}});
        return made;
    }
    ReturnHeard words(std::int64_t count, PartnerWord word, std::int64_t outcome = 0)
    {
        return {id,
                office.record.site(),
                1,
                "P04821",
                count,
                word,
                outcome,
                1'500,
                "RR1:" + std::to_string(count) + std::string{nameOf(word)},
                "paper"};
    }
    Referral now() { return *referrals.find(id); }
    TestOffice office;
    SqlReferrals referrals{office.database};
    ReferralId id;
};

TEST_P(StoredReferrals, AreReadBackWhole)
{
    OneSlip s{GetParam()};
    const auto referral = s.now();
    EXPECT_EQ(referral.name, (SlipName{s.office.record.site(), 1}));
    EXPECT_EQ(referral.partner, "P04821");
    EXPECT_EQ(referral.cti, Bytes(8, 7));
    EXPECT_EQ(referral.urgency, Urgency::urgent);
    EXPECT_EQ(referral.service, 217);
    EXPECT_EQ(referral.expiresAt, 2'000);
    EXPECT_EQ(referral.consent, Consent::given);
    EXPECT_EQ(referral.officeWord, OfficeWord::issued);
    EXPECT_EQ(s.referrals.byNumber(1)->id, s.id);
    EXPECT_EQ(s.referrals.lastNumber(), 1);
}

TEST_P(StoredReferrals, CloseWhenTheResidentConfirms)
{
    OneSlip s{GetParam()};
    s.office.say(s.words(1, PartnerWord::accepted));
    EXPECT_EQ(s.now().standing().state, ReferralState::accepted);
    s.office.say(s.words(2, PartnerWord::served, 14));
    s.office.say(ResidentSaid{s.id, 1, ResidentWord::confirmed, "phone"});
    EXPECT_EQ(s.now().standing().state, ReferralState::closed);
    EXPECT_EQ(s.now().outcome, 14);
}

TEST_P(StoredReferrals, TheOrderOfPapersDoesNotMatter)
{
    OneSlip s{GetParam()};
    s.office.say(s.words(2, PartnerWord::served, 14));
    s.office.say(s.words(1, PartnerWord::accepted)); // the older paper comes later
    EXPECT_EQ(s.now().partnerWord, PartnerWord::served);
    EXPECT_EQ(s.now().partnerCount, 2);
    EXPECT_EQ(s.referrals.words(s.now().name).size(), 3U) << "and all of them are kept";
}

TEST_P(StoredReferrals, TwoWordsOfOneCountAreAConflictAndHelpWins)
{
    for (const bool helpFirst : {true, false}) {
        OneSlip s{GetParam()};
        s.office.say(s.words(1, helpFirst ? PartnerWord::accepted : PartnerWord::rejected));
        s.office.say(s.words(1, helpFirst ? PartnerWord::rejected : PartnerWord::accepted));
        EXPECT_TRUE(s.now().doubled);
        EXPECT_TRUE(s.now().standing().conflict);
        EXPECT_EQ(s.now().partnerWord, PartnerWord::accepted) << "help first: " << helpFirst;
    }
}

TEST_P(StoredReferrals, AReissueWithdrawsTheOldPaper)
{
    OneSlip s{GetParam()};
    const auto fresh = s.issue(2, 1);
    EXPECT_EQ(s.now().replacedBy, 2);
    EXPECT_EQ(s.now().officeWord, OfficeWord::cancelled);
    EXPECT_EQ(s.now().standing().state, ReferralState::cancelled);
    EXPECT_EQ(s.referrals.find(fresh)->standing().state, ReferralState::issued);
}

TEST_P(StoredReferrals, TellWhoeverHoldsASlipWhereItStandsAndNobodyElse)
{
    OneSlip s{GetParam()};
    s.office.say(s.words(1, PartnerWord::accepted));

    const auto standing = s.referrals.standingOfSlip(1, "RS1:X");

    ASSERT_TRUE(standing);
    EXPECT_EQ(standing->state, ReferralState::accepted);
    EXPECT_EQ(standing->partner, "P04821");
    EXPECT_FALSE(s.referrals.standingOfSlip(1, "RS1:Y"));
    EXPECT_FALSE(s.referrals.standingOfSlip(2, "RS1:X"));
}

TEST_P(StoredReferrals, TellOfAReplacedSlipThatItIsWithdrawn)
{
    OneSlip s{GetParam()};
    s.issue(2, 1);

    EXPECT_EQ(s.referrals.standingOfSlip(1, "RS1:X")->state, ReferralState::cancelled);
    EXPECT_EQ(s.referrals.standingOfSlip(2, "RS1:X")->state, ReferralState::issued);
}

TEST_P(StoredReferrals, WordsAboutAnUnknownSlipAreKept)
{
    OneSlip s{GetParam()};
    auto heard = s.words(1, PartnerWord::accepted);
    heard.referral = {};
    heard.number = 77;
    s.office.say(heard);
    EXPECT_EQ(s.referrals.words({s.office.record.site(), 77}).size(), 1U);
    EXPECT_EQ(s.now().partnerWord, PartnerWord::none);
}

TEST_P(StoredReferrals, KnowWordsThatWereHeardBefore)
{
    OneSlip s{GetParam()};
    const auto heard = s.words(1, PartnerWord::accepted);
    EXPECT_EQ(s.referrals.heardBefore(heard), SameWords::no);
    s.office.say(heard);
    EXPECT_EQ(s.referrals.heardBefore(heard), SameWords::yes);
    EXPECT_EQ(s.referrals.heardBefore(s.words(1, PartnerWord::rejected)), SameWords::no);
}

TEST_P(StoredReferrals, AreOverdueOnlyWhileNobodyHelps)
{
    OneSlip s{GetParam()};
    EXPECT_TRUE(s.referrals.overdue(Time{2'000'000}).empty());
    EXPECT_EQ(s.referrals.overdue(Time{2'001'000}).size(), 1U);
    s.office.say(s.words(1, PartnerWord::accepted));
    EXPECT_TRUE(s.referrals.overdue(Time{2'001'000}).empty());
}

/// The rule stands in core; the table's statement is written out from it.
TEST_P(StoredReferrals, StandWhereCoreSaysForAnyThreeWords)
{
    OneSlip s{GetParam()};
    for (const auto office : EnumNames<OfficeWord>::names)
        for (const auto partner : EnumNames<PartnerWord>::names) {
            for (const auto resident : EnumNames<ResidentWord>::names) {
                Database::Writing writing{s.office.database};
                s.office.database.run("UPDATE referrals SET office_word = :office, partner_word = :partner", office,
                                      partner);
                Event event;
                const ResidentSaid said{s.id, 1, *parseEnum<ResidentWord>(resident), "counter"};
                event.type = said.type;
                event.subject = said.subject();
                event.clear = encodeBody(said);
                applyEvent(s.office.database, event);
                const auto standing = standingOf(*parseEnum<OfficeWord>(office), *parseEnum<PartnerWord>(partner),
                                                 *parseEnum<ResidentWord>(resident));
                EXPECT_EQ(*(s.office.database.one<ReferralState, bool>("SELECT state, conflict FROM referrals")),
                          (std::tuple{standing.state, standing.conflict}))
                    << office << ' ' << partner << ' ' << resident;
            }
        }
}

} // namespace
} // namespace pintu::test
