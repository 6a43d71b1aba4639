#include "counter_fixture.h"
#include "one_side.h"

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

class CounterSlipTest : public CounterTest {
protected:
    CounterSlipTest() : screen{counter()}
    {
        person = known("Siti Nurhaliza Contoh", nik);
        screen.start();
        screen.typeField(nik);
        screen.enter();
    }
    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return view().workplace.notice.english; }
    void complain(const std::string& text)
    {
        screen.typeComplaint(text);
        screen.chooseNeed(0);
    }

    PersonId person;
    CounterScreen screen;
};

TEST_F(CounterSlipTest, LosesNothingWhenThePrinterFailsAndPrintsAgain)
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

    EXPECT_EQ(view().slip->slip, Printing::printed);
    EXPECT_EQ(view().slip->copies, 1);
    EXPECT_EQ(ReferralDesk{site}.newest(9).size(), 1u);
}

TEST_F(CounterSlipTest, DoesNotSayThatNothingWasPrintedOfWhatThePrinterHolds)
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

TEST_F(CounterSlipTest, MakesOneSlipHoweverOftenF8IsPressed)
{
    complain("kis mati");
    screen.consent(Consent::given);

    screen.functionKey(8);
    screen.functionKey(8);

    EXPECT_EQ(ReferralDesk{site}.newest(9).size(), 1u);
}

TEST_F(CounterSlipTest, PrintsTheLetterOnShiftF8)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);

    screen.functionKey(8, true);

    EXPECT_THAT(printed, ::testing::ElementsAre("rujukan-1", "surat-rujukan-1"));
    EXPECT_EQ(view().slip->letter, Printing::printed);
}

class CounterSlipAlone : public OneSideTest {
protected:
    static SlipFacts numbered(std::int64_t number)
    {
        SlipFacts facts;
        facts.referral.name.number = number;
        return facts;
    }

    std::vector<std::function<void(Printing, const std::string&)>> papers; ///< at the printer
    CounterSlip slip{workplace, [this](std::int64_t, ReferralPaper, const std::string&,
                                       std::function<void(Printing, const std::string&)> done) {
                         papers.push_back(std::move(done));
                     }};
};

TEST_F(CounterSlipAlone, HasNothingToPrintBeforeThereIsASlip)
{
    slip.print(ReferralPaper::letter);

    EXPECT_EQ(notice(), "There is no slip yet. F8 makes it.");
    EXPECT_TRUE(papers.empty());
}

TEST_F(CounterSlipAlone, PrintsWhatWasMadeAndNotWhatWasRead)
{
    slip.read(numbered(1));
    EXPECT_TRUE(papers.empty());

    slip.made(numbered(2));

    EXPECT_EQ(papers.size(), 1u);
    EXPECT_EQ(slip.state()->slip, Printing::underWay);
}

TEST_F(CounterSlipAlone, WaitsForThePrinterBeforeItPrintsAgain)
{
    slip.made(numbered(1));

    slip.printAgain();

    EXPECT_EQ(papers.size(), 1u);
}

TEST_F(CounterSlipAlone, NotesWhatBecameOfThePaperOfASlipThatIsCovered)
{
    slip.made(numbered(1));
    slip.cover();
    slip.read(numbered(2));

    papers.front()(Printing::printed, "");
    slip.uncover();

    EXPECT_EQ(slip.state()->slip, Printing::printed);
    EXPECT_EQ(slip.state()->facts.referral.name.number, 1);
}

TEST_F(CounterSlipAlone, SaysWhichSlipDidNotPrintWhenTheClerkHasGoneOn)
{
    slip.made(numbered(7));
    slip.clear();

    papers.front()(Printing::failed, "Put paper in.");

    EXPECT_EQ(notice(), "RJK %1 did not print. It is saved: type RJK %1 into the field to print it again.");
    EXPECT_EQ(workplace.state().notice.parts.front(), "7");
    EXPECT_EQ(slip.printer(), PrinterMood::trouble);
}

} // namespace
} // namespace pintu::test
