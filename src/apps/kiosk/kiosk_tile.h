#pragma once

#include "apps/kiosk/kiosk_canvas.h"

#include <functional>
#include <string>
#include <vector>

namespace pintu {

/// A tile speaks when a finger rests on it for 0.6 seconds, and is chosen only by a shorter tap.
struct KioskTile {
    std::string words;
    std::string picture;
    std::function<void()> chosen;
    std::function<void()> held;
};

/// At most six tiles that fill the area, named `name`-1, `name`-2 …, each of its own colour.
wxSizer* drawTiles(const KioskCanvas& canvas, wxSize area, const std::string& name, std::vector<KioskTile> tiles);

} // namespace pintu
