#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// A telephone number as it is dialled inside the country, without the 0 in front: "0812-3456-7890", "+62 812 3456
/// 7890" and "62 812 34567890" are all "81234567890". What begins with 62 has its country code even without a plus,
/// for no area code of Indonesia is 62x and people leave the plus out: libraries that read "62 21 5550199" as a number
/// of another town are wrong here. A number of another country keeps its plus: "+60123456789".
/// Nothing for a text with letters, or with fewer than seven or more than thirteen digits.
std::optional<std::string> dialledNumber(std::string_view text);

} // namespace pintu
