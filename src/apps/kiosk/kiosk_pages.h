#pragma once

#include "apps/kiosk/kiosk_canvas.h"
#include "screens/kiosk_audio.h"
#include "screens/staff_door.h"

#include <functional>

namespace pintu {

/// Changes the sentences of a page that go on while it is shown, such as seconds.
using KioskLive = std::function<void(const KioskState&)>;

/// Each draws one screen into an area, from the screen's state, and leads what is touched back to the screen.
wxSizer* drawNeeds(const KioskCanvas& canvas, wxSize area, KioskScreen& screen, KioskLive& live);
wxSizer* drawFastTrack(const KioskCanvas& canvas, wxSize area, KioskScreen& screen);
wxSizer* drawTicket(const KioskCanvas& canvas, wxSize area, KioskScreen& screen);
/// Draws what a complaint may be about.
wxSizer* drawComplaint(const KioskCanvas& canvas, wxSize area, KioskScreen& screen);
/// Draws why no number is given, or that the machine does not work, and what to do.
wxSizer* drawNotice(const KioskCanvas& canvas, wxSize area, KioskScreen& screen, KioskLive& live);
/// Draws the screens of one message: answer to a scan, starting.
wxSizer* drawMessage(const KioskCanvas& canvas, wxSize area, KioskScreen& screen);
/// Draws the names of the languages, each in itself.
wxSizer* drawLanguages(const KioskCanvas& canvas, wxSize area, KioskScreen& screen);
/// Draws what lies over a screen: "help is called", or "are you still there?"
wxSizer* drawSheet(const KioskCanvas& canvas, wxSize area, KioskScreen& screen, KioskLive& live);

/// Draws what is behind the staff door, over the whole screen.
wxSizer* drawStaffDoor(const KioskCanvas& canvas, wxSize area, StaffDoor& door);

/// Draws which office this is, and day and time, which go on; 0 pixels high where text is so large that it has no room.
wxSizer* drawHead(const KioskCanvas& canvas, int width, const KioskState& state, KioskLive& live);
int headHeight(const KioskCanvas& canvas);

/// Draws the buttons for help, language, size, contrast and voice, at the same place on every screen.
wxSizer* drawBar(const KioskCanvas& canvas, int width, KioskScreen& screen);
/// With the five keys above it while the voice reads.
int barHeight(const KioskCanvas& canvas, const KioskState& state);
/// Draws the five keys of the audio mode, one row high.
wxSizer* drawAudioKeys(const KioskCanvas& canvas, int width, KioskAudio& audio);

} // namespace pintu
