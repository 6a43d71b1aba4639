#pragma once

#include "core/queue/queue.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <numbers>
#include <queue>
#include <random>
#include <utility>
#include <vector>

/// Simulated office days, to judge an order of calling by what people wait. The same seed gives the same day on every
/// machine that has IEEE numbers.
namespace pintu::test {

/// A day from an empty hall: Poisson arrivals, lognormal services, some people of the priority class.
struct DayShape {
    std::size_t counters = 5;
    std::size_t people = 150;
    double serviceMinutes = 7;
    double serviceVariation = 0.7; ///< standard deviation over mean
    double load = 0.96;
    double priorityShare = 0.15;
};

struct Visit {
    Time arrives;
    std::int64_t serviceMs = 0;
    PriorityClass priority = PriorityClass::ordinary;
};

inline std::vector<Visit> visitsOf(const DayShape& shape, std::uint64_t seed)
{
    std::mt19937_64 engine{seed};
    // The standard's distributions differ between libraries.
    const auto uniform = [&] { return static_cast<double>(engine() >> 11) * 0x1p-53; };
    const auto exponential = [&](double mean) { return -mean * std::log(1 - uniform()); };
    const auto normal = [&] {
        const double radius = std::sqrt(exponential(2));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    };
    const double variance = std::log(1 + shape.serviceVariation * shape.serviceVariation);
    const double between = shape.serviceMinutes / (static_cast<double>(shape.counters) * shape.load);

    std::vector<Visit> out;
    double minute = 0;
    for (std::size_t i = 0; i < shape.people; ++i) {
        minute += exponential(between);
        const double service = std::exp(std::log(shape.serviceMinutes) - variance / 2 + std::sqrt(variance) * normal());
        const bool priority = uniform() < shape.priorityShare;
        out.push_back({Time{std::llround(minute * 60'000)}, std::llround(service * 60'000),
                       priority ? PriorityClass::priority : PriorityClass::ordinary});
    }
    return out;
}

/// One desk group, as small as a profile can be.
inline OfficeProfile oneDeskGroup(std::int64_t alarmMinutes = 45)
{
    OfficeProfile profile;
    profile.deskGroups.push_back({"A", "Umum", "General", {}, 7, alarmMinutes});
    profile.counters.push_back({1, {"A"}});
    return profile;
}

/// Who of those waiting is next. The queue is never empty.
using Order = std::function<Ticket(const Queue&, Time now)>;

inline Ticket bySatuPintu(const Queue& queue, Time now)
{
    static const OfficeProfile profile = oneDeskGroup();
    return queue.nextTurn({1, {"A"}}, profile, now)->ticket;
}

inline Ticket byArrival(const Queue& queue, Time)
{
    return *std::min_element(queue.waiting.begin(), queue.waiting.end(),
                             [](const Ticket& a, const Ticket& b) { return a.number < b.number; });
}

inline Ticket byClassAlone(const Queue& queue, Time)
{
    return *std::min_element(queue.waiting.begin(), queue.waiting.end(), [](const Ticket& a, const Ticket& b) {
        return std::pair{a.priority != PriorityClass::priority, a.number} <
               std::pair{b.priority != PriorityClass::priority, b.number};
    });
}

/// Called when somebody has just begun to wait: the hall as that person finds it.
struct Hall {
    const Queue& queue;
    const Ticket& newcomer;
    Time now;
    std::int64_t inService = 0;
};
using OnArrival = std::function<void(const Hall&)>;

/// Lives a day through. A counter that is free calls at once. Answers everybody's minutes waited, in the order of
/// arrival.
inline std::vector<double> liveThrough(const std::vector<Visit>& visits, std::size_t counters, const Order& order,
                                       const OnArrival& onArrival = {})
{
    std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> busyUntil;
    std::vector<double> waited(visits.size());
    Queue queue;
    const auto call = [&](Time now) {
        while (!queue.waiting.empty() && busyUntil.size() < counters) {
            const Ticket next = order(queue, now);
            const auto index = static_cast<std::size_t>(next.number.number - 1);
            std::erase_if(queue.waiting, [&](const Ticket& t) { return t.number == next.number; });
            ++queue.callsToday;
            queue.priorityRun = next.priority == PriorityClass::ordinary ? 0 : queue.priorityRun + 1;
            waited[index] = static_cast<double>(now.ms - visits[index].arrives.ms) / 60'000;
            busyUntil.push(now.ms + visits[index].serviceMs);
        }
    };
    std::size_t arrived = 0;
    while (arrived < visits.size() || !queue.waiting.empty()) {
        const auto never = std::numeric_limits<std::int64_t>::max();
        const auto free = busyUntil.empty() ? never : busyUntil.top();
        const auto arrival = arrived < visits.size() ? visits[arrived].arrives.ms : never;
        if (free <= arrival) {
            busyUntil.pop();
            call(Time{free});
            continue;
        }
        Ticket ticket;
        ticket.number = {"A", static_cast<std::int64_t>(++arrived)};
        ticket.id.uuid.bytes[14] = static_cast<std::uint8_t>(arrived >> 8);
        ticket.id.uuid.bytes[15] = static_cast<std::uint8_t>(arrived);
        ticket.priority = visits[arrived - 1].priority;
        ticket.queue = "A";
        ticket.taken = Time{arrival};
        queue.waiting.push_back(ticket);
        if (onArrival) onArrival({queue, ticket, Time{arrival}, static_cast<std::int64_t>(busyUntil.size())});
        call(Time{arrival});
    }
    return waited;
}

/// Many days under one order: the mean of the day's longest ordinary wait, and the mean wait of the priority class, in
/// minutes.
struct Judged {
    double longestOrdinary = 0;
    double priorityMean = 0;
};

inline Judged judge(const DayShape& shape, const Order& order, std::uint64_t firstSeed, std::uint64_t days)
{
    double longestSum = 0;
    double prioritySum = 0;
    double priorityCount = 0;
    for (auto seed = firstSeed; seed < firstSeed + days; ++seed) {
        const auto visits = visitsOf(shape, seed);
        const auto waited = liveThrough(visits, shape.counters, order);
        double longest = 0;
        for (std::size_t i = 0; i < visits.size(); ++i) {
            if (visits[i].priority == PriorityClass::ordinary) {
                longest = std::max(longest, waited[i]);
            } else {
                prioritySum += waited[i];
                ++priorityCount;
            }
        }
        longestSum += longest;
    }
    return {longestSum / static_cast<double>(days), prioritySum / std::max(1.0, priorityCount)};
}

} // namespace pintu::test
