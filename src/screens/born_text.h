#pragma once

#include "core/people/birth.h"

#include <string>

namespace pintu {

/// What a clerk writes about somebody's birth: "12-04-1985", "12041985", "1985" or an age, "41". Unknown when it is
/// none of these.
Birth birthIn(const std::string& text, Day today);
/// "12-04-1985", as it is written on an Indonesian card.
std::string bornText(Day day);

} // namespace pintu
