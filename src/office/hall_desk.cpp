#include "office/hall_desk.h"

#include "core/queue/ticket_rules.h"
#include "store/sql_hall.h"
#include "store/sql_tickets.h"
#include "store/sql_waits.h"

#include <algorithm>
#include <chrono>

namespace pintu {
namespace {

constexpr std::int64_t mostDone = 12; // more calls than any board lists

/// Whether the day that the record knows as the newest is still the one in the hall.
HallDay standing(SqlHall& rows, DayState newest, Time now, Zone zone)
{
    const auto today = Day::of(now, zone);
    if (today > newest.day) {
        newest.lastStep = rows.newestMoment(newest.day);
        if (newest.closed || !stillOn(newest, now, zone)) return HallDay::none;
    }
    return newest.closed ? HallDay::closed : HallDay::open;
}

std::vector<CounterNow> openNow(SqlHall& rows, const Hall& hall)
{
    std::vector<CounterNow> out;
    for (const auto number : rows.openCounters()) {
        if (std::ranges::find(hall.breaks, number, &CounterBreak::counter) != hall.breaks.end()) continue;
        const auto sitsThere = [&](const HallTicket& ticket) {
            const bool there = ticket.state == TicketState::called || ticket.state == TicketState::serving;
            return there && ticket.counter == number;
        };
        out.push_back({number, std::ranges::any_of(hall.tickets, sitsThere)});
    }
    return out;
}

} // namespace

Hall HallDesk::hall(Site& site)
{
    SqlHall rows{site.database()};
    Hall hall;
    const auto head = site.journal().head();
    if (head) hall.place = placeOf(head->epoch, head->seq);
    hall.sign = rows.sign();
    const auto newest = SqlTickets{site.database()}.newestDay();
    if (!newest) return hall;
    hall.day = standing(rows, *newest, site.clock().now(), hall.sign.timeZone());
    if (hall.day != HallDay::open) return hall;
    hall.tickets = rows.tickets(newest->day, mostDone);
    if (newest->beside) // both days' people are in the hall
        for (auto& ticket : rows.tickets(*newest->beside, mostDone)) hall.tickets.push_back(std::move(ticket));

    hall.breaks = rows.breaks();

    std::map<std::string, std::int64_t> waiting;
    for (const auto& ticket : hall.waiting()) ++waiting[ticket.queue];
    const auto open = waiting.empty() ? std::vector<CounterNow>{} : openNow(rows, hall);
    for (const auto& group : hall.sign.deskGroups) {
        const auto found = waiting.find(group.letter);
        if (found == waiting.end()) continue;
        hall.queues.push_back({group.letter, found->second,
                               estimateWait(found->second, countersFor(group.letter, hall.sign.counters, open, waiting),
                                            minutesOf(site, group.letter, newest->day), group.standardMinutes)});
    }
    return hall;
}

const std::vector<double>& HallDesk::minutesOf(Site& site, const std::string& letter, Day day)
{
    constexpr std::chrono::milliseconds kept = std::chrono::minutes{1};
    const auto now = site.clock().now();
    auto& visits = m_visits[letter];
    const bool fresh = visits.asked.ms > 0 && now >= visits.asked && now < visits.asked.plus(kept);
    if (!fresh) visits = {now, SqlWaits{site.database()}.serviceMinutes(letter, day)};
    return visits.minutes;
}

} // namespace pintu
