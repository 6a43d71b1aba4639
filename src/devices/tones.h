#pragma once

#include "devices/wave.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace pintu {

enum class Chime {
    good, ///< one short, high
    bad,  ///< two long, low
};

/// Sines that begin and end softly, so that nothing clicks.
Wave waveOf(Chime tone);

/// Sounds tones on a thread of its own. Without a sound card it is silent and nothing else changes: a tone says nothing
/// that is not on the screen.
class Tones {
public:
    Tones();
    ~Tones();

    /// In place of the one that still sounds. Returns at once.
    void sound(Chime tone);
    /// Something sounds or waits.
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
