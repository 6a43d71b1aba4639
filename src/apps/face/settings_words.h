#pragma once

#include "apps/face/face_wish.h"
#include "office/settings_file.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// The file of settings with which this face cannot be opened as it was set up, or nothing. A folder that is no office
/// yet is none: the face tells that itself.
std::optional<BadSettings> settingsFault(const FaceWish& wish);

/// What the page of such a file says.
struct SettingsWords {
    std::string heading;
    std::string where; ///< file and line
    std::vector<std::string> lines;
    std::string goOn; ///< words of the button that opens the face nevertheless; empty: it cannot
};
SettingsWords wordsOf(const BadSettings& fault, const FaceWish& wish);

} // namespace pintu
