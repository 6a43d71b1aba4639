#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace pintu {

/// Mends a block of a QR code (ISO/IEC 18004 7.5: GF(256) over 0x11d, roots from alpha^0) in place. `erasures` are the
/// places whose symbols cannot be trusted; e of them and t wrong symbols elsewhere are mended while e + 2 t <= check
/// symbols. Answers how many symbols elsewhere were wrong, or nothing when the block cannot be mended.
std::optional<int> mendBlock(std::span<std::uint8_t> block, std::size_t checkSymbols,
                             const std::vector<std::size_t>& erasures);

} // namespace pintu
