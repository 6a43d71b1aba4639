#pragma once

#include "core/queue/ticket_rules.h"
#include "office/office_days.h"
#include "store/sql_waits.h"

#include <functional>
#include <optional>
#include <vector>

namespace pintu {

/// Tickets and counters on the office days: what kiosk, counter and board do with the queue. Needs no keys.
class QueueDesk : public OfficeDays {
public:
    using OfficeDays::OfficeDays;

    /// Opens the day by itself when it is due.
    Result<TicketTaken, TakeTicketRefusal> take(const Command& command, const TicketWish& wish,
                                                FarAhead farAhead = FarAhead::askClerk);
    /// The same, with what `more` adds about the ticket; heldBefore where that gives nothing.
    using AboutTicket = std::function<std::optional<std::vector<Draft>>(TicketId)>;
    Result<TicketTaken, TakeTicketRefusal> take(const Command& command, const TicketWish& wish, FarAhead farAhead,
                                                const AboutTicket& more);

    Result<CounterOpened, CounterRefusal> openCounter(const Command& command, std::int64_t counter,
                                                      const std::string& officer);
    Result<CounterClosed, CounterRefusal> closeCounter(const Command& command, std::int64_t counter);

    /// `whichDay`: what a clerk has said who was asked about the date.
    Result<TicketCalled, CallNextRefusal> callNext(const Command& command, std::int64_t counter,
                                                   WhichDay whichDay = WhichDay::asksClerk);
    /// `draft` makes the event, where more shall stand in it than the body.
    Result<TicketCalled, CallNextRefusal>
    callChosen(const Command& command, std::int64_t counter, TicketId ticket,
               const std::function<Draft(const TicketCalled&)>& draft = draftOf<TicketCalled>,
               WhichDay whichDay = WhichDay::asksClerk);

    /// The verbs of one ticket. `unknown` when there is no such ticket.
    Result<Ticket, TicketRefusal> recall(const Command& command, TicketId ticket);
    Result<Ticket, TicketRefusal> serve(const Command& command, TicketId ticket);
    Result<Ticket, TicketRefusal> finish(const Command& command, TicketId ticket);
    Result<Ticket, TicketRefusal> miss(const Command& command, TicketId ticket);
    Result<Ticket, TicketRefusal> hold(const Command& command, TicketId ticket, HoldReason reason,
                                       std::int64_t minutes);
    Result<Ticket, TicketRefusal> resume(const Command& command, TicketId ticket);
    Result<Ticket, TicketRefusal> transfer(const Command& command, TicketId ticket, const TransferTo& to);
    Result<Ticket, TicketRefusal> comeBack(const Command& command, TicketId ticket);
    Result<Ticket, TicketRefusal> leave(const Command& command, TicketId ticket);

    /// Takes back the newest step of a ticket: within 30 seconds, and never the taking itself.
    Result<Ticket, UndoRefusal> undo(const Command& command, TicketId ticket);

    /// What the timers say now: tickets whose third call nobody answered are missed, those whose hold is over wait
    /// again, those kept from a day that is closed wait on the new one, and a day that was left open is closed. Any
    /// program may run it; it happens once.
    struct Fired {
        std::int64_t missed = 0;
        std::int64_t resumed = 0;
        std::int64_t carried = 0;
        std::int64_t closed = 0;
    };
    Fired runTimers();

    std::optional<Ticket> ticket(TicketId id) { return m_rows.ticket(id); }
    /// By what is printed, on the newest day.
    std::optional<Ticket> ticket(const TicketNumber& number) { return m_rows.ticket(day(), number); }
    std::vector<Ticket> inState(TicketState state) { return m_rows.inState(day(), state); }
    std::vector<CounterState> counters() { return m_rows.counters(day()); }
    /// Who waits, as a counter sees them.
    struct Line {
        std::vector<Turn> inOrder;  ///< whom it may call, in the order of calling
        std::int64_t elsewhere = 0; ///< how many wait for other counters only
    };
    Line line(std::int64_t counter);
    /// For a ticket that waits.
    WaitEstimate estimate(const Ticket& ticket);
    /// The wish with what the person is told of the wait, which the ticket then keeps. Reads outside the write lock.
    TicketWish withEstimate(TicketWish wish, FarAhead farAhead = FarAhead::askClerk);
    /// What was told when the ticket was taken.
    WaitEstimate told(TicketId id) { return SqlWaits{m_site.database()}.told(id); }
    /// How well the waits of some days were told; `letter` empty: of all.
    WaitAccuracy accuracy(Day from, Day until, const std::string& letter = {});

private:
    Series series(const DayPlan& plan, const TicketWish& wish);
    /// Answers whether anybody is kept from a day that is closed; that costs no question of its own.
    bool followClock();
    WaitEstimate estimateIn(const Queue& queue, const Ticket& ticket);
    std::vector<Draft> endOfBreak(std::int64_t counter);
    template <class Decide>
    Result<Ticket, TicketRefusal> move(const Command& command, TicketId id, Decide decide);
};

} // namespace pintu
