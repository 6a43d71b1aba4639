#include "screens/kiosk_voice.h"

#include "screens/kiosk_spoken.h"

#include <utility>

namespace pintu {

KioskVoice::KioskVoice(KioskState& state, std::function<void(const std::string&)> speak, std::function<void(int)> pace,
                       std::function<void()> redraw)
    : m_state{state}, m_speak{std::move(speak)}, m_pace{std::move(pace)}, m_redraw{std::move(redraw)}
{
}

void KioskVoice::say(const std::string& words)
{
    const bool other = m_state.appearance.language != Language::indonesian;
    const bool tells = m_state.audio && other && !std::exchange(m_toldLanguage, m_toldLanguage || other);
    m_said = words;
    m_speak(tells ? spokenVoiceIsIndonesian() + " " + words : words);
}

void KioskVoice::repeat()
{
    m_speak(m_said.empty() ? spokenPage(m_state) : m_said);
}

void KioskVoice::otherPace()
{
    const int pace = m_state.pace;
    m_state.pace = pace == KioskState::ordinaryPace ? KioskState::slowPace
                   : pace == KioskState::slowPace   ? KioskState::fastPace
                                                    : KioskState::ordinaryPace;
    m_pace(m_state.pace);
}

void KioskVoice::mark(std::size_t spot, const std::string& spoken)
{
    m_state.spot = spot;
    m_redraw();
    say(spoken);
}

void KioskVoice::forget()
{
    if (std::exchange(m_state.pace, KioskState::ordinaryPace) != KioskState::ordinaryPace)
        m_pace(KioskState::ordinaryPace);
    m_said.clear();
    m_toldLanguage = false;
}

} // namespace pintu
