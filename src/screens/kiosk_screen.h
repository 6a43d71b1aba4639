#pragma once

#include "screens/background.h"
#include "screens/kiosk_state.h"
#include "screens/print_end.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace pintu {

/// What became of a ticket's paper, and what staff should do about the printer; empty: nothing.
using TicketPrinted = std::function<void(PrintEnd end, const std::string& forStaff)>;

/// The machines around the kiosk. Each answers at once; `print` tells later, on the thread of the windows.
struct KioskDevices {
    std::function<void(TicketId, TicketPrinted)> print;
    std::function<void(const std::string&)> speak;
    std::function<void()> hush;
    std::function<CommandId()> newCommand;
};

/// What a resident can do at the kiosk: two taps to a number. Everything a person left behind is wiped after each
/// visit.
class KioskScreen {
public:
    KioskScreen(std::shared_ptr<KioskOffice> office, KioskDevices devices, Background& background,
                Appearance appearance);

    const KioskState& state() const { return m_state; }
    void watch(std::function<void(const KioskState&)> watcher) { m_watcher = std::move(watcher); }

    /// Opens the record and comes to rest on the first screen.
    void start();
    /// Tells the screen the time, a few times a second, by a clock that only runs forward.
    void tick(std::chrono::milliseconds now);
    /// Somebody touched anything: the voice stops, the time begins again.
    void touched();

    void choose(std::size_t tile);      ///< of those shown
    void speakChoice(std::size_t tile); ///< a finger rests on it
    void answerFastTrack(bool yes);
    void talkInPrivate();
    void readAgain();
    void printAgain();
    void finish();
    void back();

    void callStaff();
    void staffNotNeeded();
    void stillHere();

    void toggleAudio();
    void otherLanguage();
    void otherTextSize();
    void otherContrast();
    /// Takes over the look that somebody chose by a key of the window.
    void setAppearance(Appearance appearance) { m_state.appearance = appearance; }

    void scanned(const std::string& text);

    static constexpr std::chrono::seconds idle{45};
    static constexpr std::chrono::seconds warning{20};
    static constexpr std::chrono::seconds ticketShown{12};
    static constexpr std::chrono::seconds ticketShownWithoutPaper{30};
    static constexpr std::chrono::seconds answerShown{30};
    static constexpr std::chrono::seconds helpShown{180};
    static constexpr std::chrono::seconds helpRepeated{20};
    static constexpr std::chrono::seconds recordLookedAt{10};  ///< at rest
    static constexpr std::chrono::seconds recordTriedAgain{5}; ///< out of service
    /// A number that was asked for when the record went away is still given if it comes back so soon.
    static constexpr std::chrono::seconds askedForKept{30};
    static constexpr int audioPatience = 3; ///< pages stay so many times as long for people who listen

private:
    void show(KioskPage page);
    void changed();
    void ticked(); ///< shows new seconds and the clock, and nothing else
    void say();
    void look();
    void take(PriorityClass priority);
    void send();
    void took(Result<KioskTicket, TakeTicketRefusal> answer);
    void print();
    void failed();
    void wipe();
    bool atRest() const;
    bool busyOrGone() const;
    std::chrono::milliseconds patient(std::chrono::milliseconds time) const;
    void tickSheet();

    std::shared_ptr<KioskOffice> m_office;
    KioskDevices m_devices;
    Background& m_background;
    Appearance m_resting; ///< how the kiosk looks for the next person
    KioskState m_state;
    std::function<void(const KioskState&)> m_watcher = [](const KioskState&) {};

    struct Asked {
        CommandId command;
        TicketWish wish;
        std::chrono::milliseconds at{};
    };
    std::optional<Asked> m_asked;
    bool m_looking = false;
    std::chrono::milliseconds m_now{};
    std::chrono::milliseconds m_touched{};
    std::chrono::milliseconds m_shown{}; ///< when the page, or the sheet over it, came
    std::chrono::milliseconds m_looked{};
    std::chrono::milliseconds m_called{}; ///< when staff were called by voice
    Life m_life;
};

} // namespace pintu
