#pragma once

#include "office/site.h"
#include "screens/counter_office.h"

namespace pintu {

/// Does to one ticket what a counter asks, each move by the desk that makes it.
Result<Ticket, TicketRefusal> moveTicket(Site& site, const Command& command, TicketId id, const TicketMove& what);

} // namespace pintu
