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

/// A revoked key is doubted for all its papers, not only later ones: a thief writes any date.
std::optional<std::int64_t> doubtedSince(const TrustedKey& key, std::int64_t issued)
{
    if (key.revokedSince) return key.revokedSince;
    if (issued > key.expires) return key.expires;
    if (issued < key.notBefore) return key.notBefore;
    return std::nullopt;
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

bool concerns(const CheckingDesk& desk, const SlipClaims& claims)
{
    return desk.id.empty() || desk.id == claims.audience || desk.id == claims.issuer;
}

/// What is left to say about a slip that is for this place.
SlipVerdictKind verdictOnUse(const SlipVerdict& verdict, const CheckingDesk& desk, Proof proof)
{
    if (verdict.firstUse) return SlipVerdictKind::alreadyUsed;
    if (proof == Proof::unknown) return SlipVerdictKind::keyUnknown;
    if (verdict.keyRevokedSince) return SlipVerdictKind::keyRevoked;
    if (desk.now > verdict.claims->expires + expiryGrace) return SlipVerdictKind::expired;
    return SlipVerdictKind::good;
}

} // namespace

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
        verdict.keyRevokedSince = doubtedSince(*signer.key, claims.issued);
        verdict.secret = opened(*slip, *signer.key, trust, desk);
    }
    verdict.firstUse = used(claims.issuer, claims.number);

    // Proven or not, nobody takes in a paper that names another place, is withdrawn or was used.
    if (trust.withdrawn(claims.paper))
        verdict.kind = SlipVerdictKind::withdrawn;
    else if (!concerns(desk, claims))
        verdict.kind = SlipVerdictKind::notForHere;
    else
        verdict.kind = verdictOnUse(verdict, desk, signer.proof);
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
    verdict.keyRevokedSince = office->revokedSince; // when the code was made is not known
    verdict.firstUse = used(office->owner, code->number());
    verdict.kind = verdictOnUse(verdict, desk, Proof::genuine);
    if (verdict.kind == SlipVerdictKind::good && !code->namesPaper()) verdict.kind = SlipVerdictKind::compareName;
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
        verdict.keyRevokedSince = doubtedSince(*signer.key, claims.issued);
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
