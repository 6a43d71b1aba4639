#pragma once

#include "screens/kiosk_screen.h"

#include <functional>
#include <string>
#include <vector>

namespace pintu {

/// Something on the screen that can be chosen, as who does not see it hears of it.
struct AudioSpot {
    std::string name; ///< of its button
    std::string spoken;
    std::function<void()> pressed;
};

/// The five keys of the audio mode.
enum class AudioKey { previous, next, choose, repeat, back };

/// Leads people who do not see the screen through everything that is on it, by five keys and the voice: a pad beside
/// the screen, or the keys that the screen shows at its lower edge.
class KioskAudio {
public:
    explicit KioskAudio(KioskScreen& screen) : m_screen{screen} {}

    /// All that can be chosen on the screen that is shown, in the order in which the keys go through it.
    std::vector<AudioSpot> spots() const;
    void press(AudioKey key);

private:
    void step(bool forward);

    KioskScreen& m_screen;
};

} // namespace pintu
