#include "store/sql_waits.h"

namespace pintu {
namespace {

std::optional<std::int64_t> minutesOf(long long told)
{
    return told == SqlWaits::noMinutes ? std::nullopt : std::optional<std::int64_t>{told};
}

} // namespace

std::vector<double> SqlWaits::serviceMinutes(const std::string& queue, Day until)
{
    std::vector<double> out;
    for (const auto& [served, finished] : m_database.all<long long, long long>(
             "SELECT served_at, finished_at FROM tickets WHERE state = 'done' AND day >= :from AND day <= :until AND "
             "queue = :queue AND served_at > 0 AND finished_at >= served_at ORDER BY place DESC LIMIT 60",
             until.plus(-28), until, queue))
        out.push_back(static_cast<double>(finished - served) / 60'000.0);
    return out;
}

WaitEstimate SqlWaits::told(TicketId id)
{
    WaitEstimate out;
    const auto row = m_database.one<long long, long long, long long, WaitBasis, long long, long long>(
        "SELECT told_ahead, told_from, told_to, told_basis, told_counters, told_visits FROM tickets WHERE id = :id",
        id);
    if (!row) return out;
    long long from = 0;
    std::tie(out.ahead, from, out.toMinutes, out.basis, out.counters, out.visits) = *row;
    out.fromMinutes = minutesOf(from);
    return out;
}

std::vector<ToldWait> SqlWaits::toldWaits(Day from, Day until)
{
    std::vector<ToldWait> out;
    m_database.each<std::string, long long, long long, long long>(
        [&](std::string letter, long long toldFrom, long long to, long long waited) {
            out.push_back({std::move(letter), minutesOf(toldFrom), to, static_cast<double>(waited) / 60'000.0});
        },
        "SELECT letter, told_from, told_to, waited FROM tickets WHERE day >= :from AND day <= :until AND told_basis <> "
        "'none' AND waited >= 0 AND carried_from = ''",
        from, until);
    return out;
}

} // namespace pintu
