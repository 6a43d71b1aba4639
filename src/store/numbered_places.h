#pragma once

#include <string>
#include <string_view>

namespace pintu {

/// Our SQL names its places (":day"), libpq counts them ("$1"): the same text with numbers in the order of the names, a
/// name that comes twice with two numbers. What stands in quotes and casts ("::int") stay as they are.
std::string withNumberedPlaces(std::string_view sql);

} // namespace pintu
