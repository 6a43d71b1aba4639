#pragma once

#include "core/base/entropy.h"
#include "seal/claims.h"
#include "seal/cose_sign1.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// Most of what may come from a QR code or a scanner, in characters; more is not looked at.
inline constexpr std::size_t maxScannedText = 400;
/// Most that an alphanumeric QR code of version 9, level M, holds. Every slip and return slip fits.
inline constexpr std::size_t version9Characters = 262;

/// The numbers are on the wire.
enum class SlipUrgency { routine = 1, urgent = 2, emergency = 3 };

/// The first eight bytes of the SHA-256 of a slip's COSE bytes: a return slip names the slip it answers by them.
using SlipFingerprint = std::array<std::uint8_t, 8>;

/// What everybody can read on a slip. Names no person.
struct SlipClaims {
    std::string issuer;       ///< the office
    std::string audience;     ///< the one partner it is for; with the issuer at most 11 characters
    std::int64_t expires = 0; ///< seconds since 1970
    std::int64_t issued = 0;
    PaperName paper{};
    std::uint32_t number = 0; ///< the office's slip number, from 1, 24 bits
    SlipUrgency urgency = SlipUrgency::routine;
    bool operator==(const SlipClaims&) const = default;
};

/// What only the office and the partner can read: enough to see whether paper and person belong together.
struct SlipSecret {
    std::string initials; ///< two letters A to Z; one for a mononym, none for a person without a name
    int birthYear = 0;    ///< 0 when unknown
    int language = 0;     ///< 0 to 23
    int service = 1;      ///< of the catalogue, 1 to 255
    bool operator==(const SlipSecret&) const = default;
};

struct SlipPaper {
    SlipClaims claims;
    std::string text;     ///< goes into the QR code as it is; a reprint has the very same
    PaperRandom random{}; ///< of the paper's name, to be kept in the record
};

/// Writes a slip with a new paper name over the record's `head` (paperName), drawn so that the text has no double and
/// no trailing space, which hand scanners and people lose, wherever drawing can bring that about. Throws Trouble
/// badInput for claims or a partner's key that cannot stand on a slip.
SlipPaper issueSlip(const SigningKey& office, const PublicKey& partner, SlipClaims claims, const SlipSecret& secret,
                    BytesView head, Entropy& entropy);

/// The same with the paper name in `claims`. A paper name is used for one slip only: its seal has a fixed nonce.
std::string slipText(const SigningKey& office, const PublicKey& partner, const SlipClaims& claims,
                     const SlipSecret& secret);

/// A slip as it was read: "RS1:" and Base45 of a COSE_Sign1 (RFC 9052) of CWT claims (RFC 8392). It is well formed;
/// only verifiedBy() tells whether anybody stands behind its claims.
class Slip {
public:
    /// Strict: exactly the text that slipText would write for the same parts.
    static std::optional<Slip> parse(std::string_view text);

    const SlipClaims& claims() const { return m_claims; }
    const KeyName& kid() const { return m_envelope.kid; }
    SlipFingerprint fingerprint() const { return m_fingerprint; }
    bool verifiedBy(const PublicKey& office) const { return m_envelope.verifiedBy(office); }

    /// Opens the seal: the partner with its own key and the office's, or the office with its own and the partner's.
    std::optional<SlipSecret> open(const SigningKey& own, const PublicKey& other) const;

private:
    CoseSign1 m_envelope;
    SlipClaims m_claims;
    Bytes m_sealed;
    SlipFingerprint m_fingerprint{};
};

} // namespace pintu
