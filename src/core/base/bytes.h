#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pintu {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

/// The bytes of a text, as they are.
inline BytesView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace pintu
