#include "core/people/region_code.h"

#include <algorithm>
#include <array>

namespace pintu {
namespace {

constexpr std::size_t villageLength = 13;

} // namespace

bool isRegionCode(std::string_view text)
{
    constexpr std::array<std::size_t, 4> lengths{2, 5, 8, villageLength};
    if (std::ranges::find(lengths, text.size()) == lengths.end()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dot = i == 2 || i == 5 || i == 8;
        if (dot ? text[i] != '.' : text[i] < '0' || text[i] > '9') return false;
    }
    return true;
}

bool isVillageCode(std::string_view text)
{
    return text.size() == villageLength && isRegionCode(text);
}

} // namespace pintu
