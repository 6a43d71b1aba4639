#include "devices/tones.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace pintu {
namespace {

constexpr int rate = toneRate;
constexpr double loudness = 0.28 * 32'767; // peak of a sine at -14 dBFS

void addSine(std::vector<std::int16_t>& samples, double hertz, int ms)
{
    constexpr double fade = 0.008 * rate;
    const auto count = rate * ms / 1000;
    for (int i = 0; i < count; ++i) {
        const auto edge = std::min({1.0, i / fade, (count - 1 - i) / fade});
        samples.push_back(static_cast<std::int16_t>(
            std::lround(loudness * edge * std::sin(2 * std::numbers::pi * hertz * i / rate))));
    }
}

void addSilence(std::vector<std::int16_t>& samples, int ms)
{
    samples.insert(samples.end(), static_cast<std::size_t>(rate * ms / 1000), 0);
}

} // namespace

Wave waveOf(Chime tone)
{
    Wave out{rate, 1, {}};
    switch (tone) {
    case Chime::good: addSine(out.samples, 880, 90); break;
    case Chime::bad:
        addSine(out.samples, 220, 250);
        addSilence(out.samples, 100);
        addSine(out.samples, 220, 250);
        break;
    case Chime::call:
        addSine(out.samples, 660, 350);
        addSine(out.samples, 880, 350);
        break;
    }
    return out;
}

Tones::Tones() : m_thread{[this](const std::stop_token& ending) { work(ending); }} {}

Tones::~Tones()
{
    m_thread.request_stop();
    const std::lock_guard lock{m_mutex};
    m_now.request_stop();
}

void Tones::sound(Chime tone)
{
    {
        const std::lock_guard lock{m_mutex};
        m_waiting = tone;
        m_now.request_stop();
    }
    m_came.notify_one();
}

bool Tones::sounding() const
{
    const std::lock_guard lock{m_mutex};
    return m_sounds || m_waiting;
}

void Tones::work(const std::stop_token& ending)
{
    std::unique_lock lock{m_mutex};
    while (m_came.wait(lock, ending, [&] { return m_waiting.has_value(); }) && !ending.stop_requested()) {
        const auto tone = *std::exchange(m_waiting, std::nullopt);
        m_now = std::stop_source{};
        const auto now = m_now.get_token();
        m_sounds = true;
        lock.unlock();
        (void)play(waveOf(tone), now);
        lock.lock();
        m_sounds = false;
    }
}

} // namespace pintu
