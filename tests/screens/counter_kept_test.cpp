#include "counter_fixture.h"
#include "lost_answer.h"
#include "screens/case_words.h"

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";
constexpr const char* cut = "bansos saya dipotong";

class CounterKeptTest : public CounterTest {
protected:
    CounterKeptTest() : screen{counter()}, person{known("Siti Nurhaliza Contoh", nik)} { screen.start(); }

    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return view().workplace.notice.english; }
    void serve()
    {
        ticket();
        screen.functionKey(2);
        openPerson();
    }
    void openPerson()
    {
        screen.toField();
        screen.typeField(nik);
        screen.enter();
    }
    bool save() { return screen.controlKey('S'); }
    std::vector<Case> cases() { return CaseDesk{site}.ofPerson(person); }
    std::string savedWords(std::size_t line = 0)
    {
        CaseDesk desk{site};
        return desk.words(desk.lines(cases().front().id).at(line))->text;
    }
    /// Whether somebody's number is still at this counter, by the record.
    bool served()
    {
        for (const auto& state : QueueDesk{site}.counters())
            if (state.number == 2) return state.current.has_value();
        return false;
    }

    CounterScreen screen;
    PersonId person;
};

TEST_F(CounterKeptTest, SavesWhatWasSaidWithOneKey)
{
    serve();
    screen.typeComplaint(cut);

    save();

    ASSERT_EQ(cases().size(), 1u);
    EXPECT_EQ(savedWords(), cut);
    EXPECT_EQ(cases().front().ticket, view().queue.current->id);
    EXPECT_EQ(view().request->complaint, "");
    ASSERT_EQ(view().request->saved.size(), 1u);
    EXPECT_THAT(pintu::savedWords(*view().request, Zone::wib), ::testing::HasSubstr("answer by"));
    EXPECT_EQ(notice(), "Saved as a case. Write what else there is, or F9.");
}

TEST_F(CounterKeptTest, AsksBeforeAVisitEndsOverWordsThatAreNotSaved)
{
    serve();
    screen.typeComplaint(cut);

    screen.functionKey(9);

    EXPECT_EQ(view().page, CounterPage::question);
    EXPECT_EQ(view().question.title(), "What was written is not saved yet. What shall become of it?");
    EXPECT_TRUE(served()) << "the number is still here";
    screen.enter(); // the first line is marked
    EXPECT_EQ(savedWords(), cut);
    EXPECT_FALSE(served());
    EXPECT_EQ(view().page, CounterPage::people);
}

TEST_F(CounterKeptTest, GoesBackToTheWordsOrLetsThemGo)
{
    serve();
    screen.typeComplaint(cut);
    screen.functionKey(9);

    screen.loneKey("2");

    EXPECT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().request->complaint, cut);
    screen.functionKey(9);
    screen.loneKey("3");
    EXPECT_TRUE(cases().empty());
    EXPECT_FALSE(served());
}

TEST_F(CounterKeptTest, EndsAVisitAtOnceWhereAllIsSaved)
{
    serve();
    screen.typeComplaint(cut);
    save();

    screen.functionKey(9);

    EXPECT_FALSE(served());
    EXPECT_EQ(view().page, CounterPage::people);
}

TEST_F(CounterKeptTest, AsksWhateverWouldTakeTheWordsAway)
{
    const auto asks = [&](const char* what, const std::function<void()>& leave) {
        openPerson();
        screen.typeComplaint(cut);
        leave();
        EXPECT_EQ(view().page, CounterPage::question) << what;
        EXPECT_EQ(view().question.rows.size(), 3u) << what;
        screen.loneKey("2");
        EXPECT_EQ(view().request->complaint, cut) << what;
        screen.functionKey(9);
        screen.loneKey("3");
    };
    asks("another person", [&] { openPerson(); });
    asks("a new person", [&] { screen.newPerson(); });
    asks("without a card", [&] { screen.functionKey(6); });
    asks("without a name", [&] { screen.controlKey('M'); });
}

TEST_F(CounterKeptTest, AsksAfterTheNumberHasGoneToAnotherQueue)
{
    serve();
    screen.typeComplaint(cut);
    const auto visit = view().queue.current->id;

    screen.controlKey('H');
    screen.loneKey("1");
    screen.loneKey("1");

    ASSERT_EQ(view().question.title(), "What was written is not saved yet. What shall become of it?");
    screen.enter();
    EXPECT_EQ(savedWords(), cut);
    EXPECT_EQ(cases().front().ticket, visit);
}

TEST_F(CounterKeptTest, AsksWhatItIsWhereTheWordsDoNotSay)
{
    serve();
    screen.typeComplaint("mau bicara");
    ASSERT_FALSE(view().request->kind());

    save();

    ASSERT_EQ(view().page, CounterPage::question);
    EXPECT_EQ(view().question.rows.size(), view().catalogue().lists().caseKinds.size());
    screen.loneKey("1");
    EXPECT_EQ(savedWords(), "mau bicara");
    EXPECT_EQ(CaseDesk{site}.lines(cases().front().id).front().topic,
              view().catalogue().lists().caseKinds.front().code);
}

TEST_F(CounterKeptTest, TakesTheKindThatTheClerkChose)
{
    serve();
    screen.typeComplaint(cut);
    screen.chooseKind("INFORMASI");

    save();

    const auto line = CaseDesk{site}.lines(cases().front().id).front();
    EXPECT_EQ(line.topic, "INFORMASI");
    EXPECT_EQ(line.kind, LineKind::other);
}

TEST_F(CounterKeptTest, PutsEverythingOfAVisitIntoOneCaseSlipsToo)
{
    serve();
    screen.typeComplaint(cut);
    save();
    screen.typeComplaint("mau tanya jadwal");
    save();
    screen.typeComplaint("kis mati");
    screen.chooseNeed(0);
    screen.consent(Consent::given);
    screen.functionKey(8);

    ASSERT_EQ(cases().size(), 1u);
    EXPECT_EQ(cases().front().lines, 4);
    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->caseId, cases().front().id);
    EXPECT_THAT(pintu::savedWords(*view().request, Zone::wib), ::testing::HasSubstr("RJK 1"));
}

TEST_F(CounterKeptTest, LosesNoWordOfTheNoteEither)
{
    serve();
    screen.typeComplaint("kis mati");
    screen.chooseNeed(0);
    screen.typeNote("Ibu hamil tua.");

    save();

    EXPECT_THAT(savedWords(), ::testing::HasSubstr("Ibu hamil tua."));
    EXPECT_EQ(CaseDesk{site}.lines(cases().front().id).at(1).kind, LineKind::need);
}

TEST_F(CounterKeptTest, SavesOnceWhenTheAnswerIsLostAndTheKeyIsPressedAgain)
{
    const auto unlucky = std::make_shared<LostAnswer>(record());
    auto again = counter(unlucky);
    again.start();
    again.typeField(nik);
    again.enter();
    again.typeComplaint(cut);
    (void)again.controlKey('S');
    ASSERT_TRUE(again.state().workplace.notice.retry);

    (void)again.controlKey('S');

    ASSERT_EQ(cases().size(), 1u);
    EXPECT_EQ(cases().front().lines, 1);
    EXPECT_EQ(again.state().request->complaint, "");
}

TEST_F(CounterKeptTest, SaysWhatIsMissing)
{
    save();
    EXPECT_EQ(notice(), "First find or write down the person; Ctrl+M takes words without a name.");
    openPerson();
    save();
    EXPECT_EQ(notice(), "Nothing is written that is not saved.");
    screen.typeComplaint(std::string(100'000, 'a'));
    screen.chooseKind("SARAN");
    save();
    EXPECT_EQ(notice(), "This text is longer than its field has room for. Shorten it first.");
    EXPECT_TRUE(cases().empty());
}

TEST_F(CounterKeptTest, KeepsTheWordsWhenTheRecordRefuses)
{
    serve();
    screen.typeComplaint(cut);
    (void)good(PeopleDesk{site}.erase(command("P01"), person, "request"));

    save();

    EXPECT_EQ(view().workplace.notice.tone, Tone::warn);
    EXPECT_EQ(view().request->complaint, cut);
}

TEST_F(CounterKeptTest, TakesAComplaintWithoutANameAndGivesAReceipt)
{
    ticket();
    screen.functionKey(2);
    screen.controlKey('M');
    EXPECT_TRUE(view().request->nameless);
    screen.typeComplaint("pungli di kantor desa");
    screen.functionKey(8);
    EXPECT_EQ(notice(), "Without a name no slip goes out. Ctrl+S saves the words and prints a receipt.");

    save();

    ASSERT_EQ(view().page, CounterPage::receipt);
    EXPECT_TRUE(CaseDesk{site}.standingOfReceipt(view().receipt->receipt));
    const auto stored = CaseDesk{site}.find(view().receipt->caseId);
    ASSERT_TRUE(stored);
    EXPECT_TRUE(stored->person.empty());
    EXPECT_TRUE(stored->ticket.empty());
    screen.functionKey(9);
    EXPECT_FALSE(served());
    EXPECT_FALSE(view().receipt);
}

TEST_F(CounterKeptTest, GoesOnToTheSlipOfTheNeedThatWasWrittenDownWithIt)
{
    screen.functionKey(6);
    screen.typeForm(FormField::name, "Tanpa Kartu Contoh");
    screen.saveForm();
    ASSERT_EQ(view().page, CounterPage::request);
    ASSERT_TRUE(view().request->withSecondNeed);
    const auto service = view().request->secondNeed->number;
    setUpPartner("dukcapil", view().catalogue().partnersFor(*view().request->secondNeed).front()->id);
    trustEverybody();
    screen.tick();
    screen.typeComplaint("kis mati");
    screen.chooseNeed(0);
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto first = *ReferralDesk{site}.byNumber(1);

    screen.functionKey(8);
    EXPECT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().request->service()->number, service);
    EXPECT_EQ(view().request->consent, Consent::notAsked) << "the resident is asked for each destination";
    screen.consent(Consent::given);
    screen.functionKey(8);

    const auto second = ReferralDesk{site}.byNumber(2);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->caseId, first.caseId);
    EXPECT_NE(second->line, first.line);
    EXPECT_EQ(CaseDesk{site}.find(first.caseId)->lines, 3);
}

} // namespace
} // namespace pintu::test
