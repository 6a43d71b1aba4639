#include "devices/voice.h"

#include "devices/speech.h"

#include <utility>

namespace pintu {

Voice::Voice(Pronunciation pronunciation, Clips clips)
    : m_pronunciation{std::move(pronunciation)},
      m_clips{std::move(clips)},
      m_thread{[this](const std::stop_token& ending) { work(ending); }}
{
}

Voice::~Voice()
{
    m_thread.request_stop();
    stop();
}

void Voice::say(std::string text)
{
    say([this, text = std::move(text)](const std::stop_token& stop) {
        auto wave = speechOf(m_pronunciation.of(text), stop, m_pace);
        return wave ? AnnouncedSound{std::move(*wave)} : AnnouncedSound{{}, false};
    });
}

void Voice::announce(std::vector<AnnouncedWord> words, AnnouncedFor which)
{
    say([this, words = std::move(words), which](const std::stop_token& stop) {
        return soundOf(words, which, m_clips, m_pronunciation, stop);
    });
}

void Voice::say(Making making)
{
    {
        const std::lock_guard lock{m_mutex};
        m_waiting.push_back(std::move(making));
    }
    m_came.notify_one();
}

void Voice::stop()
{
    const std::lock_guard lock{m_mutex};
    m_waiting.clear();
    m_now.request_stop();
}

bool Voice::speaking() const
{
    const std::lock_guard lock{m_mutex};
    return m_speaks || !m_waiting.empty();
}

void Voice::work(const std::stop_token& ending)
{
    std::unique_lock lock{m_mutex};
    while (m_came.wait(lock, ending, [&] { return !m_waiting.empty(); }) && !ending.stop_requested()) {
        const auto making = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_now = std::stop_source{};
        const auto now = m_now.get_token();
        m_speaks = true;
        lock.unlock();
        speak(making, now);
        lock.lock();
        m_speaks = false;
    }
}

void Voice::speak(const Making& making, const std::stop_token& stop)
{
    const auto sound = making(stop);
    if (stop.stop_requested()) return;
    auto state = sound.whole ? VoiceState::ready : VoiceState::noSpeech;
    if (!sound.wave.samples.empty() && play(sound.wave, stop) == Played::noSound) state = VoiceState::noSound;
    m_state = state;
}

} // namespace pintu
