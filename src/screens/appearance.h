#pragma once

#include "screens/text.h"

#include <algorithm>

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

/// What the keys of a kiosk do to it: two steps of size and back, and the other colours.
inline Appearance withOtherTextSize(Appearance look)
{
    look.percent = look.percent >= Appearance::largest
                       ? Appearance::smallest
                       : std::min(look.percent + 2 * Appearance::step, Appearance::largest);
    return look;
}
inline Appearance withOtherContrast(Appearance look)
{
    look.theme = look.theme == ThemeKind::contrast ? ThemeKind::light : ThemeKind::contrast;
    return look;
}

} // namespace pintu
