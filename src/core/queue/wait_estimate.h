#pragma once

#include "core/base/enum_names.h"
#include "core/staff/office_profile.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// What a told wait was reckoned from, or why there was no number.
enum class WaitBasis {
    none,      ///< nobody reckoned: a ticket of 0.1.0, or one that does not wait
    visits,    ///< how long the newest visits of this queue took here, and the counters open for it
    fewVisits, ///< too few visits were measured in these weeks
    noCounter, ///< no counter is open for it
    notToday   ///< the counters may have closed before that turn
};

template <>
struct EnumNames<WaitBasis> {
    static constexpr std::array<std::string_view, 5> names{"none", "visits", "fewVisits", "noCounter", "notToday"};
};

/// What a resident is told: a range in steps of five minutes, or only how many are ahead; and from what it was
/// reckoned.
struct WaitEstimate {
    std::int64_t ahead = 0;
    std::optional<std::int64_t> fromMinutes =
        std::nullopt;           ///< one of five is called sooner; only with a basis `visits`
    std::int64_t toMinutes = 0; ///< one of five is called later; above fromMinutes
    WaitBasis basis = WaitBasis::none;
    std::int64_t counters = 0; ///< open for the queue, not on a break
    std::int64_t visits = 0;   ///< that were measured
    bool operator==(const WaitEstimate&) const = default;
};

/// An open counter where nobody takes a break.
struct CounterNow {
    std::int64_t number = 0;
    bool busy = false; ///< somebody is called or served there
};

/// What the open counters have for one queue. A counter that calls from several is shared among them by how many wait
/// in each, because its next free minutes go to whoever came first.
struct CountersFor {
    std::int64_t count = 0;
    double share = 0; ///< of whole counters
    double busy = 0;  ///< of that share, where somebody sits now
};
/// `waiting`: how many wait in each queue, with the one person at least who asks.
CountersFor countersFor(const std::string& queue, const std::vector<CounterProfile>& counters,
                        const std::vector<CounterNow>& open, const std::map<std::string, std::int64_t>& waiting);

/// Reckons from the queue's service times (minutes, any order, newest 60 of 28 days) and what counters there are for
/// it. Without ten measured services or an open counter there is no number: an invented one is worse than none.
WaitEstimate estimateWait(std::int64_t ahead, const CountersFor& counters, std::vector<double> serviceMinutes,
                          std::int64_t standardMinutes);

/// The same on the clock: breaks of the counters go by, too. `passing` tells how many minutes go by until the counters
/// have worked so many; nothing where they close before.
WaitEstimate onTheClock(WaitEstimate estimate, const std::function<std::optional<std::int64_t>(std::int64_t)>& passing);

/// What somebody was told when the ticket was taken, and how long it was until the first call.
struct ToldWait {
    std::string letter; ///< of the ticket's number
    std::optional<std::int64_t> fromMinutes;
    std::int64_t toMinutes = 0;
    double waitedMinutes = 0;
};

/// How well waits were told.
struct WaitAccuracy {
    std::int64_t told = 0;   ///< with a range, and called since
    std::int64_t within = 0; ///< of these: called inside their range
    std::int64_t sooner = 0;
    std::int64_t later = 0;
    std::int64_t withoutRange = 0;
    double medianError = 0; ///< minutes from the middle of the range to the call, either way
    bool operator==(const WaitAccuracy&) const = default;
};
WaitAccuracy accuracyOf(const std::vector<ToldWait>& waits);

} // namespace pintu
