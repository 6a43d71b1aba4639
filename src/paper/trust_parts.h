#pragma once

#include "seal/signing_key.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// A trust list on its way to another desk, with the key of the root that signed it. Nothing vouches for that key but
/// the numbers that both sides compare by telephone when a desk loads its first list.
struct GivenTrust {
    PublicKey root;
    Bytes list; ///< a COSE_Sign1, not looked into here
    bool operator==(const GivenTrust&) const = default;
};

/// The same as texts for QR codes, or for the lines of a file: each "RD1:" and Base45 of 8 bytes of a fingerprint of
/// the whole, a part's number and how many there are (16 bits each, big-endian), and at most 200 bytes of root and
/// list. They may be read in any order. Trouble badInput for a list of more than 13 MB.
std::vector<std::string> trustParts(const GivenTrust& given);

/// Gathers the parts one after the other. Parts of another list begin anew.
class TrustPartsRead {
public:
    enum class Took { notAPart, new_, again };
    Took take(std::string_view text);

    std::size_t have() const;                          ///< how many parts were read
    std::size_t all() const { return m_parts.size(); } ///< 0 before the first
    std::size_t firstMissing() const;                  ///< counted from 1; 0: none
    /// Once every part is there and they fit their fingerprint.
    std::optional<GivenTrust> whole() const;

private:
    std::array<std::uint8_t, 8> m_fingerprint{};
    std::vector<Bytes> m_parts; ///< an empty one is missing
};

} // namespace pintu
