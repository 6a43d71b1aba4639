#pragma once

#include <string_view>

namespace pintu {

/// Crockford's base 32 (crockford.com/base32.html), by value: the symbols that are read aloud and typed. It has no I,
/// L, O or U.
inline constexpr std::string_view crockfordSymbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

} // namespace pintu
