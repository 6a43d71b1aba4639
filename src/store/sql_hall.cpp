#include "store/sql_hall.h"

#include "core/base/encoding.h"

namespace pintu {
namespace {

constexpr std::string_view columns =
    "SELECT letter, number, queue, state, counter, calls, called_at, made, place FROM tickets ";

} // namespace

OfficeSign SqlHall::sign()
{
    const auto row = m_database.one<std::string>("SELECT body FROM office_signs LIMIT 1");
    if (!row) return {};
    const auto bytes = fromBase64(std::get<0>(*row));
    auto sign = bytes ? decodeBody<OfficeSign>(*bytes) : std::nullopt;
    if (!sign) throw Trouble{TroubleKind::damaged, "the sign of the office cannot be read"};
    return std::move(*sign);
}

std::vector<HallTicket> SqlHall::tickets(Day day, std::int64_t mostDone)
{
    std::vector<HallTicket> out;
    const auto add = [&](std::string letter, long long number, std::string queue, TicketState state, long long counter,
                         long long calls, Time called, long long made, long long place) {
        out.push_back({{std::move(letter), number}, std::move(queue), state, counter, calls, called, made, place});
    };
    const auto select = [&](const std::string& where, const auto&... args) {
        m_database
            .each<std::string, long long, std::string, TicketState, long long, long long, Time, long long, long long>(
                add, std::string{columns} + where, args...);
    };
    select("WHERE state IN ('waiting', 'called', 'serving', 'missed') AND day = :day", day);
    select("WHERE state = 'done' AND day = :day AND called_at > 0 ORDER BY called_at DESC LIMIT :most", day, mostDone);
    return out;
}

Time SqlHall::newestMoment(Day day)
{
    const auto [called, finished] = *m_database.one<Time, Time>(
        "SELECT coalesce(max(called_at), 0), coalesce(max(finished_at), 0) FROM tickets WHERE day = :day", day);
    return std::max(called, finished);
}

std::vector<std::int64_t> SqlHall::openCounters()
{
    std::vector<std::int64_t> out;
    for (const auto& [number] :
         m_database.all<long long>("SELECT number FROM hall_counters WHERE is_open = 1 ORDER BY number"))
        out.push_back(number);
    return out;
}

std::vector<CounterBreak> SqlHall::breaks()
{
    std::vector<CounterBreak> out;
    for (const auto& [counter, reason] :
         m_database.all<long long, std::string>("SELECT counter, reason FROM counter_breaks ORDER BY counter"))
        out.push_back({counter, reason});
    return out;
}

} // namespace pintu
