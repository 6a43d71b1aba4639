#include "counter_fixture.h"
#include "lost_answer.h"
#include "one_side.h"
#include "paper/ticket_code.h"
#include "screens/counter_text.h"

#include <chrono>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

class CounterQueueTest : public CounterTest {
protected:
    CounterQueueTest() : screen{counter()} { screen.start(); }
    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return view().workplace.notice.english; }

    CounterScreen screen;
};

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

TEST_F(CounterQueueTest, SeesAtOnceWhatItIsToldOf)
{
    ticket();

    screen.recordWentOn();

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
    EXPECT_TRUE(view().queue.missAsked);
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
    EXPECT_TRUE(view().workplace.notice.undo);

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
    EXPECT_FALSE(view().workplace.notice.undo);

    screen.undo();

    EXPECT_FALSE(view().queue.current);
}

TEST_F(CounterQueueTest, TakesACallBack)
{
    ticket();
    screen.functionKey(2);
    EXPECT_TRUE(view().workplace.notice.undo);

    screen.undo();

    EXPECT_FALSE(view().queue.current);
    EXPECT_EQ(QueueDesk{site}.ticket(TicketNumber{"H", 1})->state, TicketState::waiting);
}

TEST_F(CounterQueueTest, TakesNoServiceBackForTheCall)
{
    known("Siti Contoh", "3673026106839990");
    ticket();
    screen.functionKey(2);
    screen.typeField("3673026106839990");
    screen.enter();
    ASSERT_EQ(view().queue.current->state, TicketState::serving);

    screen.undo();

    EXPECT_EQ(view().queue.current->state, TicketState::serving);
}

TEST_F(CounterQueueTest, TellsWhoTookTheTicketThatWasNext)
{
    ticket();
    ticket();
    screen.tick();
    auto other = counter({}, {"P07", 3});
    other.start();
    other.functionKey(2);

    screen.functionKey(2);

    EXPECT_EQ(words(view().workplace.notice), "Counter 3 has just called H-001. H-002 is called.");
}

TEST_F(CounterQueueTest, TellsWhoTookTheTicketThatWasChosen)
{
    ticket();
    screen.typeField("h1");
    screen.enter();
    screen.enter();
    auto other = counter({}, {"P07", 3});
    other.start();
    other.functionKey(2);

    screen.loneKey("1");

    EXPECT_EQ(words(view().workplace.notice), "Counter 3 has just called H-001.");
    EXPECT_FALSE(view().queue.current);
}

TEST_F(CounterQueueTest, SaysWhyThisPersonIsNext)
{
    ticket();
    (void)good(QueueDesk{site}.take(command("kiosk"), {"H", PriorityClass::priority, "KES"}));
    screen.tick();

    EXPECT_EQ(view().queue.waiting[0].reason, CallReason::priority);
    EXPECT_EQ(view().queue.waiting[1].reason, CallReason::longestWait);
    screen.functionKey(2);

    EXPECT_EQ(view().queue.current->calledBecause, CallReason::priority);
}

TEST_F(CounterQueueTest, CallsATypedNumberOutOfTurn)
{
    ticket();
    ticket();
    screen.typeField("h2");
    screen.enter();
    ASSERT_TRUE(view().search.ticketFound);
    screen.enter();
    EXPECT_EQ(view().page, CounterPage::question);

    screen.loneKey("1");

    EXPECT_EQ(view().queue.current->number.text(), "H-002");
    EXPECT_EQ(view().page, CounterPage::people);
    EXPECT_TRUE(view().search.field.empty());
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
    EXPECT_TRUE(view().search.field.empty());
    EXPECT_EQ(view().workplace.cursor.spot, Spot::field);
    EXPECT_EQ(QueueDesk{site}.ticket(TicketNumber{"H", 1})->state, TicketState::done);
}

TEST_F(CounterQueueTest, SendsTheSameCommandAgainSoThatNobodyIsCalledTwice)
{
    ticket();
    ticket();
    auto unlucky = counter(std::make_shared<LostAnswer>(record()));
    unlucky.start();
    unlucky.functionKey(2);
    ASSERT_TRUE(unlucky.state().workplace.notice.retry);

    unlucky.tryAgain();

    EXPECT_EQ(unlucky.state().queue.current->number.text(), "H-001");
    EXPECT_EQ(QueueDesk{site}.ticket(TicketNumber{"H", 2})->state, TicketState::waiting);
}

/// A queue of one, which keeps no record; it notes what it is asked.
class ToldQueue final : public CounterQueueOffice {
public:
    std::optional<QueueView> queue(std::int64_t, std::int64_t place) override
    {
        return place == now.place ? std::nullopt : std::optional{now};
    }
    void runTimers() override { ++timers; }
    Result<Ticket, CallNextRefusal> callNext(const Command&, std::int64_t, WhichDay) override
    {
        return refused(CallNextRefusal::stillServing);
    }
    Result<Ticket, CallNextRefusal> callChosen(const Command&, std::int64_t, TicketId, ChosenWhy, WhichDay) override
    {
        return refused(CallNextRefusal::stillServing);
    }
    Result<Ticket, TicketRefusal> work(const Command&, const TicketMove& what, TicketId) override
    {
        asked.push_back(std::get<TicketWork>(what));
        return *now.current;
    }
    std::optional<Ticket> ticket(TicketId) override { return now.current; }
    Result<bool, CounterRefusal> closeCounter(const Command&, std::int64_t) override
    {
        return refused(CounterRefusal::stillServing);
    }
    Result<bool, BreakRefusal> takeBreak(const Command&, std::int64_t, std::optional<BreakReason>,
                                         std::int64_t) override
    {
        return refused(BreakRefusal::stillServing);
    }
    bool discardDraft(const Command&, TicketId) override { return false; }
    Result<HelpCall, HelpRefusal> answerHelp(const Command&, HelpId, std::int64_t) override
    {
        return refused(HelpRefusal::over);
    }
    Result<GivenTicket, TakeTicketRefusal> give(const Command&, const TicketWish&, PersonId) override
    {
        return refused(TakeTicketRefusal::dayClosed);
    }
    bool undo(const Command&, TicketId) override { return true; }

    QueueView now;
    int timers = 0;
    std::vector<TicketWork> asked;
};

class CounterQueueAlone : public OneSideTest {
protected:
    CounterQueueAlone()
    {
        office->now.place = 1;
        office->now.current = Ticket{};
        office->now.current->number = {"H", 1};
        office->now.current->state = TicketState::called;
    }

    std::shared_ptr<ToldQueue> office = std::make_shared<ToldQueue>();
    int wentOn = 0;
    CounterQueue queue{workplace, office, [this] { ++wentOn; }};
};

TEST_F(CounterQueueAlone, AsksNothingBeforeSomebodySitsThere)
{
    queue.tick();

    EXPECT_EQ(office->timers, 0);
    EXPECT_FALSE(queue.state().current);
}

TEST_F(CounterQueueAlone, AsksNothingWhenItIsToldOfTheRecordBeforeSomebodySitsThere)
{
    queue.recordWentOn();
    EXPECT_FALSE(queue.state().current);
    EXPECT_EQ(wentOn, 0);
}

TEST_F(CounterQueueAlone, TellsWhenTheRecordWentOnAndOnlyThen)
{
    queue.openAt(2);
    const int before = wentOn;
    queue.tick();
    EXPECT_EQ(wentOn, before);
    office->now.place = 2;

    queue.tick();

    EXPECT_EQ(wentOn, before + 1);
}

TEST_F(CounterQueueAlone, SetsTheTimersGoingEveryHalfMinute)
{
    queue.openAt(2);

    for (int i = 0; i < 61; ++i) queue.tick();

    EXPECT_EQ(office->timers, 2);
}

TEST_F(CounterQueueAlone, KeepsWhatANewerLookSaid)
{
    queue.openAt(2);
    office->now.place = 5;
    queue.tick();
    office->now.place = 3;
    office->now.elsewhere = 7;

    queue.tick();

    EXPECT_EQ(queue.state().place, 5);
    EXPECT_EQ(queue.state().elsewhere, 0);
}

TEST_F(CounterQueueAlone, ServesWhoeverWasCalledWhenTheirRecordOpens)
{
    queue.openAt(2);

    queue.serve({});

    EXPECT_THAT(office->asked, ::testing::ElementsAre(TicketWork::serve));
}

TEST_F(CounterQueueAlone, NamesTheTicketOrElseTheCounterAsThePurpose)
{
    queue.openAt(2);
    EXPECT_EQ(queue.purpose(), "ticket " + queue.state().current->id.text());
    office->now = {};
    office->now.place = 2;

    queue.tick();

    EXPECT_EQ(queue.purpose(), "counter 2");
}

} // namespace
} // namespace pintu::test
