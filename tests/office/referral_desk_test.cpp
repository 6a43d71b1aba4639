#include "office/referral_desk.h"
#include "office/two_sites.h"
#include "paper/pair_secret.h"
#include "support/saying.h"

#include <chrono>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

class ReferralDeskTest : public TwoSites {
protected:
    ReferralDeskTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy}, desk{site} {}

    IssueWish wish()
    {
        IssueWish out;
        out.caseId = caseOf(site, person(site));
        out.partner = "P04821";
        out.service = 213;
        out.consent = Consent::given;
        return out;
    }
    /// What the hospital answers to a slip.
    std::string answered(const Referral& referral, PartnerWord word = PartnerWord::served, std::int64_t outcome = 5)
    {
        auto hospital = partner();
        IntakeDesk intake{hospital};
        if (!intake.find(referral.name)) (void)intake.accept(command("R02"), referral.slip, "scan");
        if (word != PartnerWord::accepted)
            (void)good(intake.say(command("R02"), referral.name, sayingOf(word, outcome)));
        return intake.find(referral.name)->returnText;
    }

    /// What the hospital reads out of the answer that it gave last.
    std::string typedAnswer(const Referral& referral)
    {
        auto hospital = partner();
        IntakeDesk intake{hospital};
        return intake.typedReturn(*intake.find(referral.name));
    }
    Secret pair()
    {
        const auto key = site.trust().keysOf("P04821", KeyRole::partner).front().key;
        return *pairSecret(site.keys().signing, key, site.id(), "P04821");
    }
    std::string answerBefore(const Referral& referral, ReturnStatus status, int outcome)
    {
        return TypedCode::ofAnswerBefore(pair(), static_cast<std::uint32_t>(referral.name.number), status, outcome)
            .text();
    }

    Site site;
    ReferralDesk desk;
};

TEST_F(ReferralDeskTest, SignsASlipThatItsPartnerFindsGood)
{
    const auto referral = good(desk.issue(command(), wish()));

    auto hospital = partner();
    const auto verdict = IntakeDesk{hospital}.look(referral.slip);
    EXPECT_EQ(verdict.kind, SlipVerdictKind::good);
    EXPECT_EQ(verdict.secret->service, 213);
    EXPECT_EQ(verdict.secret->initials, "SR");
}

TEST_F(ReferralDeskTest, NumbersSlipsWithoutGaps)
{
    (void)good(desk.issue(command(), wish()));

    EXPECT_EQ(good(desk.issue(command(), wish())).name.number, 2);
}

TEST_F(ReferralDeskTest, GivesOneSlipForOneCommand)
{
    const auto once = command();
    const auto asked = wish();
    const auto first = good(desk.issue(once, asked));

    EXPECT_EQ(good(desk.issue(once, asked)).slip, first.slip);
    EXPECT_EQ(desk.newest(10).size(), 1u);
}

TEST_F(ReferralDeskTest, MovesTheCaseToReferred)
{
    const auto referral = good(desk.issue(command(), wish()));

    EXPECT_EQ(CaseDesk{site}.find(referral.caseId)->state, CaseState::referred);
}

TEST_F(ReferralDeskTest, RefusesWhatCannotBeIssued)
{
    auto asked = wish();
    asked.caseId = CaseId::timed(clock.now(), entropy);
    EXPECT_EQ(desk.issue(command(), asked).refusal(), IssueRefusal::noSuchCase);
    asked = wish();
    asked.service = 250;
    EXPECT_EQ(desk.issue(command(), asked).refusal(), IssueRefusal::unknownService);
    asked = wish();
    asked.partner = "P99999";
    EXPECT_EQ(desk.issue(command(), asked).refusal(), IssueRefusal::unknownPartner);
    asked = wish();
    asked.partner = "P04823";
    EXPECT_EQ(desk.issue(command(), asked).refusal(), IssueRefusal::partnerHasNoKey);
    asked = wish();
    asked.note.assign(100'000, 'a');
    EXPECT_EQ(desk.issue(command(), asked).refusal(), IssueRefusal::textTooLong);
    asked = wish();
    asked.consent = Consent::notAsked;
    EXPECT_EQ(desk.issue(command(), asked).refusal(), IssueRefusal::consentNotAsked);
}

TEST_F(ReferralDeskTest, ReplacesALostSlipWhoseServiceLeftTheCatalogue)
{
    const auto first = good(desk.issue(command(), wish()));
    auto lists = site.catalogue().lists();
    std::erase_if(lists.services, [](const Service& service) { return service.number == 213; });
    loadCatalogue(site, command(), lists);

    EXPECT_EQ(desk.issue(command(), wish()).refusal(), IssueRefusal::unknownService);
    const auto second = good(desk.reissue(command(), first.name.number));
    EXPECT_EQ(desk.serviceOf(second), 213);
}

TEST_F(ReferralDeskTest, RefusesASlipForAFinishedCase)
{
    const auto asked = wish();
    (void)good(CaseDesk{site}.move(command(), asked.caseId, CaseState::closed, "helped"));

    EXPECT_EQ(desk.issue(command(), asked).refusal(), IssueRefusal::caseFinal);
}

TEST_F(ReferralDeskTest, RefusesASlipForAnErasedPerson)
{
    const auto asked = wish();
    (void)good(PeopleDesk{site}.erase(command("P01"), CaseDesk{site}.find(asked.caseId)->person, "request"));

    EXPECT_EQ(desk.issue(command(), asked).refusal(), IssueRefusal::personErased);
}

TEST_F(ReferralDeskTest, RefusesALineOfAnotherCase)
{
    auto asked = wish();
    asked.line = CaseDesk{site}.lines(caseOf(site, person(site))).front().id;

    EXPECT_EQ(desk.issue(command(), asked).refusal(), IssueRefusal::noSuchLine);
}

TEST_F(ReferralDeskTest, SealsTheServiceOfASensitiveReferral)
{
    auto asked = wish();
    for (const auto& service : site.catalogue().lists().services)
        if (service.sensitive) asked.service = service.number;

    const auto referral = good(desk.issue(command(), asked));

    EXPECT_EQ(referral.service, 0);
    EXPECT_EQ(desk.serviceOf(referral), asked.service);
}

TEST_F(ReferralDeskTest, ReissuesUnderANewNumberAndWithdrawsTheOld)
{
    const auto old = good(desk.issue(command(), wish()));

    const auto fresh = good(desk.reissue(command(), old.name.number));

    EXPECT_EQ(fresh.name.number, 2);
    EXPECT_EQ(desk.byNumber(1)->replacedBy, 2);
    EXPECT_EQ(desk.look(old.slip).kind, SlipVerdictKind::withdrawn);
    EXPECT_EQ(desk.look(fresh.slip).kind, SlipVerdictKind::good);
}

TEST_F(ReferralDeskTest, ReissuesASlipOnce)
{
    (void)good(desk.issue(command(), wish()));
    (void)good(desk.reissue(command(), 1));

    EXPECT_EQ(desk.reissue(command(), 1).refusal(), IssueRefusal::alreadyReplaced);
}

TEST_F(ReferralDeskTest, ReissuesNothingThatWasNeverIssued)
{
    EXPECT_EQ(desk.reissue(command(), 77).refusal(), IssueRefusal::noSuchReferral);
}

TEST_F(ReferralDeskTest, HearsAReturnSlipAndCloses)
{
    const auto referral = good(desk.issue(command(), wish()));

    const auto heard = desk.hear(command(), answered(referral));

    EXPECT_EQ(heard.verdict.kind, ReturnVerdictKind::good);
    EXPECT_EQ(heard.referral->standing().state, ReferralState::served);
    EXPECT_EQ(good(desk.resident(command(), 1, ResidentWord::confirmed, "phone")).standing().state,
              ReferralState::closed);
}

TEST_F(ReferralDeskTest, HearsTheSameReturnSlipOnce)
{
    const auto text = answered(good(desk.issue(command(), wish())));
    (void)desk.hear(command(), text);

    const auto again = desk.hear(command(), text);

    EXPECT_EQ(again.verdict.kind, ReturnVerdictKind::alreadyKnown);
    EXPECT_FALSE(again.written);
}

TEST_F(ReferralDeskTest, AnswersARepeatedCommandAsTheFirstTime)
{
    const auto text = answered(good(desk.issue(command(), wish())));
    const auto once = command();
    (void)desk.hear(once, text);

    const auto again = desk.hear(once, text);

    EXPECT_EQ(again.verdict.kind, ReturnVerdictKind::good);
    EXPECT_EQ(again.referral->partnerWord, PartnerWord::served);
}

TEST_F(ReferralDeskTest, LetsAnOlderWordThatComesLateChangeNothing)
{
    const auto referral = good(desk.issue(command(), wish()));
    const auto accepted = answered(referral, PartnerWord::accepted);
    const auto served = answered(referral, PartnerWord::served);
    (void)desk.hear(command(), served);

    const auto late = desk.hear(command(), accepted);

    EXPECT_TRUE(late.written);
    EXPECT_EQ(late.referral->partnerWord, PartnerWord::served);
}

TEST_F(ReferralDeskTest, HearsATypedCodeFromTheTelephone)
{
    const auto referral = good(desk.issue(command(), wish()));
    (void)answered(referral);
    auto hospital = partner();
    IntakeDesk intake{hospital};
    const auto code = intake.typedReturn(*intake.find(referral.name));

    const auto heard = desk.hearTyped(command(), code);

    EXPECT_EQ(heard.verdict.kind, ReturnVerdictKind::good);
    EXPECT_EQ(heard.referral->partnerWord, PartnerWord::served);
    EXPECT_EQ(desk.hearTyped(command(), code).verdict.kind, ReturnVerdictKind::alreadyKnown);
}

TEST_F(ReferralDeskTest, NeverGoesBackToATypedAnswerThatIsReadOutAgain)
{
    const auto referral = good(desk.issue(command(), wish()));
    (void)answered(referral, PartnerWord::accepted);
    const auto accepted = typedAnswer(referral);
    (void)answered(referral);
    const auto served = typedAnswer(referral);
    EXPECT_TRUE(desk.hearTyped(command(), accepted).written);
    EXPECT_TRUE(desk.hearTyped(command(), served).written);

    const auto again = desk.hearTyped(command(), accepted);

    EXPECT_EQ(again.verdict.kind, ReturnVerdictKind::alreadyKnown);
    EXPECT_EQ(again.referral->partnerWord, PartnerWord::served);
}

TEST_F(ReferralDeskTest, KeepsALateTypedAnswerAndStaysWhereItIs)
{
    const auto referral = good(desk.issue(command(), wish()));
    (void)answered(referral, PartnerWord::accepted);
    const auto accepted = typedAnswer(referral);
    (void)desk.hear(command(), answered(referral));

    const auto late = desk.hearTyped(command(), accepted);

    EXPECT_TRUE(late.written);
    EXPECT_EQ(late.referral->partnerWord, PartnerWord::served);
    EXPECT_FALSE(late.referral->standing().conflict);
}

TEST_F(ReferralDeskTest, KnowsATypedAnswerWhosePaperWasHeard)
{
    const auto referral = good(desk.issue(command(), wish()));
    (void)desk.hear(command(), answered(referral));

    EXPECT_EQ(desk.hearTyped(command(), typedAnswer(referral)).verdict.kind, ReturnVerdictKind::alreadyKnown);
}

TEST_F(ReferralDeskTest, HearsTheAnswerOfWhoHasOnlyTheTypedCode)
{
    const auto referral = good(desk.issue(command(), wish()));
    auto hospital = partner();
    IntakeDesk intake{hospital};
    (void)intake.accept(command("R02"), desk.typedCode(referral), "typed");
    (void)good(intake.say(command("R02"), referral.name, sayingOf(PartnerWord::served, 5)));

    EXPECT_EQ(desk.hearTyped(command(), typedAnswer(referral)).referral->partnerWord, PartnerWord::served);
}

TEST_F(ReferralDeskTest, HearsNoAnswerToAnotherPaperOfTheSameNumber)
{
    std::filesystem::copy(folder("office"), folder("copy"), std::filesystem::copy_options::recursive);
    const auto first = good(desk.issue(command(), wish()));
    (void)answered(first);
    Site restored{folder("copy"), Access::write, UseKeys::yes, clock, entropy};
    const auto second = issued(restored);
    ASSERT_EQ(second.name, first.name);
    ASSERT_EQ(second.expiresAt, first.expiresAt);

    const auto heard = ReferralDesk{restored}.hearTyped(command(), typedAnswer(first));

    EXPECT_EQ(heard.verdict.kind, ReturnVerdictKind::notValid);
    EXPECT_FALSE(heard.written);
    EXPECT_EQ(ReferralDesk{restored}.byNumber(1)->partnerWord, PartnerWord::none);
}

TEST_F(ReferralDeskTest, HearsATypedAnswerOf0_1_0OnceTheNameWasCompared)
{
    const auto referral = good(desk.issue(command(), wish()));
    const auto code = answerBefore(referral, ReturnStatus::served, 5);

    const auto asked = desk.hearTyped(command(), code);
    EXPECT_EQ(asked.verdict.kind, ReturnVerdictKind::compareName);
    EXPECT_FALSE(asked.written);
    EXPECT_EQ(asked.referral->partnerWord, PartnerWord::none);
    const auto heard = desk.hearTyped(command(), code, NameCompared::yes);

    EXPECT_TRUE(heard.written);
    EXPECT_EQ(heard.verdict.kind, ReturnVerdictKind::good);
    EXPECT_EQ(heard.referral->partnerWord, PartnerWord::served);
    EXPECT_EQ(desk.words(*heard.referral).back().road, "nameCompared");
}

TEST_F(ReferralDeskTest, NeverGoesBackToATypedAnswerOf0_1_0)
{
    const auto referral = good(desk.issue(command(), wish()));
    const auto accepted = answerBefore(referral, ReturnStatus::accepted, 0);
    (void)desk.hearTyped(command(), answerBefore(referral, ReturnStatus::served, 5), NameCompared::yes);

    const auto again = desk.hearTyped(command(), accepted, NameCompared::yes);

    EXPECT_EQ(again.verdict.kind, ReturnVerdictKind::alreadyKnown);
    EXPECT_EQ(again.referral->partnerWord, PartnerWord::served);
}

TEST_F(ReferralDeskTest, HearsAnAnswerOf0_1_0OnceEvenWhereAnotherCameBetween)
{
    const auto referral = good(desk.issue(command(), wish()));
    const auto rejected = answerBefore(referral, ReturnStatus::rejected, 0);
    EXPECT_TRUE(desk.hearTyped(command(), rejected, NameCompared::yes).written);
    EXPECT_EQ(desk.hear(command(), answered(referral, PartnerWord::accepted)).referral->partnerWord,
              PartnerWord::accepted);

    const auto again = desk.hearTyped(command(), rejected, NameCompared::yes);

    EXPECT_EQ(again.verdict.kind, ReturnVerdictKind::alreadyKnown);
    EXPECT_EQ(again.referral->partnerWord, PartnerWord::accepted);
}

TEST_F(ReferralDeskTest, DoubtsATypedAnswerOfAKeyThatHasNotBegun)
{
    const auto referral = good(desk.issue(command(), wish()));
    (void)answered(referral);
    const auto answer = typedAnswer(referral);
    trustEverybody([&](TrustListContent& content) {
        for (auto& key : content.keys)
            if (key.role == KeyRole::partner) key.notBefore = clock.now().seconds() + 86400;
    });

    const auto heard = desk.hearTyped(command(), answer);

    EXPECT_EQ(heard.verdict.kind, ReturnVerdictKind::keyRevoked);
    EXPECT_FALSE(heard.written);
}

TEST_F(ReferralDeskTest, AsksForTheNameOfAnAnswerToATypedCodeOf0_1_0)
{
    const auto referral = good(desk.issue(command(), wish()));
    const auto number = static_cast<std::uint32_t>(referral.name.number);
    const auto before = TypedCode::ofSlipBefore(pair(), number, referral.expiresAt);
    auto hospital = partner();
    IntakeDesk intake{hospital};
    EXPECT_EQ(intake.accept(command("R02"), before.text(), "typed").verdict.kind, SlipVerdictKind::compareName);
    EXPECT_TRUE(intake.accept(command("R02"), before.text(), "typed", "nameCompared").written);
    (void)good(intake.say(command("R02"), referral.name, sayingOf(PartnerWord::served, 5)));

    EXPECT_EQ(desk.lookOwnTyped(before.text()).kind, SlipVerdictKind::good);
    EXPECT_EQ(desk.hearTyped(command(), typedAnswer(referral)).verdict.kind, ReturnVerdictKind::compareName);
}

TEST_F(ReferralDeskTest, DoubtsATypedAnswerUnderARevokedKey)
{
    const auto referral = good(desk.issue(command(), wish()));
    (void)answered(referral);
    const auto code = typedAnswer(referral);
    trustEverybody([&](TrustListContent& content) {
        for (auto& key : content.keys)
            if (key.role == KeyRole::partner) key.revokedSince = clock.now().seconds();
    });

    EXPECT_EQ(desk.hearTyped(command(), code).verdict.kind, ReturnVerdictKind::keyRevoked);
}

TEST_F(ReferralDeskTest, KnowsATypedCodeThatNobodyMade)
{
    const auto referral = good(desk.issue(command(), wish()));
    Secret guess;
    const auto guessed = [&guess](std::uint32_t number) {
        const auto slip = TypedCode::ofSlip(guess, number, 0, PaperName{});
        return TypedCode::ofAnswer(guess, slip, std::nullopt, ReturnStatus::served, 3, 1)->text();
    };

    EXPECT_EQ(desk.hearTyped(command(), guessed(static_cast<std::uint32_t>(referral.name.number))).verdict.kind,
              ReturnVerdictKind::notValid);
    EXPECT_EQ(desk.hearTyped(command(), guessed(900)).verdict.kind, ReturnVerdictKind::unknownSlip);
    EXPECT_EQ(desk.hearTyped(command(), "kein Kode").verdict.kind, ReturnVerdictKind::unreadable);
    EXPECT_EQ(desk.hearTyped(command(), desk.typedCode(referral)).verdict.kind, ReturnVerdictKind::notOurs);
}

TEST_F(ReferralDeskTest, TellsEveryOtherReturnSlipApart)
{
    const auto referral = good(desk.issue(command(), wish()));
    const auto text = answered(referral);
    EXPECT_EQ(desk.hear(command(), "http://example.org").verdict.kind, ReturnVerdictKind::notOurs);
    EXPECT_EQ(desk.hear(command(), text.substr(0, 100)).verdict.kind, ReturnVerdictKind::unreadable);

    const auto slip = *Slip::parse(referral.slip);
    auto claims = ReturnClaims::answering(slip);
    claims.issued = clock.now().seconds();
    claims.status = ReturnStatus::served;
    const auto hospital = SiteKeys::load(keyFile(folder("partner")), "P04821");
    const auto stranger = SiteKeys::make(entropy);
    EXPECT_EQ(desk.hear(command(), returnSlipText(stranger.signing, claims)).verdict.kind,
              ReturnVerdictKind::keyUnknown);

    auto elsewhere = claims;
    elsewhere.office = "D0999";
    EXPECT_EQ(desk.hear(command(), returnSlipText(hospital.signing, elsewhere)).verdict.kind,
              ReturnVerdictKind::notForHere);

    EXPECT_EQ(desk.hear(command(), returnSlipText(stranger.signing, elsewhere)).verdict.kind,
              ReturnVerdictKind::notForHere);

    auto forged = claims;
    forged.partner = "P04822"; // the hospital's key speaks for the hospital only
    EXPECT_EQ(desk.hear(command(), returnSlipText(hospital.signing, forged)).verdict.kind, ReturnVerdictKind::notValid);
}

TEST_F(ReferralDeskTest, KeepsAProvenAnswerToASlipItDoesNotKnow)
{
    const auto referral = good(desk.issue(command(), wish()));
    auto claims = ReturnClaims::answering(*Slip::parse(referral.slip));
    claims.number = 500;
    claims.issued = clock.now().seconds();
    const auto hospital = SiteKeys::load(keyFile(folder("partner")), "P04821");

    const auto heard = desk.hear(command(), returnSlipText(hospital.signing, claims));

    EXPECT_EQ(heard.verdict.kind, ReturnVerdictKind::unknownSlip);
    EXPECT_TRUE(heard.written);
}

TEST_F(ReferralDeskTest, DoubtsAnAnswerOfARevokedKey)
{
    const auto referral = good(desk.issue(command(), wish()));
    const auto text = answered(referral);
    trustEverybody([&](TrustListContent& content) {
        for (auto& key : content.keys)
            if (key.role == KeyRole::partner) key.revokedSince = clock.now().seconds();
    });
    site.refresh();

    const auto heard = desk.hear(command(), text);

    EXPECT_EQ(heard.verdict.kind, ReturnVerdictKind::keyRevoked);
    EXPECT_FALSE(heard.written);
}

TEST_F(ReferralDeskTest, ShowsTwoDesksThatWorkedApartAsAConflict)
{
    const auto referral = good(desk.issue(command(), wish()));
    const auto hospital = SiteKeys::load(keyFile(folder("partner")), "P04821");
    auto claims = ReturnClaims::answering(*Slip::parse(referral.slip));
    claims.issued = clock.now().seconds();
    claims.status = ReturnStatus::rejected;
    claims.outcome = 40;
    (void)desk.hear(command(), returnSlipText(hospital.signing, claims));
    claims.status = ReturnStatus::served;
    claims.outcome = 3;

    const auto heard = desk.hear(command(), returnSlipText(hospital.signing, claims));

    EXPECT_TRUE(heard.referral->standing().conflict);
    EXPECT_EQ(heard.referral->partnerWord, PartnerWord::served) << "help wins";
}

TEST_F(ReferralDeskTest, CancelsBeforeAndAsksAfterAcceptance)
{
    const auto first = good(desk.issue(command(), wish()));
    const auto second = good(desk.issue(command(), wish()));
    (void)desk.hear(command(), answered(second, PartnerWord::accepted));

    EXPECT_EQ(good(desk.cancel(command(), first.name.number, "residentDeclined")).officeWord, OfficeWord::cancelled);
    EXPECT_EQ(good(desk.cancel(command(), second.name.number, "residentDeclined")).officeWord, OfficeWord::cancelAsked);
}

TEST_F(ReferralDeskTest, RefusesWordsThatCannotBeSaid)
{
    const auto referral = good(desk.issue(command(), wish()));
    const auto number = referral.name.number;
    EXPECT_EQ(desk.resident(command(), number, ResidentWord::denied, "phone").refusal(), WordRefusal::nobodyServed);
    (void)good(desk.enteredInError(command(), number, "wrongPerson"));
    EXPECT_EQ(desk.enteredInError(command(), number, "wrongPerson").refusal(), WordRefusal::alreadyKnown);
    EXPECT_EQ(desk.cancel(command(), number, "x").refusal(), WordRefusal::final);
    EXPECT_EQ(desk.cancel(command(), 77, "x").refusal(), WordRefusal::notNow);
}

TEST_F(ReferralDeskTest, ExpiresASilentSlipOnce)
{
    (void)good(desk.issue(command(), wish()));
    clock.forward(15 * 24h);

    EXPECT_EQ(desk.runTimers(), 1);
    EXPECT_EQ(desk.runTimers(), 0);
    EXPECT_EQ(desk.byNumber(1)->standing().state, ReferralState::expired);
}

TEST_F(ReferralDeskTest, ExpiresNothingByAClockAheadOfTheOfficesDay)
{
    QueueDesk queue{site};
    (void)good(queue.take(command(), {"H", PriorityClass::ordinary, {}}));
    (void)good(desk.issue(command(), wish()));
    clock.forward(31 * 24h); // a month fast
    EXPECT_EQ(desk.runTimers(), 0);

    (void)good(queue.take(command(), {"H", PriorityClass::ordinary, {}}, FarAhead::clerkAgrees)); // it was right

    EXPECT_EQ(desk.runTimers(), 1);
}

TEST_F(ReferralDeskTest, RecognizesItsOwnTypedCode)
{
    const auto referral = good(desk.issue(command(), wish()));

    EXPECT_EQ(desk.lookOwnTyped(desk.typedCode(referral)).kind, SlipVerdictKind::good);
    EXPECT_EQ(desk.lookOwnTyped("60S025-55ZDCS-KK1HMW").kind, SlipVerdictKind::notValid);
}

} // namespace
} // namespace pintu::test
