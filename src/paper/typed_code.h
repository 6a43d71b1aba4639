#pragma once

#include "paper/return_slip.h"
#include "seal/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// The code typed or read out by telephone when a paper's QR cannot be scanned: eighteen symbols in three groups, such
/// as "20S025-8JKGA2-E6H95A". The alphabet (Crockford base 32) has no I, L, O or U. Sixteen symbols of five bits, most
/// significant first, hold a 4-bit type, the 24-bit slip number, 16 bits of detail and 36 bits of HMAC-SHA-256; two
/// Reed-Solomon symbols over GF(32) correct one wrong symbol. A TypedCode that exists is well formed; only the partner
/// and the office of the slip can tell whether it is genuine. More than one wrong symbol may look like a code with one:
/// isBy() refuses it.
class TypedCode {
public:
    enum class Kind { slip = 1, returnSlip = 2 };

    /// `pair` is the pairSecret() of office and partner, in both directions. `expires` in seconds; its day is kept.
    static TypedCode ofSlip(const Secret& pair, std::uint32_t number, std::int64_t expires);
    /// Detail: status in the high byte, outcome in the low one.
    static TypedCode ofReturn(const Secret& pair, std::uint32_t number, ReturnStatus status, int outcome);

    /// Reads what a person typed, heard or copied out of a message. Case, dashes, blanks, quotes and marks without ink
    /// do not matter; O is read as 0, I and L as 1, U as V.
    static std::optional<TypedCode> parse(std::string_view text);

    std::string text() const;
    Kind kind() const { return m_kind; }
    std::uint32_t number() const { return m_number; }
    /// The last second of the slip's last day (UTC), at or after its `expires`. For slips only.
    std::int64_t expires() const;
    ReturnStatus status() const; ///< for returns only
    int outcome() const;         ///< for returns only
    /// One symbol was wrong and has been put right: worth reading back to the caller.
    bool corrected() const { return m_corrected; }

    /// Made by one of the two who hold this secret (36 bits: a guess passes once in 69 thousand million).
    bool isBy(const Secret& pair) const;

private:
    TypedCode(Kind kind, std::uint32_t number, std::uint16_t detail, std::uint64_t seal)
        : m_kind{kind}, m_number{number}, m_detail{detail}, m_seal{seal}
    {
    }

    Kind m_kind;
    std::uint32_t m_number;
    std::uint16_t m_detail;
    std::uint64_t m_seal; ///< 36 bits
    bool m_corrected = false;
};

} // namespace pintu
