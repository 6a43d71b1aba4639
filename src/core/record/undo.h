#pragma once

#include "core/record/event.h"

#include <vector>

namespace pintu {

/// For so long a person may take back what was just done.
inline constexpr std::int64_t undoMs = 30'000;

/// Also after the clock was put back: what was done "in an hour" was not done just now.
constexpr bool mayUndo(Time done, Time now)
{
    const auto since = now.ms - done.ms;
    return since <= undoMs && since >= -undoMs;
}

/// Answers the events of a subject in their order, without those that were undone and without the `undone` events.
std::vector<Event> notUndone(const std::vector<Event>& about);

} // namespace pintu
