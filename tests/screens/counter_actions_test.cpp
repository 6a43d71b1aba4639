#include "counter_fixture.h"
#include "lost_answer.h"
#include "screens/counter_text.h"
#include "store/check.h"

#include <chrono>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

class CounterActionsTest : public CounterTest {
protected:
    CounterActionsTest() : screen{counter()} { screen.start(); }
    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return words(view().workplace.notice); }
    std::string title() const { return view().question.title(); }
    Ticket stored(std::int64_t number, const std::string& letter = "H")
    {
        return *QueueDesk{site}.ticket(TicketNumber{letter, number});
    }
    void keys(const std::string& digits)
    {
        for (const char digit : digits) screen.loneKey(std::string{digit});
    }
    void callFirst()
    {
        ticket();
        screen.functionKey(2);
    }
    void missFirst()
    {
        callFirst();
        screen.functionKey(4);
        screen.functionKey(4);
    }
    void expectClean() { EXPECT_TRUE(check(site.database(), site.id(), {}).clean()); }

    CounterScreen screen;
};

TEST_F(CounterActionsTest, HoldWithAReasonAndTheUsualMinutes)
{
    callFirst();

    screen.controlKey('H');
    EXPECT_EQ(title(), "H-001 on hold: why?");
    keys("1");
    screen.enter();

    EXPECT_EQ(stored(1).state, TicketState::onHold);
    EXPECT_EQ(stored(1).holdReason, "photocopy");
    EXPECT_EQ(stored(1).holdMinutes, 10);
    EXPECT_EQ(notice(), "H-001 is on hold and comes back by itself in 10 min.");
    EXPECT_FALSE(view().queue.current);
    EXPECT_EQ(view().workplace.cursor.spot, Spot::field);
    ASSERT_EQ(view().queue.onHold.size(), 1u);
    expectClean();
}

/// Whose clerk has gone home ill with H-001 at her counter, while her PC went dark.
class IllClerk : public CounterActionsTest {
protected:
    IllClerk()
    {
        QueueDesk desk{site};
        good(desk.openCounter(command("P08"), 3, "P08"));
        ticket();
        const auto called = good(desk.callNext(command("P08"), 3));
        good(desk.serve(command("P08"), called.ticket));
        screen.tick();
        screen.controlKey('D');
    }
    std::string first() { return view().question.rows.front().words(); }
};

TEST_F(IllClerk, IsSeenByTheOtherCounters)
{
    EXPECT_EQ(first(), "H-001  ·  at counter 3");
}

TEST_F(IllClerk, HasHerPersonCalledByAnotherCounter)
{
    keys("11");
    screen.loneKey("2");
    screen.functionKey(2);

    EXPECT_EQ(stored(1).state, TicketState::called);
    EXPECT_EQ(stored(1).counter, 2);
    expectClean();
}

TEST_F(IllClerk, HasHerVisitEndedByAnotherCounter)
{
    keys("12");

    EXPECT_EQ(stored(1).state, TicketState::done);
    EXPECT_EQ(notice(), "H-001 is done.");
    screen.controlKey('D');
    EXPECT_NE(first(), "H-001  ·  at counter 3");
}

TEST_F(CounterActionsTest, HoldForOtherMinutesOrForNoneAtAll)
{
    callFirst();
    screen.controlKey('H');
    keys("14");
    EXPECT_EQ(stored(1).holdMinutes, 20);
    ticket();
    screen.functionKey(2);
    screen.controlKey('H');
    keys("77");

    EXPECT_EQ(stored(2).holdUntil, Time{});
    EXPECT_EQ(stored(2).state, TicketState::onHold);
}

TEST_F(CounterActionsTest, LetWhoIsOnHoldComeBackByItself)
{
    callFirst();
    screen.controlKey('H');
    keys("11");
    clock.forward(5min);
    for (int i = 0; i < 121; ++i) screen.tick();

    EXPECT_EQ(stored(1).state, TicketState::waiting);
    EXPECT_EQ(view().queue.waiting.front().reason, CallReason::backFromHold);
}

TEST_F(CounterActionsTest, TakeAHoldBack)
{
    callFirst();
    screen.controlKey('H');
    keys("11");

    screen.undo();

    EXPECT_EQ(view().queue.current->number.text(), "H-001");
}

TEST_F(CounterActionsTest, AskForSomebodyFirst)
{
    screen.controlKey('H');
    EXPECT_EQ(notice(), "Nobody is at this counter. F2 calls the next.");
    screen.controlKey('T');

    EXPECT_EQ(notice(), "Nobody is at this counter. F2 calls the next.");
    EXPECT_EQ(view().page, CounterPage::people);
}

TEST_F(CounterActionsTest, LeaveAllAsItIsByEsc)
{
    known("Siti Contoh", "3673026106839990");
    callFirst();
    screen.typeField("3673026106839990");
    screen.enter();
    ASSERT_EQ(view().page, CounterPage::request);
    screen.typeComplaint("opname");
    screen.controlKey('T');
    EXPECT_EQ(view().page, CounterPage::question);

    screen.escape();

    EXPECT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().workplace.cursor.spot, Spot::complaint);
    EXPECT_EQ(view().request->complaint, "opname");
    EXPECT_EQ(stored(1).state, TicketState::serving);
}

TEST_F(CounterActionsTest, GiveWayToAFunctionKey)
{
    ticket();
    screen.tick();
    screen.controlKey('D');
    ASSERT_EQ(view().page, CounterPage::question);

    screen.functionKey(2);

    EXPECT_EQ(view().page, CounterPage::people);
    EXPECT_EQ(view().queue.current->number.text(), "H-001");
}

TEST_F(CounterActionsTest, StayWithTheirNumberWhenAPaperIsReadBetween)
{
    callFirst();
    ticket();
    screen.controlKey('H');
    screen.toField();
    screen.typeField("h2");
    screen.enter();
    ASSERT_EQ(view().page, CounterPage::people);

    screen.escape();

    EXPECT_EQ(stored(1).state, TicketState::called);
}

TEST_F(CounterActionsTest, TransferByTheLetterOfAQueue)
{
    callFirst();
    const auto taken = stored(1).taken;
    clock.forward(3min);

    screen.controlKey('T');
    keys("k");

    EXPECT_EQ(stored(1).queue, "K");
    EXPECT_EQ(stored(1).taken, taken);
    EXPECT_EQ(notice(), "H-001 waits for queue K; its waiting time stays.");
    screen.undo();
    EXPECT_EQ(view().queue.current->number.text(), "H-001");
    expectClean();
}

TEST_F(CounterActionsTest, TransferByTheNumberOfACounter)
{
    callFirst();

    screen.controlKey('T');
    keys("3");

    EXPECT_EQ(stored(1).forCounter, 3);
    EXPECT_EQ(notice(), "H-001 waits for counter 3; its waiting time stays.");
}

TEST_F(CounterActionsTest, BringTheOneWhoWasMissedBackByOneKey)
{
    missFirst();
    ASSERT_EQ(view().queue.missed.size(), 1u);

    screen.controlKey('R');

    EXPECT_EQ(stored(1).state, TicketState::waiting);
    EXPECT_EQ(notice(), "H-001 is back in the queue: after the next two people.");
    EXPECT_TRUE(view().queue.missed.empty());
    screen.undo();
    EXPECT_EQ(stored(1).state, TicketState::missed);
}

TEST_F(CounterActionsTest, AskWhichOfSeveralIsHereAfterAll)
{
    missFirst();
    ticket();
    screen.functionKey(2);
    screen.functionKey(4);
    screen.functionKey(4);
    screen.controlKey('R');
    EXPECT_EQ(title(), "Who is here after all?");

    keys("2");

    EXPECT_EQ(stored(2).state, TicketState::waiting);
    EXPECT_EQ(stored(1).state, TicketState::missed);
}

TEST_F(CounterActionsTest, SayWhenNobodyWasMissed)
{
    screen.controlKey('R');
    EXPECT_EQ(notice(), "Nobody was missed who could come back.");
}

TEST_F(CounterActionsTest, OfferNobodyWhoCameBackBeforeToComeBackOnceMore)
{
    missFirst();
    screen.controlKey('R');
    screen.functionKey(2);
    screen.functionKey(4);
    screen.functionKey(4);

    EXPECT_TRUE(view().queue.missed.empty());
}

TEST_F(CounterActionsTest, ListEverybodyAndLetSomebodyWhoWaitsGo)
{
    callFirst();
    ticket();
    screen.tick();

    screen.controlKey('D');
    ASSERT_EQ(view().question.rows.size(), 5u);
    EXPECT_EQ(view().question.rows[0].words(), "H-001  ·  at this counter");
    EXPECT_EQ(view().question.rows[1].words(), "H-002  ·  waits 0 min  ·  waits longest");
    keys("2");
    EXPECT_EQ(title(), "H-002: what now?");
    keys("5");

    EXPECT_EQ(stored(2).state, TicketState::left);
    EXPECT_EQ(notice(), "H-002 went away.");
    EXPECT_EQ(view().queue.current->number.text(), "H-001");
    screen.undo();
    EXPECT_EQ(stored(2).state, TicketState::waiting);
}

TEST_F(CounterActionsTest, LetSomebodyGoWhoWasCalled)
{
    callFirst();

    screen.controlKey('D');
    keys("15");

    EXPECT_EQ(stored(1).state, TicketState::left);
    EXPECT_FALSE(view().queue.current);
}

TEST_F(CounterActionsTest, ListHoldsAndTheMissedToo)
{
    missFirst();
    ticket();
    screen.functionKey(2);
    screen.controlKey('H');
    keys("11");

    screen.controlKey('D');

    ASSERT_EQ(view().question.rows.size(), 5u);
    EXPECT_THAT(view().question.rows[0].words(), ::testing::HasSubstr("on hold: making copies, back at "));
    EXPECT_EQ(view().question.rows[1].words(), "H-001  ·  missed");
    keys("11");
    EXPECT_EQ(stored(2).state, TicketState::waiting);
}

TEST_F(CounterActionsTest, OfferABreakAndANumberByHandInTheListToo)
{
    screen.controlKey('D');
    ASSERT_EQ(view().question.rows.size(), 3u);
    keys("j");
    EXPECT_EQ(title(), "A break: why? The board may show it.");
    screen.escape();
    screen.controlKey('D');
    keys("g");
    EXPECT_EQ(title(), "A number by hand: what for?");
}

TEST_F(CounterActionsTest, PutSomebodyIntoAnotherClassAndBack)
{
    ticket();
    ticket();
    screen.tick();
    screen.controlKey('D');
    keys("23");
    EXPECT_EQ(title(), "H-002: which of these? Only the record knows it, sealed.");
    keys("1");

    EXPECT_EQ(stored(2).priority, PriorityClass::priority);
    EXPECT_EQ(view().queue.waiting.front().ticket.number.text(), "H-002");
    screen.undo();
    EXPECT_EQ(stored(2).priority, PriorityClass::ordinary);
    expectClean();
}

TEST_F(CounterActionsTest, AddOneMoreNeed)
{
    callFirst();
    screen.controlKey('D');
    keys("14");
    EXPECT_EQ(title(), "H-001: what else is it for?");

    keys("1");

    EXPECT_EQ(stored(1).moreNeeds.size(), 1u);
    EXPECT_EQ(stored(1).state, TicketState::called);
    EXPECT_EQ(view().queue.current->moreNeeds.size(), 1u);
}

TEST_F(CounterActionsTest, HoldOnceHoweverOftenItIsSent)
{
    auto office = std::make_shared<LostAnswer>(record());
    office->lost = true;
    auto unlucky = counter(office);
    unlucky.start();
    ticket();
    unlucky.functionKey(2);
    office->lost = false;
    office->losesMoves = true;
    unlucky.controlKey('H');
    unlucky.loneKey("1");
    unlucky.loneKey("1");
    ASSERT_TRUE(unlucky.state().workplace.notice.retry);

    unlucky.tryAgain();

    EXPECT_EQ(stored(1).state, TicketState::onHold);
    EXPECT_EQ(words(unlucky.state().workplace.notice), "H-001 is on hold and comes back by itself in 5 min.");
}

TEST_F(CounterActionsTest, AreOfNoUseBeforeSomebodySitsThere)
{
    auto empty = counter({}, {});
    empty.start();
    EXPECT_FALSE(empty.controlKey('H'));
}

} // namespace
} // namespace pintu::test
