#pragma once

#include "core/queue/ticket.h"
#include "core/queue/wait_estimate.h"
#include "core/staff/office_sign.h"

#include <string>
#include <vector>

namespace pintu {

/// A ticket as everybody in the hall may see it: neither whose it is, nor what for, nor how soon they are called.
struct HallTicket {
    TicketNumber number;
    std::string queue; ///< letter of the desk group that calls it
    TicketState state = TicketState::waiting;
    std::int64_t counter = 0;
    std::int64_t calls = 0; ///< 1: called for the first time since it last began to wait
    Time lastCalled;        ///< 0: not yet
    std::int64_t arrival = 0;
    std::int64_t place = 0; ///< its newest event in the record: a call that is made again has another
    bool operator==(const HallTicket&) const = default;
};

/// How it stands with one letter.
struct HallQueue {
    std::string letter;
    std::int64_t waiting = 0;
    WaitEstimate wait; ///< of somebody who takes a number now
};

/// A counter that serves nobody for a while.
struct CounterBreak {
    std::int64_t counter = 0;
    std::string reason;
    bool operator==(const CounterBreak&) const = default;
};

enum class HallDay {
    none,   ///< no number was given yet today
    open,   ///< people wait and are called
    closed, ///< the day was closed
};

/// What a board knows of the hall.
struct Hall {
    std::int64_t place = 0; ///< of the record up to which this is true
    OfficeSign sign;
    HallDay day = HallDay::none;
    std::vector<HallTicket> tickets; ///< of the day; empty unless it is open
    std::vector<HallQueue> queues;   ///< those in which somebody waits, in the order of the profile
    std::vector<CounterBreak> breaks;

    /// Who was called and is at a counter or was served there, the newest call first.
    std::vector<HallTicket> calls() const;
    /// Who waits, in the order in which they came. That is not the order of calling, which depends on what nobody in
    /// the hall should read off a wall: who is old, pregnant or disabled.
    std::vector<HallTicket> waiting() const;
    /// Who did not come when called and may still return, the newest first.
    std::vector<HallTicket> missed() const;
};

} // namespace pintu
