#include "core/queue/queue.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace pintu {
namespace {

constexpr std::int64_t priorityFactor = 2;
constexpr std::int64_t priorityHeadStartMs = 10 * 60'000;
constexpr std::int64_t longestPriorityRun = 2;
constexpr std::int64_t usualAlarmMinutes = 45;

bool calledFrom(const Ticket& ticket, const std::vector<std::string>& letters)
{
    return std::find(letters.begin(), letters.end(), ticket.queue) != letters.end();
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

/// Whoever waits in one of the steps of the rule: the longest waiting of them, and the one who came back from hold, if
/// any.
struct Line {
    const Ticket* longest = nullptr;
    const Ticket* fromHold = nullptr;

    void add(const Ticket& ticket)
    {
        if (!longest || earlier(ticket, *longest)) longest = &ticket;
        if (ticket.backFromHold && (!fromHold || earlier(ticket, *fromHold))) fromHold = &ticket;
    }

    Turn turn(CallReason reason) const
    {
        return fromHold ? Turn{*fromHold, CallReason::backFromHold} : Turn{*longest, reason};
    }
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

struct UsualService {
    double mean = 0;
    double deviation = 0;
};

/// Of several services in a row the mean tells when they end, not the median: service times lean to the long side. What
/// lies far beyond the others (a forgotten key in the lunch break) counts no more than the longest usual one.
UsualService usualService(std::vector<double> minutes, std::int64_t standardMinutes)
{
    constexpr double enough = 20;
    std::sort(minutes.begin(), minutes.end());
    const double upper = minutes[minutes.size() * 3 / 4];
    const double longest = upper + 3 * (upper - minutes[minutes.size() / 4]);
    const auto n = static_cast<double>(minutes.size());
    double sum = 0;
    double squares = 0;
    for (double m : minutes) {
        m = std::min(m, longest);
        sum += m;
        squares += m * m;
    }
    const double mean = sum / n;
    const double weight = standardMinutes > 0 ? std::min(1.0, n / enough) : 1.0;
    return {weight * mean + (1 - weight) * static_cast<double>(standardMinutes),
            std::sqrt(std::max(0.0, squares / n - mean * mean))};
}

constexpr std::int64_t stepMinutes = 5;

std::int64_t nearestStep(double minutes)
{
    return static_cast<std::int64_t>(std::llround(minutes / stepMinutes)) * stepMinutes;
}

std::int64_t nextStep(double minutes)
{
    return static_cast<std::int64_t>(std::ceil(minutes / stepMinutes)) * stepMinutes;
}

} // namespace

std::optional<Turn> Queue::nextTurn(const std::vector<std::string>& letters, const OfficeProfile& profile,
                                    Time now) const
{
    Line emergency;
    Line returned;
    Line priority;
    Line ordinary;
    Line tooEarly; // came back after being missed, but two others go first
    for (const auto& ticket : waiting) {
        if (!calledFrom(ticket, letters)) continue;
        if (ticket.priority == PriorityClass::emergency)
            emergency.add(ticket);
        else if (ticket.returned && ticket.turnAfter > 0)
            (callsToday < ticket.turnAfter ? tooEarly : returned).add(ticket);
        else
            (isOrdinary(ticket) ? ordinary : priority).add(ticket);
    }
    if (emergency.longest) return Turn{*emergency.longest, CallReason::emergency};
    if (returned.longest) return Turn{*returned.longest, CallReason::returned};
    if (priority.longest && ordinary.longest) {
        if (!priorityGoesFirst(*priority.longest, *ordinary.longest, now))
            return ordinary.turn(CallReason::longestWait);
        const bool waitsTooLong = waitedMs(*ordinary.longest, now) > alarmMs(*ordinary.longest, profile);
        if (priorityRun >= longestPriorityRun && waitsTooLong && earlier(*ordinary.longest, *priority.longest))
            return ordinary.turn(CallReason::fairness);
        return priority.turn(CallReason::priority);
    }
    if (priority.longest) return priority.turn(CallReason::priority);
    if (ordinary.longest) return ordinary.turn(CallReason::longestWait);
    if (tooEarly.longest) return Turn{*tooEarly.longest, CallReason::returned};
    return std::nullopt;
}

std::vector<Ticket> Queue::inOrder(const std::vector<std::string>& letters, const OfficeProfile& profile,
                                   Time now) const
{
    std::vector<Ticket> out;
    auto rest = *this;
    while (const auto turn = rest.nextTurn(letters, profile, now)) {
        out.push_back(turn->ticket);
        std::erase_if(rest.waiting, [&](const Ticket& t) { return t.id == turn->ticket.id; });
        rest.priorityRun = isOrdinary(turn->ticket) ? 0 : rest.priorityRun + 1;
        ++rest.callsToday;
    }
    return out;
}

std::int64_t Queue::ahead(const Ticket& ticket, const OfficeProfile& profile, Time now) const
{
    const auto order = inOrder({ticket.queue}, profile, now);
    return std::ranges::find(order, ticket.id, &Ticket::id) - order.begin();
}

WaitEstimate estimateWait(std::int64_t ahead, std::int64_t inService, std::int64_t openCounters,
                          std::vector<double> serviceMinutes, std::int64_t standardMinutes)
{
    constexpr std::size_t least = 10;
    constexpr double quantile80 = 0.8416; // of the normal distribution
    WaitEstimate out{ahead, std::nullopt, 0};
    if (openCounters < 1 || serviceMinutes.size() < least) return out;

    const auto [service, deviation] = usualService(std::move(serviceMinutes), standardMinutes);
    // Those being served are on average half done.
    const double turns = static_cast<double>(ahead) + 0.5 * static_cast<double>(std::min(inService, openCounters));
    const double counters = static_cast<double>(openCounters);
    const double middle = turns * service / counters;
    out.fromMinutes = nearestStep(middle);
    out.toMinutes = std::max(*out.fromMinutes, nextStep(middle + quantile80 * deviation * std::sqrt(turns) / counters));
    return out;
}

} // namespace pintu
