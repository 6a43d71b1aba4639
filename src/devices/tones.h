#pragma once

#include "devices/wave.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace pintu {

enum class Chime {
    good, ///< one short, high tone
    bad,  ///< two long, low tones
    call, ///< two long tones, the second higher: a number is called in the hall
};

/// Frames a second of every chime; espeak-ng's, too: a card need not change it between a tone and a sentence.
inline constexpr int toneRate = 22'050;

/// Makes the sound of a chime from sines that begin and end softly, so that nothing clicks.
Wave waveOf(Chime tone);

/// Sounds tones on a thread of its own. Without a sound card it is silent and nothing else changes: a tone says nothing
/// that is not on the screen.
class Tones {
public:
    Tones();
    ~Tones();

    /// Sounds this chime instead of one that still sounds, and returns at once.
    void sound(Chime tone);
    /// Whether a chime sounds or waits.
    bool sounding() const;

private:
    void work(const std::stop_token& ending);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_came;
    std::optional<Chime> m_waiting;
    std::stop_source m_now; ///< cuts what sounds now
    bool m_sounds = false;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace pintu
