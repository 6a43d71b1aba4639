#pragma once

#include "core/queue/ticket.h"
#include "core/queue/wait_estimate.h"
#include "core/record/fields.h"

/// What happens to tickets. The subject is the ticket's id, for days the day.
namespace pintu {

struct DayOpened {
    static constexpr std::string_view type = "dayOpened";
    Day day;
    Day takenBack{}; ///< a later day that a wrong clock had opened: its tickets are this day's, it was never begun
    std::string subject() const { return day.text(); }
    bool operator==(const DayOpened&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.day);
        field(2, self.takenBack);
    }
};

struct DayClosed {
    static constexpr std::string_view type = "dayClosed";
    Day day;
    std::string subject() const { return day.text(); }
    bool operator==(const DayClosed&) const = default;
    static void fields(auto& self, auto&& field) { field(1, self.day); }
};

/// Of a day that is about to be closed: these people come first on the next office day, with the numbers that they
/// hold.
struct TicketsKept {
    static constexpr std::string_view type = "ticketsKept";
    Day day;
    std::vector<TicketId> tickets;
    std::string subject() const { return day.text(); }
    bool operator==(const TicketsKept&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.day);
        field(2, self.tickets);
    }
};

/// The closing of a day is taken back: everybody stands as before it.
struct DayReopened {
    static constexpr std::string_view type = "dayReopened";
    Day day;
    std::string subject() const { return day.text(); }
    bool operator==(const DayReopened&) const = default;
    static void fields(auto& self, auto&& field) { field(1, self.day); }
};

/// Somebody waits on another day than the one on which the number was taken, and keeps number, class and turn.
struct TicketCarried {
    static constexpr std::string_view type = "ticketCarried";
    TicketId ticket;
    Day day; ///< on which it waits from now on
    Time at;
    std::string subject() const { return ticket.text(); }
    bool operator==(const TicketCarried&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.day);
        field(3, self.at);
    }
};

/// When one ticket was taken and last called, by the clock as it now runs.
struct TicketMoments {
    TicketId ticket;
    Time taken;
    Time called;    ///< 0 where it was not called
    Time holdUntil; ///< 0 where it is not held, or until somebody resumes it
    bool operator==(const TicketMoments&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.taken);
        field(3, self.called);
        field(4, self.holdUntil);
    }
};

/// The clock was found behind what the record holds of people in the hall: from here on they have these moments, so
/// that waits and timers go on with the clock instead of standing still until it has caught up.
struct ClockPutBack {
    static constexpr std::string_view type = "clockPutBack";
    std::vector<TicketMoments> tickets;
    std::string subject() const { return "clock"; }
    bool operator==(const ClockPutBack&) const = default;
    static void fields(auto& self, auto&& field) { field(1, self.tickets); }
};

struct CounterOpened {
    static constexpr std::string_view type = "counterOpened";
    std::int64_t counter = 0;
    std::string officer;
    std::string subject() const { return "counter/" + std::to_string(counter); }
    bool operator==(const CounterOpened&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.counter);
        field(2, self.officer);
    }
};

struct CounterClosed {
    static constexpr std::string_view type = "counterClosed";
    std::int64_t counter = 0;
    std::string subject() const { return "counter/" + std::to_string(counter); }
    bool operator==(const CounterClosed&) const = default;
    static void fields(auto& self, auto&& field) { field(1, self.counter); }
};

/// Why nobody is called to an open counter for a while. A board may show it.
enum class BreakReason { rest, meal, prayer, meeting, errand, system };

template <>
struct EnumNames<BreakReason> {
    static constexpr std::array<std::string_view, 6> names{"rest", "meal", "prayer", "meeting", "errand", "system"};
};

/// It ends by an event of its own, and when somebody sits down there or the counter closes.
struct CounterBreakBegun {
    static constexpr std::string_view type = "counterBreakBegun";
    std::int64_t counter = 0;
    BreakReason reason = BreakReason::rest;
    Time since;
    Time until; ///< what was said, nothing happens then; 0: nobody knows
    std::string subject() const { return "counter/" + std::to_string(counter); }
    bool operator==(const CounterBreakBegun&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.counter);
        field(2, self.reason);
        field(3, self.since);
        field(4, self.until);
    }
};

struct CounterBreakEnded {
    static constexpr std::string_view type = "counterBreakEnded";
    std::int64_t counter = 0;
    Time at;
    std::string subject() const { return "counter/" + std::to_string(counter); }
    bool operator==(const CounterBreakEnded&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.counter);
        field(2, self.at);
    }
};

struct TicketTaken {
    static constexpr std::string_view type = "ticketTaken";
    TicketId ticket;
    Day day;
    std::string letter;
    std::int64_t number = 0;
    PriorityClass priority = PriorityClass::ordinary;
    std::string need;
    Time taken;
    WaitEstimate told{}; ///< how long it would take, as the person was told
    std::string subject() const { return ticket.text(); }
    bool operator==(const TicketTaken&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.day);
        field(3, self.letter);
        field(4, self.number);
        field(5, self.priority);
        field(6, self.need);
        field(7, self.taken);
        field(8, self.told.ahead);
        field(9, self.told.fromMinutes);
        field(10, self.told.toMinutes);
        field(11, self.told.basis);
        field(12, self.told.counters);
        field(13, self.told.visits);
    }
};

struct TicketCalled {
    static constexpr std::string_view type = "ticketCalled";
    TicketId ticket;
    std::int64_t counter = 0;
    CallReason reason = CallReason::longestWait;
    Time at;
    std::string subject() const { return ticket.text(); }
    bool operator==(const TicketCalled&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.counter);
        field(3, self.reason);
        field(4, self.at);
    }
};

struct TicketRecalled {
    static constexpr std::string_view type = "ticketRecalled";
    TicketId ticket;
    Time at;
    std::string subject() const { return ticket.text(); }
    bool operator==(const TicketRecalled&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.at);
    }
};

/// The steps that carry nothing but their moment.
template <class Step>
struct TicketStep {
    TicketId ticket;
    Time at;
    std::string subject() const { return ticket.text(); }
    bool operator==(const TicketStep&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.at);
    }
};

struct TicketServing : TicketStep<TicketServing> {
    static constexpr std::string_view type = "ticketServing";
};
struct TicketDone : TicketStep<TicketDone> {
    static constexpr std::string_view type = "ticketDone";
};
struct TicketMissed : TicketStep<TicketMissed> {
    static constexpr std::string_view type = "ticketMissed";
};
struct TicketResumed : TicketStep<TicketResumed> {
    static constexpr std::string_view type = "ticketResumed";
};
struct TicketLeft : TicketStep<TicketLeft> {
    static constexpr std::string_view type = "ticketLeft";
};

struct TicketHeld {
    static constexpr std::string_view type = "ticketHeld";
    TicketId ticket;
    std::string reason; ///< the name of a HoldReason; 0.1.0 wrote words of the office's own
    std::int64_t minutes = 0;
    Time at;
    std::string subject() const { return ticket.text(); }
    bool operator==(const TicketHeld&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.reason);
        field(3, self.minutes);
        field(4, self.at);
    }
};

/// Number, arrival and priority are kept; only who calls it changes.
struct TicketTransferred {
    static constexpr std::string_view type = "ticketTransferred";
    TicketId ticket;
    std::string queue; ///< letter of the desk group that shall call it
    Time at;
    std::int64_t counter = 0; ///< only this one shall call it, while it is open; 0: any of the desk group
    std::string subject() const { return ticket.text(); }
    bool operator==(const TicketTransferred&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.queue);
        field(3, self.at);
        field(4, self.counter);
    }
};

/// Why somebody goes before or behind others: sealed under a key of the ticket's own, for it may tell an illness.
struct TicketWhy {
    std::string why; ///< code of a priority group, the name of a ChosenWhy, or empty for a class chosen by mistake
    bool operator==(const TicketWhy&) const = default;
    static void fields(auto& self, auto&& field) { field(1, self.why); }
};

/// Why a person was called out of turn.
enum class ChosenWhy { appointment, shortMatter, cannotWait, ourMistake, other };

template <>
struct EnumNames<ChosenWhy> {
    static constexpr std::array<std::string_view, 5> names{"appointment", "shortMatter", "cannotWait", "ourMistake",
                                                           "other"};
};

/// Staff put a person into another class than was chosen at the kiosk; TicketWhy says why.
struct TicketClassed {
    static constexpr std::string_view type = "ticketClassed";
    TicketId ticket;
    PriorityClass priority = PriorityClass::ordinary;
    Time at;
    std::string subject() const { return ticket.text(); }
    bool operator==(const TicketClassed&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.priority);
        field(3, self.at);
    }
};

/// Everything that the visit is for beside its first need.
struct TicketNeedsStated {
    static constexpr std::string_view type = "ticketNeedsStated";
    TicketId ticket;
    std::vector<std::string> more; ///< sectors, catalogue codes
    Time at;
    std::string subject() const { return ticket.text(); }
    bool operator==(const TicketNeedsStated&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.more);
        field(3, self.at);
    }
};

/// Whose visit it is, where a counter knows.
struct TicketHolderNamed {
    static constexpr std::string_view type = "ticketHolderNamed";
    TicketId ticket;
    PersonId person;
    std::string subject() const { return ticket.text(); }
    bool operator==(const TicketHolderNamed&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.person);
    }
};

struct TicketReturned {
    static constexpr std::string_view type = "ticketReturned";
    TicketId ticket;
    std::int64_t turnAfter = 0; ///< number of calls of the day after which it is its turn
    Time at;
    std::string subject() const { return ticket.text(); }
    bool operator==(const TicketReturned&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.turnAfter);
        field(3, self.at);
    }
};

} // namespace pintu
