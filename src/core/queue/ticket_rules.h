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
};

/// An office works on one day at a time, and clocks lie: they are a day fast, or say 1970 until the network puts them
/// right. So no clock alone ends a day in which people are:
///  - A day goes on while somebody is in it, whatever the date, until a night has passed by its tickets.
///  - The next working day opens by itself, however many days without work lie between. The one before is closed with
///  it only when it is empty and a night has
///    passed; else it stays open beside it and its numbers go on, so that no number is given twice if the date was
///    wrong.
///  - When the clock then tells the day before again, the newer one is taken back: its tickets become that day's.
///  - Further ahead a clerk is asked. A clock behind the record changes nothing.
enum class DayRefusal { closed, clockFarAhead };
struct DayPlan {
    Day day;
    std::vector<DayClosed> close;   ///< of days before, when nobody closed them
    std::optional<DayOpened> open;  ///< the day itself, or the taking back of a later one
    std::optional<Day> numbersFrom; ///< another day whose numbers go on in this one
};
enum class FarAhead { askClerk, clerkAgrees };
Result<DayPlan, DayRefusal> decideDay(const std::optional<DayState>& newest, const WorkingCalendar& calendar, Time now,
                                      Zone zone, FarAhead farAhead);

/// Tells whether the day goes on. It does not once a night has passed since its tickets: nobody is called any more.
bool stillOn(const DayState& newest, Time now, Zone zone);

/// Gives everybody in the hall new moments when one of theirs lies more than a minute ahead of the clock, which was put
/// back then. Order and distances stay, and the newest moment becomes now. Over an hour between two arrivals is
/// taken for another wrong clock, not for a wait.
std::optional<ClockPutBack> decidePutBack(std::vector<Ticket> inHall, Time now);

struct TicketWish {
    std::string letter;
    PriorityClass priority = PriorityClass::ordinary;
    std::string need;
    WaitEstimate told{}; ///< kept with the ticket
};
/// heldBefore: the resident holds a number of today for the same need.
enum class TakeTicketRefusal { unknownLetter, dayClosed, clockFarAhead, seriesFull, heldBefore };
Result<TicketTaken, TakeTicketRefusal> decideTakeTicket(const OfficeProfile& profile, Day day, std::int64_t lastNumber,
                                                        const TicketWish& wish, Time now, Entropy& entropy);

enum class CallNextRefusal { nobodyWaiting, notWaiting, stillServing, counterClosed, unknownCounter };
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
enum class CloseDayRefusal { noDay, closedBefore };

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
