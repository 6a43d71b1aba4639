#pragma once

#include "core/record/event.h"

#include <vector>

namespace pintu {

/// How long a person may take back what was just done, in milliseconds.
inline constexpr std::int64_t undoMs = 30'000;

/// Tells whether it was done just now. A moment that lies an hour ahead, because the clock was put back, is not.
constexpr bool mayUndo(Time done, Time now)
{
    const auto since = now.ms - done.ms;
    return since <= undoMs && since >= -undoMs;
}

/// Answers the events of a subject in their order, without those that were undone and without the `undone` events.
std::vector<Event> notUndone(const std::vector<Event>& about);

} // namespace pintu
