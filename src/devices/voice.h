#pragma once

#include "devices/announcement.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace pintu {

enum class VoiceState {
    ready,
    noSpeech, ///< espeak-ng is missing or failed
    noSound,  ///< no sound card takes anything
};

/// Says Indonesian sentences aloud, one after another, on a thread of its own. Without espeak-ng or a sound card it is
/// silent and nothing else changes: whatever is said is on the screen, too.
class Voice {
public:
    explicit Voice(Pronunciation pronunciation = {}, Clips clips = {});
    ~Voice();

    /// Says a written text (devices/pronunciation.h) after what is being said now, and returns at once.
    void say(std::string text);
    /// The same for a number that is called in the hall (devices/announcement.h).
    void announce(std::vector<AnnouncedWord> words, AnnouncedFor which);
    /// How fast it speaks from now on, in percent of the usual.
    void pace(int percent) { m_pace = percent; }
    /// Falls silent within a tenth of a second and forgets what was still to be said: somebody touched the screen.
    void stop();

    /// How the last sentence went; `ready` before the first.
    VoiceState state() const { return m_state; }
    /// Whether something is being said or waits to be said.
    bool speaking() const;

private:
    void work(const std::stop_token& ending);
    /// What is to be said, made when its turn comes.
    using Making = std::function<AnnouncedSound(const std::stop_token&)>;
    void say(Making making);
    void speak(const Making& making, const std::stop_token& stop);

    Pronunciation m_pronunciation;
    Clips m_clips;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_came;
    std::deque<Making> m_waiting;
    std::stop_source m_now; ///< cuts what is being said
    bool m_speaks = false;
    std::atomic<int> m_pace = 100;
    std::atomic<VoiceState> m_state = VoiceState::ready;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace pintu
