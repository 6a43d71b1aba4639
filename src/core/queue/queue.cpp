#include "core/queue/queue.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace pintu {
namespace {

constexpr std::int64_t priorityFactor = 2;
constexpr std::int64_t priorityHeadStartMs = 10 * 60'000;
constexpr std::int64_t longestPriorityRun = 2;
constexpr std::int64_t usualAlarmMinutes = 45;

/// Whom another counter is asked to see waits for that one alone, unless it has closed.
bool mayCall(const CounterProfile& counter, const Ticket& ticket, const std::set<std::int64_t>& open)
{
    if (ticket.forCounter != 0 && open.contains(ticket.forCounter)) return ticket.forCounter == counter.number;
    return std::find(counter.letters.begin(), counter.letters.end(), ticket.queue) != counter.letters.end();
}

bool earlier(const Ticket& a, const Ticket& b)
{
    return std::tie(a.arrival, a.taken, a.number.number, a.number.letter) <
           std::tie(b.arrival, b.taken, b.number.number, b.number.letter);
}

/// A clock that was put back a little may stand before the arrival.
std::int64_t waitedMs(const Ticket& ticket, Time now)
{
    return std::max<std::int64_t>(0, now.ms - ticket.taken.ms);
}

bool isOrdinary(const Ticket& ticket)
{
    return ticket.priority == PriorityClass::ordinary;
}

/// Whoever waits in one of the steps of the rule, the longest waiting first; those who came back from hold stand once
/// more by themselves.
class Line {
public:
    void add(const Ticket& ticket)
    {
        m_all.insert(&ticket);
        if (ticket.backFromHold) m_fromHold.insert(&ticket);
    }
    void remove(const Ticket& ticket)
    {
        m_all.erase(&ticket);
        m_fromHold.erase(&ticket);
    }

    bool empty() const { return m_all.empty(); }
    const Ticket& longest() const { return **m_all.begin(); }
    Turn turn(CallReason reason) const
    {
        return m_fromHold.empty() ? Turn{longest(), reason} : Turn{**m_fromHold.begin(), CallReason::backFromHold};
    }

private:
    struct Earlier {
        bool operator()(const Ticket* a, const Ticket* b) const { return earlier(*a, *b); }
    };
    std::set<const Ticket*, Earlier> m_all;
    std::set<const Ticket*, Earlier> m_fromHold;
};

/// Adding the head start and the factor instead of taking the larger made the longest ordinary wait of a full day 10 to
/// 11 % longer than first come, first served; this stays below 9 % (tests/bench/queue_order.cpp).
bool priorityGoesFirst(const Ticket& priority, const Ticket& ordinary, Time now)
{
    const auto waited = waitedMs(priority, now);
    const auto counted = std::max(waited + priorityHeadStartMs, waited * priorityFactor);
    return counted > waitedMs(ordinary, now);
}

std::int64_t alarmMs(const Ticket& ticket, const OfficeProfile& profile)
{
    const auto* group = profile.deskGroup(ticket.queue);
    return (group && group->alarmMinutes > 0 ? group->alarmMinutes : usualAlarmMinutes) * 60'000;
}

/// Everybody whom a counter may call, each in the step of the rule that they are in.
class InTurn {
public:
    InTurn(const Queue& queue, const CounterProfile& counter, const OfficeProfile& profile, Time now)
        : m_profile{profile}, m_now{now}, m_calls{queue.callsToday}, m_priorityRun{queue.priorityRun}
    {
        for (const auto& ticket : queue.waiting)
            if (mayCall(counter, ticket, queue.openCounters)) add(ticket);
    }

    std::optional<Turn> next()
    {
        for (; !m_notYet.empty() && m_notYet.begin()->first <= m_calls; m_notYet.erase(m_notYet.begin())) {
            m_returned.add(*m_notYet.begin()->second);
            m_tooEarly.remove(*m_notYet.begin()->second);
        }
        if (!m_emergency.empty()) return Turn{m_emergency.longest(), CallReason::emergency};
        if (!m_returned.empty()) return Turn{m_returned.longest(), CallReason::returned};
        if (!m_priority.empty() && !m_ordinary.empty()) return ofBoth();
        if (!m_priority.empty()) return m_priority.turn(CallReason::priority);
        if (!m_ordinary.empty()) return m_ordinary.turn(CallReason::longestWait);
        if (!m_tooEarly.empty()) return Turn{m_tooEarly.longest(), CallReason::returned};
        return std::nullopt;
    }

    void called(const Ticket& ticket)
    {
        for (auto* line : {&m_emergency, &m_returned, &m_priority, &m_ordinary, &m_tooEarly}) line->remove(ticket);
        const auto [from, to] = m_notYet.equal_range(ticket.turnAfter);
        const auto early = std::find_if(from, to, [&](const auto& one) { return one.second->id == ticket.id; });
        if (early != to) m_notYet.erase(early);
        m_priorityRun = isOrdinary(ticket) ? 0 : m_priorityRun + 1;
        ++m_calls;
    }

private:
    void add(const Ticket& ticket)
    {
        if (ticket.priority == PriorityClass::emergency) {
            m_emergency.add(ticket);
        } else if (ticket.returned && ticket.turnAfter > 0) { // two others go first
            m_notYet.emplace(ticket.turnAfter, &ticket);
            m_tooEarly.add(ticket);
        } else
            (isOrdinary(ticket) ? m_ordinary : m_priority).add(ticket);
    }

    Turn ofBoth() const
    {
        const auto& priority = m_priority.longest();
        const auto& ordinary = m_ordinary.longest();
        if (!priorityGoesFirst(priority, ordinary, m_now)) return m_ordinary.turn(CallReason::longestWait);
        const bool waitsTooLong = waitedMs(ordinary, m_now) > alarmMs(ordinary, m_profile);
        if (m_priorityRun >= longestPriorityRun && waitsTooLong && earlier(ordinary, priority))
            return m_ordinary.turn(CallReason::fairness);
        return m_priority.turn(CallReason::priority);
    }

    const OfficeProfile& m_profile;
    Time m_now;
    std::int64_t m_calls;
    std::int64_t m_priorityRun;
    Line m_emergency;
    Line m_returned; ///< after being missed, and it is their turn
    Line m_priority;
    Line m_ordinary;
    Line m_tooEarly;                                     ///< came back, but two others go first
    std::multimap<std::int64_t, const Ticket*> m_notYet; ///< the same, by the call of the day after which they go
};

} // namespace

std::optional<Turn> Queue::nextTurn(const CounterProfile& counter, const OfficeProfile& profile, Time now) const
{
    return InTurn{*this, counter, profile, now}.next();
}

std::vector<Turn> Queue::inOrder(const CounterProfile& counter, const OfficeProfile& profile, Time now) const
{
    std::vector<Turn> out;
    InTurn people{*this, counter, profile, now};
    while (auto turn = people.next()) {
        people.called(turn->ticket);
        out.push_back(std::move(*turn));
    }
    return out;
}

std::int64_t Queue::ahead(const Ticket& ticket, const OfficeProfile& profile, Time now) const
{
    std::int64_t before = 0;
    InTurn people{*this, {ticket.forCounter, {ticket.queue}}, profile, now};
    for (auto turn = people.next(); turn && turn->ticket.id != ticket.id; turn = people.next(), ++before)
        people.called(turn->ticket);
    return before;
}

} // namespace pintu
