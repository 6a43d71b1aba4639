#include "counter_fixture.h"
#include "lost_answer.h"
#include "paper/pair_secret.h"

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

class CounterRequestTest : public CounterTest {
protected:
    CounterRequestTest() : screen{counter()}
    {
        person = known("Siti Nurhaliza Contoh", nik);
        screen.start();
        screen.typeField(nik);
        screen.enter();
    }
    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return view().notice.english; }
    void complain(const std::string& text)
    {
        screen.typeComplaint(text);
        screen.chooseNeed(0);
    }

    PersonId person;
    CounterScreen screen;
};

TEST_F(CounterRequestTest, OffersNeedsAndDestinationForTheResidentsOwnWords)
{
    complain("kis mati");

    EXPECT_EQ(view().request->match.topic->code, "KEPESERTAAN");
    EXPECT_EQ(view().request->service()->key, "health-reactivate");
    EXPECT_EQ(view().request->partner()->id, "P04824");
    EXPECT_EQ(view().request->urgency, Urgency::urgent);
    EXPECT_EQ(view().request->papers.size(), 3u);
}

TEST_F(CounterRequestTest, AsksForConsentBeforeAnythingIsMade)
{
    complain("kis mati");

    screen.functionKey(8);

    EXPECT_EQ(notice(), "Read the question aloud, then press Space for yes.");
    EXPECT_EQ(view().focus, Spot::consent);
    EXPECT_FALSE(ReferralDesk{site}.byNumber(1));
}

TEST_F(CounterRequestTest, MakesTheSlipAlsoWhenConsentIsRefused)
{
    complain("kis mati");
    screen.consent(Consent::refused);

    screen.functionKey(8);

    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->consent, Consent::refused);
    EXPECT_EQ(view().slip->slip, Printing::done);
}

TEST_F(CounterRequestTest, MakesOneCaseAndOneSlipWhenTheAnswerIsLostAndTheKeyIsPressedAgain)
{
    const auto unlucky = std::make_shared<LostAnswer>(record());
    auto again = counter(unlucky);
    again.start();
    again.typeField(nik);
    again.enter();
    again.typeComplaint("kis mati");
    again.chooseNeed(0);
    again.consent(Consent::given);
    again.functionKey(8);
    ASSERT_TRUE(again.state().notice.retry);
    again.typeField(""); // the clerk looks around meanwhile
    again.functionKey(3);

    again.functionKey(8);

    EXPECT_EQ(again.state().slip->facts.referral.name.number, 1);
    EXPECT_FALSE(ReferralDesk{site}.byNumber(2));
    EXPECT_EQ(CaseDesk{site}.ofPerson(person).size(), 1u);
}

TEST_F(CounterRequestTest, LeavesNoCaseBehindWhenTheSlipIsRefused)
{
    complain("kis mati");
    screen.consent(Consent::given);
    trustEverybody([&](TrustListContent& list) {
        for (auto& key : list.keys)
            if (key.owner == "P04824") key.revokedSince = clock.now().seconds();
    });

    screen.functionKey(8);

    EXPECT_FALSE(ReferralDesk{site}.byNumber(1));
    EXPECT_TRUE(CaseDesk{site}.ofPerson(person).empty());
    EXPECT_EQ(view().notice.tone, Tone::warn);
}

TEST_F(CounterRequestTest, KeepsTicketNotePapersAndUrgency)
{
    complain("kis mati");
    screen.tickPaper(1, true);
    screen.typeNote("Mohon segera.");
    screen.chooseUrgency(Urgency::emergency);
    screen.consent(Consent::given);

    screen.functionKey(8);

    ReferralDesk desk{site};
    const auto referral = *desk.byNumber(1);
    EXPECT_THAT(desk.papersShown(referral), ::testing::ElementsAre("KK"));
    EXPECT_EQ(referral.urgency, Urgency::emergency);
    EXPECT_EQ(site.journal().wordsAt<ReferralWords>(referral.seq)->note, "Mohon segera.");
    const auto lines = CaseDesk{site}.lines(referral.caseId);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines.front().kind, LineKind::complaint);
    EXPECT_EQ(CaseDesk{site}.words(lines.front())->text, "kis mati");
}

TEST_F(CounterRequestTest, SaysWhichDestinationCannotReadSlips)
{
    complain("tunggakan listrik");
    screen.typeComplaint("akta lahir");
    screen.chooseNeed(0);
    screen.consent(Consent::given);

    screen.functionKey(8);

    EXPECT_EQ(notice(),
              "This destination cannot read slips yet. Choose another, or send the person with a phone call.");
    EXPECT_FALSE(ReferralDesk{site}.byNumber(1));
}

TEST_F(CounterRequestTest, AsksForANeedFirst)
{
    screen.functionKey(8);

    EXPECT_EQ(view().focus, Spot::needs);
    EXPECT_EQ(notice(), "Choose a need first: a digit from the list.");
}

TEST_F(CounterRequestTest, LosesNothingWhenThePrinterFailsAndPrintsAgain)
{
    complain("kis mati");
    screen.consent(Consent::given);
    printerBroken = true;
    screen.functionKey(8);
    EXPECT_EQ(view().slip->slip, Printing::failed);
    EXPECT_EQ(view().slip->printerSays, "Put paper in.");
    EXPECT_EQ(view().printer, PrinterMood::trouble);
    printerBroken = false;

    screen.printCopy();

    EXPECT_EQ(view().slip->slip, Printing::done);
    EXPECT_EQ(view().slip->copies, 1);
    EXPECT_EQ(ReferralDesk{site}.newest(9).size(), 1u);
}

TEST_F(CounterRequestTest, DoesNotSayThatNothingWasPrintedOfWhatThePrinterHolds)
{
    complain("kis mati");
    screen.consent(Consent::given);
    printerHolds = true;

    screen.functionKey(8);

    EXPECT_EQ(view().slip->slip, Printing::held);
    EXPECT_EQ(view().slip->printerSays, "Close the cover.");
    EXPECT_EQ(view().slip->copies, 0);
    EXPECT_EQ(view().printer, PrinterMood::trouble);
}

TEST_F(CounterRequestTest, MakesOneSlipHoweverOftenF8IsPressed)
{
    complain("kis mati");
    screen.consent(Consent::given);

    screen.functionKey(8);
    screen.functionKey(8);

    EXPECT_EQ(ReferralDesk{site}.newest(9).size(), 1u);
}

TEST_F(CounterRequestTest, PrintsTheLetterOnShiftF8)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);

    screen.functionKey(8, true);

    EXPECT_THAT(printed, ::testing::ElementsAre("rujukan-1", "surat-rujukan-1"));
    EXPECT_EQ(view().slip->letter, Printing::done);
}

TEST_F(CounterRequestTest, OpensThePersonOfASlipThatIsScanned)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto slip = ReferralDesk{site}.byNumber(1)->slip;
    screen.functionKey(9);
    screen.scanned(slip);
    ASSERT_EQ(view().page, CounterPage::slip);
    EXPECT_FALSE(view().slip->issuedNow);

    screen.enter();

    EXPECT_EQ(view().request->person.resident.id, person);
}

TEST_F(CounterRequestTest, FindsASlipByItsNumberAndByItsTypedCode)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto code = view().slip->facts.typedCode;
    screen.functionKey(9);
    for (const auto& text : {std::string{"rjk 1"}, code}) {
        screen.escape();
        screen.typeField(text);
        screen.enter();
        ASSERT_TRUE(view().slip) << text;
        EXPECT_EQ(view().slip->facts.referral.name.number, 1) << text;
    }
}

TEST_F(CounterRequestTest, GoesBackToTheRequestAfterAReturnSlip)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto answer = answered(*ReferralDesk{site}.byNumber(1), PartnerWord::rejected);
    screen.functionKey(9);
    screen.typeField(nik);
    screen.enter();
    screen.typeComplaint("listrik");
    screen.scanned(answer);
    EXPECT_EQ(view().heard->word, PartnerWord::rejected);

    screen.enter();

    EXPECT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().request->complaint, "listrik");
}

TEST_F(CounterRequestTest, HearsATypedAnswerOf0_1_0OnlyWhenTheNameIsTheSame)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto referral = *ReferralDesk{site}.byNumber(1);
    const auto key = site.trust().keysOf(referral.partner, KeyRole::partner).front().key;
    const auto pair = *pairSecret(site.keys().signing, key, site.id(), referral.partner);
    const auto code = TypedCode::ofAnswerBefore(pair, 1, ReturnStatus::rejected, 31).text();
    const auto partnerWord = [this] { return ReferralDesk{site}.byNumber(1)->partnerWord; };
    const auto typeCode = [&] {
        screen.toField();
        screen.typeField(code);
        screen.enter();
    };

    typeCode();
    ASSERT_TRUE(view().heard);
    EXPECT_EQ(view().heard->finding, ReturnVerdictKind::compareName);
    EXPECT_FALSE(view().heard->slip->person.empty());
    screen.enter();
    EXPECT_EQ(partnerWord(), PartnerWord::none);
    typeCode();
    screen.loneKey("1");

    EXPECT_EQ(view().heard->finding, ReturnVerdictKind::good);
    EXPECT_EQ(partnerWord(), PartnerWord::rejected);
}

TEST_F(CounterRequestTest, KeepsAHalfFilledFormUnderASlipThatIsScanned)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    screen.functionKey(9);
    screen.newPerson();
    screen.typeForm(FormField::village, "mar");
    screen.moveVillage(1);
    const auto picked = view().form.village;
    screen.typeForm(FormField::village, "marRS1:6"); // what the field has taken before a scan is known as one
    screen.typeForm(FormField::village, "mar");
    screen.scanned(ReferralDesk{site}.byNumber(1)->slip);
    ASSERT_EQ(view().page, CounterPage::slip);

    screen.escape();

    EXPECT_EQ(view().page, CounterPage::form);
    EXPECT_EQ(view().focus, Spot::form);
    EXPECT_EQ(view().form.of(FormField::village), "mar");
    EXPECT_EQ(view().form.village, picked);
    EXPECT_NE(picked, 0u);
}

TEST_F(CounterRequestTest, KeepsWhatWasChosenWhenAScanPassesThroughTheComplaint)
{
    complain("kis mati");
    screen.tickPaper(1, true);

    screen.typeComplaint("kis matiRS1:6B");
    screen.typeComplaint("kis mati");

    ASSERT_TRUE(view().request->need);
    EXPECT_EQ(view().request->service()->key, "health-reactivate");
    EXPECT_TRUE(view().request->papers.at(1).shown);
}

TEST_F(CounterRequestTest, WantsATornSlipScannedAgain)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto slip = ReferralDesk{site}.byNumber(1)->slip;

    screen.scanned(slip.substr(0, 150) + slip.substr(160));

    EXPECT_EQ(notice(), "This is none of our papers. Scan again, or type the code below the square.");
}

TEST_F(CounterRequestTest, GoesBackToTheSlipJustMadeAfterAnotherPaper)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    screen.typeField("RS1:6B");
    screen.typeField("");
    screen.scanned(ReferralDesk{site}.byNumber(1)->slip);
    ASSERT_FALSE(view().slip->issuedNow);

    screen.escape();

    EXPECT_EQ(view().page, CounterPage::slip);
    EXPECT_TRUE(view().slip->issuedNow);
}

TEST_F(CounterRequestTest, AsksAnewForAFurtherNeedOfTheSamePerson)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);

    screen.escape();
    screen.functionKey(8);

    EXPECT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().request->person.resident.id, person);
    EXPECT_FALSE(view().request->need);
    EXPECT_EQ(notice(), "Choose a need first: a digit from the list.");
    EXPECT_FALSE(ReferralDesk{site}.byNumber(2));
}

TEST_F(CounterRequestTest, KnowsAReturnSlipThatCameTwice)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto answer = answered(*ReferralDesk{site}.byNumber(1), PartnerWord::served);
    screen.scanned(answer);

    screen.scanned(answer);

    EXPECT_EQ(view().heard->finding, ReturnVerdictKind::alreadyKnown);
}

TEST_F(CounterRequestTest, SaysWhenAReturnSlipCannotBeRead)
{
    screen.scanned("RR1:ABC");

    EXPECT_EQ(view().heard->finding, ReturnVerdictKind::unreadable);
}

TEST_F(CounterRequestTest, KeepsTheRequestWhenTheRecordIsLostAndSendsItOnce)
{
    complain("kis mati");
    screen.consent(Consent::given);
    broken = true;
    screen.functionKey(8);
    EXPECT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().request->complaint, "kis mati");
    broken = false;

    screen.tryAgain();

    EXPECT_EQ(view().slip->facts.referral.name.number, 1);
    EXPECT_EQ(ReferralDesk{site}.newest(9).size(), 1u);
}

} // namespace
} // namespace pintu::test
