#pragma once

#include "core/queue/ticket_events.h"
#include "core/staff/office_profile.h"

#include <optional>
#include <set>
#include <vector>

namespace pintu {

struct RunningBreak {
    BreakReason reason = BreakReason::rest;
    Time since;
    Time until; ///< 0: nobody knows
    bool operator==(const RunningBreak&) const = default;
};

/// One counter as it stands now.
struct CounterState {
    std::int64_t number = 0;
    std::string officer;           ///< empty while it is closed
    std::optional<Ticket> current; ///< called or being served there
    std::optional<RunningBreak> onBreak = std::nullopt;

    bool open() const { return !officer.empty(); }
};

/// Whose turn it is, and why.
struct Turn {
    Ticket ticket;
    CallReason reason = CallReason::longestWait;
};

/// One office day's queue as the order rule sees it. Pure: the same values give the same turn.
struct Queue {
    Day day;
    std::int64_t callsToday = 0;  ///< first calls, not recalls
    std::int64_t priorityRun = 0; ///< calls in a row, up to now, of people who are not of the ordinary class
    std::vector<Ticket> waiting;
    std::set<std::int64_t> openCounters;

    /// The order: emergencies; those who came back in time after being missed, once two others were called; then the
    /// longer wait, where a person of the priority class counts as ten minutes earlier or as having waited twice as
    /// long, whichever is more. Within each of these two classes those back from hold go first. After two priority
    /// calls in a row an ordinary person who came earlier and has waited longer than the alarm time comes first. Who
    /// came earlier is told by the record, not by clocks.
    std::optional<Turn> nextTurn(const CounterProfile& counter, const OfficeProfile& profile, Time now) const;

    /// Lists everybody whom this counter may call, in the order in which it would call them if nobody else came and no
    /// other counter called: n log n of those who wait.
    std::vector<Turn> inOrder(const CounterProfile& counter, const OfficeProfile& profile, Time now) const;

    /// Counts the people who would be called before this ticket, which waits, if nobody else came.
    std::int64_t ahead(const Ticket& ticket, const OfficeProfile& profile, Time now) const;
};

} // namespace pintu
