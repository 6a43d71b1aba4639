#pragma once

#include "apps/kiosk/kiosk_canvas.h"

namespace pintu {

/// A tile that speaks when a finger rests on it for 0.6 seconds, and is chosen only by a shorter tap.
wxButton* newTile(const KioskCanvas& canvas, KioskButton wish, std::function<void()> held);

} // namespace pintu
