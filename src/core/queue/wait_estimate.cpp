#include "core/queue/wait_estimate.h"

#include <algorithm>
#include <cmath>

namespace pintu {
namespace {

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

std::int64_t stepBelow(double minutes)
{
    return static_cast<std::int64_t>(std::floor(std::max(0.0, minutes) / stepMinutes)) * stepMinutes;
}

std::int64_t stepAbove(double minutes)
{
    return static_cast<std::int64_t>(std::ceil(minutes / stepMinutes)) * stepMinutes;
}

} // namespace

CountersFor countersFor(const std::string& queue, const std::vector<CounterProfile>& counters,
                        const std::vector<CounterNow>& open, const std::map<std::string, std::int64_t>& waiting)
{
    const auto waitingIn = [&](const std::string& letter) {
        const auto found = waiting.find(letter);
        const auto people = found == waiting.end() ? 0 : found->second;
        return static_cast<double>(letter == queue ? std::max<std::int64_t>(1, people) : people);
    };
    CountersFor out;
    for (const auto& now : open) {
        const auto counter = std::ranges::find(counters, now.number, &CounterProfile::number);
        if (counter == counters.end() || std::ranges::find(counter->letters, queue) == counter->letters.end()) continue;
        double all = 0;
        for (const auto& letter : counter->letters) all += waitingIn(letter);
        const double share = waitingIn(queue) / all;
        ++out.count;
        out.share += share;
        if (now.busy) out.busy += share;
    }
    return out;
}

WaitEstimate estimateWait(std::int64_t ahead, const CountersFor& counters, std::vector<double> serviceMinutes,
                          std::int64_t standardMinutes)
{
    constexpr std::size_t least = 10;
    constexpr double quantile80 = 0.8416; // of the normal distribution
    WaitEstimate out{ahead, std::nullopt, 0, WaitBasis::visits, counters.count, std::ssize(serviceMinutes)};
    if (counters.count == 0)
        out.basis = WaitBasis::noCounter;
    else if (serviceMinutes.size() < least)
        out.basis = WaitBasis::fewVisits;
    if (out.basis != WaitBasis::visits) return out;

    const auto [service, deviation] = usualService(std::move(serviceMinutes), standardMinutes);
    // Those being served are on average half done.
    const double turns = static_cast<double>(ahead) + 0.5 * counters.busy;
    const double middle = turns * service / counters.share;
    // Each service differs from the mean, and so does the mean of those that were measured from the true one.
    const double variance = turns + turns * turns / static_cast<double>(out.visits);
    const double spread = quantile80 * deviation * std::sqrt(variance) / counters.share;
    out.fromMinutes = stepBelow(middle - spread);
    out.toMinutes = std::max(*out.fromMinutes + stepMinutes, stepAbove(middle + spread));
    return out;
}

WaitEstimate onTheClock(WaitEstimate estimate, const std::function<std::optional<std::int64_t>(std::int64_t)>& passing)
{
    if (!estimate.fromMinutes) return estimate;
    const auto from = passing(*estimate.fromMinutes);
    const auto to = passing(estimate.toMinutes);
    if (from && to) {
        estimate.fromMinutes = stepBelow(static_cast<double>(*from));
        estimate.toMinutes = stepAbove(static_cast<double>(*to));
        return estimate;
    }
    estimate.fromMinutes.reset();
    estimate.toMinutes = 0;
    estimate.basis = WaitBasis::notToday;
    return estimate;
}

WaitAccuracy accuracyOf(const std::vector<ToldWait>& waits)
{
    WaitAccuracy out;
    std::vector<double> errors;
    for (const auto& wait : waits) {
        if (!wait.fromMinutes) {
            ++out.withoutRange;
            continue;
        }
        const auto from = static_cast<double>(*wait.fromMinutes);
        const auto to = static_cast<double>(wait.toMinutes);
        ++out.told;
        ++(wait.waitedMinutes < from ? out.sooner : wait.waitedMinutes > to ? out.later : out.within);
        errors.push_back(std::abs(wait.waitedMinutes - (from + to) / 2));
    }
    if (errors.empty()) return out;
    const auto middle = errors.begin() + std::ssize(errors) / 2;
    std::nth_element(errors.begin(), middle, errors.end());
    out.medianError = *middle;
    return out;
}

} // namespace pintu
