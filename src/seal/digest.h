#pragma once

#include "core/base/bytes.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace pintu {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4).
Digest sha256(BytesView bytes);
/// The same of what comes piece by piece.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    void add(BytesView bytes);
    Digest digest() const; ///< of everything so far

private:
    struct State; ///< libsodium's, which no header of ours names
    std::unique_ptr<State> m_state;
};
/// HMAC-SHA-256 (RFC 2104).
Digest hmacSha256(BytesView key, BytesView message);
/// HKDF-SHA-256 (RFC 5869), at most 255 * 32 bytes.
Bytes hkdfSha256(BytesView inputKey, BytesView salt, BytesView info, std::size_t length);

} // namespace pintu
