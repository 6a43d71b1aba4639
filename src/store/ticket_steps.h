#pragma once

#include "core/queue/ticket.h"
#include "core/record/event.h"
#include "store/statements.h"

#include <cstdint>

namespace pintu {

// What folds of tickets write into `ticket_steps`, after `tickets` says it already: each step joins on to the last one.

/// The ticket stays at its counter.
void step(TicketId ticket, TicketState to, Time at, const Event& event, Statements& out);

/// The ticket comes to another counter, or with 0 to none.
void stepTo(std::int64_t counter, TicketId ticket, TicketState to, Time at, const Event& event, Statements& out);

/// Something else of the ticket was changed, and its state was not.
void stay(TicketId ticket, Time at, const Event& event, Statements& out);

} // namespace pintu
