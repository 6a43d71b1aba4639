#pragma once

#include "core/base/result.h"
#include "core/queue/queue.h"
#include "core/record/event.h"
#include "core/record/office_events.h"

namespace pintu {

/// What the record knows of office days.
struct DayState {
    Day day;
    bool closed = false;
};

/// An office works on one day at a time. It opens by the first program that needs it when the local date is later than
/// the newest day; it never goes back, and a clock that has run far ahead opens nothing until a clerk says so.
enum class DayRefusal { closed, clockFarAhead };
struct DayPlan {
    Day day;
    std::optional<DayClosed> close; ///< of the day before, when nobody closed it
    std::optional<DayOpened> open;
};
enum class FarAhead { askClerk, clerkAgrees };
Result<DayPlan, DayRefusal> decideDay(const std::optional<DayState>& newest, Day today, FarAhead farAhead);

struct TicketWish {
    std::string letter;
    PriorityClass priority = PriorityClass::ordinary;
    std::string need;
};
enum class TakeTicketRefusal { unknownLetter, dayClosed, clockFarAhead, seriesFull };
Result<TicketTaken, TakeTicketRefusal> decideTakeTicket(const OfficeProfile& profile, Day day, std::int64_t lastNumber,
                                                        const TicketWish& wish, Time now, Entropy& entropy);

enum class CallNextRefusal { nobodyWaiting, stillServing, counterClosed, unknownCounter };
/// Calls the person whose turn it is to a counter.
Result<TicketCalled, CallNextRefusal> decideCallNext(const Queue& queue, const OfficeProfile& profile,
                                                     const CounterState& counter, Time now);

/// Calls a waiting person out of turn; the reason stands in the record.
Result<TicketCalled, CallNextRefusal> decideCallChosen(const Ticket& ticket, const CounterState& counter, Time now);

enum class CounterRefusal { unknownCounter, unknownOfficer, stillServing };
enum class CloseDayRefusal { noDay, closedBefore };

enum class TicketRefusal { unknown, notInThisState, tooSoon, noMoreCalls, returnedBefore, otherDay, unknownLetter };
Result<TicketRecalled, TicketRefusal> decideRecall(const Ticket& ticket, Time now);
Result<TicketServing, TicketRefusal> decideServe(const Ticket& ticket, Time now);
/// The end of a visit. Who was helped before anything was written down was served all the same: both steps, then.
struct VisitEnd {
    std::optional<TicketServing> serving;
    TicketDone done;
};
Result<VisitEnd, TicketRefusal> decideFinish(const Ticket& ticket, Time now);
Result<TicketMissed, TicketRefusal> decideMiss(const Ticket& ticket, Time now);
Result<TicketHeld, TicketRefusal> decideHold(const Ticket& ticket, std::string reason, std::int64_t minutes, Time now);
Result<TicketResumed, TicketRefusal> decideResume(const Ticket& ticket, Time now);
Result<TicketTransferred, TicketRefusal> decideTransfer(const Ticket& ticket, const OfficeProfile& profile,
                                                        std::string queue, Time now);
Result<TicketReturned, TicketRefusal> decideReturn(const Ticket& ticket, const Queue& queue, Time now);
Result<TicketLeft, TicketRefusal> decideLeave(const Ticket& ticket, Time now);

enum class UndoRefusal { unknown, tooLate, nothingToUndo };
/// Takes back the newest step of a ticket: within 30 seconds, never the taking itself, and never on a closed day.
/// `about` is all that the record holds of the ticket, in order; what was printed counts as no step.
Result<Undone, UndoRefusal> decideUndo(const std::vector<Event>& about, const std::optional<DayState>& newest,
                                       Time now);

/// True when the third call was 90 seconds ago and nobody came: a timer then misses the ticket.
bool missedBySilence(const Ticket& ticket, Time now);

} // namespace pintu
