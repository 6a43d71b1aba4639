#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace pintu {

/// Sound as whole numbers of 16 bits, channels interleaved.
struct Wave {
    int rate = 0; ///< frames a second
    int channels = 0;
    std::vector<std::int16_t> samples;
};

/// Reads a RIFF WAVE file of 16-bit PCM. One that came through a pipe has a guessed length in its header: then all
/// that came is read.
std::optional<Wave> parseWave(BytesView file);

/// The same sound with one channel and another rate: channels are mixed, values between two samples lie on a line.
std::vector<std::int16_t> monoAt(const Wave& wave, int rate);

enum class Played {
    whole,
    cut,     ///< stop was requested
    noSound, ///< no sound card, no libasound, or a card that takes nothing
};

/// Plays on ALSA's device "default" and returns when the last sample has been heard; a stop is heard within a tenth of
/// a second. libasound is loaded with the first call (satupintu_sound.so).
Played play(const Wave& wave, const std::stop_token& stop);

/// The name under which the module exports the function that plays.
inline constexpr const char* playFunctionName = "pintuPlay";
using PlayFunction = Played(const Wave& wave, const std::stop_token& stop);

} // namespace pintu
