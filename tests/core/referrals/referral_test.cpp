#include "core/record/event_examples.h"
#include "core/referrals/referral.h"

#include <gtest/gtest.h>

#include <array>

namespace pintu {
namespace {

using test::idOf;

constexpr std::int64_t lastSlip = (1 << 24) - 1;

IssueFacts goodFacts()
{
    return {CaseState::registered, true, true, true, true, 41};
}

template <class Change>
IssueRefusal refusalAfter(Change change, Consent consent = Consent::given)
{
    auto facts = goodFacts();
    change(facts);
    return decideIssue(facts, consent).refusal();
}

TEST(SlipName, ReadsWhatItWrites)
{
    const SlipName name{"D0412", 17};
    EXPECT_EQ(SlipName::parse(name.text()), name);
    const SlipName apart{"D0412", 17, "ef0a164d81bab444"};
    EXPECT_EQ(SlipName::parse(apart.text()), apart);
    EXPECT_EQ(apart.shown(), name.text());
}

TEST(SlipName, IsNothingElse)
{
    for (const auto* text : {"", "D0412", "D0412/", "D0412/1x", "D0412/-1", "D0412/+1", "D0412/123456789", "D0412/17/",
                             "D0412/17/ef0a164d81bab44", "D0412/17/EF0A164D81BAB444", "D0412/17/ef0a164d81bab444/",
                             "01a15db0-71d8-70f0-8b63-0f042f04e2d8"})
        EXPECT_FALSE(SlipName::parse(text)) << text;
}

TEST(Issue, GivesTheNextSlipNumber)
{
    EXPECT_EQ(*decideIssue(goodFacts(), Consent::given), 42);
}

TEST(Issue, GivesASlipEvenWhereConsentToSendIsRefused)
{
    EXPECT_TRUE(decideIssue(goodFacts(), Consent::refused));
    EXPECT_TRUE(decideIssue(goodFacts(), Consent::givenBeforeWitness));
}

TEST(Issue, RefusesWhileConsentWasNotAsked)
{
    EXPECT_EQ(decideIssue(goodFacts(), Consent::notAsked).refusal(), IssueRefusal::consentNotAsked);
}

TEST(Issue, RefusesACaseThatIsOver)
{
    for (const auto state : {CaseState::closed, CaseState::rejected, CaseState::lapsed, CaseState::duplicate})
        EXPECT_EQ(refusalAfter([&](auto& f) { f.caseState = state; }), IssueRefusal::caseFinal) << nameOf(state);
}

TEST(Issue, RefusesWhatNobodyCouldUse)
{
    EXPECT_EQ(refusalAfter([](auto& f) { f.serviceKnown = false; }), IssueRefusal::unknownService);
    EXPECT_EQ(refusalAfter([](auto& f) { f.partnerKnown = false; }), IssueRefusal::unknownPartner);
    EXPECT_EQ(refusalAfter([](auto& f) { f.partnerHasKey = false; }), IssueRefusal::partnerHasNoKey);
    EXPECT_EQ(refusalAfter([](auto& f) { f.textsFit = false; }), IssueRefusal::textTooLong);
}

TEST(Issue, EndsWithTheTwentyFourBitsOfTheSlip)
{
    auto facts = goodFacts();
    facts.lastNumber = lastSlip - 1;
    EXPECT_EQ(*decideIssue(facts, Consent::given), lastSlip);
    facts.lastNumber = lastSlip;
    EXPECT_EQ(decideIssue(facts, Consent::given).refusal(), IssueRefusal::numbersExhausted);
}

TEST(Issue, HoldsForSevenFourteenOrThirtyDays)
{
    EXPECT_EQ(validityDays(Urgency::emergency), 7);
    EXPECT_EQ(validityDays(Urgency::urgent), 14);
    EXPECT_EQ(validityDays(Urgency::routine), 30);
}

constexpr std::int64_t expiry = 1'795'165'200;
constexpr Time beforeExpiry{expiry * 1000};
constexpr Time afterExpiry{(expiry + 1) * 1000};

Referral referral(PartnerWord partner = PartnerWord::none, OfficeWord office = OfficeWord::issued,
                  ResidentWord resident = ResidentWord::none)
{
    Referral out;
    out.id = idOf<ReferralId>(6);
    out.partner = "P04821";
    out.name = {"D0412", 42};
    out.expiresAt = expiry;
    out.officeWord = office;
    out.partnerWord = partner;
    out.residentWord = resident;
    out.officeCount = 1;
    out.residentCount = 4;
    return out;
}

TEST(Reissue, GivesTheNextSlipNumber)
{
    EXPECT_EQ(*decideReissue(referral(), 77), 78);
}

TEST(Reissue, IsForThePaperThatWasNotReplacedYet)
{
    auto old = referral();
    old.replacedBy = 50;
    EXPECT_EQ(decideReissue(old, 77).refusal(), IssueRefusal::alreadyReplaced);
}

TEST(Reissue, IsRefusedWhereThePaperIsNoLongerNeeded)
{
    EXPECT_EQ(decideReissue(referral(PartnerWord::none, OfficeWord::cancelled), 77).refusal(), IssueRefusal::caseFinal);
    EXPECT_EQ(decideReissue(referral(PartnerWord::none, OfficeWord::expired), 77).refusal(), IssueRefusal::caseFinal);
    EXPECT_EQ(decideReissue(referral(PartnerWord::served), 77).refusal(), IssueRefusal::caseFinal)
        << "it could be used twice";
}

TEST(Reissue, EndsWithTheTwentyFourBitsOfTheSlip)
{
    EXPECT_EQ(decideReissue(referral(), lastSlip).refusal(), IssueRefusal::numbersExhausted);
}

TEST(Cancel, IsDoneAtOnceBeforeAnybodyAccepted)
{
    for (const auto partner : {PartnerWord::none, PartnerWord::seen})
        EXPECT_EQ(*decideCancel(referral(partner), "MOVED"),
                  (OfficeSaid{idOf<ReferralId>(6), 2, OfficeWord::cancelled, "MOVED"}))
            << nameOf(partner);
}

TEST(Cancel, IsAskedOfThePartnerWhoHasThePersonInHand)
{
    using enum PartnerWord;
    for (const auto partner : {accepted, booked, noShow, serving, onHold, forwarded})
        EXPECT_EQ(decideCancel(referral(partner), {})->word, OfficeWord::cancelAsked) << nameOf(partner);
}

TEST(Cancel, IsRefusedAfterTheHelpAndAfterTheEnd)
{
    EXPECT_EQ(decideCancel(referral(PartnerWord::served), {}).refusal(), WordRefusal::final);
    EXPECT_EQ(decideCancel(referral(PartnerWord::none, OfficeWord::cancelled), {}).refusal(), WordRefusal::final);
    EXPECT_EQ(decideCancel(referral(PartnerWord::none, OfficeWord::expired), {}).refusal(), WordRefusal::final);
}

TEST(Cancel, IsAskedOnce)
{
    EXPECT_EQ(decideCancel(referral(PartnerWord::accepted, OfficeWord::cancelAsked), {}).refusal(),
              WordRefusal::alreadyKnown);
}

TEST(Cancel, IsAskedWhereOneCancelledWhileThePartnerAccepted)
{
    const auto said = decideCancel(referral(PartnerWord::accepted, OfficeWord::cancelled), {});
    ASSERT_TRUE(said);
    EXPECT_EQ(said->word, OfficeWord::cancelAsked);
    EXPECT_FALSE(referral(PartnerWord::accepted, said->word).standing().conflict)
        << "the question settles the conflict";
}

TEST(Cancel, IsSettledByThePartnersRefusal)
{
    const auto standing = referral(PartnerWord::rejected, OfficeWord::cancelAsked).standing();
    EXPECT_EQ(standing, (Standing{ReferralState::cancelled, false}));
}

TEST(EnteredInError, WantsAReasonAndIsSaidOnce)
{
    EXPECT_EQ(decideEnteredInError(referral(), {}).refusal(), WordRefusal::notNow);
    EXPECT_EQ(decideEnteredInError(referral(), "WRONG_PERSON")->word, OfficeWord::enteredInError);
    EXPECT_EQ(decideEnteredInError(referral(PartnerWord::none, OfficeWord::enteredInError), "AGAIN").refusal(),
              WordRefusal::alreadyKnown);
}

TEST(Expire, HoldsToTheSecondThatWasSigned)
{
    EXPECT_FALSE(decideExpire(referral(), beforeExpiry));
    EXPECT_TRUE(decideExpire(referral(), afterExpiry));
}

TEST(Expire, TellsASilentPartnerFromAResidentWhoDidNotCome)
{
    EXPECT_EQ(decideExpire(referral(), afterExpiry)->reason, "PARTNER_SILENT");
    EXPECT_EQ(decideExpire(referral(PartnerWord::seen), afterExpiry)->reason, "PARTNER_SILENT");
    EXPECT_EQ(decideExpire(referral(PartnerWord::noShow), afterExpiry)->reason, "RESIDENT_NOT_COME");
}

TEST(Expire, LeavesWhatThePartnerHasInHandOrHasAnswered)
{
    using enum PartnerWord;
    for (const auto partner : {accepted, booked, serving, onHold, rejected, forwarded, served, failed})
        EXPECT_FALSE(decideExpire(referral(partner), afterExpiry)) << nameOf(partner);
}

TEST(Expire, HappensOnce)
{
    const auto said = decideExpire(referral(), afterExpiry);
    ASSERT_TRUE(said);
    EXPECT_FALSE(decideExpire(referral(PartnerWord::none, said->word), afterExpiry));
}

TEST(Expire, LeavesWhatTheResidentConfirmed)
{
    EXPECT_FALSE(decideExpire(referral(PartnerWord::none, OfficeWord::issued, ResidentWord::confirmed), afterExpiry));
}

TEST(ResidentWord, ConfirmsEvenWhatThePartnerNeverAnswered)
{
    EXPECT_EQ(*decideResidentWord(referral(), ResidentWord::confirmed, "counter"),
              (ResidentSaid{idOf<ReferralId>(6), 5, ResidentWord::confirmed, "counter"}));
}

TEST(ResidentWord, DeniesOnlyWhatSomebodyClaims)
{
    EXPECT_TRUE(decideResidentWord(referral(PartnerWord::served), ResidentWord::denied, "phone"));
    EXPECT_EQ(decideResidentWord(referral(PartnerWord::accepted), ResidentWord::denied, "phone").refusal(),
              WordRefusal::nobodyServed);
}

TEST(ResidentWord, IsNotMissedBeforeAnybodyServed)
{
    EXPECT_EQ(decideResidentWord(referral(PartnerWord::serving), ResidentWord::noAnswer, "timer").refusal(),
              WordRefusal::nobodyServed);
}

TEST(ResidentWord, IsNeverReplacedBySilence)
{
    for (const auto before : {ResidentWord::confirmed, ResidentWord::denied})
        EXPECT_EQ(decideResidentWord(referral(PartnerWord::served, OfficeWord::issued, before), ResidentWord::noAnswer,
                                     "timer")
                      .refusal(),
                  WordRefusal::alreadyKnown)
            << nameOf(before);
}

TEST(ResidentWord, ComesLateAfterSilence)
{
    EXPECT_TRUE(decideResidentWord(referral(PartnerWord::served, OfficeWord::issued, ResidentWord::noAnswer),
                                   ResidentWord::denied, "counter"));
}

TEST(ResidentWord, IsKeptOnce)
{
    const auto before = referral(PartnerWord::served, OfficeWord::issued, ResidentWord::confirmed);
    EXPECT_EQ(decideResidentWord(before, ResidentWord::confirmed, "phone").refusal(), WordRefusal::alreadyKnown);
}

TEST(ResidentWord, SaysSomethingAboutARecordThatHolds)
{
    EXPECT_EQ(decideResidentWord(referral(), ResidentWord::none, "phone").refusal(), WordRefusal::notNow);
    EXPECT_EQ(
        decideResidentWord(referral(PartnerWord::none, OfficeWord::enteredInError), ResidentWord::confirmed, "phone")
            .refusal(),
        WordRefusal::final);
}

ReturnHeard heardFrom(std::string partner)
{
    ReturnHeard out;
    out.issuer = "D0412";
    out.number = 42;
    out.partner = std::move(partner);
    out.count = 1;
    out.word = PartnerWord::served;
    return out;
}

TEST(HearReturn, BelongsToTheReferral)
{
    EXPECT_EQ(decideHearReturn(referral(), heardFrom("P04821"), SameWords::no)->referral, idOf<ReferralId>(6));
}

TEST(HearReturn, IsKeptWithoutAReferral)
{
    const auto heard = decideHearReturn(std::nullopt, heardFrom("P04821"), SameWords::no);
    ASSERT_TRUE(heard);
    EXPECT_TRUE(heard->referral.empty());
    EXPECT_EQ(heard->subject(), "D0412/42");
}

TEST(HearReturn, IsKnownTheSecondTime)
{
    EXPECT_EQ(decideHearReturn(referral(), heardFrom("P04821"), SameWords::yes).refusal(), WordRefusal::alreadyKnown);
}

TEST(HearReturn, OfAnotherPartnerIsRefused)
{
    EXPECT_EQ(decideHearReturn(referral(), heardFrom("P00001"), SameWords::no).refusal(), WordRefusal::otherPartner);
}

TEST(Referral, WithTwoPartnerWordsOfOneCountIsAConflict)
{
    auto twice = referral(PartnerWord::accepted);
    EXPECT_FALSE(twice.standing().conflict);
    twice.doubled = true;
    EXPECT_TRUE(twice.standing().conflict);
}

TEST(SlipName, IsIssuerAndNumber)
{
    EXPECT_EQ((SlipName{"D0412", 204'817}).text(), "D0412/204817");
}

} // namespace
} // namespace pintu
