#include "screens/announcer.h"

#include <algorithm>

namespace pintu {

void Announcer::hear(const std::vector<HallTicket>& tickets, Time clock, std::chrono::milliseconds now)
{
    std::vector<HallTicket> called;
    std::copy_if(tickets.begin(), tickets.end(), std::back_inserter(called),
                 [](const HallTicket& ticket) { return ticket.state == TicketState::called; });
    std::sort(called.begin(), called.end(), [](const HallTicket& a, const HallTicket& b) { return a.place < b.place; });

    std::erase_if(m_line, [&](const Call& waits) {
        return std::none_of(called.begin(), called.end(),
                            [&](const HallTicket& ticket) { return ticket.number == waits.number; });
    });

    const bool first = !m_heardUpTo;
    const auto known = m_heardUpTo.value_or(0);
    auto newest = known;
    for (const auto& ticket : called) {
        newest = std::max(newest, ticket.place);
        if (ticket.place <= known) continue;
        if (first && clock.ms - ticket.lastCalled.ms > std::chrono::milliseconds{sinceStart}.count()) continue;
        const Call call{ticket.number, ticket.counter, now, false};
        const auto before = std::find_if(m_line.begin(), m_line.end(),
                                         [&](const Call& waits) { return waits.number == ticket.number; });
        if (before == m_line.end())
            m_line.push_back(call);
        else
            *before = call;
    }
    m_heardUpTo = newest;
}

std::optional<Announcement> Announcer::next(std::chrono::milliseconds now)
{
    std::erase_if(m_line, [&](const Call& waits) { return now - waits.heard > longestWait; });
    if (!m_line.empty() && m_line.front().said && m_line.size() > manyWait) m_line.pop_front();
    if (m_line.empty()) return std::nullopt;
    auto& call = m_line.front();
    const Announcement out{call.number, call.counter, call.said};
    if (call.said)
        m_line.pop_front();
    else
        call.said = true;
    return out;
}

} // namespace pintu
