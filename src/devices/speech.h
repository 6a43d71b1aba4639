#pragma once

#include "devices/wave.h"

#include <stop_token>
#include <string>

namespace pintu {

/// An Indonesian sentence as sound, made by the program espeak-ng: a process, because it is GPL-3. Nothing when
/// espeak-ng is missing, fails or takes longer than ten seconds, or when `stop` is requested. `percent` of the usual
/// speed.
std::optional<Wave> speechOf(const std::string& text, const std::stop_token& stop, int percent = 100);

} // namespace pintu
