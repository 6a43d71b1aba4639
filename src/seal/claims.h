#pragma once

#include "core/base/cbor.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace pintu {

/// Names one paper (CWT `cti`). A reprint has the same one, a reissue a new one.
using PaperName = std::array<std::uint8_t, 8>;
using PaperRandom = std::array<std::uint8_t, 16>;

/// The name that makes a paper a witness: the first eight bytes of SHA-256(head, random), where the head is the hash of
/// the record's newest event before the paper's own, which keeps the random bytes. Papers of 0.1.0 have random names.
PaperName paperName(BytesView head, const PaperRandom& random);

/// An office's, partner's or root's id as it stands in signed claims: `[A-Z0-9-]{1,12}`.
bool isPartyId(std::string_view text);

/// Integers in signed claims, among them moments in whole seconds since 1970, go from 0 to this.
inline constexpr std::int64_t maxClaimInteger = 0xffff'ffff;

inline bool isClaimInteger(std::int64_t value)
{
    return value >= 0 && value <= maxClaimInteger;
}

/// The numbers of CWT claims (RFC 8392) that SatuPintu uses, and of its own map among them.
namespace claim {
enum : std::int64_t { issuer = 1, audience = 3, expires = 4, issued = 6, paper = 7, ours = -65537 };
}

/// Reads claims that have one form only: it says what comes next, and anything else fails. Like cbor::Reader it stays
/// failed and answers empty values from then on: check once, at the end.
class ClaimsReader {
public:
    explicit ClaimsReader(BytesView in) : m_in{in} {}

    void map(std::size_t pairs);
    /// The number of pairs of a map that has one of two forms.
    std::size_t mapOf(std::size_t pairs, std::size_t orPairs);
    std::size_t array() { return m_in.array(); }
    void key(std::int64_t number) { exactly(number); }
    void exactly(std::int64_t value);
    void exactly(std::string_view text);
    std::int64_t integer(std::int64_t least, std::int64_t most);
    std::int64_t integer() { return integer(0, maxClaimInteger); }
    std::string text() { return std::string{m_in.text()}; }
    std::string partyId();
    Bytes bytes();
    template <std::size_t n>
    std::array<std::uint8_t, n> bytesOfSize()
    {
        std::array<std::uint8_t, n> out{};
        const auto read = m_in.bytes();
        if (read.size() == n)
            std::copy(read.begin(), read.end(), out.begin());
        else
            m_in.fail();
        return out;
    }

    void fail() { m_in.fail(); }
    bool failed() const { return m_in.failed(); }
    bool finished() const { return m_in.finished(); }

private:
    cbor::Reader m_in;
};

} // namespace pintu
