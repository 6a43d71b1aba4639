#pragma once

#include "core/queue/queue.h"
#include "support/office_day.h"

#include <chrono>
#include <cstdint>
#include <string>

/// Queues put together by hand, in minutes after opening.
namespace pintu::test {

constexpr Day today{20'748};

inline Time minute(std::int64_t minutes)
{
    return Time{1'792'573'200'000 + minutes * 60'000};
}

/// A waiting ticket; its number tells it from others.
inline Ticket waitingSince(std::int64_t minutes, std::int64_t number, PriorityClass priority = PriorityClass::ordinary,
                           const std::string& letter = "A")
{
    Ticket out;
    out.id.uuid.bytes[0] = static_cast<std::uint8_t>(letter.front());
    out.id.uuid.bytes[14] = static_cast<std::uint8_t>(number >> 8);
    out.id.uuid.bytes[15] = static_cast<std::uint8_t>(number);
    out.day = today;
    out.number = {letter, number};
    out.priority = priority;
    out.queue = letter;
    out.taken = minute(minutes);
    return out;
}

inline Ticket inState(TicketState state, Ticket ticket = waitingSince(0, 1))
{
    ticket.state = state;
    return ticket;
}

inline Queue queueOf(std::vector<Ticket> waiting)
{
    Queue out;
    out.day = today;
    out.waiting = std::move(waiting);
    return out;
}

/// Desk groups A and K with an alarm after 45 and 20 minutes; counter 1 calls A, counter 2 both.
inline OfficeProfile twoDeskGroups()
{
    OfficeProfile out;
    out.deskGroups = {{"A", "Kesehatan", "Health", {"KES"}, 15, 45}, {"K", "Pendidikan", "Schooling", {"DIK"}, 10, 20}};
    out.counters = {{1, {"A"}}, {2, {"A", "K"}}};
    return out;
}

} // namespace pintu::test
