#pragma once

#include "apps/kiosk/kiosk_pages.h"

#include <wx/eventfilter.h>
#include <wx/panel.h>
#include <wx/timer.h>

#include <chrono>
#include <memory>

namespace pintu {

/// Draws the kiosk's screen over its whole area, anew whenever something else than seconds and clock has changed. Leads
/// arrows to the button that lies there.
class KioskPanel final : public wxPanel, private wxEventFilter {
public:
    KioskPanel(wxWindow* parent, const Theme& theme, KioskScreen& screen, double screenInches,
               StaffDoor* door = nullptr);
    ~KioskPanel() override;

    void draw(const KioskState& state);
    /// Draws the staff door, or the kiosk again when it has been shut.
    void drawDoor();
    /// A key by itself: r reads again, s turns the voice on, b goes back, h calls staff.
    void key(const std::string& key);

    /// After a page has come, touches do nothing for so long: the second half of a nervous double tap.
    static constexpr std::chrono::milliseconds settles{300};

    /// A record that opens within this time is not waited for in words.
    static constexpr std::chrono::milliseconds opens{400};

private:
    wxSize DoGetBestSize() const override { return {1, 1}; } // fills what there is; never scrolls
    int FilterEvent(wxEvent& event) override;
    void onHook(wxKeyEvent& event);
    void later();
    void rebuild();
    void place();
    bool doorIsOpen() const;
    bool isCorner(const wxPoint& onScreen) const;
    void moveFocus(int key);
    bool audioKey(int key);
    void lightSpot();

    Theme m_theme;
    KioskScreen& m_screen;
    KioskAudio m_audio{m_screen};
    StaffDoor* m_door; ///< nullptr: there is none
    double m_inches;
    wxWindow* m_keys; ///< has the keyboard while no button is lit, and outlives every page
    std::unique_ptr<KioskMetrics> m_metrics;
    std::unique_ptr<wxSizer> m_sizer;
    KioskLive m_live;
    std::uint64_t m_drawn = 0; ///< revision of the state
    bool m_waiting = false;
    std::chrono::steady_clock::time_point m_came;
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    wxTimer m_opening;
};

} // namespace pintu
