#include "office/queue_desk.h"
#include "office/two_sites.h"
#include "store/check.h"

#include <chrono>
#include <set>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

class QueueDeskTest : public TwoSites {
protected:
    QueueDeskTest() : site{folder("office"), Access::write, UseKeys::no, clock, entropy}, queue{site} {}

    TicketId take(const std::string& letter = "H", PriorityClass priority = PriorityClass::ordinary)
    {
        return good(queue.take(command("kiosk"), {letter, priority, {}})).ticket;
    }
    void open(std::int64_t counter = 2) { (void)good(queue.openCounter(command(), counter, "P07")); }
    TicketId called()
    {
        open();
        take();
        return good(queue.callNext(command(), 2)).ticket;
    }
    TicketId serving()
    {
        const auto id = called();
        (void)good(queue.serve(command(), id));
        return id;
    }

    Site site;
    QueueDesk queue;
};

TEST_F(QueueDeskTest, NumbersASeriesWithoutGapsAcrossLetters)
{
    take("H");
    take("K");

    const auto third = good(queue.take(command(), {"H", PriorityClass::ordinary, {}}));

    EXPECT_EQ(third.number, 2);
}

TEST_F(QueueDeskTest, GivesOneTicketForOneCommand)
{
    const auto once = command("kiosk");
    const auto first = good(queue.take(once, {"H", PriorityClass::ordinary, {}}));

    const auto second = good(queue.take(once, {"H", PriorityClass::ordinary, {}}));

    EXPECT_EQ(second.ticket, first.ticket);
    EXPECT_EQ(queue.inState(TicketState::waiting).size(), 1u);
}

TEST_F(QueueDeskTest, TheFirstWhoSitsDownClosesWhatStoodOpenOvernight)
{
    const auto counters = [&] {
        std::vector<std::int64_t> out;
        for (const auto& counter : queue.counters())
            if (counter.open()) out.push_back(counter.number);
        return out;
    };
    open(1);
    clock.forward(10min);
    open(2);
    EXPECT_EQ(counters(), (std::vector<std::int64_t>{1, 2}));
    clock.forward(24h);
    open(2);
    EXPECT_EQ(counters(), (std::vector<std::int64_t>{2}));
    EXPECT_EQ(queue.callNext(command(), 1).refusal(), CallNextRefusal::counterClosed);
    open(1);
    EXPECT_EQ(counters(), (std::vector<std::int64_t>{1, 2})) << "whoever sat down today stays";
}

TEST_F(QueueDeskTest, RefusesALetterThatNoDeskGroupHas)
{
    EXPECT_EQ(queue.take(command(), {"Z", PriorityClass::ordinary, {}}).refusal(), TakeTicketRefusal::unknownLetter);
}

TEST_F(QueueDeskTest, RefusesTicketsOnceTheDayIsClosed)
{
    take();
    (void)good(queue.closeDay(command()));

    EXPECT_EQ(queue.take(command(), {"H", PriorityClass::ordinary, {}}).refusal(), TakeTicketRefusal::dayClosed);
}

TEST_F(QueueDeskTest, AsksAClerkWhenTheClockHasMovedAWeek)
{
    open();
    take();
    const auto id = good(queue.callNext(command(), 2)).ticket;
    (void)good(queue.leave(command(), id));
    clock.forward(7 * 24h);

    EXPECT_EQ(queue.take(command(), {"H", PriorityClass::ordinary, {}}).refusal(), TakeTicketRefusal::clockFarAhead);
}

TEST_F(QueueDeskTest, OpensTheDayFarAheadWhenAClerkAgrees)
{
    take();
    clock.forward(7 * 24h);

    const auto taken = good(queue.take(command(), {"H", PriorityClass::ordinary, {}}, FarAhead::clerkAgrees));

    EXPECT_EQ(taken.number, 1);
    EXPECT_EQ(taken.day, Day::of(clock.now(), Zone::wib));
}

/// Clocks that are put right: by hours, days and years, at a kiosk, a counter or satupintuctl, which all are this desk.
class WrongClock : public QueueDeskTest {
protected:
    std::string number(const std::string& letter = "H")
    {
        const auto taken = good(queue.take(command("kiosk"), {letter, PriorityClass::ordinary, {}}));
        return TicketNumber{taken.letter, taken.number}.text();
    }
    /// By a clerk who says, where that is asked, that the record's day is the right one.
    std::string callNext()
    {
        const auto called = good(queue.callNext(command(), 2, WhichDay::recordIsRight)).ticket;
        const auto number = queue.ticket(called)->number.text();
        (void)good(queue.serve(command(), called));
        (void)good(queue.finish(command(), called));
        return number;
    }
    void expectClean() { EXPECT_TRUE(check(site.database(), site.id(), {}).clean()); }
    Day today() const { return Day::of(clock.now(), Zone::wib); }
};

TEST_F(WrongClock, ThatIsPutBackByHoursDoesNotStopRecalls)
{
    const auto id = called();

    clock.forward(-7h);

    EXPECT_TRUE(queue.recall(command(), id));
    clock.forward(19s);
    EXPECT_EQ(queue.recall(command(), id).refusal(), TicketRefusal::tooSoon);
    clock.forward(1s);
    EXPECT_TRUE(queue.recall(command(), id));
}

TEST_F(WrongClock, ThatIsPutBackByHoursDoesNotStopTheSilence)
{
    const auto id = called();
    for (int i = 0; i < 2; ++i) {
        clock.forward(20s);
        (void)good(queue.recall(command(), id));
    }

    clock.forward(-7h);

    EXPECT_EQ(queue.runTimers().missed, 0);
    clock.forward(89s);
    EXPECT_EQ(queue.runTimers().missed, 0);
    clock.forward(1s);
    EXPECT_EQ(queue.runTimers().missed, 1);
    expectClean();
}

TEST_F(WrongClock, ThatIsPutBackByHoursDoesNotStopWaits)
{
    open();
    const auto first = take();
    clock.forward(50min);
    take("H", PriorityClass::priority);

    clock.forward(-7h);
    (void)queue.runTimers();
    clock.forward(1min);

    EXPECT_EQ(clock.now().ms - queue.ticket(first)->taken.ms, 51 * 60'000);
    EXPECT_EQ(callNext(), "H-001");
    expectClean();
}

TEST_F(WrongClock, ThatIsPutBackKeepsTheOrderOfArrival)
{
    open();
    number();
    clock.forward(-7h);
    number();

    EXPECT_EQ(callNext(), "H-001");
    EXPECT_EQ(callNext(), "H-002");
}

TEST_F(WrongClock, ThatIsPutBackEndsTheTimeToUndo)
{
    const auto id = called();
    clock.forward(-7h);
    EXPECT_EQ(queue.undo(command(), id).refusal(), UndoRefusal::tooLate);

    (void)good(queue.recall(command(), id));
    clock.forward(29s);

    EXPECT_TRUE(queue.undo(command(), id));
}

TEST_F(WrongClock, ADayFastGivesNoNumberTwiceAndLosesNobody)
{
    open();
    const auto right = today();
    EXPECT_EQ(number("H"), "H-001");
    clock.forward(24h);
    EXPECT_EQ(number("H"), "H-002");
    EXPECT_EQ(number("K"), "K-001");
    clock.forward(-24h);
    EXPECT_EQ(number("H"), "H-003");

    EXPECT_EQ(queue.day(), right);
    EXPECT_EQ(queue.inState(TicketState::waiting).size(), 4u);
    expectClean();
}

TEST_F(WrongClock, ADayFastInAnEmptyHallGivesNoNumberTwiceAndLosesNobody)
{
    open();
    const auto right = today();
    number("H");
    callNext();

    clock.forward(24h);
    EXPECT_EQ(number("H"), "H-002");
    EXPECT_EQ(queue.day(), right.plus(1));
    clock.forward(-24h);
    EXPECT_EQ(callNext(), "H-002");
    EXPECT_EQ(number("H"), "H-003");

    EXPECT_EQ(queue.day(), right);
    expectClean();
}

TEST_F(WrongClock, ThatTwoProgramsTellDifferentlyGivesNoNumberTwice)
{
    open();
    std::set<std::string> given;
    for (int i = 0; i < 12; ++i) {
        EXPECT_TRUE(given.insert(number()).second);
        if (i % 3 == 0) callNext();
        if (i % 4 == 0 && !queue.inState(TicketState::waiting).empty()) callNext();
        clock.forward(i % 2 == 0 ? 24h + 1min : -24h + 1min);
    }
    expectClean();
}

TEST_F(WrongClock, WeeksMonthsAndYearsFastOrSlowGoesOnWithTheDayThatHasPeople)
{
    open();
    const auto right = today();
    number();
    std::int64_t expected = 2;
    for (const auto off : {7 * 24h, 31 * 24h, 365 * 24h, -24h, -365 * 24h, -20'000 * 24h}) {
        clock.forward(off);
        EXPECT_EQ(number(), (TicketNumber{"H", expected++}.text())) << off.count();
        clock.forward(-off + 1min);
        EXPECT_EQ(number(), (TicketNumber{"H", expected++}.text())) << off.count();
    }
    EXPECT_EQ(queue.day(), right);
    EXPECT_EQ(queue.inState(TicketState::waiting).size(), 13u);
    EXPECT_EQ(callNext(), "H-001");
    expectClean();
}

TEST_F(WrongClock, HoursFastAtNightfallBringsEverybodyBack)
{
    open();
    clock.forward(6h); // the afternoon
    const auto right = today();
    number();
    clock.forward(16h); // looks like the next morning
    EXPECT_EQ(number(), "H-002");
    EXPECT_EQ(queue.day(), right.plus(1));

    clock.forward(-16h);

    EXPECT_EQ(callNext(), "H-001");
    EXPECT_EQ(callNext(), "H-002");
    EXPECT_EQ(queue.day(), right);
    expectClean();
}

TEST_F(WrongClock, LetsADayThatWasTakenBackBeginInItsTime)
{
    open();
    number();
    callNext();
    clock.forward(24h);
    number();
    clock.forward(-24h);
    callNext();
    number();
    (void)good(queue.closeDay(command()));
    clock.forward(24h);

    EXPECT_EQ(number(), "H-001");
    EXPECT_EQ(queue.day(), today());
    expectClean();
}

TEST_F(WrongClock, OfAClosedDayGivesNoNumbers)
{
    number();
    (void)good(queue.closeDay(command()));
    for (const auto off : {-1h, -24h, -365 * 24h}) {
        clock.forward(off);
        EXPECT_EQ(queue.take(command(), {"H", PriorityClass::ordinary, {}}).refusal(), TakeTicketRefusal::dayClosed);
        clock.forward(-off);
    }
}

TEST_F(QueueDeskTest, TheNextMorningBeginsWithNumberOne)
{
    open();
    clock.forward(6h);
    take();
    const auto id = good(queue.callNext(command(), 2)).ticket;
    (void)good(queue.leave(command(), id));
    clock.forward(18h);

    EXPECT_EQ(good(queue.take(command(), {"H", PriorityClass::ordinary, {}})).number, 1);
    EXPECT_EQ(queue.day(), Day::of(clock.now(), Zone::wib));
}

TEST_F(QueueDeskTest, NobodyOfAnotherDayIsCalled)
{
    open();
    clock.forward(6h);
    const auto left = take();
    clock.forward(18h + 3 * 24h);

    EXPECT_EQ(queue.callNext(command(), 2).refusal(), CallNextRefusal::nobodyWaiting);
    EXPECT_EQ(queue.callChosen(command(), 2, left).refusal(), CallNextRefusal::notWaiting);
}

TEST_F(QueueDeskTest, RefusesTheThousandthTicketOfALetter)
{
    for (int i = 0; i < 999; ++i) take();

    EXPECT_EQ(queue.take(command(), {"H", PriorityClass::ordinary, {}}).refusal(), TakeTicketRefusal::seriesFull);
}

TEST_F(QueueDeskTest, RefusesToOpenACounterThatTheProfileDoesNotHave)
{
    EXPECT_EQ(queue.openCounter(command(), 99, "P07").refusal(), CounterRefusal::unknownCounter);
}

TEST_F(QueueDeskTest, RefusesToOpenACounterForAStranger)
{
    EXPECT_EQ(queue.openCounter(command(), 2, "X99").refusal(), CounterRefusal::unknownOfficer);
}

TEST_F(QueueDeskTest, RefusesToCloseACounterThatStillServes)
{
    serving();

    EXPECT_EQ(queue.closeCounter(command(), 2).refusal(), CounterRefusal::stillServing);
}

TEST_F(QueueDeskTest, ClosesACounterThatIsFree)
{
    open();

    EXPECT_EQ(good(queue.closeCounter(command(), 2)).counter, 2);
    EXPECT_FALSE(queue.counters().front().open());
}

TEST_F(QueueDeskTest, CallsWhoWaitedLongest)
{
    open();
    const auto first = take();
    clock.forward(1min);
    take();

    EXPECT_EQ(good(queue.callNext(command(), 2)).ticket, first);
}

TEST_F(QueueDeskTest, CallsNobodyFromAnEmptyHall)
{
    open();

    EXPECT_EQ(queue.callNext(command(), 2).refusal(), CallNextRefusal::nobodyWaiting);
}

TEST_F(QueueDeskTest, CallsNobodyToAClosedCounter)
{
    take();

    EXPECT_EQ(queue.callNext(command(), 2).refusal(), CallNextRefusal::counterClosed);
}

TEST_F(QueueDeskTest, CallsNobodyToACounterThatDoesNotExist)
{
    take();

    EXPECT_EQ(queue.callNext(command(), 99).refusal(), CallNextRefusal::unknownCounter);
}

TEST_F(QueueDeskTest, CallsNobodyWhileOneIsBeingServed)
{
    serving();
    take();

    EXPECT_EQ(queue.callNext(command(), 2).refusal(), CallNextRefusal::stillServing);
}

TEST_F(QueueDeskTest, CallsAChosenTicketOutOfTurn)
{
    open();
    take();
    const auto second = take();

    EXPECT_EQ(good(queue.callChosen(command(), 2, second)).reason, CallReason::chosen);
}

TEST_F(QueueDeskTest, CannotChooseATicketThatDoesNotWait)
{
    const auto done = serving();
    (void)good(queue.finish(command(), done));

    EXPECT_EQ(queue.callChosen(command(), 2, done).refusal(), CallNextRefusal::notWaiting);
}

TEST_F(QueueDeskTest, CannotChooseForACounterThatDoesNotExist)
{
    EXPECT_EQ(queue.callChosen(command(), 99, take()).refusal(), CallNextRefusal::unknownCounter);
}

TEST_F(QueueDeskTest, RefusesVerbsOnATicketThatNobodyTook)
{
    EXPECT_EQ(queue.serve(command(), TicketId::timed(clock.now(), entropy)).refusal(), TicketRefusal::unknown);
}

TEST_F(QueueDeskTest, RefusesToFinishATicketThatStillWaits)
{
    EXPECT_EQ(queue.finish(command(), take()).refusal(), TicketRefusal::notInThisState);
}

TEST_F(QueueDeskTest, RefusesASecondCallWithinTwentySeconds)
{
    const auto id = called();
    clock.forward(19s);

    EXPECT_EQ(queue.recall(command(), id).refusal(), TicketRefusal::tooSoon);
}

TEST_F(QueueDeskTest, RefusesAFourthCall)
{
    const auto id = called();
    for (int i = 0; i < 2; ++i) {
        clock.forward(20s);
        (void)good(queue.recall(command(), id));
    }
    clock.forward(20s);

    EXPECT_EQ(queue.recall(command(), id).refusal(), TicketRefusal::noMoreCalls);
}

TEST_F(QueueDeskTest, LetsAMissedPersonComeBackOnce)
{
    const auto id = called();
    (void)good(queue.miss(command(), id));
    (void)good(queue.comeBack(command(), id));
    (void)good(queue.callChosen(command(), 2, id));
    (void)good(queue.miss(command(), id));

    EXPECT_EQ(queue.comeBack(command(), id).refusal(), TicketRefusal::returnedBefore);
}

TEST_F(QueueDeskTest, LetsNobodyComeBackOnAnotherDay)
{
    const auto id = called();
    (void)good(queue.miss(command(), id));
    clock.forward(24h);
    take();

    EXPECT_EQ(queue.comeBack(command(), id).refusal(), TicketRefusal::otherDay);
}

TEST_F(QueueDeskTest, RefusesATransferToALetterThatNoDeskGroupHas)
{
    EXPECT_EQ(queue.transfer(command(), serving(), {"Z"}).refusal(), TicketRefusal::unknownLetter);
}

TEST_F(QueueDeskTest, TransfersWithItsNumber)
{
    const auto moved = good(queue.transfer(command(), serving(), {"K"}));

    EXPECT_EQ(moved.queue, "K");
    EXPECT_EQ(moved.number.text(), "H-001");
    EXPECT_EQ(moved.state, TicketState::waiting);
}

TEST_F(QueueDeskTest, HoldsAndResumes)
{
    const auto id = serving();
    EXPECT_EQ(good(queue.hold(command(), id, HoldReason::photocopy, 20)).state, TicketState::onHold);

    EXPECT_EQ(good(queue.resume(command(), id)).state, TicketState::waiting);
}

TEST_F(QueueDeskTest, LetsWhoIsOnHoldWaitAgainWhenTheMinutesAreOver)
{
    const auto id = serving();
    (void)good(queue.hold(command(), id, HoldReason::photocopy, 20));
    take();
    clock.forward(19min);
    EXPECT_EQ(queue.runTimers().resumed, 0);
    clock.forward(1min);

    EXPECT_EQ(queue.runTimers().resumed, 1);

    EXPECT_EQ(queue.runTimers().resumed, 0);
    EXPECT_EQ(good(queue.callNext(command(), 2)).ticket, id);
    EXPECT_EQ(queue.ticket(id)->calledBecause, CallReason::backFromHold);
    EXPECT_TRUE(check(site.database(), site.id(), {}).clean());
}

/// Each desk looked before the others had written anything.
TEST_F(QueueDeskTest, EndsAHoldOnceHoweverManyDesksLook)
{
    const auto id = serving();
    (void)good(queue.hold(command(), id, HoldReason::photocopy, 1));
    clock.forward(1min);
    const auto held = *queue.ticket(id);
    const Command once{following(id.uuid, "resumed " + std::to_string(held.holdUntil.ms)), "timer"};
    (void)good(queue.resume(once, id));
    const auto events = site.journal().eventsAbout(id.text()).size();

    EXPECT_TRUE(queue.resume(once, id).ok());

    EXPECT_EQ(site.journal().eventsAbout(id.text()).size(), events);
}

TEST_F(QueueDeskTest, TakesAHoldBack)
{
    const auto id = called();
    (void)good(queue.hold(command(), id, HoldReason::document, 20));

    EXPECT_EQ(good(queue.undo(command(), id)).state, TicketState::serving);
}

TEST_F(QueueDeskTest, LetsOnlyTheCounterCallWhomItWasSent)
{
    open(1);
    const auto id = serving();
    (void)good(queue.transfer(command(), id, {{}, 1}));
    EXPECT_EQ(queue.callNext(command(), 2).refusal(), CallNextRefusal::nobodyWaiting);

    EXPECT_EQ(good(queue.callNext(command(), 1)).ticket, id);
}

TEST_F(QueueDeskTest, LetsOthersCallWhomAClosedCounterWasSent)
{
    open(1);
    const auto id = serving();
    (void)good(queue.transfer(command(), id, {{}, 1}));
    (void)good(queue.closeCounter(command(), 1));

    EXPECT_EQ(good(queue.callNext(command(), 2)).ticket, id);
}

/// Found by reading: the ticket's own counter is 0 after such a step, and at none there is nobody.
TEST_F(QueueDeskTest, TakesNoStepBackThatWouldBringTwoPeopleToACounter)
{
    const auto id = serving();
    take();
    (void)good(queue.transfer(command(), id, {"K"}));
    (void)good(queue.callNext(command(), 2));

    EXPECT_EQ(queue.undo(command(), id).refusal(), UndoRefusal::nothingToUndo);
    EXPECT_TRUE(check(site.database(), site.id(), {}).clean());
}

TEST_F(QueueDeskTest, LetsAWaitingPersonLeave)
{
    EXPECT_EQ(good(queue.leave(command(), take())).state, TicketState::left);
}

TEST_F(QueueDeskTest, TakesBackTheLastStep)
{
    const auto id = serving();
    (void)good(queue.finish(command(), id));
    clock.forward(29s);

    EXPECT_EQ(good(queue.undo(command(), id)).state, TicketState::serving);
}

TEST_F(QueueDeskTest, TakesBackTwoStepsOneAfterTheOther)
{
    const auto id = serving();
    (void)good(queue.finish(command(), id));
    (void)good(queue.undo(command(), id));

    EXPECT_EQ(good(queue.undo(command(), id)).state, TicketState::called);
}

TEST_F(QueueDeskTest, LeavesWhatIsOlderThanThirtySeconds)
{
    const auto id = serving();
    clock.forward(31s);

    EXPECT_EQ(queue.undo(command(), id).refusal(), UndoRefusal::tooLate);
}

TEST_F(QueueDeskTest, NeverTakesBackTheTaking)
{
    EXPECT_EQ(queue.undo(command(), take()).refusal(), UndoRefusal::nothingToUndo);
}

TEST_F(QueueDeskTest, CannotUndoWhatNobodyTook)
{
    EXPECT_EQ(queue.undo(command(), TicketId::timed(clock.now(), entropy)).refusal(), UndoRefusal::unknown);
}

TEST_F(QueueDeskTest, CannotCloseADayThatNeverBegan)
{
    EXPECT_EQ(queue.closeDay(command()).refusal(), CloseDayRefusal::noDay);
}

TEST_F(QueueDeskTest, ClosesADayOnce)
{
    take();
    (void)good(queue.closeDay(command()));

    EXPECT_EQ(queue.closeDay(command()).refusal(), CloseDayRefusal::closedBefore);
}

TEST_F(QueueDeskTest, MissesATicketNinetySecondsAfterTheThirdCall)
{
    const auto id = called();
    for (int i = 0; i < 2; ++i) {
        clock.forward(20s);
        (void)good(queue.recall(command(), id));
    }
    clock.forward(90s);

    EXPECT_EQ(queue.runTimers().missed, 1);
    EXPECT_EQ(queue.runTimers().missed, 0);
    EXPECT_EQ(queue.ticket(id)->state, TicketState::missed);
}

TEST_F(QueueDeskTest, NeverAnswersOneTicketsCommandForAnother)
{
    const auto first = take();
    const auto second = take();
    const auto once = command();
    (void)good(queue.leave(once, first));

    EXPECT_THROW((void)queue.leave(once, second), Trouble);
    EXPECT_EQ(queue.ticket(second)->state, TicketState::waiting);
}

TEST_F(QueueDeskTest, CountsThoseAhead)
{
    take();
    const auto second = queue.ticket(take());

    EXPECT_EQ(queue.estimate(*second).ahead, 1);
    EXPECT_FALSE(queue.estimate(*second).fromMinutes) << "no number is invented before ten visits were measured";
}

TEST_F(QueueDeskTest, KeepsWhatWasToldAndComparesItWithWhatHappened)
{
    (void)good(queue.openCounter(command(), 2, "P07"));
    const auto takeTold = [this](PriorityClass priority = PriorityClass::ordinary) {
        return good(queue.take(command(), queue.withEstimate({"H", priority, {}})));
    };
    const auto serve = [this](TicketId id) {
        (void)good(queue.callNext(command(), 2));
        (void)good(queue.serve(command(), id));
        clock.forward(8min);
        (void)good(queue.finish(command(), id));
    };
    for (int i = 0; i < 12; ++i) serve(takeTold().ticket);

    const auto first = takeTold();
    const auto second = takeTold();
    EXPECT_EQ(first.told.ahead, 0);
    EXPECT_EQ(second.told.ahead, 1);
    EXPECT_EQ(takeTold(PriorityClass::priority).told.ahead, 0) << "reckoned by the order of calling";
    EXPECT_EQ(second.told.basis, WaitBasis::visits);
    EXPECT_EQ(second.told.counters, 1);
    EXPECT_EQ(second.told.visits, 12);
    EXPECT_LT(*second.told.fromMinutes, second.told.toMinutes);
    EXPECT_EQ(queue.told(second.ticket), second.told);

    clock.forward(2min);
    (void)good(queue.callChosen(command(), 2, first.ticket));

    const auto waits = queue.accuracy(queue.day(), queue.day());
    EXPECT_EQ(waits.told, 3) << "two of the twelve, for ten were measured before them, and this one";
    EXPECT_EQ(waits.withoutRange, 10);
    EXPECT_EQ(queue.accuracy(queue.day(), queue.day(), "A"), WaitAccuracy{});
    EXPECT_TRUE(check(site.database(), site.id(), {}).clean());
}

} // namespace
} // namespace pintu::test
