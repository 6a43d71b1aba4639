#include "store/ticket_steps.h"

#include "store/database.h"

namespace pintu {

// One row of single values each, not a SELECT: of that SQLite could take back half, and keeps a journal for it that
// costs more than the rest.

void stay(TicketId ticket, Time at, const Event& event, Statements& out)
{
    const auto id = ticket.text();
    out.add("INSERT INTO ticket_steps (place, ticket, day, n, from_state, to_state, counter, at) VALUES (:place, "
            ":ticket, (SELECT day FROM tickets WHERE id = :same), "
            "(SELECT max(n) + 1 FROM ticket_steps WHERE ticket = :counted), "
            "(SELECT to_state FROM ticket_steps WHERE ticket = :last ORDER BY n DESC LIMIT 1), "
            "(SELECT to_state FROM ticket_steps WHERE ticket = :again ORDER BY n DESC LIMIT 1), "
            "(SELECT counter FROM tickets WHERE id = :where), :at)",
            placeOf(event), id, id, id, id, id, id, at);
}

void step(TicketId ticket, TicketState to, Time at, const Event& event, Statements& out)
{
    const auto id = ticket.text(); // written once
    out.add("INSERT INTO ticket_steps (place, ticket, day, n, from_state, to_state, counter, at) VALUES (:place, "
            ":ticket, (SELECT day FROM tickets WHERE id = :same), "
            "(SELECT max(n) + 1 FROM ticket_steps WHERE ticket = :counted), "
            "(SELECT to_state FROM ticket_steps WHERE ticket = :last ORDER BY n DESC LIMIT 1), "
            ":to, (SELECT counter FROM ticket_steps WHERE ticket = :where ORDER BY n DESC LIMIT 1), :at)",
            placeOf(event), id, id, id, id, to, id, at);
}

void stepTo(std::int64_t counter, TicketId ticket, TicketState to, Time at, const Event& event, Statements& out)
{
    const auto id = ticket.text();
    out.add("INSERT INTO ticket_steps (place, ticket, day, n, from_state, to_state, counter, at) VALUES (:place, "
            ":ticket, (SELECT day FROM tickets WHERE id = :same), "
            "(SELECT max(n) + 1 FROM ticket_steps WHERE ticket = :counted), "
            "(SELECT to_state FROM ticket_steps WHERE ticket = :last ORDER BY n DESC LIMIT 1), :to, :counter, :at)",
            placeOf(event), id, id, id, id, to, counter, at);
}

} // namespace pintu
