#pragma once

#include "apps/kiosk/kiosk_canvas.h"
#include "screens/staff_door.h"

#include <functional>

namespace pintu {

/// Changes the sentences of a page that go on while it is shown, such as seconds.
using KioskLive = std::function<void(const KioskState&)>;

/// Each draws one screen into an area, from the screen's state, and leads what is touched back to the screen.
wxSizer* drawNeeds(const KioskCanvas& canvas, wxSize area, KioskScreen& screen, KioskLive& live);
wxSizer* drawFastTrack(const KioskCanvas& canvas, wxSize area, KioskScreen& screen);
wxSizer* drawTicket(const KioskCanvas& canvas, wxSize area, KioskScreen& screen);
/// Draws the screens of one message: refused, answer to a scan, out of service, starting.
wxSizer* drawMessage(const KioskCanvas& canvas, wxSize area, KioskScreen& screen);
/// Draws what lies over a screen: "help is called", or "are you still there?"
wxSizer* drawSheet(const KioskCanvas& canvas, wxSize area, KioskScreen& screen, KioskLive& live);

/// Draws what is behind the staff door, over the whole screen.
wxSizer* drawStaffDoor(const KioskCanvas& canvas, wxSize area, StaffDoor& door);

/// Draws the buttons for help, language, size, contrast and voice, at the same place on every screen.
wxSizer* drawBar(const KioskCanvas& canvas, int width, KioskScreen& screen);
int barHeight(const KioskCanvas& canvas, const KioskState& state);

} // namespace pintu
