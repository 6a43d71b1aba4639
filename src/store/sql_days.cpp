#include "store/sql_days.h"

#include "core/queue/ticket_events.h"

namespace pintu {

void addDays(Fold& fold)
{
    fold.on<DayOpened>([](const DayOpened& body, const Event& event, Statements& out) {
        // A day before its time is taken back, and its tickets with it; an opening that takes nothing back names no
        // day that there is.
        out.add("UPDATE tickets SET day = :day WHERE day = :later", body.day, body.takenBack);
        out.add("UPDATE days SET closed = :back WHERE day = :later", takenBack, body.takenBack);
        // It may be opened once more when its time has come.
        const bool opens = body.takenBack == Day{};
        out.add("UPDATE days SET opened = :opened, closed = 0 WHERE day = :day AND closed = :back AND :opens = 1",
                placeOf(event), body.day, takenBack, opens);
        out.add("INSERT INTO days (day, opened, closed) SELECT :day, :opened, 0 WHERE :opens = 1 AND NOT EXISTS "
                "(SELECT 1 FROM days WHERE day = :same AND opened = :now)",
                body.day, placeOf(event), opens, body.day, placeOf(event));
    });
    fold.on<DayClosed>([](const DayClosed& body, const Event& event, Statements& out) {
        out.add("UPDATE days SET closed = :closed WHERE day = :day", placeOf(event), body.day);
        // People who were still waiting have gone home.
        out.add("INSERT INTO ticket_steps (place, ticket, day, n, from_state, to_state, counter, at) "
                "SELECT :place, t.id, t.day, (SELECT max(s.n) + 1 FROM ticket_steps s WHERE s.ticket = t.id), "
                "t.state, 'left', t.counter, :at FROM tickets t WHERE t.day = :day AND t.state NOT IN ('done', 'left')",
                placeOf(event), event.at, body.day);
        out.add("UPDATE tickets SET state = 'left', finished_at = :at, place = :place WHERE day = :day AND state NOT "
                "IN ('done', 'left')",
                event.at, placeOf(event), body.day);
    });
    fold.on<TicketsKept>(
        [](const TicketsKept& body, const Event& event, Statements& out) {
            for (const auto& ticket : body.tickets)
                out.add("INSERT INTO kept_tickets (ticket, place) VALUES (:ticket, :place)", ticket, placeOf(event));
        },
        TicketsKept{{}, {TicketId{}}});
    fold.on<DayReopened>([](const DayReopened& body, const Event& event, Statements& out) {
        // Whom the closing sent away has its place in the last step.
        out.add("INSERT INTO ticket_steps (place, ticket, day, n, from_state, to_state, counter, at) "
                "SELECT :place, t.id, t.day, s.n + 1, 'left', s.from_state, t.counter, :at FROM tickets t JOIN "
                "ticket_steps s ON s.ticket = t.id AND s.place = (SELECT d.closed FROM days d WHERE d.day = :closed) "
                "WHERE t.day = :day",
                placeOf(event), event.at, body.day, body.day);
        out.add("UPDATE tickets SET state = (SELECT s.to_state FROM ticket_steps s WHERE s.ticket = tickets.id AND "
                "s.place = :same), finished_at = 0, place = :place WHERE day = :day AND EXISTS (SELECT 1 FROM "
                "ticket_steps s WHERE s.ticket = tickets.id AND s.place = :again)",
                placeOf(event), placeOf(event), body.day, placeOf(event));
        out.add("DELETE FROM kept_tickets WHERE ticket IN (SELECT id FROM tickets WHERE day = :day)", body.day);
        // Whoever is back at a counter ends a break that began there meanwhile. Asked without a look into the index of
        // states, which would be kept while a whole record is folded.
        out.add("DELETE FROM counter_breaks WHERE counter IN (SELECT counter FROM tickets WHERE day = :day AND state "
                "NOT IN ('waiting', 'onHold', 'missed', 'done', 'left'))",
                body.day);
        out.add("UPDATE days SET closed = 0 WHERE day = :day", body.day);
    });
    fold.on<ClockPutBack>(
        [](const ClockPutBack& body, const Event&, Statements& out) {
            for (const auto& moved : body.tickets)
                out.add(
                    "UPDATE tickets SET taken_at = :taken, called_at = :called, hold_until = CASE WHEN :none = 0 THEN "
                    "hold_until ELSE :until END WHERE id = :id",
                    moved.taken, moved.called, moved.holdUntil, moved.holdUntil, moved.ticket);
        },
        ClockPutBack{{TicketMoments{}}});
}

} // namespace pintu
