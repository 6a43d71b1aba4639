#include "devices/wave.h"

#include "devices/module.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace pintu {
namespace {

std::uint32_t littleEndian(BytesView bytes, std::size_t at, std::size_t count)
{
    std::uint32_t out = 0;
    for (std::size_t i = count; i > 0; --i) out = out << 8 | bytes[at + i - 1];
    return out;
}

bool says(BytesView bytes, std::size_t at, std::string_view word)
{
    return std::equal(word.begin(), word.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char c, std::uint8_t byte) { return static_cast<std::uint8_t>(c) == byte; });
}

} // namespace

std::optional<Wave> parseWave(BytesView file)
{
    if (file.size() < 12 || !says(file, 0, "RIFF") || !says(file, 8, "WAVE")) return std::nullopt;
    Wave out;
    for (std::size_t at = 12; at + 8 <= file.size();) {
        const auto here = at;
        at += 8;
        const std::size_t size = std::min<std::size_t>(littleEndian(file, here + 4, 4), file.size() - at);
        if (says(file, here, "fmt ")) {
            constexpr std::uint32_t pcm = 1;
            if (size < 16 || littleEndian(file, at, 2) != pcm || littleEndian(file, at + 14, 2) != 16)
                return std::nullopt;
            out.channels = static_cast<int>(littleEndian(file, at + 2, 2));
            out.rate = static_cast<int>(std::min<std::uint32_t>(littleEndian(file, at + 4, 4), 1'000'000));
        } else if (says(file, here, "data")) {
            if (out.channels < 1 || out.channels > 8 || out.rate < 1000) return std::nullopt;
            for (std::size_t i = 0; i + 2 <= size; i += 2)
                out.samples.push_back(static_cast<std::int16_t>(littleEndian(file, at + i, 2)));
            return out;
        }
        at += size + size % 2;
    }
    return std::nullopt;
}

std::vector<std::int16_t> monoAt(const Wave& wave, int rate)
{
    const auto channels = static_cast<std::size_t>(wave.channels);
    std::vector<std::int16_t> mono;
    mono.reserve(wave.samples.size() / channels);
    for (std::size_t i = 0; i + channels <= wave.samples.size(); i += channels) {
        int sum = 0;
        for (std::size_t channel = 0; channel < channels; ++channel) sum += wave.samples[i + channel];
        mono.push_back(static_cast<std::int16_t>(sum / wave.channels));
    }
    if (wave.rate == rate || mono.empty()) return mono;
    const double step = static_cast<double>(wave.rate) / rate;
    std::vector<std::int16_t> out(static_cast<std::size_t>(static_cast<double>(mono.size()) / step));
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double at = static_cast<double>(i) * step;
        const auto before = static_cast<std::size_t>(at);
        const auto after = std::min(before + 1, mono.size() - 1);
        const double share = at - static_cast<double>(before);
        out[i] = static_cast<std::int16_t>(std::lround(mono[before] * (1 - share) + mono[after] * share));
    }
    return out;
}

Played play(const Wave& wave, const std::stop_token& stop)
{
    auto* const work = functionOf<PlayFunction>("satupintu_sound.so", playFunctionName);
    return work ? work(wave, stop) : Played::noSound;
}

} // namespace pintu
