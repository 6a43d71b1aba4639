#include "counter_fixture.h"
#include "lost_answer.h"
#include "office/draft_desk.h"
#include "office/help_desk.h"
#include "screens/counter_text.h"
#include "store/check.h"

#include <chrono>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

class CounterHallTest : public CounterTest {
protected:
    CounterHallTest() : screen{counter()} { screen.start(); }
    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return words(view().workplace.notice); }
    void keys(const std::string& digits)
    {
        for (const char digit : digits) screen.loneKey(std::string{digit});
    }
    std::optional<RunningBreak> stored()
    {
        for (const auto& state : QueueDesk{site}.counters())
            if (state.number == 2) return state.onBreak;
        return std::nullopt;
    }

    CounterScreen screen;
};

TEST_F(CounterHallTest, OpensAComplaintThatWasBegunAtTheKioskWithItsTicket)
{
    const auto ticket = good(QueueDesk{site}.take(command("kiosk"), {"H", {}, "KES"})).ticket;
    (void)good(DraftDesk{site}.draft(command("kiosk"), ticket, "KARTU_MATI"));
    (void)person(site, "Sumiati Rahayu");
    screen.functionKey(2);
    ASSERT_TRUE(view().queue.draft);

    Clerk{screen}.type("Sumiati").enter().digit(1);

    ASSERT_TRUE(view().request);
    EXPECT_EQ(view().request->complaint, "Kartu tidak aktif");
    screen.controlKey('U');
    EXPECT_EQ(view().request->complaint, "");
    EXPECT_FALSE(view().queue.draft);
    EXPECT_EQ(notice(), "The complaint from the kiosk is discarded.");
}

TEST_F(CounterHallTest, AnswersACallForHelpByKeyAndTheKioskKnowsFromWhere)
{
    const auto call = HelpDesk{site}.call(command("kiosk"));
    screen.tick();
    ASSERT_EQ(view().queue.help.size(), 1U);

    screen.controlKey('Y');

    EXPECT_EQ(HelpDesk{site}.find(call.id)->counter, 2);
    EXPECT_EQ(view().queue.help[0].counter, 2);
    EXPECT_EQ(notice(), "The kiosk shows that you are on your way.");
}

TEST_F(CounterHallTest, IsToldWhenAnotherCounterWasQuickerToTheKiosk)
{
    const auto call = HelpDesk{site}.call(command("kiosk"));
    screen.tick();
    (void)good(HelpDesk{site}.answer(command(), call.id, 1));

    screen.controlKey('Y');

    EXPECT_EQ(notice(), "Another counter goes to the kiosk already.");
    EXPECT_EQ(HelpDesk{site}.find(call.id)->counter, 1);
}

TEST_F(CounterHallTest, ACallThatIsOverIsToldNoMore)
{
    const auto call = HelpDesk{site}.call(command("kiosk"));
    screen.tick();
    (void)good(HelpDesk{site}.end(command("kiosk"), call.id, HelpEnd::notNeeded));

    screen.tick();

    EXPECT_TRUE(view().queue.help.empty());
    screen.controlKey('Y');
    EXPECT_EQ(notice(), "Nobody at the kiosk asks for help.");
}

TEST_F(CounterHallTest, TakesABreakWithAReasonAndEndsIt)
{
    screen.controlKey('J');
    EXPECT_EQ(view().question.title(), "A break: why? The board may show it.");
    keys("3");
    screen.enter();

    EXPECT_EQ(stored(), (RunningBreak{BreakReason::prayer, clock.now(), clock.now().plus(15min)}));
    EXPECT_EQ(view().queue.onBreak, stored());
    EXPECT_EQ(notice(), "This counter is on a break. F2 or Ctrl+J ends it.");
    screen.controlKey('J');
    EXPECT_FALSE(stored());
    EXPECT_FALSE(view().queue.onBreak);
}

TEST_F(CounterHallTest, ClosesTheCounterOfWhoGoesHomeAndSignsThemOut)
{
    screen.controlKey('J');
    for (const auto& row : view().question.rows)
        if (row.words() == "No break: I go home, and this counter closes") {
            screen.loneKey(row.key);
            break;
        }

    EXPECT_EQ(view().seat.stage, CounterStage::signIn);
    EXPECT_TRUE(view().workplace.officer.empty());
    EXPECT_EQ(officerAt(2), "");
    EXPECT_EQ(notice(), "Counter 2 is closed, and you are signed out.");
    screen.functionKey(2); // no key works
    for (const auto& state : QueueDesk{site}.counters()) EXPECT_FALSE(state.current) << state.number;

    screen.loneKey("1");
    EXPECT_EQ(view().seat.stage, CounterStage::desk) << "and whoever sits down opens it again";
    EXPECT_NE(officerAt(2), "");
}

TEST_F(CounterHallTest, AsksForWordsThatAreNotSavedBeforeAnybodyGoesHome)
{
    (void)person(site, "Sumiati Rahayu");
    Clerk{screen}.type("Sumiati").enter().digit(1);
    screen.typeComplaint("mau tanya jadwal");
    screen.controlKey('J');
    screen.loneKey(view().question.rows.back().key);

    EXPECT_EQ(view().seat.stage, CounterStage::desk);
    EXPECT_EQ(view().page, CounterPage::question);
    EXPECT_EQ(officerAt(2), "P07");
}

TEST_F(CounterHallTest, ClosesAnotherCounterWhereNobodySits)
{
    (void)good(QueueDesk{site}.openCounter(command(), 3, "P08"));
    screen.tick();
    const auto close = [this] {
        screen.controlKey('D');
        for (const auto& row : view().question.rows)
            if (row.words() == "Nobody sits at counter 3 any more: close it") return row.choose(), true;
        return false;
    };
    ticket();
    (void)good(QueueDesk{site}.callNext(command(), 3));
    ASSERT_TRUE(close());
    EXPECT_EQ(notice(), "Counter 3 still has a number. Finish it there, or pass it on, first.");
    EXPECT_EQ(officerAt(3), "P08");

    const auto called = QueueDesk{site}.ticket(TicketNumber{"H", 1})->id;
    (void)good(QueueDesk{site}.serve(command(), called));
    (void)good(QueueDesk{site}.finish(command(), called));
    ASSERT_TRUE(close());
    EXPECT_EQ(notice(), "Counter 3 is closed.");
    EXPECT_EQ(officerAt(3), "");
    EXPECT_EQ(view().page, CounterPage::people);
}

TEST_F(CounterHallTest, TakesABreakBack)
{
    screen.controlKey('J');
    keys("11");

    screen.undo();

    EXPECT_FALSE(stored());
    EXPECT_EQ(notice(), "Taken back.");
}

TEST_F(CounterHallTest, TakesTheEndOfABreakBack)
{
    screen.controlKey('J');
    keys("25");
    clock.forward(10min);
    screen.controlKey('J');

    screen.undo();

    ASSERT_TRUE(stored());
    EXPECT_EQ(stored()->reason, BreakReason::meal);
    EXPECT_EQ(stored()->until, clock.now().plus(50min));
}

TEST_F(CounterHallTest, TakesNoBreakFromSomebodyAtTheCounter)
{
    ticket();
    screen.functionKey(2);

    screen.controlKey('J');

    EXPECT_EQ(notice(), "Somebody is at this counter. F9 finishes first, F4 when nobody came.");
    EXPECT_EQ(view().page, CounterPage::people);
}

TEST_F(CounterHallTest, EndsABreakByCallingTheNext)
{
    ticket();
    screen.controlKey('J');
    keys("11");

    screen.functionKey(2);

    EXPECT_FALSE(stored());
    EXPECT_TRUE(view().queue.current);
}

TEST_F(CounterHallTest, GivesANumberByHandAndPrintsIt)
{
    std::vector<TicketId> printedTickets;
    CounterScreen printing{
        record(), worker, clock, entropy, {"P07", 2}, {}, [&](TicketId id, const std::string&, const auto& done) {
            printedTickets.push_back(id);
            done(Printing::printed, "");
        }};
    printing.start();

    printing.controlKey('G');
    printing.loneKey("1");
    printing.enter();

    ASSERT_EQ(printedTickets.size(), 1u);
    const auto given = *QueueDesk{site}.ticket(printedTickets.front());
    EXPECT_EQ(given.state, TicketState::waiting);
    EXPECT_EQ(words(printing.state().workplace.notice), given.number.text() + " is given: 0 ahead.");
}

TEST_F(CounterHallTest, AsksBeforeANumberBeyondTheQuota)
{
    auto profile = site.profile();
    const auto group = std::ranges::find_if(profile.deskGroups, [](const auto& one) { return !one.sectors.empty(); });
    ASSERT_NE(group, profile.deskGroups.end());
    profile.quotas = {{group->sectors.front(), 1}};
    setProfile(site, command("P01"), profile);
    const TicketWish wish{group->letter, PriorityClass::ordinary, group->sectors.front()};
    (void)good(QueueDesk{site}.take(command("kiosk"), wish));
    const auto waiting = [&] { return QueueDesk{site}.inState(TicketState::waiting).size(); };
    const auto give = [&] {
        screen.recordWentOn();
        screen.controlKey('G');
        const auto name = [&](std::size_t row) { return view().question.rows.at(row).words(); };
        std::size_t row = 0;
        while (name(row).find(said(site.catalogue().sector(wish.need)->name)) == std::string::npos) ++row;
        screen.chooseLine(row);
        screen.enter();
        screen.enter();
    };

    give();
    EXPECT_EQ(waiting(), 1u);
    screen.enter();
    EXPECT_EQ(waiting(), 1u) << "no is the answer that Enter gives";
    give();
    screen.loneKey("2");
    EXPECT_EQ(waiting(), 2u);
}

TEST_F(CounterHallTest, SaysThatANumberMustBeWrittenDownWherePrintingFails)
{
    CounterScreen noPaper{
        record(), worker, clock, entropy, {"P07", 2}, {}, [&](TicketId, const std::string&, const auto& done) {
            done(Printing::failed, "No paper.");
        }};
    noPaper.start();

    noPaper.controlKey('G');
    noPaper.loneKey("1");
    noPaper.loneKey("2");

    EXPECT_THAT(words(noPaper.state().workplace.notice),
                ::testing::MatchesRegex("Write .-001 down for the resident. No paper."));
    EXPECT_EQ(QueueDesk{site}.inState(TicketState::waiting).front().priority, PriorityClass::priority);
}

TEST_F(CounterHallTest, MakesAGivenNumberVoidByTakingItBack)
{
    screen.controlKey('G');
    keys("11");

    screen.undo();

    EXPECT_TRUE(QueueDesk{site}.inState(TicketState::waiting).empty());
    EXPECT_EQ(QueueDesk{site}.inState(TicketState::left).size(), 1u);
    EXPECT_TRUE(check(site.database(), site.id(), {}).clean());
}

TEST_F(CounterHallTest, ShowsTheNumberThatTheResidentHolds)
{
    known("Siti Contoh", "3673026106839990");
    screen.typeField("3673026106839990");
    screen.enter();
    ASSERT_EQ(view().page, CounterPage::request);
    screen.controlKey('G');
    keys("11");
    const auto first = QueueDesk{site}.inState(TicketState::waiting).front();

    screen.controlKey('G');
    keys("11");

    EXPECT_EQ(notice(),
              "This resident holds " + first.number.text() + " today for the same need. No second number is given.");
    EXPECT_EQ(QueueDesk{site}.inState(TicketState::waiting).size(), 1u);
    EXPECT_EQ(view().page, CounterPage::request);
}

TEST_F(CounterHallTest, KnowsWhoHoldsTheNumberThatIsServed)
{
    known("Siti Contoh", "3673026106839990");
    ticket("H", "KES");
    screen.functionKey(2);
    screen.typeField("3673026106839990");
    screen.enter();
    ASSERT_EQ(view().queue.current->state, TicketState::serving);

    screen.controlKey('G');
    for (std::size_t i = 0; i < view().question.rows.size(); ++i) {
        screen.chooseLine(i);
        if (view().question.rows[i].words().find("(H)") != std::string::npos) break;
    }
    screen.enter();
    keys("1");

    EXPECT_EQ(QueueDesk{site}.ticket(TicketNumber{"H", 1})->need, "KES");
}

TEST_F(CounterHallTest, GivesOneNumberHoweverOftenItIsSent)
{
    auto unlucky = counter(std::make_shared<LostAnswer>(record()));
    unlucky.start();
    unlucky.controlKey('G');
    unlucky.loneKey("1");
    unlucky.loneKey("1");
    ASSERT_TRUE(unlucky.state().workplace.notice.retry);

    unlucky.tryAgain();

    EXPECT_EQ(QueueDesk{site}.inState(TicketState::waiting).size(), 1u);
}

} // namespace
} // namespace pintu::test
