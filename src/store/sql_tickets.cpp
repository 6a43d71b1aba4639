#include "store/sql_tickets.h"

#include "store/sql_days.h"
#include "store/sql_waits.h"
#include "store/ticket_steps.h"

#include <algorithm>
#include <chrono>
#include <sstream>

namespace pintu {
namespace {

constexpr std::string_view inside = "state IN ('waiting', 'called', 'serving', 'onHold') AND day = :day ";
constexpr std::string_view hall = "state IN ('waiting', 'called', 'serving', 'onHold', 'missed') AND day = :day ";
constexpr std::string_view held = "id IN (SELECT ticket FROM ticket_holders WHERE person = :person) ";

using TicketRow = std::tuple<TicketId, Day, std::string, long long, PriorityClass, TicketState, std::string,
                             std::string, long long, long long, bool, bool, long long, long long, Time, Time,
                             std::string, std::string, long long, Time, long long, std::string, std::string>;

constexpr std::string_view ticketColumns =
    "id, day, letter, number, priority, state, queue, need, counter, calls, returned, back_from_hold, turn_after, "
    "made, taken_at, called_at, call_reason, hold_reason, hold_minutes, hold_until, for_counter, "
    "more_needs, carried_from FROM tickets ";

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> out;
    std::istringstream in{text};
    for (std::string word; in >> word;) out.push_back(word);
    return out;
}

std::string withBlanks(const std::vector<std::string>& words)
{
    std::string out;
    for (const auto& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

Ticket ticketOf(const TicketRow& row)
{
    Ticket t;
    std::string calledBecause;
    std::string moreNeeds;
    std::string carriedFrom;
    std::tie(t.id, t.day, t.number.letter, t.number.number, t.priority, t.state, t.queue, t.need, t.counter, t.calls,
             t.returned, t.backFromHold, t.turnAfter, t.arrival, t.taken, t.lastCalled, calledBecause, t.holdReason,
             t.holdMinutes, t.holdUntil, t.forCounter, moreNeeds, carriedFrom) = row;
    t.moreNeeds = wordsOf(moreNeeds);
    t.carriedFrom = Day::parse(carriedFrom);
    t.calledBecause = parseEnum<CallReason>(calledBecause);
    return t;
}

template <class... Args>
std::vector<Ticket> select(Database& database, std::string_view where, const Args&... args)
{
    std::vector<Ticket> out;
    const std::string sql = "SELECT " + std::string{ticketColumns} + std::string{where};
    for (const auto& row :
         database.all<TicketId, Day, std::string, long long, PriorityClass, TicketState, std::string, std::string,
                      long long, long long, bool, bool, long long, long long, Time, Time, std::string, std::string,
                      long long, Time, long long, std::string, std::string>(sql, args...))
        out.push_back(ticketOf(row));
    return out;
}

std::optional<Ticket> first(std::vector<Ticket> tickets)
{
    return tickets.empty() ? std::nullopt : std::optional{tickets.front()};
}

} // namespace

std::optional<DayState> SqlTickets::newestDay(std::optional<Day> today)
{
    const auto days = m_database.all<Day, long long>(
        "SELECT day, closed FROM days WHERE closed <> :back ORDER BY day DESC LIMIT 2", takenBack);
    if (days.empty()) return std::nullopt;
    DayState out;
    out.day = std::get<0>(days[0]);
    out.closed = std::get<1>(days[0]) != 0;
    if (days.size() == 2 && std::get<1>(days[1]) == 0) {
        out.beside = std::get<0>(days[1]);
        out.mayGoBack = !m_database.one<long long>(
            "SELECT a.number FROM tickets a JOIN tickets b ON b.counter = a.counter WHERE a.day = :before AND b.day = "
            ":newest AND a.state IN ('called', 'serving') AND b.state IN ('called', 'serving') LIMIT 1",
            *out.beside, out.day);
    }
    if (today && out.beside)
        out.begun = std::get<0>(*m_database.one<Time>(
            "SELECT coalesce(min(taken_at), 0) FROM tickets WHERE day = :day AND carried_from = ''", out.day));
    if (today && *today < out.day)
        out.dateKnown =
            m_database.one<Day>("SELECT day FROM days WHERE day = :day AND closed <> :back", *today, takenBack)
                .has_value();
    if (today && *today > out.day) {
        out.someoneInside =
            m_database.one<long long>("SELECT number FROM tickets WHERE " + std::string{inside} + "LIMIT 1", out.day)
                .has_value();
        if (out.someoneInside)
            out.earliest = std::get<0>(*m_database.one<Time>("SELECT coalesce(min(taken_at), 0) FROM tickets WHERE " +
                                                                 std::string{inside} + "AND carried_from = ''",
                                                             out.day));
        out.lastStep = std::get<0>(
            *m_database.one<Time>("SELECT coalesce(max(at), 0) FROM ticket_steps WHERE day = :day", out.day));
    }
    return out;
}

std::vector<Ticket> SqlTickets::inHall(Day day)
{
    return select(m_database, "WHERE " + std::string{hall} + "ORDER BY made", day);
}

SqlTickets::NewestMoment SqlTickets::newestMoment(Day day)
{
    const auto [taken, called, kept] = *m_database.one<Time, Time, long long>(
        "SELECT coalesce(max(taken_at), 0), coalesce(max(called_at), 0), (SELECT count(*) FROM kept_tickets) FROM "
        "tickets WHERE " +
            std::string{hall},
        day);
    return {std::max(taken, called), kept > 0};
}

Time SqlTickets::lastStepOf(TicketId id)
{
    const auto row =
        m_database.one<Time>("SELECT at FROM ticket_steps WHERE ticket = :ticket ORDER BY n DESC LIMIT 1", id);
    return row ? std::get<0>(*row) : Time{};
}

std::int64_t SqlTickets::lastNumber(Day day, const std::string& letter)
{
    return std::get<0>(*m_database.one<long long>(
        "SELECT coalesce(max(number), 0) FROM tickets WHERE day = :day AND letter = :letter AND carried_from = ''", day,
        letter));
}

std::vector<std::int64_t> SqlTickets::numbersFromOtherDays(Day day, const std::string& letter)
{
    // The last number is looked for anew, so that the question is the same for each ticket: then it goes with the lock.
    std::vector<std::int64_t> out;
    for (const auto& [number] : m_database.all<long long>(
             "SELECT number FROM tickets WHERE day = :day AND letter = :letter AND number > (SELECT "
             "coalesce(max(number), 0) FROM tickets WHERE day = :on AND letter = :of AND carried_from = '') AND "
             "carried_from <> '' UNION ALL SELECT t.number FROM kept_tickets CROSS JOIN tickets t WHERE t.id = "
             "kept_tickets.ticket AND t.letter = :same AND t.number > (SELECT coalesce(max(number), 0) FROM tickets "
             "WHERE day = :here AND letter = :again AND carried_from = '')",
             day, letter, day, letter, letter, day, letter))
        out.push_back(number);
    return out;
}

std::map<std::string, std::int64_t> SqlTickets::givenByNeed(Day day)
{
    std::map<std::string, std::int64_t> out;
    for (const auto& [need, count] : m_database.all<std::string, long long>(
             "SELECT need, count(*) FROM tickets WHERE day = :day AND state <> 'left' GROUP BY need", day))
        out[need] = count;
    return out;
}

std::vector<Ticket> SqlTickets::kept()
{
    return select(m_database, "WHERE id IN (SELECT ticket FROM kept_tickets) ORDER BY made");
}

std::int64_t SqlTickets::lastNumber(Day day)
{
    return std::get<0>(
        *m_database.one<long long>("SELECT coalesce(max(number), 0) FROM tickets WHERE day = :day", day));
}

std::optional<Ticket> SqlTickets::ticket(TicketId id)
{
    return first(select(m_database, "WHERE id = :id", id));
}

std::optional<Ticket> SqlTickets::ticket(Day day, const TicketNumber& number)
{
    return first(select(m_database, "WHERE day = :day AND letter = :letter AND number = :number", day, number.letter,
                        number.number));
}

std::vector<Ticket> SqlTickets::inState(Day day, TicketState state)
{
    return select(m_database, "WHERE state = :state AND day = :day ORDER BY taken_at, letter, number", state, day);
}

CounterState SqlTickets::counter(Day day, std::int64_t number)
{
    CounterState out{number, {}, {}};
    if (const auto row = m_database.one<std::string>("SELECT officer FROM counters WHERE number = :number", number))
        out.officer = std::get<0>(*row);
    if (const auto row = m_database.one<BreakReason, Time, Time>(
            "SELECT reason, since, until FROM counter_breaks WHERE counter = :number", number))
        out.onBreak = RunningBreak{std::get<0>(*row), std::get<1>(*row), std::get<2>(*row)};
    out.current = first(select(
        m_database, "WHERE state IN ('called', 'serving') AND day = :day AND counter = :counter LIMIT 1", day, number));
    return out;
}

std::vector<CounterState> SqlTickets::counters(Day day)
{
    std::vector<CounterState> out;
    for (const auto& [number] : m_database.all<long long>("SELECT number FROM counters ORDER BY number"))
        out.push_back(counter(day, number));
    return out;
}

std::vector<std::int64_t> SqlTickets::countersOpenedBefore(Time moment)
{
    std::vector<std::int64_t> out;
    for (const auto& [number] : m_database.all<long long>(
             "SELECT number FROM counters WHERE officer <> '' AND (SELECT at FROM events WHERE events.place = "
             "counters.place) < :moment ORDER BY number",
             moment))
        out.push_back(number);
    return out;
}

std::vector<Ticket> SqlTickets::heldBy(PersonId person, Day day)
{
    return select(m_database, "WHERE " + std::string{hall} + "AND " + std::string{held} + "ORDER BY made", day, person);
}

std::vector<Ticket> SqlTickets::everHeldBy(PersonId person)
{
    return select(m_database, "WHERE " + std::string{held} + "ORDER BY made DESC", person);
}

Queue SqlTickets::queue(Day day)
{
    Queue queue{day, 0, 0, inState(day, TicketState::waiting), {}};
    for (const auto& [number] : m_database.all<long long>("SELECT number FROM counters WHERE officer <> ''"))
        queue.openCounters.insert(number);
    queue.callsToday = std::get<0>(*m_database.one<long long>(
        "SELECT count(*) FROM ticket_steps WHERE day = :day AND to_state = 'called' AND from_state = 'waiting'", day));
    // A run longer than three means no more than three, so the newest four calls tell enough.
    for (const auto& [priority] :
         m_database.all<PriorityClass>("SELECT t.priority FROM ticket_steps s JOIN tickets t ON t.id = s.ticket WHERE "
                                       "s.day = :day AND s.to_state = 'called' "
                                       "AND s.from_state = 'waiting' ORDER BY s.place DESC LIMIT 4",
                                       day)) {
        if (priority == PriorityClass::ordinary) break;
        ++queue.priorityRun;
    }
    return queue;
}

Fold ticketsFold()
{
    Fold fold{"tickets",
              3,
              {"days", "counters", "tickets", "ticket_steps", "counter_breaks", "ticket_holders", "kept_tickets"}};
    addDays(fold);
    fold.on<TicketCarried>([](const TicketCarried& body, const Event& event, Statements& out) {
        // Its steps stay with the days on which they were made: they tell why a number is missing there.
        out.add("UPDATE tickets SET carried_from = CASE WHEN carried_from = '' THEN day ELSE carried_from END, day = "
                ":day, state = 'waiting', counter = 0, calls = 0, turn_after = 0, back_from_hold = 0, finished_at = 0, "
                "place = :place WHERE id = :id",
                body.day, placeOf(event), body.ticket);
        out.add("DELETE FROM kept_tickets WHERE ticket = :ticket", body.ticket);
        stepTo(0, body.ticket, TicketState::waiting, body.at, event, out);
    });
    fold.on<CounterOpened>([](const CounterOpened& body, const Event& event, Statements& out) {
        out.add("INSERT INTO counters (number, officer, place) VALUES (:number, :officer, :place) "
                "ON CONFLICT (number) DO UPDATE SET officer = excluded.officer, place = excluded.place",
                body.counter, body.officer, placeOf(event));
        out.add("DELETE FROM counter_breaks WHERE counter = :counter", body.counter);
    });
    fold.on<CounterClosed>([](const CounterClosed& body, const Event& event, Statements& out) {
        out.add("UPDATE counters SET officer = '', place = :place WHERE number = :number", placeOf(event),
                body.counter);
        out.add("DELETE FROM counter_breaks WHERE counter = :counter", body.counter);
    });
    fold.on<CounterBreakBegun>([](const CounterBreakBegun& body, const Event& event, Statements& out) {
        out.add("INSERT INTO counter_breaks (counter, reason, since, until, place) VALUES (:counter, :reason, :since, "
                ":until, :place) ON CONFLICT (counter) DO UPDATE SET reason = excluded.reason, since = excluded.since, "
                "until = excluded.until, place = excluded.place",
                body.counter, body.reason, body.since, body.until, placeOf(event));
    });
    fold.on<CounterBreakEnded>([](const CounterBreakEnded& body, const Event&, Statements& out) {
        out.add("DELETE FROM counter_breaks WHERE counter = :counter", body.counter);
    });
    fold.on<TicketTaken>([](const TicketTaken& body, const Event& event, Statements& out) {
        out.add("INSERT INTO tickets (id, day, letter, number, priority, state, queue, need, counter, calls, "
                "returned, back_from_hold, turn_after, taken_at, called_at, served_at, finished_at, made, place, "
                "told_ahead, told_from, told_to, told_basis, told_counters, told_visits) "
                "VALUES (:id, :day, :letter, :number, :priority, 'waiting', :queue, :need, 0, 0, 0, 0, 0, :taken, "
                "0, 0, 0, :made, :place, :ahead, :from, :to, :basis, :counters, :visits)",
                body.ticket, body.day, body.letter, body.number, body.priority, body.letter, body.need, body.taken,
                placeOf(event), placeOf(event), body.told.ahead, body.told.fromMinutes.value_or(SqlWaits::noMinutes),
                body.told.toMinutes, body.told.basis, body.told.counters, body.told.visits);
        out.add("INSERT INTO ticket_steps (place, ticket, day, n, from_state, to_state, counter, at) VALUES "
                "(:place, :ticket, :day, 1, '', 'waiting', 0, :at)",
                placeOf(event), body.ticket, body.day, body.taken);
    });
    fold.on<TicketCalled>([](const TicketCalled& body, const Event& event, Statements& out) {
        // `waited` is the time until the first call, which has no reason before it.
        out.add("UPDATE tickets SET state = 'called', counter = :counter, calls = 1, called_at = :at, turn_after = 0, "
                "back_from_hold = 0, for_counter = 0, call_reason = :reason, waited = CASE WHEN call_reason <> '' THEN "
                "waited WHEN taken_at < :then THEN :now - taken_at ELSE 0 END, place = :place WHERE id = :id",
                body.counter, body.at, body.reason, body.at, body.at, placeOf(event), body.ticket);
        stepTo(body.counter, body.ticket, TicketState::called, body.at, event, out);
    });
    fold.on<TicketRecalled>([](const TicketRecalled& body, const Event& event, Statements& out) {
        out.add(
            "UPDATE tickets SET state = 'called', calls = calls + 1, called_at = :at, place = :place WHERE id = :id",
            body.at, placeOf(event), body.ticket);
        step(body.ticket, TicketState::called, body.at, event, out);
    });
    fold.on<TicketServing>([](const TicketServing& body, const Event& event, Statements& out) {
        out.add("UPDATE tickets SET state = 'serving', served_at = :at, place = :place WHERE id = :id", body.at,
                placeOf(event), body.ticket);
        step(body.ticket, TicketState::serving, body.at, event, out);
    });
    fold.on<TicketDone>([](const TicketDone& body, const Event& event, Statements& out) {
        out.add("UPDATE tickets SET state = 'done', finished_at = :at, place = :place WHERE id = :id", body.at,
                placeOf(event), body.ticket);
        step(body.ticket, TicketState::done, body.at, event, out);
    });
    fold.on<TicketMissed>([](const TicketMissed& body, const Event& event, Statements& out) {
        out.add("UPDATE tickets SET state = 'missed', place = :place WHERE id = :id", placeOf(event), body.ticket);
        step(body.ticket, TicketState::missed, body.at, event, out);
    });
    fold.on<TicketHeld>([](const TicketHeld& body, const Event& event, Statements& out) {
        constexpr std::int64_t longest = 24 * 60; // no rule allows so many; a sum must not overflow
        const auto minutes = std::clamp<std::int64_t>(body.minutes, 0, longest);
        const Time until = minutes == 0 ? Time{} : body.at.plus(std::chrono::minutes{minutes});
        out.add("UPDATE tickets SET state = 'onHold', hold_reason = :reason, hold_minutes = :minutes, hold_until = "
                ":until, place = :place WHERE id = :id",
                body.reason, minutes, until, placeOf(event), body.ticket);
        step(body.ticket, TicketState::onHold, body.at, event, out);
    });
    fold.on<TicketResumed>([](const TicketResumed& body, const Event& event, Statements& out) {
        out.add("UPDATE tickets SET state = 'waiting', counter = 0, calls = 0, back_from_hold = 1, place = :place "
                "WHERE id = :id",
                placeOf(event), body.ticket);
        stepTo(0, body.ticket, TicketState::waiting, body.at, event, out);
    });
    fold.on<TicketTransferred>([](const TicketTransferred& body, const Event& event, Statements& out) {
        out.add("UPDATE tickets SET state = 'waiting', counter = 0, calls = 0, queue = :queue, for_counter = :only, "
                "place = :place WHERE id = :id",
                body.queue, body.counter, placeOf(event), body.ticket);
        stepTo(0, body.ticket, TicketState::waiting, body.at, event, out);
    });
    fold.on<TicketClassed>([](const TicketClassed& body, const Event& event, Statements& out) {
        // Not the place: a board takes another one of a called ticket for another call.
        out.add("UPDATE tickets SET priority = :priority WHERE id = :id", body.priority, body.ticket);
        stay(body.ticket, body.at, event, out);
    });
    fold.on<TicketNeedsStated>([](const TicketNeedsStated& body, const Event& event, Statements& out) {
        out.add("UPDATE tickets SET more_needs = :needs WHERE id = :id", withBlanks(body.more), body.ticket);
        stay(body.ticket, body.at, event, out);
    });
    fold.on<TicketHolderNamed>([](const TicketHolderNamed& body, const Event& event, Statements& out) {
        out.add("INSERT INTO ticket_holders (ticket, person, place) VALUES (:ticket, :person, :place) ON CONFLICT "
                "(ticket) DO UPDATE SET person = excluded.person, place = excluded.place",
                body.ticket, body.person, placeOf(event));
    });
    fold.on<TicketReturned>([](const TicketReturned& body, const Event& event, Statements& out) {
        out.add("UPDATE tickets SET state = 'waiting', counter = 0, calls = 0, returned = 1, turn_after = :after, "
                "place = :place WHERE id = :id",
                body.turnAfter, placeOf(event), body.ticket);
        stepTo(0, body.ticket, TicketState::waiting, body.at, event, out);
    });
    fold.on<TicketLeft>([](const TicketLeft& body, const Event& event, Statements& out) {
        out.add("UPDATE tickets SET state = 'left', finished_at = :at, place = :place WHERE id = :id", body.at,
                placeOf(event), body.ticket);
        step(body.ticket, TicketState::left, body.at, event, out);
    });
    fold.undoneBy([](const std::string& subject, Statements& out) {
        out.add("DELETE FROM tickets WHERE id = :id", subject);
        out.add("DELETE FROM ticket_steps WHERE ticket = :id", subject);
        out.add("DELETE FROM ticket_holders WHERE ticket = :id", subject);
        out.add("DELETE FROM kept_tickets WHERE ticket = :id", subject);
    });
    return fold;
}

} // namespace pintu
