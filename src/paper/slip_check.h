#pragma once

#include "core/referrals/referral.h"
#include "core/referrals/verdict.h"
#include "paper/return_slip.h"
#include "paper/typed_code.h"
#include "seal/trust_list.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// Who looks at a paper, when, and what this place knows by itself.
struct CheckingDesk {
    std::string id;                  ///< the partner's or office's; empty: only looking, every audience will do
    const SigningKey* key = nullptr; ///< opens the seal; without it only the clear claims are seen
    std::int64_t now = 0;            ///< seconds since 1970, by this PC's clock
    std::int64_t newestSigned = 0;   ///< newest moment in anything signed that this desk has ever believed
};

/// What holds besides the verdict.
struct CheckNotes {
    bool proven = false;       ///< the claims are signed by a key on the list; otherwise they are hearsay
    bool trustListOld = false; ///< more than 14 days, or no list at all
    bool clockWrong = false; ///< this PC's clock is behind something signed: what it says about expiry is worth nothing
    std::int64_t newestSigned = 0; ///< to be kept for the next check
};

/// A use of a slip number that this place knows of.
struct SlipUse {
    std::int64_t at = 0; ///< seconds since 1970
    std::string desk;
    SlipName slip = {}; ///< as what it stands in the record
    bool operator==(const SlipUse&) const = default;
};

/// A slip as far as a road tells which one it is: numbers are given by each key of an office for itself.
struct SlipInHand {
    std::string office;
    std::uint32_t number = 0;
    const TrustedKey* signer = nullptr; ///< whose key proves it; null when nobody on the list does
    KeyName kid{};                      ///< of the signer's key, or what an unproven paper says of it
    std::string_view text;              ///< of the QR; empty for a typed code
};

/// Asks for the first use of a slip, whatever paper it was.
using FindSlipUse = std::function<std::optional<SlipUse>(const SlipInHand&)>;

struct SlipVerdict {
    SlipVerdictKind kind = SlipVerdictKind::unreadable;
    CheckNotes notes;
    /// Of a typed code only issuer, audience, number and expires (the end of the day) are known.
    std::optional<SlipClaims> claims;
    std::optional<KeyName> signer;               ///< whose key proves it
    std::optional<SlipSecret> secret;            ///< when the desk's key opened it
    std::optional<SlipUse> firstUse;             ///< when already used
    std::optional<std::int64_t> keyRevokedSince; ///< when the key is revoked
    bool corrected = false;                      ///< a typed code had one wrong symbol
    bool nameToCompare = false;                  ///< a typed code of 0.1.0, which does not say of which paper it is
};

/// Since when a key's papers are doubted. A revoked key is doubted for all its papers, not only later ones: a thief
/// writes any date. For the same reason a paper that was signed before its key was first listed is not doubted: only
/// an honest office would write that.
std::optional<std::int64_t> doubtedSince(const TrustedKey& key, std::int64_t lastIssued, std::int64_t present);

/// QR and typed code are judged by the same rules. What a typed code does not tell is taken at its worst: so it may be
/// refused or doubted where the QR is good, and never the other way round.
SlipVerdict checkSlip(std::string_view text, const TrustList& trust, const CheckingDesk& desk, const FindSlipUse& used);

/// The partner's check of a typed code: tries every office of the list (some 0.1 ms each). A code for another partner
/// cannot be told from a wrong one: notValid. Needs the desk's id and key; without the key: keyUnknown.
SlipVerdict checkTypedCode(std::string_view text, const TrustList& trust, const CheckingDesk& desk,
                           const FindSlipUse& used);

/// What the office knows about a slip number of its own.
struct IssuedSlip {
    std::string partner;
    PaperName paper{};
    SlipFingerprint fingerprint{};
    std::uint32_t knownCount = 0; ///< of the partner's newest word, 0 without one
};

using FindIssuedSlip = std::function<std::optional<IssuedSlip>(std::uint32_t number)>;

struct ReturnVerdict {
    ReturnVerdictKind kind = ReturnVerdictKind::unreadable;
    CheckNotes notes;
    std::optional<ReturnClaims> claims;
    std::optional<std::int64_t> keyRevokedSince;
};

ReturnVerdict checkReturnSlip(std::string_view text, const TrustList& trust, const CheckingDesk& desk,
                              const FindIssuedSlip& issued);

} // namespace pintu
