#pragma once

#include "core/base/bytes.h"

#include <array>
#include <string>
#include <string_view>

namespace pintu {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4).
Digest sha256(BytesView bytes);
/// HMAC-SHA-256 (RFC 2104).
Digest hmacSha256(BytesView key, BytesView message);
/// HKDF-SHA-256 (RFC 5869), at most 255 * 32 bytes.
Bytes hkdfSha256(BytesView inputKey, BytesView salt, BytesView info, std::size_t length);

} // namespace pintu
