#pragma once

#include "screens/background.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace pintu {

enum class StaffPage { shut, pin, inside };

/// All that the staff door of a kiosk shows.
struct StaffDoorState {
    StaffPage page = StaffPage::shut;
    std::size_t digits = 0; ///< that were tapped; which ones is shown to nobody
    bool wrong = false;     ///< the last PIN did not fit
    bool checking = false;
    bool withoutPin = false;      ///< none was set in setup: the door is open to everybody who finds it
    std::int64_t secondsLeft = 0; ///< before the next try
    std::string note;             ///< what came of a test page
    bool operator==(const StaffDoorState&) const = default;
};

/// What the door asks of the PC.
struct StaffDoorWorld {
    bool hasPin = false;
    std::function<bool(const std::string&)> fits;                   ///< on the lane of commands, slow on purpose
    std::function<void(std::function<void(std::string)>)> testPage; ///< answers later, with a sentence
    std::function<void()> close;                                    ///< ends the kiosk
};

/// The door at the top left corner of a kiosk, for staff: who rests a finger there for five seconds is asked for the
/// PIN, and may then print a test page or end the kiosk. Each wrong PIN makes the wait for the next one twice as long,
/// also after the door was shut. Nobody there for half a minute: it shuts.
class StaffDoor {
public:
    StaffDoor(StaffDoorWorld world, Background& background);

    const StaffDoorState& state() const { return m_state; }
    void watch(std::function<void()> watcher) { m_watcher = std::move(watcher); }

    /// The time, a few times a second, by a clock that only runs forward.
    void tick(std::chrono::milliseconds now);
    void cornerTouched();
    void cornerLeft();

    void digit(char digit);
    void erase();
    void enter();
    void shut();
    void printTest();
    void close();

    static constexpr std::chrono::seconds held{5};
    static constexpr std::chrono::seconds idle{30};
    static constexpr std::chrono::seconds firstWait{2};
    static constexpr std::chrono::seconds longestWait{300};
    static constexpr std::size_t mostDigits = 12;

private:
    void checked(bool fits);
    void changed();

    StaffDoorWorld m_world;
    Background& m_background;
    StaffDoorState m_state;
    std::function<void()> m_watcher = [] {};
    std::string m_pin;
    bool m_resting = false; ///< a finger rests on the corner
    std::chrono::milliseconds m_now{};
    std::chrono::milliseconds m_since{};   ///< when the finger came
    std::chrono::milliseconds m_touched{}; ///< anything of the door
    std::chrono::milliseconds m_mayTry{};
    std::chrono::milliseconds m_nextWait{firstWait};
    Life m_life;
};

} // namespace pintu
