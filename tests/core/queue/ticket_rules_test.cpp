#include "core/queue/hall.h"
#include "core/queue/ticket_rules.h"
#include "support/fakes.h"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pintu {
namespace {

using namespace test;
using namespace std::chrono_literals;
using enum TicketState;

const Day friday = *Day::parse("2026-11-20");
const Day saturday = friday.plus(1);
const Day monday = friday.plus(3);
const Day tuesday = friday.plus(4);

Time at(Day day, int hour)
{
    return day.startsAt(Zone::wib).plus(std::chrono::hours{hour});
}

/// The newest day, whose last step was at three in the afternoon.
DayState open(Day day)
{
    DayState out;
    out.day = day;
    out.lastStep = at(day, 15);
    return out;
}

DayState someoneIn(Day day, int lastStep)
{
    auto out = open(day);
    out.someoneInside = true;
    out.lastStep = at(day, lastStep);
    return out;
}

DayState closed(Day day)
{
    auto out = open(day);
    out.closed = true;
    return out;
}

const std::set<Day> holidays = {*Day::parse("2026-12-25"), *Day::parse("2027-01-01")};

Result<DayPlan, DayRefusal> planAt(const DayState& newest, Time now, FarAhead farAhead = FarAhead::askClerk)
{
    return decideDay(newest, WorkingCalendar{holidays}, now, Zone::wib, farAhead);
}

/// At eight in the morning of a date.
Result<DayPlan, DayRefusal> dayAfter(Day newest, bool isClosed, Day date, FarAhead farAhead = FarAhead::askClerk)
{
    return planAt(isClosed ? closed(newest) : open(newest), at(date, 8), farAhead);
}

TEST(Day, OfANewOfficeIsOpenedWhateverTheDate)
{
    const auto plan = decideDay(std::nullopt, {}, at(saturday, 8), Zone::wib, FarAhead::askClerk);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->open, DayOpened{saturday});
    EXPECT_TRUE(plan->close.empty());
}

TEST(Day, ThatIsOpenGoesOn)
{
    const auto plan = dayAfter(monday, false, monday);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->day, monday);
    EXPECT_FALSE(plan->open);
    EXPECT_TRUE(plan->close.empty());
}

TEST(Day, ThatIsClosedStaysClosed)
{
    EXPECT_EQ(dayAfter(monday, true, monday).refusal(), DayRefusal::closed);
}

TEST(Day, NeverGoesBackWithTheClock)
{
    const auto plan = dayAfter(monday, false, friday);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->day, monday);
    EXPECT_FALSE(plan->open);
}

TEST(Day, IsNotOpenedAgainByAClockThatWentBack)
{
    EXPECT_EQ(dayAfter(monday, true, friday).refusal(), DayRefusal::closed);
}

TEST(Day, AfterOneThatNobodyClosedClosesThatFirst)
{
    const auto plan = dayAfter(monday, false, tuesday);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->close, std::vector{DayClosed{monday}});
    EXPECT_EQ(plan->open, DayOpened{tuesday});
    EXPECT_EQ(plan->day, tuesday);
}

TEST(Day, AfterOneThatWasClosedOnlyOpens)
{
    const auto plan = dayAfter(monday, true, tuesday);
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->close.empty());
    EXPECT_EQ(plan->open, DayOpened{tuesday});
}

TEST(Day, AfterAWeekendIsTheNextOne)
{
    EXPECT_TRUE(dayAfter(friday, true, monday));
}

TEST(Day, AfterHolidaysIsTheNextOneHoweverManyThereAre)
{
    const auto thursday = *Day::parse("2026-12-24");
    EXPECT_TRUE(dayAfter(thursday, true, thursday.plus(4))) << "Christmas and a weekend lie between";
    EXPECT_FALSE(dayAfter(thursday, true, thursday.plus(5))) << "a whole working day was left out";
    const auto lastOfTheYear = *Day::parse("2026-12-31");
    EXPECT_TRUE(dayAfter(lastOfTheYear, false, *Day::parse("2027-01-04")));
}

TEST(Day, MayBeAHoliday)
{
    EXPECT_TRUE(dayAfter(*Day::parse("2026-12-24"), true, *Day::parse("2026-12-25")));
}

TEST(Day, OfAClockThatIsCenturiesOffAsksAClerk)
{
    EXPECT_EQ(dayAfter(friday, true, *Day::parse("9999-12-31")).refusal(), DayRefusal::clockFarAhead);
}

TEST(Day, MayBeASaturday)
{
    EXPECT_TRUE(dayAfter(friday, true, saturday));
    EXPECT_TRUE(dayAfter(saturday, true, monday));
}

TEST(Day, MoreThanOneWorkingDayAheadAsksAClerk)
{
    EXPECT_EQ(dayAfter(friday, true, tuesday).refusal(), DayRefusal::clockFarAhead);
    EXPECT_EQ(dayAfter(monday, false, monday.plus(2)).refusal(), DayRefusal::clockFarAhead);
    EXPECT_EQ(dayAfter(monday, false, monday.plus(36'500)).refusal(), DayRefusal::clockFarAhead);
}

TEST(Day, GoesOnWhileSomebodyIsInItWhateverTheDate)
{
    for (const auto days : {1, 7, 31, 365, 36'500}) {
        const auto plan = planAt(someoneIn(monday, 8), at(monday.plus(days), 9));
        ASSERT_TRUE(plan) << days;
        EXPECT_EQ(plan->day, monday) << days;
        EXPECT_TRUE(plan->close.empty()) << days;
        EXPECT_FALSE(plan->open) << days;
    }
}

TEST(Day, GoesOnUnderAClockThatIsHoursFast)
{
    EXPECT_EQ(planAt(someoneIn(monday, 15), at(tuesday, 0))->day, monday); // nine hours: UTC taken for WIT
}

TEST(Day, WithPeopleInItIsNotClosedByTheNextMorning)
{
    const auto plan = planAt(someoneIn(monday, 15), at(tuesday, 8));

    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->open, DayOpened{tuesday});
    EXPECT_TRUE(plan->close.empty());
    EXPECT_EQ(plan->numbersFrom, monday);
}

TEST(Day, OfADateInDoubtGoesOnWithTheNumbersOfTheOneBefore)
{
    const auto plan = planAt(open(monday), at(tuesday, 16));

    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->open, DayOpened{tuesday});
    EXPECT_TRUE(plan->close.empty());
    EXPECT_EQ(plan->numbersFrom, monday);
}

TEST(Day, AfterANightBeginsWithNumberOne)
{
    const auto plan = planAt(open(monday), at(tuesday, 8));

    ASSERT_TRUE(plan);
    EXPECT_FALSE(plan->numbersFrom);
    EXPECT_EQ(plan->close, std::vector{DayClosed{monday}});
}

TEST(Day, OpenedBeforeItsTimeIsTakenBackWhenTheClockIsRightAgain)
{
    auto newest = someoneIn(tuesday, 9);
    newest.beside = monday;

    const auto plan = planAt(newest, at(monday, 10));

    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->day, monday);
    EXPECT_EQ(plan->open, (DayOpened{monday, tuesday}));
    EXPECT_EQ(plan->numbersFrom, tuesday);
}

TEST(Day, IsNotTakenBackByAClockFromBeforeTheDayBeside)
{
    auto newest = someoneIn(tuesday, 9);
    newest.beside = monday;

    for (const auto now : {at(friday, 10), at(monday.plus(-365), 10), Time{0}})
        EXPECT_EQ(planAt(newest, now)->day, tuesday);
}

TEST(Day, IsNotTakenBackWhileACounterHasAPersonOfEach)
{
    auto newest = someoneIn(tuesday, 9);
    newest.beside = monday;
    newest.mayGoBack = false;

    EXPECT_EQ(planAt(newest, at(monday, 10))->day, tuesday);
}

TEST(Day, AfterTwoThatAreOpenClosesTheOlder)
{
    auto newest = someoneIn(tuesday, 15);
    newest.beside = monday;

    const auto plan = planAt(newest, at(tuesday.plus(1), 8));

    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->close, std::vector{DayClosed{monday}});
    EXPECT_EQ(plan->numbersFrom, tuesday);
}

TEST(Day, IsOverOnceANightHasPassed)
{
    EXPECT_TRUE(stillOn(someoneIn(monday, 15), at(monday, 20), Zone::wib));
    EXPECT_TRUE(stillOn(someoneIn(monday, 8), at(tuesday, 9), Zone::wib)); // a clock a day fast looks like this
    EXPECT_FALSE(stillOn(someoneIn(monday, 15), at(tuesday, 8), Zone::wib));
    EXPECT_FALSE(stillOn(someoneIn(monday, 15), at(monday.plus(9), 8), Zone::wib));
}

Ticket arrived(std::int64_t arrival, std::int64_t minutes)
{
    auto out = waitingSince(minutes, arrival);
    out.arrival = arrival;
    return out;
}

std::vector<std::int64_t> minutesOf(const ClockPutBack& body)
{
    std::vector<std::int64_t> out; // from the oldest arrival to the newest
    for (auto moved = body.tickets.rbegin(); moved != body.tickets.rend(); ++moved)
        out.push_back((moved->taken.ms - minute(0).ms) / 60'000);
    return out;
}

TEST(PutBack, ChangesNothingWhileTheClockRuns)
{
    EXPECT_FALSE(decidePutBack({arrived(1, 0), arrived(2, 10)}, minute(11)));
    EXPECT_FALSE(decidePutBack({}, minute(11)));
}

TEST(PutBack, ChangesNothingForAMinute)
{
    EXPECT_FALSE(decidePutBack({arrived(1, 10)}, minute(9)));
}

TEST(PutBack, KeepsWhatPeopleHaveWaited)
{
    const auto moved = decidePutBack({arrived(1, 400), arrived(2, 410), arrived(3, 425)}, minute(5));

    ASSERT_TRUE(moved);
    EXPECT_EQ(minutesOf(*moved), (std::vector<std::int64_t>{-20, -10, 5}));
}

TEST(PutBack, KeepsTheOrderOfWhoCameBeforeAndAfterIt)
{
    const auto moved = decidePutBack({arrived(1, 400), arrived(2, 410), arrived(3, 3)}, minute(5));

    ASSERT_TRUE(moved);
    EXPECT_EQ(minutesOf(*moved), (std::vector<std::int64_t>{-7, 3, 3}));
}

TEST(PutBack, TakesTwoClocksForNoWait)
{
    const auto moved = decidePutBack({arrived(1, 2), arrived(2, 403), arrived(3, 4), arrived(4, 405)}, minute(6));

    ASSERT_TRUE(moved);
    EXPECT_EQ(minutesOf(*moved), (std::vector<std::int64_t>{6, 6, 6, 6}));
}

TEST(PutBack, LetsTheThirdCallCountFromNow)
{
    auto ticket = arrived(1, 0);
    ticket.state = called;
    ticket.calls = 3;
    ticket.lastCalled = minute(400);

    const auto moved = decidePutBack({ticket}, minute(1));
    ASSERT_TRUE(moved);
    ticket.lastCalled = moved->tickets.front().called;

    EXPECT_FALSE(missedBySilence(ticket, minute(2)));
    EXPECT_TRUE(missedBySilence(ticket, minute(3)));
}

TEST(Day, FarAheadOpensWhenAClerkAgrees)
{
    const auto plan = dayAfter(friday, false, tuesday, FarAhead::clerkAgrees);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->close, std::vector{DayClosed{friday}});
    EXPECT_EQ(plan->open, DayOpened{tuesday});
}

Result<TicketTaken, TakeTicketRefusal> take(const TicketWish& wish, std::int64_t lastNumber = 0)
{
    SeededEntropy entropy;
    return decideTakeTicket(twoDeskGroups(), today, {lastNumber}, wish, minute(3), entropy);
}

TEST(TakeTicket, GivesTheNextNumberOfTheSeries)
{
    const auto taken = take({"K", PriorityClass::priority, "DIK"}, 41);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->number, 42);
    EXPECT_EQ(taken->letter, "K");
    EXPECT_EQ(taken->priority, PriorityClass::priority);
    EXPECT_EQ(taken->need, "DIK");
    EXPECT_EQ(taken->day, today);
    EXPECT_EQ(taken->taken, minute(3));
    EXPECT_FALSE(taken->ticket.empty());
}

TEST(TakeTicket, RefusesALetterThatTheOfficeDoesNotHave)
{
    for (const auto* letter : {"Z", "", "a", "AK"})
        EXPECT_EQ(take({letter, {}, {}}).refusal(), TakeTicketRefusal::unknownLetter) << letter;
}

TEST(TakeTicket, EndsWithThreeDigits)
{
    EXPECT_EQ(take({"A", {}, {}}, 998)->number, 999);
    EXPECT_EQ(take({"A", {}, {}}, 999).refusal(), TakeTicketRefusal::seriesFull);
}

CounterState openCounter(std::int64_t number = 1)
{
    return {number, "P07", std::nullopt};
}

TEST(CallNext, CallsWhoseTurnItIsAndSaysWhy)
{
    const auto queue = queueOf({waitingSince(2, 5), waitingSince(1, 4)});
    const auto called = decideCallNext(queue, twoDeskGroups(), openCounter(), minute(5));
    ASSERT_TRUE(called);
    EXPECT_EQ(*called, (TicketCalled{waitingSince(1, 4).id, 1, CallReason::longestWait, minute(5)}));
}

TEST(CallNext, CallsOnlyFromTheQueuesOfTheCounter)
{
    const auto queue = queueOf({waitingSince(2, 5, PriorityClass::emergency, "K")});
    EXPECT_EQ(decideCallNext(queue, twoDeskGroups(), openCounter(1), minute(5)).refusal(),
              CallNextRefusal::nobodyWaiting);
    EXPECT_TRUE(decideCallNext(queue, twoDeskGroups(), openCounter(2), minute(5)));
}

TEST(CallNext, RefusesACounterThatIsNotInTheProfile)
{
    EXPECT_EQ(decideCallNext(queueOf({waitingSince(0, 1)}), twoDeskGroups(), openCounter(9), minute(5)).refusal(),
              CallNextRefusal::unknownCounter);
}

TEST(CallNext, RefusesAClosedCounter)
{
    EXPECT_EQ(
        decideCallNext(queueOf({waitingSince(0, 1)}), twoDeskGroups(), {1, "", std::nullopt}, minute(5)).refusal(),
        CallNextRefusal::counterClosed);
}

TEST(CallNext, RefusesACounterThatHasSomebody)
{
    CounterState counter = openCounter();
    counter.current = inState(called);
    EXPECT_EQ(decideCallNext(queueOf({waitingSince(0, 1)}), twoDeskGroups(), counter, minute(5)).refusal(),
              CallNextRefusal::stillServing);
}

TEST(CallChosen, CallsOutOfTurnWithThatReason)
{
    const auto called = decideCallChosen(waitingSince(2, 5), openCounter(), minute(5));
    ASSERT_TRUE(called);
    EXPECT_EQ(called->reason, CallReason::chosen);
    EXPECT_EQ(called->ticket, waitingSince(2, 5).id);
}

TEST(CallChosen, CallsOnlyWhoWaits)
{
    for (const auto state : {called, serving, onHold, missed, done, left})
        EXPECT_EQ(decideCallChosen(inState(state), openCounter(), minute(5)).refusal(), CallNextRefusal::notWaiting)
            << nameOf(state);
}

TEST(CallChosen, RefusesACounterThatIsClosedOrHasSomebody)
{
    auto busy = openCounter();
    busy.current = inState(serving);
    EXPECT_EQ(decideCallChosen(waitingSince(0, 1), {1, "", std::nullopt}, minute(5)).refusal(),
              CallNextRefusal::counterClosed);
    EXPECT_EQ(decideCallChosen(waitingSince(0, 1), busy, minute(5)).refusal(), CallNextRefusal::stillServing);
}

Ticket calledTimes(std::int64_t calls, Time last = minute(10))
{
    auto out = inState(called);
    out.calls = calls;
    out.lastCalled = last;
    return out;
}

TEST(Recall, WaitsTwentySeconds)
{
    EXPECT_EQ(decideRecall(calledTimes(1), minute(10).plus(19'999ms)).refusal(), TicketRefusal::tooSoon);
    EXPECT_EQ(*decideRecall(calledTimes(1), minute(10).plus(20s)),
              (TicketRecalled{calledTimes(1).id, minute(10).plus(20s)}));
}

TEST(Recall, WaitsNoLongerAfterTheClockWasPutBackALittle)
{
    EXPECT_EQ(decideRecall(calledTimes(1), minute(10).plus(-19'999ms)).refusal(), TicketRefusal::tooSoon);
}

TEST(Recall, DoesNotWaitForAClockThatWasPutBackByHours)
{
    EXPECT_TRUE(decideRecall(calledTimes(1), minute(10).plus(-7h)));
    EXPECT_TRUE(decideRecall(calledTimes(1), minute(10).plus(-20s)));
}

TEST(Recall, IsAllowedTwiceAfterTheFirstCall)
{
    EXPECT_TRUE(decideRecall(calledTimes(2), minute(11)));
    EXPECT_EQ(decideRecall(calledTimes(3), minute(11)).refusal(), TicketRefusal::noMoreCalls);
}

TEST(Recall, IsOnlyForWhoWasCalled)
{
    for (const auto state : {waiting, serving, onHold, missed, done, left})
        EXPECT_EQ(decideRecall(inState(state), minute(30)).refusal(), TicketRefusal::notInThisState) << nameOf(state);
}

TEST(Silence, MissesNinetySecondsAfterTheThirdCall)
{
    EXPECT_FALSE(missedBySilence(calledTimes(3), minute(10).plus(89'999ms)));
    EXPECT_TRUE(missedBySilence(calledTimes(3), minute(10).plus(90s)));
}

TEST(Silence, MissesNobodyBeforeTheThirdCall)
{
    EXPECT_FALSE(missedBySilence(calledTimes(2), minute(60)));
}

TEST(Silence, MissesNobodyWhoHasCome)
{
    auto ticket = calledTimes(3);
    ticket.state = serving;
    EXPECT_FALSE(missedBySilence(ticket, minute(60)));
}

/// The states from which a step is allowed.
template <class Decide>
std::set<TicketState> allowedFrom(Decide decide)
{
    std::set<TicketState> out;
    for (const auto name : EnumNames<TicketState>::names) {
        const auto state = *parseEnum<TicketState>(name);
        const auto step = decide(inState(state));
        if (step)
            out.insert(state);
        else
            EXPECT_EQ(step.refusal(), TicketRefusal::notInThisState) << name;
    }
    return out;
}

using States = std::set<TicketState>;

TEST(Steps, AreAllowedFromTheStatesOfTheLoopOnly)
{
    const auto now = minute(20);
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideServe(t, now); }), States{called});
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideFinish(t, now); }), (States{called, serving}));
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideMiss(t, now); }), States{called});
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideHold(t, HoldReason::photocopy, 10, now); }),
              (States{called, serving}));
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideResume(t, now); }), States{onHold});
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideTransfer(t, twoDeskGroups(), {"K"}, now); }),
              (States{waiting, called, serving}));
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideReturn(t, queueOf({}), now); }), States{missed});
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideLeave(t, now); }),
              (States{waiting, called, serving, onHold}));
}

TEST(Steps, EndTheVisitOfSomebodyWhoWasHelpedBeforeAWordWasWritten)
{
    const auto atOnce = decideFinish(inState(called), minute(4));
    const auto served = decideFinish(inState(serving), minute(4));

    EXPECT_EQ(atOnce->serving, (TicketServing{{inState(called).id, minute(4)}}));
    EXPECT_FALSE(served->serving);
}

TEST(Steps, CarryTheTicketAndTheMoment)
{
    const auto ticket = inState(called);
    EXPECT_EQ(*decideServe(ticket, minute(4)), (TicketServing{{ticket.id, minute(4)}}));
    EXPECT_EQ(*decideMiss(ticket, minute(4)), (TicketMissed{{ticket.id, minute(4)}}));
}

TEST(Hold, CarriesReasonAndMinutes)
{
    const auto pause = decideHold(inState(serving), HoldReason::photocopy, 15, minute(4));
    EXPECT_EQ(pause->held, (TicketHeld{inState(serving).id, "photocopy", 15, minute(4)}));
    EXPECT_FALSE(pause->serving);
}

TEST(Hold, ServesFirstWhoWasOnlyCalled)
{
    const auto pause = decideHold(inState(called), HoldReason::rest, 5, minute(4));
    EXPECT_EQ(pause->serving, (TicketServing{{inState(called).id, minute(4)}}));
}

TEST(Hold, IsOverWhenItsMinutesAre)
{
    auto held = inState(onHold);
    held.holdMinutes = 15;
    held.holdUntil = minute(19);
    EXPECT_FALSE(heldLongEnough(held, minute(18)));
    EXPECT_TRUE(heldLongEnough(held, minute(19)));
    EXPECT_FALSE(heldLongEnough(inState(serving, held), minute(19)));
}

TEST(Hold, WithoutMinutesIsNotOverByItself)
{
    EXPECT_FALSE(heldLongEnough(inState(onHold), minute(600)));
}

TEST(Hold, OfSomebodyIsAtMostItsMinutesLongWhenTheClockIsPutBack)
{
    auto held = arrived(1, 400);
    held.state = onHold;
    held.holdMinutes = 15;
    held.holdUntil = minute(440);

    const auto moved = decidePutBack({held}, minute(5));

    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->tickets.front().holdUntil, minute(20));
}

TEST(Class, ChangesForWhoeverHasNotGone)
{
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideClass(t, PriorityClass::priority, minute(4)); }),
              (States{waiting, called, serving, onHold}));
    EXPECT_EQ(decideClass(waitingSince(0, 1), PriorityClass::ordinary, minute(4)).refusal(), TicketRefusal::sameClass);
}

TEST(Need, IsAddedToWhateverTheVisitIsFor)
{
    auto ticket = waitingSince(0, 1);
    ticket.need = "KES";
    ticket.moreNeeds = {"DIK"};
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideNeed(t, "NAK", minute(4)); }),
              (States{waiting, called, serving, onHold}));
    EXPECT_EQ(decideNeed(ticket, "NAK", minute(4))->more, (std::vector<std::string>{"DIK", "NAK"}));
    EXPECT_EQ(decideNeed(ticket, "KES", minute(4)).refusal(), TicketRefusal::sameNeed);
    EXPECT_EQ(decideNeed(ticket, "DIK", minute(4)).refusal(), TicketRefusal::sameNeed);
}

TEST(Break, BeginsAtAnOpenCounterWithNobody)
{
    const CounterState open{2, "P07", std::nullopt};
    EXPECT_EQ(*decideBreak(open, BreakReason::meal, 30, minute(4)),
              (CounterBreakBegun{2, BreakReason::meal, minute(4), minute(34)}));
    EXPECT_EQ(decideBreak(open, BreakReason::meal, 0, minute(4))->until, Time{});
    EXPECT_EQ(decideBreak({2, "", std::nullopt}, BreakReason::meal, 0, minute(4)).refusal(),
              BreakRefusal::counterClosed);
    EXPECT_EQ(decideBreak({2, "P07", inState(called)}, BreakReason::meal, 0, minute(4)).refusal(),
              BreakRefusal::stillServing);
}

TEST(Break, EndsOnceItHasBegun)
{
    const CounterState open{2, "P07", std::nullopt};
    auto away = open;
    away.onBreak = RunningBreak{};
    EXPECT_EQ(decideEndBreak(open, minute(9)).refusal(), BreakRefusal::notOnBreak);
    EXPECT_EQ(*decideEndBreak(away, minute(9)), (CounterBreakEnded{2, minute(9)}));
}

TEST(Transfer, RefusesALetterThatTheOfficeDoesNotHave)
{
    EXPECT_EQ(decideTransfer(inState(serving), twoDeskGroups(), {"Z"}, minute(4)).refusal(),
              TicketRefusal::unknownLetter);
}

TEST(Transfer, RefusesACounterThatTheOfficeDoesNotHave)
{
    EXPECT_EQ(decideTransfer(inState(serving), twoDeskGroups(), {{}, 9}, minute(4)).refusal(),
              TicketRefusal::unknownCounter);
}

TEST(Transfer, ToACounterKeepsTheQueueForWhenThatCloses)
{
    const auto moved = decideTransfer(inState(serving), twoDeskGroups(), {{}, 2}, minute(4));
    EXPECT_EQ(*moved, (TicketTransferred{inState(serving).id, "A", minute(4), 2}));
}

TEST(Transfer, OfWhoWaitsIsToAnotherQueue)
{
    EXPECT_EQ(decideTransfer(waitingSince(0, 1), twoDeskGroups(), {"A"}, minute(4)).refusal(),
              TicketRefusal::sameQueue);
    EXPECT_TRUE(decideTransfer(waitingSince(0, 1), twoDeskGroups(), {"K"}, minute(4)).ok());
}

TEST(Return, ComesAfterTheNextTwoPeople)
{
    auto queue = queueOf({});
    queue.callsToday = 31;
    EXPECT_EQ(decideReturn(inState(missed), queue, minute(50))->turnAfter, 33);
}

TEST(Return, IsAllowedOnce)
{
    auto ticket = inState(missed);
    ticket.returned = true;
    EXPECT_EQ(decideReturn(ticket, queueOf({}), minute(50)).refusal(), TicketRefusal::returnedBefore);
}

TEST(Return, IsForTheSameDayOnly)
{
    auto queue = queueOf({});
    queue.day = today.plus(1);
    EXPECT_EQ(decideReturn(inState(missed), queue, minute(50)).refusal(), TicketRefusal::otherDay);
}

// ---- dates that differ

DateDoubt doubtAt(const DayState& newest, Time now)
{
    return doubtOf(newest, WorkingCalendar{holidays}, now, Zone::wib);
}

TEST(Date, IsNotInDoubtOnTheDayItselfAndOnTheNextWorkingDay)
{
    EXPECT_EQ(doubtOf(std::nullopt, {}, at(monday, 8), Zone::wib), DateDoubt::none);
    EXPECT_EQ(doubtAt(open(monday), at(monday, 8)), DateDoubt::none);
    EXPECT_EQ(doubtAt(open(friday), at(monday, 8)), DateDoubt::none);
    EXPECT_EQ(doubtAt(closed(friday), at(monday, 8)), DateDoubt::none);
    EXPECT_EQ(doubtAt(someoneIn(friday, 15), at(monday, 8)), DateDoubt::none) << "a night has passed";
    EXPECT_EQ(doubtAt(someoneIn(monday, 20), at(tuesday, 1)), DateDoubt::none) << "a long evening";
}

TEST(Date, IsInDoubtWhereSomebodyIsInsideAndTheClockIsDaysOn)
{
    EXPECT_EQ(doubtAt(someoneIn(friday, 9), at(monday, 10)), DateDoubt::anotherDayOrNot);
    EXPECT_EQ(doubtAt(someoneIn(friday, 9), at(friday.plus(365), 10)), DateDoubt::anotherDayOrNot);
    auto newest = someoneIn(friday, 9);
    newest.earliest = newest.lastStep;
    newest.lastStep = at(monday, 10); // a number was given meanwhile
    EXPECT_EQ(doubtAt(newest, at(monday, 11)), DateDoubt::anotherDayOrNot);
}

TEST(Date, IsInDoubtFarAheadAndBehind)
{
    EXPECT_EQ(doubtAt(open(friday), at(tuesday, 8)), DateDoubt::farAhead);
    EXPECT_EQ(doubtAt(closed(friday), at(friday.plus(3650), 8)), DateDoubt::farAhead);
    EXPECT_EQ(doubtAt(open(monday), at(friday, 8)), DateDoubt::behind);
    EXPECT_EQ(doubtAt(closed(monday), at(friday.plus(-3650), 8)), DateDoubt::behind);
}

TEST(Date, ThatTheDayBesideHasIsTakenBackWithoutAQuestion)
{
    auto newest = open(monday);
    newest.beside = friday;
    EXPECT_EQ(doubtAt(newest, at(friday, 16)), DateDoubt::none);
}

TEST(Day, OfAClockThatWasYearsFastIsTakenBackWhenAClerkSaysThatTheClockIsRight)
{
    const auto years = friday.plus(3650);
    for (const auto& newest : {open(years), closed(years), someoneIn(years, 9)}) {
        const auto plan = planAt(newest, at(friday, 10), FarAhead::clerkAgrees);
        ASSERT_TRUE(plan);
        EXPECT_EQ(plan->day, friday);
        EXPECT_EQ(plan->open, DayOpened{friday});
        EXPECT_EQ(plan->takeBack, (DayOpened{friday, years}));
        EXPECT_TRUE(plan->close.empty());
    }
}

TEST(Day, IsNotMadeOneWithADayOfThatDateThatTheRecordHolds)
{
    auto newest = open(monday);
    newest.dateKnown = true;
    EXPECT_FALSE(planAt(newest, at(friday, 16), FarAhead::clerkAgrees)->open);
    newest.closed = true;
    EXPECT_EQ(planAt(newest, at(friday, 16), FarAhead::clerkAgrees).refusal(), DayRefusal::closed);
}

TEST(Day, LeftOpenBesideIsClosedWhenTheNewOneHasGoneOnForAnHour)
{
    auto newest = open(monday);
    EXPECT_FALSE(decideCloseBeside(newest, at(monday, 12)));
    newest.beside = friday;
    EXPECT_FALSE(decideCloseBeside(newest, at(monday, 12))) << "no number was taken yet";
    newest.begun = at(monday, 8);
    EXPECT_FALSE(decideCloseBeside(newest, {at(monday, 9).ms - 1}));
    EXPECT_EQ(decideCloseBeside(newest, at(monday, 9)), DayClosed{friday});
    newest.closed = true;
    EXPECT_FALSE(decideCloseBeside(newest, at(monday, 9)));
}

// ---- the end of a day

Ticket inState(std::int64_t number, TicketState state)
{
    auto ticket = arrived(number, number);
    ticket.state = state;
    return ticket;
}

TEST(CloseDay, KeepsWhoWaitsIsCalledOrOnHoldWhereTheyComeFirst)
{
    const std::vector hall{inState(1, TicketState::waiting), inState(2, called), inState(3, TicketState::onHold),
                           inState(4, TicketState::missed)};
    const auto kept = decideCloseDay(open(monday), hall, Leftover::comesFirst);
    ASSERT_TRUE(kept);
    ASSERT_TRUE(*kept);
    EXPECT_EQ((*kept)->day, monday);
    EXPECT_EQ((*kept)->tickets, (std::vector{hall[0].id, hall[1].id, hall[2].id}));
    EXPECT_FALSE(*decideCloseDay(open(monday), hall, Leftover::leaves));
    EXPECT_FALSE(*decideCloseDay(open(monday), {hall[3]}, Leftover::comesFirst)) << "nobody is left to keep";
}

TEST(CloseDay, IsRefusedWithoutADayTwiceAndWhileSomebodyIsServed)
{
    EXPECT_EQ(decideCloseDay(std::nullopt, {}, Leftover::leaves).refusal(), CloseDayRefusal::noDay);
    EXPECT_EQ(decideCloseDay(closed(monday), {}, Leftover::leaves).refusal(), CloseDayRefusal::closedBefore);
    EXPECT_EQ(decideCloseDay(open(monday), {inState(1, TicketState::serving)}, Leftover::leaves).refusal(),
              CloseDayRefusal::stillServing);
}

TEST(ReopenDay, TakesBackTheClosingOfTodayOnly)
{
    EXPECT_EQ(*decideReopenDay(closed(monday), at(monday, 16), Zone::wib), DayReopened{monday});
    EXPECT_EQ(decideReopenDay(closed(monday), at(tuesday, 1), Zone::wib).refusal(), ReopenDayRefusal::anotherDay);
    EXPECT_EQ(decideReopenDay(open(monday), at(monday, 16), Zone::wib).refusal(), ReopenDayRefusal::notClosed);
    EXPECT_EQ(decideReopenDay(std::nullopt, at(monday, 16), Zone::wib).refusal(), ReopenDayRefusal::noDay);
}

TEST(Carry, BringsSomebodyOfAnotherDayToTheNewestThatIsOpen)
{
    auto ticket = arrived(1, 0);
    ticket.day = friday;
    EXPECT_EQ(decideCarry(ticket, open(monday), at(monday, 8)), (TicketCarried{ticket.id, monday, at(monday, 8)}));
    EXPECT_FALSE(decideCarry(ticket, closed(monday), at(monday, 8)));
    EXPECT_FALSE(decideCarry(ticket, closed(friday), at(monday, 8))) << "no new day has begun";
    EXPECT_FALSE(decideCarry(ticket, open(friday), at(friday, 8)));
}

// ---- numbers

TEST(TakeTicket, SkipsNumbersThatPeopleHoldFromAnotherDay)
{
    SeededEntropy entropy;
    const Series series{2, {3, 4, 7}, 0};
    const auto taken =
        decideTakeTicket(twoDeskGroups(), today, series, {"K", PriorityClass::ordinary, {}}, minute(3), entropy);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->number, 5);
}

TEST(TakeTicket, RefusesBeyondTheQuotaOfANeedAndServesAnEmergencyAllTheSame)
{
    SeededEntropy entropy;
    auto profile = twoDeskGroups();
    profile.quotas = {{"DIK", 2}};
    const auto wish = [&](PriorityClass priority, const std::string& need, std::int64_t given) {
        return decideTakeTicket(profile, today, {5, {}, given}, {"K", priority, need}, minute(3), entropy);
    };
    EXPECT_TRUE(wish(PriorityClass::priority, "DIK", 1));
    EXPECT_EQ(wish(PriorityClass::priority, "DIK", 2).refusal(), TakeTicketRefusal::soldOut);
    EXPECT_EQ(wish(PriorityClass::ordinary, "DIK", 9).refusal(), TakeTicketRefusal::soldOut);
    EXPECT_TRUE(wish(PriorityClass::emergency, "DIK", 9));
    EXPECT_TRUE(wish(PriorityClass::ordinary, "KES", 9)) << "another need";
    TicketWish oneMore{"K", PriorityClass::ordinary, "DIK"};
    oneMore.beyondQuota = true;
    EXPECT_TRUE(decideTakeTicket(profile, today, {5, {}, 9}, oneMore, minute(3), entropy)) << "a clerk's decision";
}

TEST(TakeTicket, IsHinderedByHoursAtTheMachineOnly)
{
    EXPECT_EQ(refusalOf({HoursState::beforeMachine}, GivenBy::machine), TakeTicketRefusal::beforeHours);
    EXPECT_EQ(refusalOf({HoursState::machineEnded}, GivenBy::machine), TakeTicketRefusal::afterHours);
    EXPECT_EQ(refusalOf({HoursState::closed}, GivenBy::machine), TakeTicketRefusal::afterHours);
    EXPECT_FALSE(refusalOf({HoursState::onBreak}, GivenBy::machine));
    EXPECT_FALSE(refusalOf({HoursState::closed}, GivenBy::clerk));
}

} // namespace
} // namespace pintu
