#include "office/clerk_desk.h"
#include "office/two_sites.h"
#include "store/check.h"

#include <chrono>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

const Day wednesday = *Day::parse("2026-12-23");
const Day thursday = wednesday.plus(1);
const Day monday = wednesday.plus(5); // Christmas, shared leave and a weekend lie between

/// Days of an office one after another: what becomes of people, numbers and hours between them.
class OfficeDaysTest : public TwoSites {
protected:
    OfficeDaysTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy}, queue{site}
    {
        at(wednesday, 9h);
        (void)good(queue.openCounter(command(), 2, "P07"));
        (void)good(queue.openCounter(command(), 3, "P08"));
    }

    void at(Day day, std::chrono::milliseconds time) { clock.time = day.startsAt(Zone::wib).plus(time); }
    Ticket taken(const std::string& letter = "H", PriorityClass priority = PriorityClass::ordinary)
    {
        clock.forward(1min);
        return *queue.ticket(good(queue.take(command("kiosk"), {letter, priority, {}})).ticket);
    }
    std::string number(const std::string& letter = "H") { return taken(letter).number.text(); }
    std::string called(std::int64_t counter = 2)
    {
        const auto ticket = *queue.ticket(good(queue.callNext(command(), counter)).ticket);
        return ticket.number.text();
    }
    std::string served(std::int64_t counter = 2)
    {
        const auto id = good(queue.callNext(command(), counter)).ticket;
        (void)good(queue.finish(command(), id));
        return queue.ticket(id)->number.text();
    }
    TicketState stateOf(const Ticket& ticket) { return queue.ticket(ticket.id)->state; }
    void setHours(const OpeningHours& hours, const std::vector<Quota>& quotas = {})
    {
        auto profile = site.profile();
        profile.hours = hours;
        profile.quotas = quotas;
        setProfile(site, command("P01"), profile);
    }
    void expectClean()
    {
        const auto report = check(site.database(), site.id(), {});
        EXPECT_TRUE(report.clean());
        for (const auto& finding : report.findings)
            ADD_FAILURE() << finding.invariant << " " << (finding.keys.empty() ? "" : finding.keys.front());
    }

    Site site;
    QueueDesk queue;
};

// ---- the next day opens by itself

TEST_F(OfficeDaysTest, TheWorkingDayAfterHolidaysOpensByItselfAndCallsNobodyOfTheOneBefore)
{
    number();
    (void)good(queue.closeDay(command()));
    at(thursday, 9h);
    const auto left = taken();
    at(monday, 7h + 45min);

    EXPECT_EQ(queue.callNext(command(), 2).refusal(), CallNextRefusal::nobodyWaiting);
    const auto today = taken("K");

    EXPECT_EQ(today.day, monday);
    EXPECT_EQ(today.number.text(), "K-001");
    EXPECT_EQ(called(3), "K-001");
    EXPECT_EQ(queue.callNext(command(), 2).refusal(), CallNextRefusal::nobodyWaiting);
    EXPECT_EQ(queue.callChosen(command(), 2, left.id).refusal(), CallNextRefusal::notWaiting);
    expectClean();
}

TEST_F(OfficeDaysTest, ADayThatWasLeftOpenIsClosedAnHourAfterTheNextHasBegun)
{
    at(thursday, 15h);
    const auto left = taken();
    at(monday, 7h + 45min);
    EXPECT_EQ(number(), "H-002") << "no number twice, should the date be wrong";
    clock.forward(59min);
    EXPECT_EQ(queue.runTimers().closed, 0);

    clock.forward(1min);
    EXPECT_EQ(queue.runTimers().closed, 1);

    EXPECT_EQ(queue.runTimers().closed, 0);
    EXPECT_EQ(stateOf(left), TicketState::left);
    EXPECT_EQ(called(), "H-002");
    expectClean();
}

TEST_F(OfficeDaysTest, ACounterThatIsOpenOnFewDaysOpensThemByThemselves)
{
    OpeningHours hours;
    hours.days = {{Weekday::wednesday, *parseSpans("08.00-12.00")}, {Weekday::monday, *parseSpans("08.00-12.00")}};
    setHours(hours);
    number();
    (void)good(queue.closeDay(command()));
    at(monday, 8h);

    EXPECT_EQ(number(), "H-001");
}

// ---- which date is right

TEST_F(OfficeDaysTest, NobodyIsCalledWhileItIsNotKnownWhetherTheyWaitedOnThisDay)
{
    const auto old = taken();
    at(monday, 10h); // later in the day than the last step: a clock that is days fast looks like that, too
    const auto today = taken();
    EXPECT_EQ(today.day, wednesday) << "the machine gives numbers all the same";
    EXPECT_EQ(queue.callNext(command(), 2).refusal(), CallNextRefusal::dateInDoubt);

    EXPECT_EQ(good(queue.openDay(command(), FarAhead::clerkAgrees)), monday);

    EXPECT_EQ(stateOf(old), TicketState::left);
    EXPECT_EQ(queue.ticket(today.id)->day, monday) << "who took a number today stays";
    EXPECT_EQ(number(), "H-001");
    EXPECT_EQ(number(), "H-003") << "2 is in somebody's hand";
    EXPECT_EQ(called(), "H-002");
    expectClean();
}

TEST_F(OfficeDaysTest, AClerkIsAskedBeforeSomebodyIsCalledWhoMayBeOfAnotherDay)
{
    const auto old = taken();
    at(monday, 10h);
    EXPECT_EQ(queue.dateAsked(), (QueueDesk::DateAsked{DateDoubt::anotherDayOrNot, wednesday, monday}));
    EXPECT_EQ(queue.callNext(command(), 2).refusal(), CallNextRefusal::dateInDoubt);
    EXPECT_EQ(queue.callChosen(command(), 2, old.id).refusal(), CallNextRefusal::dateInDoubt);

    EXPECT_EQ(good(queue.openDay(command(), FarAhead::clerkAgrees)), monday);

    EXPECT_EQ(stateOf(old), TicketState::left);
    EXPECT_EQ(queue.callNext(command(), 2).refusal(), CallNextRefusal::nobodyWaiting);
    EXPECT_EQ(number(), "H-001");
    expectClean();
}

TEST_F(OfficeDaysTest, CallingGoesOnWhenAClerkSaysThatTheRecordIsRight)
{
    const auto waits = taken();
    at(monday, 10h);

    EXPECT_EQ(good(queue.callNext(command(), 2, WhichDay::recordIsRight)).ticket, waits.id);
    expectClean();
}

TEST_F(OfficeDaysTest, AClerkOpensADayFarAheadAtTheWindow)
{
    number();
    served();
    at(monday.plus(30), 8h);
    EXPECT_EQ(queue.dateAsked().doubt, DateDoubt::farAhead);
    EXPECT_EQ(queue.openDay(command(), FarAhead::askClerk).refusal(), DayRefusal::clockFarAhead);

    EXPECT_EQ(good(queue.openDay(command(), FarAhead::clerkAgrees)), monday.plus(30));

    EXPECT_EQ(queue.dateAsked().doubt, DateDoubt::none);
    EXPECT_EQ(number(), "H-001");
    expectClean();
}

TEST_F(OfficeDaysTest, ADayThatAClockYearsFastHasOpenedIsTakenBack)
{
    at(wednesday.plus(3650), 9h);
    number("K"); // closes nothing: no day was there before
    const auto waits = taken();
    at(wednesday, 9h);
    EXPECT_EQ(queue.dateAsked().doubt, DateDoubt::behind);

    EXPECT_EQ(good(queue.openDay(command(), FarAhead::clerkAgrees)), wednesday);

    EXPECT_EQ(queue.day(), wednesday);
    EXPECT_EQ(queue.ticket(waits.id)->day, wednesday);
    EXPECT_EQ(number(), "H-002");
    EXPECT_EQ(called(), "H-001");
    expectClean();
    at(thursday, 8h);
    EXPECT_EQ(queue.dateAsked().doubt, DateDoubt::none);
}

// ---- closing, and who comes first on the next day

class CarriedOver : public OfficeDaysTest {
protected:
    /// H-001 is done, H-002 called, H-003 on hold, H-004 was missed, H-005 waits with priority, K-001 waits.
    CarriedOver()
    {
        number();
        served();
        called = taken("H").id;
        (void)good(queue.callChosen(command(), 2, called));
        onHold = taken().id;
        (void)good(queue.callChosen(command(), 3, onHold));
        (void)good(queue.hold(command(), onHold, HoldReason::photocopy, 0));
        missed = taken().id;
        (void)good(queue.callChosen(command(), 3, missed));
        (void)good(queue.miss(command(), missed));
        waiting = taken("H", PriorityClass::priority).id;
        other = taken("K").id;
    }

    TicketId called, onHold, missed, waiting, other;
};

TEST_F(CarriedOver, TellsHowManyThereAre)
{
    EXPECT_EQ(queue.dayStand(), (QueueDesk::DayStand{wednesday, false, 2, 1, 0, 1, 0}));
}

TEST_F(CarriedOver, ComesFirstOnTheNextOfficeDayInOldOrderAndClassWithTheNumberOfThePaper)
{
    (void)good(queue.closeDay(command(), Leftover::comesFirst));
    EXPECT_EQ(queue.dayStand(), (QueueDesk::DayStand{wednesday, true, 0, 0, 0, 0, 4}));
    expectClean();
    at(thursday, 7h + 30min);
    EXPECT_EQ(number(), "H-001") << "the machine is there before the counters";
    EXPECT_EQ(number(), "H-004") << "2 and 3 are in somebody's hand; 4 was missed and has ended";
    EXPECT_EQ(number(), "H-006") << "so is 5";
    expectClean();

    EXPECT_EQ(queue.runTimers().carried, 4);

    EXPECT_EQ(queue.runTimers().carried, 0);
    expectClean();
    EXPECT_EQ(queue.ticket(called)->carriedFrom, wednesday);
    EXPECT_EQ(queue.ticket(missed)->state, TicketState::left);
    std::vector<std::string> order;
    for (int i = 0; i < 6; ++i) order.push_back(served());
    EXPECT_EQ(order, (std::vector<std::string>{"H-005", "H-002", "H-003", "H-001", "H-004", "H-006"}));
    EXPECT_EQ(served(3), "K-001");
    expectClean();
}

TEST_F(CarriedOver, IsCalledEvenWhenNoTimerRanBefore)
{
    (void)good(queue.closeDay(command(), Leftover::comesFirst));
    at(thursday, 8h);
    number("A");

    EXPECT_EQ(good(queue.callNext(command(), 2)).ticket, waiting);
    EXPECT_EQ(good(queue.undo(command(), waiting)).state, TicketState::waiting) << "as every other call";
    EXPECT_EQ(queue.ticket(waiting)->day, thursday);
    EXPECT_EQ(queue.undo(command(), onHold).refusal(), UndoRefusal::nothingToUndo) << "the carrying itself is not";
    expectClean();
}

TEST_F(CarriedOver, IsCalledWhenNobodyHasTakenANumberYet)
{
    (void)good(queue.closeDay(command(), Leftover::comesFirst));
    at(monday, 8h);

    EXPECT_EQ(good(queue.callNext(command(), 2)).ticket, waiting);
    EXPECT_EQ(queue.day(), monday);
    expectClean();
}

TEST_F(CarriedOver, IsSeenByTheCountersFromTheHoursOnAndOpensNoDayBefore)
{
    OpeningHours hours;
    for (const auto day : {Weekday::monday, Weekday::wednesday})
        hours.days.push_back({day, *parseSpans("08.00-15.00")});
    setHours(hours);
    (void)good(queue.closeDay(command(), Leftover::comesFirst));
    at(monday.plus(-1), 9h); // on a PC that was left on over Sunday
    EXPECT_EQ(queue.runTimers().carried, 0);
    at(monday, 7h);
    EXPECT_EQ(queue.runTimers().carried, 0);
    at(monday, 8h + 1min);

    EXPECT_EQ(queue.runTimers().carried, 4);
    EXPECT_EQ(queue.day(), monday);
    expectClean();
}

TEST_F(CarriedOver, MayBeCarriedOnceMore)
{
    (void)good(queue.closeDay(command(), Leftover::comesFirst));
    at(thursday, 8h);
    number();
    (void)queue.runTimers();
    (void)good(queue.closeDay(command(), Leftover::comesFirst));
    at(monday, 8h);
    EXPECT_EQ(number("K"), "K-002") << "1 is still in somebody's hand";
    EXPECT_EQ(number(), "H-004") << "so are 1, 2, 3 and 5";

    EXPECT_EQ(queue.runTimers().carried, 5);

    EXPECT_EQ(queue.ticket(called)->day, monday);
    EXPECT_EQ(queue.ticket(called)->carriedFrom, wednesday);
    expectClean();
}

TEST_F(CarriedOver, IsNotCalledOnTheClosedDay)
{
    (void)good(queue.closeDay(command(), Leftover::comesFirst));

    EXPECT_EQ(queue.callNext(command(), 3).refusal(), CallNextRefusal::nobodyWaiting);
    EXPECT_EQ(queue.runTimers().carried, 0);
    EXPECT_TRUE(queue.isKept(called));
    EXPECT_FALSE(queue.isKept(missed));
}

TEST_F(CarriedOver, ToldToLeaveHasLeft)
{
    (void)good(queue.closeDay(command(), Leftover::leaves));
    at(thursday, 8h);
    EXPECT_EQ(number(), "H-001");

    EXPECT_EQ(queue.runTimers().carried, 0);
    EXPECT_EQ(queue.ticket(waiting)->state, TicketState::left);
    expectClean();
}

TEST_F(CarriedOver, StandsAsBeforeWhenTheClosingIsTakenBack)
{
    const auto stood = [this] {
        std::vector<std::tuple<TicketState, std::int64_t, std::int64_t, std::string>> out;
        for (const auto id : {called, onHold, missed, waiting, other}) {
            const auto ticket = *queue.ticket(id);
            out.emplace_back(ticket.state, ticket.counter, ticket.calls, ticket.holdReason);
        }
        return out;
    };
    const auto before = stood();
    for (const auto leftover : {Leftover::comesFirst, Leftover::leaves}) {
        (void)good(queue.closeDay(command(), leftover));
        (void)good(ClerkDesk{site}.beginBreak(command(), 2, BreakReason::rest, 5));
        clock.forward(10min);

        EXPECT_EQ(good(queue.reopenDay(command())).day, wednesday);

        EXPECT_EQ(stood(), before);
        EXPECT_FALSE(queue.counters().front().onBreak) << "somebody is there again";
        expectClean();
    }
    (void)good(queue.finish(command(), called));
    EXPECT_EQ(good(queue.callNext(command(), 2)).ticket, waiting);
    EXPECT_EQ(number(), "H-006");
    at(thursday, 8h);
    EXPECT_EQ(queue.runTimers().carried, 0) << "nobody is kept any more";
    expectClean();
}

TEST_F(CarriedOver, CannotBeTakenBackOnAnotherDay)
{
    (void)good(queue.closeDay(command(), Leftover::comesFirst));
    at(thursday, 8h);

    EXPECT_EQ(queue.reopenDay(command()).refusal(), ReopenDayRefusal::anotherDay);
    number();
    EXPECT_EQ(queue.reopenDay(command()).refusal(), ReopenDayRefusal::notClosed);
}

TEST_F(CarriedOver, IsNotClosedAwayFromACounter)
{
    (void)good(queue.serve(command(), called));

    EXPECT_EQ(queue.closeDay(command(), Leftover::comesFirst).refusal(), CloseDayRefusal::stillServing);
}

TEST_F(CarriedOver, GivesOneClosingForOneCommand)
{
    const auto once = command();
    (void)good(queue.closeDay(once, Leftover::comesFirst));
    const auto end = site.journal().head()->seq;

    EXPECT_EQ(good(queue.closeDay(once, Leftover::comesFirst)).day, wednesday);
    EXPECT_EQ(site.journal().head()->seq, end);
}

// ---- hours and quotas

TEST_F(OfficeDaysTest, TheMachineGivesNumbersInItsHoursAndAClerkAlways)
{
    OpeningHours hours;
    hours.days = {{Weekday::wednesday, *parseSpans("08.00-12.00, 13.00-15.00")}};
    hours.machineBefore = 15;
    hours.machineEnds = 60;
    setHours(hours);
    const auto machine = [this] { return queue.take(command("kiosk"), {"H", {}, {}, GivenBy::machine}); };

    at(wednesday, 7h + 44min);
    EXPECT_EQ(machine().refusal(), TakeTicketRefusal::beforeHours);
    EXPECT_EQ(queue.hours(), (HoursNow{HoursState::beforeMachine, clock.now().plus(1min)}));
    EXPECT_TRUE(queue.take(command(), {"H", {}, {}}));
    at(wednesday, 7h + 45min);
    EXPECT_TRUE(machine());
    at(wednesday, 12h + 30min);
    EXPECT_TRUE(machine());
    at(wednesday, 14h);
    EXPECT_EQ(machine().refusal(), TakeTicketRefusal::afterHours);
    EXPECT_TRUE(queue.take(command(), {"H", {}, {}}));
}

TEST_F(OfficeDaysTest, AnAnswerThatWasLostIsGivenAgainAfterTheHours)
{
    OpeningHours hours;
    hours.days = {{Weekday::wednesday, *parseSpans("08.00-15.00")}};
    setHours(hours);
    at(wednesday, 14h + 59min);
    const auto once = command("kiosk");
    const auto first = good(queue.take(once, {"H", {}, {}, GivenBy::machine}));
    at(wednesday, 15h);

    EXPECT_EQ(good(queue.take(once, {"H", {}, {}, GivenBy::machine})).ticket, first.ticket);
}

TEST_F(OfficeDaysTest, AQuotaCountsADayAndFreesThePlaceOfWhoeverLeaves)
{
    setHours({}, {{"KES", 2}});
    const auto take = [this](const std::string& need, PriorityClass priority = PriorityClass::ordinary) {
        return queue.take(command("kiosk"), {"H", priority, need, GivenBy::machine});
    };
    const auto first = good(take("KES"));
    EXPECT_TRUE(take("KES"));
    EXPECT_EQ(queue.givenByNeed()["KES"], 2);
    EXPECT_EQ(take("KES").refusal(), TakeTicketRefusal::soldOut);
    EXPECT_TRUE(take("DIK"));
    EXPECT_TRUE(take("KES", PriorityClass::emergency));
    (void)good(queue.leave(command(), first.ticket));
    EXPECT_EQ(take("KES").refusal(), TakeTicketRefusal::soldOut) << "an emergency came beyond the quota";

    at(thursday, 8h);
    EXPECT_TRUE(take("KES"));
}

} // namespace
} // namespace pintu::test
