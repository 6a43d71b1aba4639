#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// The one QR symbol of our slips, version 9 of level M, module by module (ISO/IEC 18004).
namespace version9 {

inline constexpr int size = 53;

/// A module's darkness as measured: above 0 dark, below 0 light; the further from 0 the surer.
using Modules = std::array<std::array<float, size>, size>; // [row][column]

enum class Known : signed char { light = -1, data = 0, dark = 1 };

/// What stands at a module of every slip: finder, timing and alignment patterns, version number. Format and data:
/// `data`.
Known known(int column, int row);

/// The share of known modules measured as they must be, 0 to 1; chance gives one half.
double agreement(const Modules& modules);

/// Decodes measured modules. Codewords that are least sure are treated as unreadable, more of them in each try, which
/// mends up to twice as much as blind correction. Several texts are possible only for very damaged symbols. A symbol
/// seen in a mirror is read, too, with its modules measured along the diagonal: rows and columns exchanged.
std::optional<std::string> decode(const Modules& modules);

} // namespace version9
} // namespace pintu
