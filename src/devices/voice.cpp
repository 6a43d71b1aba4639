#include "devices/voice.h"

#include "devices/speech.h"

#include <utility>

namespace pintu {

Voice::Voice(Pronunciation pronunciation)
    : m_pronunciation{std::move(pronunciation)}, m_thread{[this](const std::stop_token& ending) { work(ending); }}
{
}

Voice::~Voice()
{
    m_thread.request_stop();
    stop();
}

void Voice::say(std::string text)
{
    {
        const std::lock_guard lock{m_mutex};
        m_waiting.push_back(std::move(text));
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
        const auto text = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_now = std::stop_source{};
        const auto now = m_now.get_token();
        m_speaks = true;
        lock.unlock();
        speak(text, now);
        lock.lock();
        m_speaks = false;
    }
}

void Voice::speak(const std::string& text, const std::stop_token& stop)
{
    const auto wave = speechOf(m_pronunciation.of(text), stop);
    if (stop.stop_requested()) return;
    if (!wave) {
        m_state = VoiceState::noSpeech;
        return;
    }
    m_state = play(*wave, stop) == Played::noSound ? VoiceState::noSound : VoiceState::ready;
}

} // namespace pintu
