#include "counter_fixture.h"
#include "office/loop_desk.h"
#include "office/person_history.h"
#include "screens/person_words.h"
#include "store/sql_office.h"

#include <chrono>

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

class CounterPersonTest : public CounterTest {
protected:
    CounterPersonTest() : screen{counter()}, person{known("Siti Nurhaliza Contoh", nik)} { screen.start(); }

    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return view().workplace.notice.english; }
    void open(const std::string& number = nik)
    {
        screen.typeField(number);
        screen.enter();
    }
    void later() { clock.time = clock.time.plus(std::chrono::minutes{1}); }
    /// A visit that ended, with a slip.
    void makeSlip()
    {
        open();
        screen.typeComplaint("kis mati");
        screen.chooseNeed(0);
        screen.consent(Consent::given);
        screen.functionKey(8);
        screen.functionKey(9);
        later();
    }
    void keepWords(const std::string& words = "mau tanya jadwal")
    {
        open();
        screen.typeComplaint(words);
        screen.controlKey('S');
        screen.functionKey(9);
        later();
    }
    void answer(const std::string& begins)
    {
        for (const auto& row : view().question.rows)
            if (row.words().starts_with(begins)) {
                screen.loneKey(row.key);
                return;
            }
        FAIL() << begins << " is not offered";
    }
    /// Opens the row that says this.
    void openRow(const std::string& what)
    {
        const auto& rows = view().person.rows;
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (historyWhat(rows[i]) == what) {
                screen.choosePast(i + 1);
                screen.enter();
                return;
            }
        FAIL() << what << " is not on the page";
    }
    std::vector<std::string> listed() const
    {
        std::vector<std::string> out;
        for (const auto& row : view().person.rows) out.push_back(historyWhat(row));
        return out;
    }
    void record()
    {
        screen.controlKey('I');
        if (view().page != CounterPage::question) screen.controlKey('I'); // the first only opened the page
    }
    void correctPhone(const std::string& phone)
    {
        open();
        record();
        answer("Correct");
        screen.typeForm(FormField::phone, phone);
    }

    CounterScreen screen;
    PersonId person;
};

TEST_F(CounterPersonTest, OpensAKnownPersonOnTheirPastTheNewestFirst)
{
    makeSlip();

    open();

    ASSERT_EQ(view().page, CounterPage::person);
    EXPECT_EQ(view().workplace.cursor.spot, Spot::person);
    EXPECT_THAT(listed(), ::testing::IsSupersetOf({"Slip RJK 1", "Need", "Complaint", "Written down"}));
    EXPECT_EQ(listed().back(), "Written down");
}

TEST_F(CounterPersonTest, OpensWhoeverHasNoPastOnTheRequest)
{
    open();

    EXPECT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().workplace.cursor.spot, Spot::complaint);
    screen.controlKey('I');
    EXPECT_EQ(view().page, CounterPage::person) << "the page is there all the same";
    screen.escape();
    EXPECT_EQ(view().page, CounterPage::request);
}

TEST_F(CounterPersonTest, TakesLettersForWhatThePersonBringsUpNow)
{
    makeSlip();
    open();
    Clerk clerk{screen};

    clerk.type("kis mati lagi");

    EXPECT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().request->complaint, "kis mati lagi");
    EXPECT_EQ(clerk.keys, 13) << "the page costs no key";
}

TEST_F(CounterPersonTest, LeadsByEnterOrEscapeToTheRequest)
{
    makeSlip();
    open();
    screen.enter();
    EXPECT_EQ(view().workplace.cursor.spot, Spot::complaint);
    screen.controlKey('I');
    ASSERT_EQ(view().page, CounterPage::person);
    screen.escape();
    EXPECT_EQ(view().workplace.cursor.spot, Spot::complaint);
}

TEST_F(CounterPersonTest, LeadsFromSlipWordAndLetterToTheSlipAndBack)
{
    makeSlip();
    (void)ReferralDesk{site}.hear(command(), answered(*ReferralDesk{site}.byNumber(1), PartnerWord::served));
    PaperDesk papers{site};
    papers.printed(command(), *papers.slip(1, SlipForm::letterA4, "P07"));
    open();

    for (const auto* what : {"Slip RJK 1", "Word on RJK 1", "Letter RJK 1"}) {
        openRow(what);
        ASSERT_EQ(view().page, CounterPage::slip) << what;
        EXPECT_EQ(view().slip->facts.referral.name.number, 1);
        screen.escape();
        ASSERT_EQ(view().page, CounterPage::person) << what;
    }
}

TEST_F(CounterPersonTest, LeadsFromAnOpenLineToItsNextStepAndShowsHowItStandsThen)
{
    keepWords();
    open();
    openRow("Said");
    ASSERT_EQ(view().page, CounterPage::question);

    answer("Answered");

    ASSERT_EQ(view().page, CounterPage::person);
    const auto& rows = view().person.rows;
    const auto line = std::ranges::find(rows, "Said", historyWhat);
    ASSERT_NE(line, rows.end());
    EXPECT_EQ(std::get<PastLine>(line->what).line.end, LineEnd::answered);
}

TEST_F(CounterPersonTest, TakesALineThatHasEndedUpAgain)
{
    keepWords();
    open();
    openRow("Said");
    answer("Answered");
    openRow("Said");
    EXPECT_THAT(view().question.title(), ::testing::HasSubstr("mau tanya jadwal"));

    answer("Work on it again");

    EXPECT_EQ(view().page, CounterPage::person);
    EXPECT_EQ(LoopDesk{site}.open("P07").size(), 1u);
}

TEST_F(CounterPersonTest, LeadsFromAVisitToWhatWasSaidThere)
{
    (void)ticket();
    screen.functionKey(2);
    keepWords();
    open();

    openRow("Visit H-001");

    EXPECT_EQ(view().page, CounterPage::question);
    EXPECT_THAT(view().question.title(), ::testing::HasSubstr("mau tanya jadwal"));
}

TEST_F(CounterPersonTest, KeepsApartWhatASupervisorAloneMayRead)
{
    keepWords("pungli di desa");
    open();

    screen.loneKey("1");

    EXPECT_EQ(view().page, CounterPage::person);
    EXPECT_EQ(notice(), "This is about somebody's conduct: only a supervisor reads it and acts on it.");
}

TEST_F(CounterPersonTest, LeavesAClerkAloneWhoGoesOnWithALine)
{
    keepWords();
    screen.controlKey('O');
    screen.loneKey("1");

    answer("Make a slip for it");

    EXPECT_EQ(view().page, CounterPage::request);
}

TEST_F(CounterPersonTest, ForgetsThePageWithThePerson)
{
    makeSlip();
    open();
    screen.functionKey(9);

    screen.controlKey('I');

    EXPECT_EQ(view().page, CounterPage::people);
    EXPECT_EQ(notice(), "First find or write down the person.");
}

// ---- correction

TEST_F(CounterPersonTest, CorrectsARecordAndAsksHowItIsKnown)
{
    correctPhone("0812 5550 0000");
    screen.typeForm(FormField::since, "02-10-2026");
    screen.saveForm();
    ASSERT_EQ(view().page, CounterPage::question);

    answer("shown on paper");

    EXPECT_EQ(view().page, CounterPage::person);
    EXPECT_EQ(view().person.card->words.phone, "0812 5550 0000");
    EXPECT_EQ(view().request->person.words.phone, "0812 5550 0000");
    const auto& corrected = std::get<PastStatement>(view().person.rows.front().what);
    EXPECT_EQ(corrected.changed, std::vector{PersonField::phone});
    EXPECT_EQ(corrected.source, FactSource::shown);
    EXPECT_EQ(corrected.asOf, Day::parse("2026-10-02"));
    EXPECT_EQ(corrected.officer, "P07");
}

TEST_F(CounterPersonTest, LeavesWhatAFormDoesNotShowAsItIs)
{
    const auto before = *PeopleDesk{site}.record(person);
    correctPhone("0812 5550 0000");
    screen.saveForm();
    answer("said by the resident");

    const auto after = *PeopleDesk{site}.record(person);
    auto words = *before.words;
    words.phone = "0812 5550 0000";
    EXPECT_EQ(*after.words, words);
    EXPECT_EQ(after.resident.village, before.resident.village);
    EXPECT_EQ(after.resident.birthYear, before.resident.birthYear);
    EXPECT_EQ(after.resident.sex, before.resident.sex);
    EXPECT_EQ(after.resident.identityStatus, before.resident.identityStatus);
}

TEST_F(CounterPersonTest, ShowsTheNewestRowsOfWhoComesForYearsAndCountsTheOthers)
{
    const auto other = known("Siti Nurhalizah", "3673026512839992");
    constexpr std::size_t times = 110;
    for (std::size_t i = 0; i < times; ++i) {
        (void)good(PeopleDesk{site}.link(command(), person, other));
        (void)good(PeopleDesk{site}.part(command(), other));
    }
    open();

    const auto all = historyOf(site, "P07", person);
    ASSERT_GT(all.size(), PersonPageState::mostRows);
    EXPECT_EQ(view().person.rows.size(), PersonPageState::mostRows);
    EXPECT_EQ(view().person.older, all.size() - PersonPageState::mostRows);
    EXPECT_EQ(view().person.rows.front().at, all.front().at);
}

TEST_F(CounterPersonTest, StopsAtEveryFieldOfACorrection)
{
    open();
    record();
    answer("Correct");
    ASSERT_EQ(view().form.at, FormField::name);

    screen.enter();

    EXPECT_EQ(view().form.at, FormField::nik);
}

TEST_F(CounterPersonTest, SavesNoCorrectionThatChangesNothing)
{
    open();
    record();
    answer("Correct");
    screen.saveForm();

    EXPECT_EQ(notice(), "Nothing is changed. Esc goes back.");
    EXPECT_EQ(historyOf(site, "P07", person).size(), 1u);
    screen.escape();
    EXPECT_EQ(view().page, CounterPage::person);
}

TEST_F(CounterPersonTest, TakesNoDayThatIsToComeOrNone)
{
    correctPhone("0812 5550 0000");
    for (const auto* since : {"02-11-2099", "41", "kemarin"}) {
        screen.typeForm(FormField::since, since);
        screen.saveForm();
        EXPECT_EQ(view().page, CounterPage::form) << since;
        EXPECT_EQ(view().form.at, FormField::since);
    }
}

TEST_F(CounterPersonTest, AsksAgainHowItIsKnownWhenTheFieldsChanged)
{
    (void)known("Dewi Contoh", "3673025001809992");
    open();
    record();
    answer("Correct");
    screen.typeForm(FormField::nik, "3673025001809992");
    screen.saveForm();
    answer("shown on paper");
    ASSERT_EQ(view().page, CounterPage::twins);
    screen.escape();

    screen.typeForm(FormField::nik, nik);
    screen.typeForm(FormField::phone, "0812 5550 0000");
    screen.saveForm();

    EXPECT_EQ(view().page, CounterPage::question);
}

// ---- two records

TEST_F(CounterPersonTest, LaysTwoRecordsSideBySideAndJoinsThem)
{
    const auto other = known("Siti Nurhalizah", "3673026512839992");
    open();
    record();
    answer("Another record");
    ASSERT_EQ(view().page, CounterPage::question);
    answer("Siti Nurhalizah");
    ASSERT_EQ(view().page, CounterPage::pair);
    ASSERT_TRUE(view().person.pair);
    const auto lines = pairLines(*view().person.pair, view().catalogue());
    EXPECT_TRUE(std::ranges::any_of(lines, [](const PairLine& line) { return line.differs; }));
    later();

    screen.loneKey("1");

    EXPECT_EQ(PeopleDesk{site}.standsFor(other), person);
    EXPECT_EQ(view().page, CounterPage::person);
    EXPECT_EQ(view().person.card->resident.id, person);
    EXPECT_EQ(listed().front(), "Records joined");
    screen.functionKey(9);
    screen.typeField("siti nurhaliz");
    EXPECT_EQ(view().search.people.size(), 1u) << "search finds one";
}

TEST_F(CounterPersonTest, GoesOnWithTheOtherRecordWhereTheClerkSaysSo)
{
    const auto other = known("Siti Nurhalizah", "3673026512839992");
    makeSlip();
    open();
    record();
    answer("Another record");
    answer("Siti Nurhalizah");

    screen.loneKey("2");

    EXPECT_EQ(view().person.card->resident.id, other);
    EXPECT_THAT(listed(), ::testing::Contains("Slip RJK 1")) << "slips and cases follow";
}

TEST_F(CounterPersonTest, OpensTheRecordThatStandsForThePersonByEitherNumber)
{
    const auto other = known("Siti Nurhalizah", "3673026512839992");
    (void)good(PeopleDesk{site}.link(command(), person, other));

    open("3673026512839992");

    ASSERT_TRUE(view().request);
    EXPECT_EQ(view().request->person.resident.id, person);
}

TEST_F(CounterPersonTest, PartsTwoRecordsAgain)
{
    const auto other = known("Siti Nurhalizah", "3673026512839992");
    (void)good(PeopleDesk{site}.link(command(), person, other));
    open();
    openRow("Records joined");
    ASSERT_EQ(view().page, CounterPage::pair);
    ASSERT_TRUE(view().person.pair->joined);
    screen.loneKey("2");
    EXPECT_EQ(view().page, CounterPage::pair) << "there is nothing else to say";
    later();

    screen.loneKey("1");

    EXPECT_EQ(PeopleDesk{site}.standsFor(other), other);
    EXPECT_EQ(listed().front(), "Records parted");
}

TEST_F(CounterPersonTest, OffersTheRecordThatWasOpenJustBefore)
{
    const auto other = known("Halimah", "3673026512839992");
    open("3673026512839992");
    screen.functionKey(9);
    open();
    record();

    answer("Another record");

    answer("Halimah");
    ASSERT_TRUE(view().person.pair);
    EXPECT_EQ(view().person.pair->right.resident.id, other);
    screen.escape();
    EXPECT_EQ(view().page, CounterPage::person);
}

TEST_F(CounterPersonTest, ComparesWhereTheNikOfACorrectionIsSomebodyElses)
{
    const auto other = known("Siti Nurhalizah", "3673026512839992");
    open();
    record();
    answer("Correct");
    screen.typeForm(FormField::nik, "3673026512839992");
    screen.saveForm();
    answer("shown on paper");
    ASSERT_EQ(view().page, CounterPage::twins);

    screen.useTwin();

    ASSERT_EQ(view().page, CounterPage::pair);
    EXPECT_EQ(view().person.pair->right.resident.id, other);
}

TEST_F(CounterPersonTest, WritesDownWhoReadTheOtherRecord)
{
    const auto other = known("Siti Nurhalizah", "3673026512839992");
    open();
    record();
    answer("Another record");
    const auto reads = [&] { return SqlOffice{site.database()}.accessHead().seq; };
    const auto before = reads();

    answer("Siti Nurhalizah");

    EXPECT_EQ(reads(), before + 1);
    EXPECT_EQ(view().person.pair->right.resident.id, other);
}

} // namespace
} // namespace pintu::test
