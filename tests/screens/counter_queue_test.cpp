#include "counter_fixture.h"
#include "lost_answer.h"
#include "paper/ticket_code.h"

#include <chrono>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

class CounterQueueTest : public CounterTest {
protected:
    CounterQueueTest() : screen{counter()} { screen.start(); }
    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return view().notice.english; }

    CounterScreen screen;
};

TEST_F(CounterQueueTest, OpensTheCounterForTheOfficerOfTheCommandLine)
{
    EXPECT_EQ(view().stage, CounterStage::desk);
    EXPECT_EQ(officerAt(2), "P07");
}

TEST_F(CounterQueueTest, AsksWhoSitsHereOtherwise)
{
    auto asking = counter({}, {});
    asking.start();
    EXPECT_EQ(asking.state().stage, CounterStage::signIn);
    asking.chooseCounter(3);

    asking.loneKey("2");

    EXPECT_EQ(asking.state().stage, CounterStage::desk);
    EXPECT_EQ(asking.state().officerCode, "P08");
    EXPECT_EQ(officerAt(3), "P08");
}

TEST_F(CounterQueueTest, HidesEverythingUntilSomebodyGoesOnAfterTheLock)
{
    screen.functionKey(12);
    EXPECT_EQ(view().stage, CounterStage::locked);
    screen.functionKey(2); // no key works while it is locked
    screen.loneKey("3");

    EXPECT_EQ(view().stage, CounterStage::desk);
    EXPECT_EQ(view().officerCode, "P01");
}

TEST_F(CounterQueueTest, SaysWhenNobodyWaits)
{
    screen.functionKey(2);

    EXPECT_EQ(notice(), "Nobody is waiting. F2 works again when somebody takes a number.");
}

TEST_F(CounterQueueTest, CallsTheNextWithOneKey)
{
    const auto first = ticket();
    ticket();

    screen.functionKey(2);

    EXPECT_EQ(view().queue.current->number, first);
    EXPECT_EQ(view().queue.waiting.size(), 1u);
}

TEST_F(CounterQueueTest, SeesByItselfWhatTheKioskDid)
{
    ticket();
    EXPECT_TRUE(view().queue.waiting.empty());

    screen.tick();

    EXPECT_EQ(view().queue.waiting.size(), 1u);
}

TEST_F(CounterQueueTest, CountsThoseWhoWaitForOtherCounters)
{
    ticket("M", "HKM");

    screen.tick();

    EXPECT_TRUE(view().queue.waiting.empty());
    EXPECT_EQ(view().queue.elsewhere, 1);
}

TEST_F(CounterQueueTest, WaitsTwentySecondsBetweenCalls)
{
    ticket();
    screen.functionKey(2);
    screen.functionKey(3);
    EXPECT_EQ(notice(), "Called just now. Wait 20 seconds, then call again.");
    clock.forward(21s);

    screen.functionKey(3);

    EXPECT_EQ(view().queue.current->calls, 2);
}

TEST_F(CounterQueueTest, NeedsASecondPressBeforeSomebodyIsMissed)
{
    ticket();
    screen.functionKey(2);

    screen.functionKey(4);
    EXPECT_TRUE(view().missAsked);
    EXPECT_TRUE(view().queue.current);
    screen.functionKey(4);

    EXPECT_FALSE(view().queue.current);
    EXPECT_EQ(QueueDesk{site}.ticket(TicketNumber{"H", 1})->state, TicketState::missed);
}

TEST_F(CounterQueueTest, ForgetsTheFirstPressAfterFiveSeconds)
{
    ticket();
    screen.functionKey(2);
    screen.functionKey(4);
    clock.forward(6s);
    screen.tick();

    screen.functionKey(4);

    EXPECT_TRUE(view().queue.current);
}

TEST_F(CounterQueueTest, TakesAMissBackWithinThirtySeconds)
{
    ticket();
    screen.functionKey(2);
    screen.functionKey(4);
    screen.functionKey(4);
    EXPECT_TRUE(view().notice.undo);

    screen.undo();

    EXPECT_EQ(view().queue.current->number.text(), "H-001");
}

TEST_F(CounterQueueTest, OffersNoUndoLater)
{
    ticket();
    screen.functionKey(2);
    screen.functionKey(4);
    screen.functionKey(4);
    clock.forward(31s);
    screen.tick();
    EXPECT_FALSE(view().notice.undo);

    screen.undo();

    EXPECT_FALSE(view().queue.current);
}

TEST_F(CounterQueueTest, CallsATypedNumberOutOfTurn)
{
    ticket();
    ticket();
    screen.typeField("h2");
    screen.enter();
    ASSERT_TRUE(view().ticketFound);

    screen.enter();

    EXPECT_EQ(view().queue.current->number.text(), "H-002");
}

TEST_F(CounterQueueTest, LetsAMissedNumberBackIn)
{
    ticket();
    screen.functionKey(2);
    screen.functionKey(4);
    screen.functionKey(4);
    screen.scanned(ticketCode(QueueDesk{site}.ticket(TicketNumber{"H", 1})->id));

    screen.enter();

    EXPECT_EQ(QueueDesk{site}.ticket(TicketNumber{"H", 1})->state, TicketState::waiting);
}

TEST_F(CounterQueueTest, FinishesAndClearsForTheNext)
{
    ticket();
    screen.functionKey(2);
    screen.typeField("somebody");

    screen.functionKey(9);

    EXPECT_FALSE(view().queue.current);
    EXPECT_TRUE(view().field.empty());
    EXPECT_EQ(view().focus, Spot::field);
    EXPECT_EQ(QueueDesk{site}.ticket(TicketNumber{"H", 1})->state, TicketState::done);
}

TEST_F(CounterQueueTest, KeepsWhatItShowsAndTriesAgainWhenTheRecordIsLost)
{
    ticket();
    broken = true;
    screen.functionKey(2);
    EXPECT_TRUE(view().notice.retry);
    EXPECT_EQ(view().contact, RecordContact::lost);
    broken = false;

    screen.tryAgain();

    EXPECT_EQ(view().queue.current->number.text(), "H-001");
    EXPECT_EQ(view().contact, RecordContact::reachable);
}

/// Case 30: in the morning the counter's PC is faster than the server.
TEST_F(CounterQueueTest, OpensByItselfWhenTheServerHasCome)
{
    broken = true;
    auto early = counter();
    early.start();
    EXPECT_EQ(early.state().stage, CounterStage::opening);
    EXPECT_EQ(early.state().contact, RecordContact::lost);
    broken = false;

    for (int i = 0; i < 10; ++i) early.tick();

    EXPECT_EQ(early.state().stage, CounterStage::desk);
    EXPECT_EQ(early.state().contact, RecordContact::reachable);
}

TEST_F(CounterQueueTest, TellsThatTheRecordIsBackAndWhenItWasCutOff)
{
    broken = true;
    screen.functionKey(2);
    broken = false;

    screen.tick();

    EXPECT_EQ(view().contact, RecordContact::reachable);
    EXPECT_TRUE(view().notice.retry) << "what was pressed last may be sent again";
    EXPECT_TRUE(view().cutOffLately());
    EXPECT_EQ(statusLine(view()).find("Record reachable again, it was cut off at"), 0U);
    clock.time.ms += 120'000;
    screen.tick();
    EXPECT_FALSE(view().cutOffLately());
}

TEST_F(CounterQueueTest, SendsTheSameCommandAgainSoThatNobodyIsCalledTwice)
{
    ticket();
    ticket();
    auto unlucky = counter(std::make_shared<LostAnswer>(record()));
    unlucky.start();
    unlucky.functionKey(2);
    ASSERT_TRUE(unlucky.state().notice.retry);

    unlucky.tryAgain();

    EXPECT_EQ(unlucky.state().queue.current->number.text(), "H-001");
    EXPECT_EQ(QueueDesk{site}.ticket(TicketNumber{"H", 2})->state, TicketState::waiting);
}

} // namespace
} // namespace pintu::test
