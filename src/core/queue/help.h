#pragma once

#include "core/base/result.h"
#include "core/queue/help_events.h"

#include <chrono>
#include <optional>

namespace pintu {

/// A call for help in the state to which its events have brought it.
struct HelpCall {
    HelpId id;
    Time called;
    std::int64_t counter = 0; ///< who is on their way; 0: nobody yet
    Time answered;            ///< 0 with it
    std::optional<HelpEnd> ended;
    bool operator==(const HelpCall&) const = default;
};

/// How loudly a call is told: it rises while nobody answers. `coming`: somebody is on their way.
enum class HelpTone { coming, called, waiting, urgent };
HelpTone toneOf(const HelpCall& call, Time now);

/// A kiosk that was switched off ends no call: after ten minutes it is told to nobody any more.
inline constexpr std::chrono::minutes helpForgotten{10};
inline constexpr std::chrono::seconds helpWaits{30};  ///< until a call counts as waiting
inline constexpr std::chrono::seconds helpUrgent{60}; ///< and as urgent
bool isTold(const HelpCall& call, Time now);

/// over: the resident needs nobody any more. answeredBefore: another counter was quicker.
enum class HelpRefusal { unknown, over, answeredBefore };
Result<HelpAnswered, HelpRefusal> decideAnswer(const HelpCall& call, std::int64_t counter, Time now);
Result<HelpEnded, HelpRefusal> decideEnd(const HelpCall& call, HelpEnd why, Time now);

} // namespace pintu
