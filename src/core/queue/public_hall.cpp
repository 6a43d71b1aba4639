#include "core/queue/public_hall.h"

#include <algorithm>
#include <tuple>

namespace pintu {
namespace {

template <class Wanted>
std::vector<HallTicket> those(const std::vector<HallTicket>& tickets, Wanted wanted)
{
    std::vector<HallTicket> out;
    std::copy_if(tickets.begin(), tickets.end(), std::back_inserter(out), wanted);
    return out;
}

bool calledLater(const HallTicket& a, const HallTicket& b)
{
    return std::tie(a.lastCalled, a.place) > std::tie(b.lastCalled, b.place);
}

} // namespace

std::vector<HallTicket> Hall::calls() const
{
    auto out = those(tickets, [](const HallTicket& t) {
        const bool came = t.state == TicketState::serving || t.state == TicketState::done;
        return t.counter > 0 && t.lastCalled.ms > 0 && (came || t.state == TicketState::called);
    });
    std::sort(out.begin(), out.end(), calledLater);
    return out;
}

std::vector<HallTicket> Hall::waiting() const
{
    auto out = those(tickets, [](const HallTicket& t) { return t.state == TicketState::waiting; });
    std::sort(out.begin(), out.end(), [](const HallTicket& a, const HallTicket& b) {
        return std::tie(a.arrival, a.number) < std::tie(b.arrival, b.number);
    });
    return out;
}

std::vector<HallTicket> Hall::missed() const
{
    auto out = those(tickets, [](const HallTicket& t) { return t.state == TicketState::missed; });
    std::sort(out.begin(), out.end(), calledLater);
    return out;
}

} // namespace pintu
