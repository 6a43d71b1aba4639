#include "counter_fixture.h"
#include "office/match_desk.h"
#include "office/person_history.h"
#include "screens/person_words.h"

#include <algorithm>

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

class CounterMatchTest : public CounterTest {
protected:
    CounterMatchTest()
        : screen{record(),
                 worker,
                 clock,
                 entropy,
                 {"P07", 2},
                 {},
                 {},
                 {},
                 [this](PersonId whom, const std::string&,
                        const std::function<void(Printing, const std::string&)>& done) {
                     printedFor.push_back(whom);
                     done(Printing::printed, {});
                 }},
          person{known("Siti Nurhaliza Contoh", nik)}
    {
        screen.start();
        screen.typeField(nik);
        screen.enter();
    }

    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return view().workplace.notice.english; }
    /// Puts the mark on the first question of a kind; false: there is none.
    bool mark(FactKind kind)
    {
        const auto& ask = view().match.view.ask;
        const auto at = std::ranges::find_if(ask, [&](const MatchQuestion& one) {
            return one.kind == kind && one.fact != everyMemberListed; // that one stays open after a no
        });
        if (at == ask.end()) return false;
        screen.chooseMatch(static_cast<std::size_t>(at - ask.begin()));
        return true;
    }
    bool isAsked(const MatchQuestion& question) const
    {
        return std::ranges::any_of(view().match.view.ask, [&](const MatchQuestion& other) {
            return other.fact == question.fact && other.person == question.person;
        });
    }

    CounterScreen screen;
    PersonId person;
    std::vector<PersonId> printedFor;
};

TEST_F(CounterMatchTest, ShowsWhatIsToBeAskedFirstThenWhatFits)
{
    screen.functionKey(7);

    ASSERT_EQ(view().page, CounterPage::match);
    EXPECT_FALSE(view().match.view.ask.empty());
    EXPECT_FALSE(view().match.view.found.empty());
    EXPECT_EQ(view().match.row, 0u);
    EXPECT_TRUE(view().match.question()) << "the cursor is on what settles most";
    screen.escape();
    EXPECT_EQ(view().page, CounterPage::request);
}

TEST_F(CounterMatchTest, TakesAnAnswerByTwoKeysAndKeepsIt)
{
    screen.functionKey(7);
    ASSERT_TRUE(mark(FactKind::yesNo));
    const MatchQuestion question = *view().match.question();
    screen.enter();
    ASSERT_EQ(view().page, CounterPage::question);
    screen.loneKey("2"); // no
    ASSERT_EQ(view().page, CounterPage::question);

    screen.loneKey("1"); // said by the resident

    EXPECT_EQ(view().page, CounterPage::match);
    EXPECT_FALSE(isAsked(question));
    screen.functionKey(9);
    screen.typeField(nik);
    screen.enter();
    screen.functionKey(7);
    EXPECT_FALSE(isAsked(question)) << "it is known at the next visit";
}

TEST_F(CounterMatchTest, GoesBackFromAnAnswerThatIsNotGiven)
{
    screen.functionKey(7);
    ASSERT_TRUE(mark(FactKind::yesNo));
    screen.enter();

    screen.escape();

    EXPECT_EQ(view().page, CounterPage::match);
    EXPECT_EQ(view().workplace.cursor.spot, Spot::match);
}

TEST_F(CounterMatchTest, LeadsWhatFitsIntoTheRequest)
{
    screen.functionKey(7);
    const auto& found = view().match.view.found;
    const auto led = std::ranges::find_if(found, [](const FoundMatch& match) { return match.service != 0; });
    ASSERT_NE(led, found.end());
    const auto service = led->service;
    screen.chooseMatch(view().match.view.ask.size() + static_cast<std::size_t>(led - found.begin()));

    screen.enter();
    ASSERT_EQ(view().page, CounterPage::question);
    screen.loneKey("1");

    ASSERT_EQ(view().page, CounterPage::request);
    ASSERT_TRUE(view().request->service());
    EXPECT_EQ(view().request->service()->number, service);
}

TEST_F(CounterMatchTest, NotesThatTheyReceiveAProgrammeAlready)
{
    screen.functionKey(7);
    const auto& found = view().match.view.found;
    const auto at = std::ranges::find_if(found, [](const FoundMatch& match) { return match.received.has_value(); });
    ASSERT_NE(at, found.end());
    const auto programme = at->programme;
    screen.chooseMatch(view().match.view.ask.size() + static_cast<std::size_t>(at - found.begin()));
    screen.enter();
    const auto& rows = view().question.rows;
    const auto row = std::ranges::find(rows, "They receive it already", [](const auto& one) { return one.words(); });
    ASSERT_NE(row, rows.end());
    screen.loneKey(row->key);

    screen.loneKey("4"); // found in a list

    EXPECT_EQ(view().page, CounterPage::match);
    EXPECT_TRUE(std::ranges::any_of(view().match.view.found, [&](const FoundMatch& match) {
        return match.programme == programme && match.verdict == MatchVerdict::already;
    }));
    ASSERT_EQ(view().match.view.answered.size(), 1u);
    EXPECT_EQ(historyWhat(historyOf(site, "P07", person).front()), "Asked") << "the person's page tells it";
}

TEST_F(CounterMatchTest, TakesAnotherAnswerForWhatWasAnswered)
{
    screen.functionKey(7);
    ASSERT_TRUE(mark(FactKind::yesNo));
    const MatchQuestion question = *view().match.question();
    screen.enter();
    screen.loneKey("1");
    screen.loneKey("1");
    const auto answered = [&] {
        const auto& all = view().match.view.answered;
        return std::ranges::find_if(all, [&](const MatchQuestion& one) { return one.fact == question.fact; });
    };
    ASSERT_NE(answered(), view().match.view.answered.end());
    const auto before = answered()->answer;
    screen.chooseMatch(view().match.lines() - 1);
    ASSERT_TRUE(view().match.question());
    EXPECT_EQ(view().match.question()->fact, question.fact);
    screen.enter();
    screen.loneKey("2");

    screen.loneKey("2");

    ASSERT_NE(answered(), view().match.view.answered.end());
    EXPECT_NE(answered()->answer, before);
}

TEST_F(CounterMatchTest, PrintsThePageOnCtrlP)
{
    screen.functionKey(7);

    screen.printCopy();

    EXPECT_EQ(printedFor, std::vector{person});
    EXPECT_EQ(notice(), "What fits is printed. It suggests; the office decides.");
}

TEST_F(CounterMatchTest, AsksForAPersonFirst)
{
    screen.functionKey(9);

    screen.functionKey(7);

    EXPECT_EQ(view().page, CounterPage::people);
    EXPECT_EQ(notice(), "First find or write down the person.");
}

TEST_F(CounterMatchTest, MakesAPaperOfIt)
{
    const auto paper = PaperDesk{site}.matches(person);

    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->kind, "matches");
    EXPECT_FALSE(paper->pdf.empty());
    EXPECT_TRUE(paper->escpos.empty());
    (void)good(PeopleDesk{site}.erase(command("P01"), person, "request"));
    EXPECT_FALSE(PaperDesk{site}.matches(person));
}

} // namespace
} // namespace pintu::test
