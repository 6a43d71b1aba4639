#include "core/queue/hall.h"
#include "core/queue/ticket_rules.h"
#include "support/fakes.h"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <set>

namespace pintu {
namespace {

using namespace test;
using namespace std::chrono_literals;
using enum TicketState;

const Day friday = *Day::parse("2026-11-20");
const Day saturday = friday.plus(1);
const Day monday = friday.plus(3);
const Day tuesday = friday.plus(4);

Result<DayPlan, DayRefusal> dayAfter(Day newest, bool closed, Day date, FarAhead farAhead = FarAhead::askClerk)
{
    return decideDay(DayState{newest, closed}, date, farAhead);
}

TEST(Day, OfANewOfficeIsOpenedWhateverTheDate)
{
    const auto plan = decideDay(std::nullopt, saturday, FarAhead::askClerk);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->open, DayOpened{saturday});
    EXPECT_FALSE(plan->close);
}

TEST(Day, ThatIsOpenGoesOn)
{
    const auto plan = dayAfter(monday, false, monday);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->day, monday);
    EXPECT_FALSE(plan->open);
    EXPECT_FALSE(plan->close);
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
    EXPECT_EQ(plan->close, DayClosed{monday});
    EXPECT_EQ(plan->open, DayOpened{tuesday});
    EXPECT_EQ(plan->day, tuesday);
}

TEST(Day, AfterOneThatWasClosedOnlyOpens)
{
    const auto plan = dayAfter(monday, true, tuesday);
    ASSERT_TRUE(plan);
    EXPECT_FALSE(plan->close);
    EXPECT_EQ(plan->open, DayOpened{tuesday});
}

TEST(Day, AfterAWeekendIsTheNextOne)
{
    EXPECT_TRUE(dayAfter(friday, true, monday));
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

TEST(Day, FarAheadOpensWhenAClerkAgrees)
{
    const auto plan = dayAfter(friday, false, tuesday, FarAhead::clerkAgrees);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->close, DayClosed{friday});
    EXPECT_EQ(plan->open, DayOpened{tuesday});
}

Result<TicketTaken, TakeTicketRefusal> take(const TicketWish& wish, std::int64_t lastNumber = 0)
{
    SeededEntropy entropy;
    return decideTakeTicket(twoDeskGroups(), today, lastNumber, wish, minute(3), entropy);
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
        EXPECT_EQ(decideCallChosen(inState(state), openCounter(), minute(5)).refusal(), CallNextRefusal::nobodyWaiting)
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
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideHold(t, "COPIES", 10, now); }), States{serving});
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideResume(t, now); }), States{onHold});
    EXPECT_EQ(allowedFrom([&](const Ticket& t) { return decideTransfer(t, twoDeskGroups(), "K", now); }),
              (States{called, serving}));
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
    const auto held = decideHold(inState(serving), "COPIES", 15, minute(4));
    EXPECT_EQ(*held, (TicketHeld{inState(serving).id, "COPIES", 15, minute(4)}));
}

TEST(Transfer, RefusesALetterThatTheOfficeDoesNotHave)
{
    EXPECT_EQ(decideTransfer(inState(serving), twoDeskGroups(), "Z", minute(4)).refusal(),
              TicketRefusal::unknownLetter);
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

} // namespace
} // namespace pintu
