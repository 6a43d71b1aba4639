#pragma once

#include <string_view>

namespace pintu {

/// Whether a text has the form of a region code of the Ministry of Home Affairs: province "36", regency or city
/// "36.73", district "36.73.02", village "36.73.02.1011". Whether there is such a place, the catalogue knows.
bool isRegionCode(std::string_view text);
bool isVillageCode(std::string_view text);

} // namespace pintu
