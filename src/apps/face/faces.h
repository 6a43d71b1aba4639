#pragma once

#include "apps/face/face_wish.h"
#include "screens/background.h"

class wxFrame;

namespace pintu {

class BadSettings;

/// Each opens the window of a face; the window owns everything else of it. What cannot be opened is told in the window.
wxFrame* openKiosk(const FaceWish& wish, Background& background);
wxFrame* openBoard(const FaceWish& wish, Background& background);
wxFrame* openCounter(const FaceWish& wish, Background& background);
wxFrame* openIntake(const FaceWish& wish, Background& background);
wxFrame* openSetup(const FaceWish& wish, Background& background);
wxFrame* openChooser(const FaceWish& wish, Background& background);

/// Instead of a face: which file of settings cannot be used, where, and what to do.
wxFrame* openSettingsPage(const FaceWish& wish, const BadSettings& fault, Background& background);

/// The window of the face that the wish names.
wxFrame* openFace(const FaceWish& wish, Background& background);

} // namespace pintu
