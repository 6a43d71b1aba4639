#pragma once

#include "screens/announcer.h"
#include "screens/background.h"
#include "screens/board_office.h"
#include "screens/board_state.h"

#include <chrono>
#include <functional>
#include <memory>

namespace pintu {

/// The hall's voice, as a board uses it. Each answers at once.
struct BoardDevices {
    std::function<void(const Announcement&)> announce; ///< empty: another PC speaks
    std::function<bool()> speaking;
    std::function<bool()> heard; ///< false: the last announcement could not be heard
};

/// What hangs in the hall: it shows who was called where, and calls them aloud where this PC is the one that does.
/// Nobody works with it. It never asks anything, and when the record goes away it shows what it knew, says since when,
/// and comes back by itself.
class BoardScreen {
public:
    BoardScreen(std::shared_ptr<BoardOffice> office, BoardDevices devices, Background& background,
                Appearance appearance, std::vector<std::string> ownLines);

    const BoardState& state() const { return m_state; }
    void watch(std::function<void(const BoardState&)> watcher) { m_watcher = std::move(watcher); }
    /// Takes over the look that somebody chose by a key of the window.
    void setAppearance(Appearance appearance) { m_state.appearance = appearance; }

    /// Tells the screen the time, a few times a second: by a clock that only runs forward, and by the one on the wall.
    void tick(std::chrono::milliseconds now, Time clock);
    /// The record has got new events, or may have.
    void recordWentOn();

    static constexpr std::chrono::seconds lookedAtLeast{1}; ///< so that a lost record is noticed, and found again
    static constexpr std::chrono::seconds lateAfter{10};
    static constexpr std::chrono::seconds lostAfter{60};
    static constexpr std::chrono::milliseconds pulse{800}; ///< half of it lit
    static constexpr int pulses = 2;
    static constexpr int pulsesUnheard = 5; ///< when the voice cannot be heard
    static constexpr std::chrono::seconds lineShown{15};
    static constexpr std::chrono::minutes shiftedEvery{10};
    static constexpr std::size_t mostEarlier = 6;

private:
    void look();
    void saw(Hall hall);
    void speak();
    bool tickContact();
    bool tickPulse();
    void changed() { m_watcher(m_state); }

    std::shared_ptr<BoardOffice> m_office;
    BoardDevices m_devices;
    Background& m_background;
    Announcer m_announcer;
    BoardState m_state;
    std::function<void(const BoardState&)> m_watcher = [](const BoardState&) {};
    bool m_looking = false;
    bool m_lookAgain = false; ///< the record went on while it was being looked at
    bool m_begun = false;
    std::chrono::milliseconds m_now{};
    std::chrono::milliseconds m_looked{};
    std::chrono::milliseconds m_answered{}; ///< the last time that the record did
    std::chrono::milliseconds m_lineSince{};
    std::chrono::milliseconds m_shiftSince{};
    std::optional<std::chrono::milliseconds> m_pulseSince;
    std::int64_t m_pulsedUpTo = 0; ///< place of the newest call that was shown
    Life m_life;
};

} // namespace pintu
