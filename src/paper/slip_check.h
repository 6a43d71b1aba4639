#pragma once

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

/// One next step each, in this order of precedence. Nothing is refused by a clock alone. What sends the person
/// elsewhere comes before what asks the desk to decide, proven or not; only with a false or withdrawn paper nobody is
/// sent anywhere.
enum class SlipVerdictKind {
    unreadable,  ///< one of our codes, garbled: scan again, or type the code
    notOurs,     ///< not our code
    notValid,    ///< do not accept; call the office
    withdrawn,   ///< replaced or cancelled by its office
    notForHere,  ///< names the right place
    alreadyUsed, ///< says when and at which desk
    keyUnknown,  ///< take provisionally, check when connected
    keyRevoked,  ///< or not in force when the slip was signed: confirm by telephone
    expired,     ///< more than 24 hours ago; staff may accept with a reason
    good,
};

/// A use of a slip number that this place knows of.
struct SlipUse {
    std::int64_t at = 0; ///< seconds since 1970
    std::string desk;
    bool operator==(const SlipUse&) const = default;
};

/// Asks for the first use of a slip number of an office, whatever paper it was.
using FindSlipUse = std::function<std::optional<SlipUse>(const std::string& office, std::uint32_t number)>;

struct SlipVerdict {
    SlipVerdictKind kind = SlipVerdictKind::unreadable;
    CheckNotes notes;
    /// Of a typed code only issuer, audience, number and expires are known.
    std::optional<SlipClaims> claims;
    std::optional<SlipSecret> secret;            ///< when the desk's key opened it
    std::optional<SlipUse> firstUse;             ///< when already used
    std::optional<std::int64_t> keyRevokedSince; ///< when the key is revoked
    bool corrected = false;                      ///< a typed code had one wrong symbol
};

SlipVerdict checkSlip(std::string_view text, const TrustList& trust, const CheckingDesk& desk, const FindSlipUse& used);

/// The partner's check of a typed code: tries every office of the list (some 0.1 ms each). A code for another partner
/// cannot be told from a wrong one: notValid. Needs the desk's id and key; without the key: keyUnknown.
SlipVerdict checkTypedCode(std::string_view text, const TrustList& trust, const CheckingDesk& desk,
                           const FindSlipUse& used);

/// In this order of precedence, as those of slips.
enum class ReturnVerdictKind {
    unreadable,   ///< one of our codes, garbled: scan again, or type the code
    notOurs,      ///< not our code
    notValid,     ///< do not accept; call the partner
    notForHere,   ///< names the right office
    keyUnknown,   ///< load a newer trust list, then scan again
    unknownSlip,  ///< this office issued no such slip, or not for that partner
    alreadyKnown, ///< this word or a newer one of the partner is known
    keyRevoked,   ///< confirm by telephone
    good,
};

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
