#pragma once

#include "core/base/time.h"

#include <optional>
#include <string_view>

namespace pintu {

/// Reads a moment to come as people type it in a hurry: "2", "2/12", "2-12-2026" or "2026-12-02" (the next such day),
/// "+7" (days from today), each with or without a time behind a blank or a T: "9", "9.30", "09:30". Without a time it
/// is `hour` o'clock. Nothing for what is no day or no time, and for what is over.
std::optional<Time> typedMoment(std::string_view text, Time now, Zone zone, int hour);

} // namespace pintu
