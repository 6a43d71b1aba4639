#pragma once

#include "apps/face/face_wish.h"
#include "screens/background.h"
#include "widgets/manual_panel.h"

#include <functional>
#include <string>
#include <string_view>

namespace pintu {

/// What F1 shows in a face. Pages lie with the other resources, pictures where the build or the installation has put
/// them beside the program; pages are printed on the office printer that this PC has for the face. `page`: the one that
/// belongs to what is shown now.
FaceManual manualOf(const FaceWish& wish, const std::string& face, Background& background,
                    std::function<std::string_view()> page, std::vector<KeyHelp> (*keys)() = nullptr);

} // namespace pintu
