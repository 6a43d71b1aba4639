#include "paper/slip_check.h"

#include "core/base/code_marks.h"
#include "paper/pair_secret.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr std::int64_t secondsADay = 86400;
constexpr std::int64_t expiryGrace = secondsADay;
constexpr std::int64_t freshTrustList = 14 * secondsADay;
/// Clocks of two honest PCs may differ by this much without anybody being told.
constexpr std::int64_t clockTolerance = 5 * 60;

CheckNotes notesBefore(const TrustList& trust, const CheckingDesk& desk)
{
    CheckNotes notes;
    notes.newestSigned = std::max(desk.newestSigned, trust.issued());
    notes.trustListOld = trust.age(desk.now).count() > freshTrustList;
    notes.clockWrong = desk.now + clockTolerance < notes.newestSigned;
    return notes;
}

void believe(CheckNotes& notes, std::int64_t issued, const CheckingDesk& desk)
{
    notes.proven = true;
    notes.newestSigned = std::max(notes.newestSigned, issued);
    notes.clockWrong = desk.now + clockTolerance < notes.newestSigned;
}

enum class Proof { unknown, forged, genuine };

struct IssuerKey {
    Proof proof = Proof::unknown;
    const TrustedKey* key = nullptr;
};

/// Which key on the list stands behind a paper, if it may: its owner is the issuer and its role allows the type.
template <class Paper>
IssuerKey signerOf(const Paper& paper, const std::string& issuer, KeyRole role, const TrustList& trust)
{
    const auto candidates = trust.named(paper.kid());
    if (candidates.empty()) return {Proof::unknown};
    for (const auto& candidate : candidates)
        if (paper.verifiedBy(candidate.key) && candidate.owner == issuer && candidate.role == role)
            return {Proof::genuine, &candidate};
    return {Proof::forged};
}

std::optional<SlipSecret> opened(const Slip& slip, const TrustedKey& office, const TrustList& trust,
                                 const CheckingDesk& desk)
{
    if (desk.key == nullptr) return std::nullopt;
    if (desk.key->publicKey() != office.key) return slip.open(*desk.key, office.key);
    for (const auto& partner : trust.keysOf(slip.claims().audience, KeyRole::partner))
        if (auto secret = slip.open(*desk.key, partner.key)) return secret;
    return std::nullopt;
}

/// What a road knows of a slip, whose unknowns are taken at their worst.
struct KnownSlip {
    SlipInHand slip;
    std::string_view audience;
    std::optional<PaperName> paper;
    std::int64_t lastIssued = 0; ///< it was signed at this moment, or before
    std::int64_t takenUntil = 0; ///< with the day of grace
};

bool withdrawn(const KnownSlip& known, const TrustList& trust)
{
    return known.paper ? trust.withdrawn(*known.paper) : trust.withdrawn(known.slip.office, known.slip.number);
}

/// The one verdict on a slip, by whatever road it came. `notes` holds what is believed by now.
void judge(SlipVerdict& verdict, const KnownSlip& known, const TrustList& trust, const CheckingDesk& desk,
           const FindSlipUse& used)
{
    const auto& slip = known.slip;
    // A clock that is behind what was signed makes nothing younger.
    const std::int64_t present = std::max(desk.now, verdict.notes.newestSigned);
    if (slip.signer != nullptr) {
        verdict.signer = slip.signer->kid;
        verdict.keyRevokedSince = doubtedSince(*slip.signer, known.lastIssued, present);
    }
    verdict.firstUse = used(slip);
    verdict.kind = [&] {
        // Proven or not, nobody takes in a paper that is withdrawn, names another place or was used.
        if (withdrawn(known, trust)) return SlipVerdictKind::withdrawn;
        const bool concerned = desk.id.empty() || desk.id == known.audience || desk.id == slip.office;
        if (!concerned) return SlipVerdictKind::notForHere;
        if (verdict.firstUse) return SlipVerdictKind::alreadyUsed;
        if (slip.signer == nullptr) return SlipVerdictKind::keyUnknown;
        if (verdict.keyRevokedSince) return SlipVerdictKind::keyRevoked;
        if (!known.paper && trust.withdrawsUnnumbered()) return SlipVerdictKind::perhapsWithdrawn;
        if (present > known.takenUntil) return SlipVerdictKind::expired;
        return SlipVerdictKind::good;
    }();
}

} // namespace

std::optional<std::int64_t> doubtedSince(const TrustedKey& key, std::int64_t lastIssued, std::int64_t present)
{
    if (key.revokedSince) return key.revokedSince;
    if (lastIssued > key.expires) return key.expires;
    if (present < key.notBefore) return key.notBefore;
    return std::nullopt;
}

SlipVerdict checkSlip(std::string_view text, const TrustList& trust, const CheckingDesk& desk, const FindSlipUse& used)
{
    SlipVerdict verdict;
    verdict.notes = notesBefore(trust, desk);
    if (!text.starts_with(slipMark)) {
        verdict.kind = SlipVerdictKind::notOurs;
        return verdict;
    }
    const auto slip = Slip::parse(text);
    if (!slip) return verdict;
    const SlipClaims& claims = slip->claims();

    const IssuerKey signer = signerOf(*slip, claims.issuer, KeyRole::office, trust);
    if (signer.proof == Proof::forged) {
        verdict.kind = SlipVerdictKind::notValid;
        return verdict;
    }
    verdict.claims = claims;
    if (signer.proof == Proof::genuine) {
        believe(verdict.notes, claims.issued, desk);
        verdict.secret = opened(*slip, *signer.key, trust, desk);
    }
    judge(verdict,
          {{claims.issuer, claims.number, signer.key, slip->kid(), text},
           claims.audience,
           claims.paper,
           claims.issued,
           claims.expires + expiryGrace},
          trust, desk, used);
    return verdict;
}

SlipVerdict checkTypedCode(std::string_view text, const TrustList& trust, const CheckingDesk& desk,
                           const FindSlipUse& used)
{
    SlipVerdict verdict;
    verdict.notes = notesBefore(trust, desk);
    const auto code = TypedCode::parse(text);
    if (!code) return verdict;
    verdict.corrected = code->corrected();
    if (!code->isSlip()) {
        verdict.kind = SlipVerdictKind::notOurs;
        return verdict;
    }
    if (desk.key == nullptr) {
        verdict.kind = SlipVerdictKind::keyUnknown;
        return verdict;
    }
    std::optional<std::int64_t> end;
    const auto office = std::ranges::find_if(trust.keys(), [&](const TrustedKey& key) {
        if (key.role != KeyRole::office) return false;
        const auto pair = pairSecret(*desk.key, key.key, key.owner, desk.id);
        end = pair ? code->endOfSlip(*pair) : std::nullopt;
        return end.has_value();
    });
    if (office == trust.keys().end()) {
        verdict.kind = SlipVerdictKind::notValid;
        return verdict;
    }
    verdict.notes.proven = true;
    verdict.claims = SlipClaims{};
    verdict.claims->issuer = office->owner;
    verdict.claims->audience = desk.id;
    verdict.claims->number = code->number();
    verdict.claims->expires = *end;
    // Only the day of its end is known: it was signed at any time before that, and a day of grace after an end early
    // on that day is over when the day is.
    judge(verdict, {{office->owner, code->number(), &*office, office->kid, {}}, desk.id, std::nullopt, *end, *end},
          trust, desk, used);
    verdict.nameToCompare = !code->namesPaper();
    if (verdict.kind == SlipVerdictKind::good && verdict.nameToCompare) verdict.kind = SlipVerdictKind::compareName;
    return verdict;
}

ReturnVerdict checkReturnSlip(std::string_view text, const TrustList& trust, const CheckingDesk& desk,
                              const FindIssuedSlip& issued)
{
    ReturnVerdict verdict;
    verdict.notes = notesBefore(trust, desk);
    if (!text.starts_with(returnMark)) {
        verdict.kind = ReturnVerdictKind::notOurs;
        return verdict;
    }
    const auto slip = ReturnSlip::parse(text);
    if (!slip) return verdict;
    const ReturnClaims& claims = slip->claims();

    const IssuerKey signer = signerOf(*slip, claims.partner, KeyRole::partner, trust);
    if (signer.proof == Proof::forged) {
        verdict.kind = ReturnVerdictKind::notValid;
        return verdict;
    }
    verdict.claims = claims;
    if (signer.proof == Proof::genuine) {
        believe(verdict.notes, claims.issued, desk);
        verdict.keyRevokedSince =
            doubtedSince(*signer.key, claims.issued, std::max(desk.now, verdict.notes.newestSigned));
    }
    if (!desk.id.empty() && desk.id != claims.office) {
        verdict.kind = ReturnVerdictKind::notForHere;
        return verdict;
    }
    if (signer.proof == Proof::unknown) {
        verdict.kind = ReturnVerdictKind::keyUnknown;
        return verdict;
    }
    const auto ours = issued(claims.number);
    if (!ours || ours->partner != claims.partner || ours->paper != claims.slipPaper ||
        ours->fingerprint != claims.slipFingerprint)
        verdict.kind = ReturnVerdictKind::unknownSlip;
    else if (claims.count <= ours->knownCount)
        verdict.kind = ReturnVerdictKind::alreadyKnown;
    else if (verdict.keyRevokedSince)
        verdict.kind = ReturnVerdictKind::keyRevoked;
    else
        verdict.kind = ReturnVerdictKind::good;
    return verdict;
}

} // namespace pintu
