#pragma once

#include "screens/text.h"

namespace pintu {

enum class ThemeKind { light, contrast };

/// How a face looks; anybody may change it while it runs.
struct Appearance {
    ThemeKind theme = ThemeKind::light;
    int percent = 100; ///< size of text, 100 to 200
    Language language = Language::indonesian;
    bool operator==(const Appearance&) const = default;

    static constexpr int smallest = 100;
    static constexpr int largest = 200;
    static constexpr int step = 25;
};

} // namespace pintu
