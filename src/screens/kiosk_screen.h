#pragma once

#include "screens/background.h"
#include "screens/kiosk_asking.h"
#include "screens/kiosk_complaint.h"
#include "screens/kiosk_help.h"
#include "screens/kiosk_paper.h"
#include "screens/kiosk_state.h"
#include "screens/kiosk_voice.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace pintu {

/// The machines around the kiosk. Each answers at once; `print` tells later, on the thread of the windows.
struct KioskDevices {
    PrintKioskTicket print;
    std::function<void(const std::string&)> speak;
    std::function<void()> hush;
    std::function<CommandId()> newCommand;
    std::function<void(int percent)> pace = [](int) {}; ///< how fast is spoken from now on
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
    void start() { look(); }
    /// Tells the screen the time, a few times a second, by a clock that only runs forward.
    void tick(std::chrono::milliseconds now);
    /// Somebody touched anything: the voice stops, the time begins again.
    void touched();

    void choose(std::size_t tile);      ///< of those shown
    void speakChoice(std::size_t tile); ///< a finger rests on it
    void answerFastTrack(bool yes);
    void talkInPrivate();
    /// Of whoever has a number: what the complaint is about.
    void tellComplaint();
    void chooseComplaint(std::size_t tile);
    void speakComplaint(std::size_t tile);
    void readAgain();
    void printAgain() { m_paper.again(); }
    void finish();
    void back();

    void callStaff();
    void staffNotNeeded() { leave(KioskSheet::help); }
    void stillHere() { leave(KioskSheet::stillThere); }

    void toggleAudio();
    void otherPace();
    KioskVoice& voice() { return m_voice; }
    /// Opens the names of the languages.
    void otherLanguage();
    void speakLanguage(Language language);
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
    static constexpr std::chrono::seconds recordLookedAt{2};   ///< at rest
    static constexpr std::chrono::seconds answerOverdue{2};    ///< at rest: nobody shall choose in vain
    static constexpr std::chrono::seconds recordTriedAgain{5}; ///< out of service
    static constexpr int audioPatience = 3; ///< pages stay so many times as long for people who listen

private:
    void show(KioskPage page);
    void changed(); ///< more than seconds and clock
    void say();
    void look();
    void take(PriorityClass priority);
    void took(TicketAsking::Answer answer);
    void failed();
    void wipe();
    void leave(KioskSheet sheet);
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

    bool m_looking = false;
    std::chrono::milliseconds m_now{};
    std::chrono::milliseconds m_touched{};
    std::chrono::milliseconds m_shown{}; ///< when the page, or the sheet over it, came
    std::chrono::milliseconds m_looked{};
    KioskVoice m_voice;
    TicketAsking m_asking;
    KioskPaper m_paper;
    ComplaintPage m_complaint;
    KioskHelp m_help;
    Life m_life;
};

} // namespace pintu
