#pragma once

#include <string>
#include <string_view>

namespace pintu {

/// A ticket's number as it is called, sign by sign, because that is how people compare it with their paper:
/// "A-027" is "A, nol, dua, tujuh". Letters stay letters: the Indonesian voice says their names (a, be, ce).
std::string spokenNumber(std::string_view ticket);

/// A counter's number in Indonesian words: 11 is "sebelas". From 0 to 999; others stay figures.
std::string spokenCounter(int counter);

} // namespace pintu
