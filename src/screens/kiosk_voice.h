#pragma once

#include "screens/kiosk_state.h"

#include <cstddef>
#include <functional>
#include <string>

namespace pintu {

/// What the kiosk's loudspeaker is told: always Indonesian, and once to each resident who reads another language that
/// this is so.
class KioskVoice {
public:
    /// `speak` takes the place of what is being said; `pace` is in percent; `redraw` shows the state again.
    KioskVoice(KioskState& state, std::function<void(const std::string&)> speak, std::function<void(int)> pace,
               std::function<void()> redraw);

    void say(const std::string& words);
    /// The last thing that was said to this resident, or else the page.
    void repeat();
    /// Slower, faster, and as usual again.
    void otherPace();
    /// Puts the five keys of the audio mode on something that can be chosen, and says what it is.
    void mark(std::size_t spot, const std::string& spoken);
    /// The next resident comes.
    void forget();

private:
    KioskState& m_state;
    std::function<void(const std::string&)> m_speak;
    std::function<void(int)> m_pace;
    std::function<void()> m_redraw;
    std::string m_said;
    bool m_toldLanguage = false;
};

} // namespace pintu
