#pragma once

#include "core/base/result.h"
#include "core/calendar/working_days.h"
#include "core/queue/queue.h"
#include "core/record/event.h"
#include "core/record/office_events.h"

namespace pintu {

/// What the record knows of the newest office day.
struct DayState {
    Day day;
    bool closed = false;
    std::optional<Day> beside;  ///< the day before, when it is still open: the newest goes on with its numbers
    bool mayGoBack = true;      ///< false while one counter has a person of each of these two days
    bool someoneInside = false; ///< waits, is called, is served or is on hold
    Time lastStep;              ///< of any of its tickets; 0 when it has none
    Time earliest = {};         ///< when whoever is inside longest took the number; 0 when nobody is
    Time begun = {};            ///< when its first number was taken; 0 when it has none
    bool dateKnown = false;     ///< asked about an earlier date: the record holds a day of that date, too
};

/// An office works on one day at a time, and clocks lie: they are a day fast, or say 1970 until the network puts them
/// right. So no clock alone ends a day in which people are:
///  - A day goes on while somebody is in it, whatever the date, until a night has passed by its tickets.
///  - The next working day opens by itself, however many days without work lie between. The one before is closed with
///  it only when it is empty and a night has
///    passed; else it stays open beside it and its numbers go on, so that no number is given twice if the date was
///    wrong.
///  - When the clock then tells the day before again, the newer one is taken back: its tickets become that day's.
///  - Further ahead a clerk is asked. A clock behind the record changes nothing, until a clerk says that it is right:
///  then the day that was opened before its time is taken back.
enum class DayRefusal { closed, clockFarAhead };
struct DayPlan {
    Day day;
    std::vector<DayClosed> close;                     ///< of days before, when nobody closed them
    std::optional<DayOpened> open;                    ///< the day itself, or the taking back of a later one
    std::optional<Day> numbersFrom;                   ///< another day whose numbers go on in this one
    std::optional<DayOpened> takeBack = std::nullopt; ///< of a later day, once `open` has opened this one
};
/// Whether a clerk has said that the clock is right.
enum class FarAhead { askClerk, clerkAgrees };
Result<DayPlan, DayRefusal> decideDay(const std::optional<DayState>& newest, const WorkingCalendar& calendar, Time now,
                                      Zone zone, FarAhead farAhead);

/// Where the clock and the record tell so different dates that a clerk must say which is right.
enum class DateDoubt {
    none,
    farAhead,        ///< no number is given
    anotherDayOrNot, ///< numbers go on as of the record's day; nobody is called, for they may be of another day
    behind           ///< all goes on as of the record's day
};
template <>
struct EnumNames<DateDoubt> {
    static constexpr std::array<std::string_view, 4> names{"none", "farAhead", "anotherDayOrNot", "behind"};
};
DateDoubt doubtOf(const std::optional<DayState>& newest, const WorkingCalendar& calendar, Time now, Zone zone);

/// The day before, when it was left open beside the newest, is closed once the newest has gone on for an hour: a clock
/// that was wrong at its opening would have been put right by then.
std::optional<DayClosed> decideCloseBeside(const DayState& newest, Time now);

/// What becomes of those who wait, are called or on hold when a day is closed.
enum class Leftover { leaves, comesFirst };
enum class CloseDayRefusal { noDay, closedBefore, stillServing };
/// `served`: somebody is being served on that day. `inHall`: of the newest day.
Result<std::optional<TicketsKept>, CloseDayRefusal>
decideCloseDay(const std::optional<DayState>& newest, const std::vector<Ticket>& inHall, Leftover leftover);
/// On the same day only.
enum class ReopenDayRefusal { noDay, notClosed, anotherDay };
Result<DayReopened, ReopenDayRefusal> decideReopenDay(const std::optional<DayState>& newest, Time now, Zone zone);

/// Whether somebody who was kept for the next office day, or took a number on that day's date, waits there now.
std::optional<TicketCarried> decideCarry(const Ticket& ticket, const DayState& newest, Time now);

/// Tells whether the day goes on. It does not once a night has passed since its tickets: nobody is called any more.
bool stillOn(const DayState& newest, Time now, Zone zone);

/// Gives everybody in the hall new moments when one of theirs lies more than a minute ahead of the clock, which was put
/// back then. Order and distances stay, and the newest moment becomes now. Over an hour between two arrivals is
/// taken for another wrong clock, not for a wait.
std::optional<ClockPutBack> decidePutBack(std::vector<Ticket> inHall, Time now);

/// A clerk gives numbers whenever somebody asks, a machine in the hours of the office.
enum class GivenBy { clerk, machine };
struct TicketWish {
    std::string letter;
    PriorityClass priority = PriorityClass::ordinary;
    std::string need;
    GivenBy by = GivenBy::clerk;
    bool beyondQuota = false; ///< a clerk has heard that the quota is reached, and gives one more
    WaitEstimate told{};      ///< kept with the ticket
};
/// What the record holds of a letter, and of a need, on one day.
struct Series {
    std::int64_t last = 0;            ///< the last number given; those kept from another day do not count
    std::vector<std::int64_t> kept{}; ///< numbers that people hold from another day: they are not given again
    std::int64_t ofNeed = 0;          ///< how many of the day are for the wished need and have not left
};
/// heldBefore: the resident holds a number of today for the same need. soldOut: the quota of the need is reached; who
/// comes as an emergency gets a number all the same, and whoever a clerk decides to help.
enum class TakeTicketRefusal {
    unknownLetter,
    dayClosed,
    clockFarAhead,
    seriesFull,
    heldBefore,
    beforeHours, ///< the machine opens later today
    afterHours,  ///< it opens on another day
    soldOut
};
/// What the hours of the office say to a wish; nothing where they are no hindrance.
std::optional<TakeTicketRefusal> refusalOf(const HoursNow& hours, GivenBy by);
Result<TicketTaken, TakeTicketRefusal> decideTakeTicket(const OfficeProfile& profile, Day day, const Series& series,
                                                        const TicketWish& wish, Time now, Entropy& entropy);

/// dateInDoubt: whoever waits may have taken the number on another day; a clerk must say.
enum class CallNextRefusal { nobodyWaiting, notWaiting, stillServing, counterClosed, unknownCounter, dateInDoubt };
/// What a clerk has said of people who wait on a day that may not be the clock's: nothing yet, or that it is the
/// record's day all the same.
enum class WhichDay { asksClerk, recordIsRight };
/// Calls the person whose turn it is to a counter.
Result<TicketCalled, CallNextRefusal> decideCallNext(const Queue& queue, const OfficeProfile& profile,
                                                     const CounterState& counter, Time now);

/// Calls a waiting person out of turn; the reason stands in the record. Who is not waiting any more was called by
/// somebody else: notWaiting.
Result<TicketCalled, CallNextRefusal> decideCallChosen(const Ticket& ticket, const CounterState& counter, Time now);

enum class CounterRefusal { unknownCounter, unknownOfficer, stillServing };

/// A break begins where nobody is served; another reason or end may be said while it lasts.
enum class BreakRefusal { counterClosed, stillServing, notOnBreak };
Result<CounterBreakBegun, BreakRefusal> decideBreak(const CounterState& counter, BreakReason reason,
                                                    std::int64_t minutes, Time now);
Result<CounterBreakEnded, BreakRefusal> decideEndBreak(const CounterState& counter, Time now);

enum class TicketRefusal {
    unknown,
    notInThisState,
    tooSoon,
    noMoreCalls,
    returnedBefore,
    otherDay,
    unknownLetter,
    unknownCounter,
    sameQueue,
    sameClass,
    sameNeed
};
Result<TicketRecalled, TicketRefusal> decideRecall(const Ticket& ticket, Time now);
Result<TicketServing, TicketRefusal> decideServe(const Ticket& ticket, Time now);
/// The end of a visit. Who was helped before anything was written down was served all the same: both steps, then.
struct VisitEnd {
    std::optional<TicketServing> serving;
    TicketDone done;
};
Result<VisitEnd, TicketRefusal> decideFinish(const Ticket& ticket, Time now);
Result<TicketMissed, TicketRefusal> decideMiss(const Ticket& ticket, Time now);
/// Put aside for so many minutes, 0 for until somebody resumes it; whoever was called and not yet served is served
/// first.
struct Pause {
    std::optional<TicketServing> serving;
    TicketHeld held;
};
Result<Pause, TicketRefusal> decideHold(const Ticket& ticket, HoldReason reason, std::int64_t minutes, Time now);
Result<TicketResumed, TicketRefusal> decideResume(const Ticket& ticket, Time now);
/// Whom shall call it from now on: every counter of a desk group, or one counter alone. Without a letter it stays in
/// its own queue, for when that counter closes.
struct TransferTo {
    std::string letter;
    std::int64_t counter = 0;
};
Result<TicketTransferred, TicketRefusal> decideTransfer(const Ticket& ticket, const OfficeProfile& profile,
                                                        const TransferTo& to, Time now);
/// Another class, for whoever has not gone.
Result<TicketClassed, TicketRefusal> decideClass(const Ticket& ticket, PriorityClass priority, Time now);
/// One more thing that the visit is for.
Result<TicketNeedsStated, TicketRefusal> decideNeed(const Ticket& ticket, const std::string& sector, Time now);
Result<TicketReturned, TicketRefusal> decideReturn(const Ticket& ticket, const Queue& queue, Time now);
Result<TicketLeft, TicketRefusal> decideLeave(const Ticket& ticket, Time now);

enum class UndoRefusal { unknown, tooLate, nothingToUndo };
/// Takes back the newest step of a ticket: within 30 seconds of `lastStep`, never the taking itself, never on a closed
/// day, never once the ticket was moved to another day, and never while somebody else is at `counter`, where it would
/// be again (counterAfterUndo). `about` is all that the record holds of the ticket, in order; what was printed counts
/// as no step.
Result<Undone, UndoRefusal> decideUndo(const Ticket& ticket, const std::vector<Event>& about, Time lastStep,
                                       const std::optional<DayState>& newest, const CounterState& counter, Time now);

/// True when the third call was 90 seconds ago and nobody came: a timer then misses the ticket. Never by a call that
/// lies ahead of the clock: decidePutBack moves that first.
bool missedBySilence(const Ticket& ticket, Time now);

/// True when the minutes of a hold are over: a timer then lets the ticket wait again.
bool heldLongEnough(const Ticket& ticket, Time now);

/// At which counter a ticket would be if its newest step were taken back; 0 for at none.
std::int64_t counterAfterUndo(const std::vector<Event>& about);

} // namespace pintu
