#pragma once

#include "apps/kiosk/kiosk_canvas.h"

#include <functional>

namespace pintu {

/// Words of a page that change while it stays, such as seconds.
using KioskLive = std::function<void(const KioskState&)>;

/// Each draws one screen into an area, from the screen's state, and leads what is touched back to the screen.
wxSizer* drawNeeds(const KioskCanvas& canvas, wxSize area, KioskScreen& screen, KioskLive& live);
wxSizer* drawFastTrack(const KioskCanvas& canvas, wxSize area, KioskScreen& screen);
wxSizer* drawTicket(const KioskCanvas& canvas, wxSize area, KioskScreen& screen);
/// Refused, standing of a paper, out of service, starting.
wxSizer* drawMessage(const KioskCanvas& canvas, wxSize area, KioskScreen& screen);
/// Help called, or: are you still there?
wxSizer* drawSheet(const KioskCanvas& canvas, wxSize area, KioskScreen& screen, KioskLive& live);

/// Help, language, size, contrast and voice, at the same place on every screen.
wxSizer* drawBar(const KioskCanvas& canvas, int width, KioskScreen& screen);
int barHeight(const KioskCanvas& canvas, const KioskState& state);

} // namespace pintu
