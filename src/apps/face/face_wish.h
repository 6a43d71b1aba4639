#pragma once

#include "screens/appearance.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace pintu {

/// How a face was asked to open, on the command line or by the chooser.
struct FaceWish {
    std::string face; ///< "kiosk", "board", "counter", "intake", "setup"; empty: the person chooses
    std::filesystem::path office;
    std::string officer;      ///< code of the officer profile; empty: asked for
    std::int64_t counter = 0; ///< number of the counter; 0: asked for, or the only one
    Appearance appearance;
    int width = 0; ///< of the window in pixels; 0: all of the screen that is free
    int height = 0;
    int display = 0;                ///< on which screen a board hangs, counted from 1; 0: the second one, if any
    bool fullScreen = true;         ///< of kiosk and board
    bool settingsAsTheyAre = false; ///< go on though a file of settings cannot be used
    double screenInches = 21.5;     ///< diagonal of the kiosk's screen: sizes of what is touched are millimetres
};

} // namespace pintu
