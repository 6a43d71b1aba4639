#include "paper/return_slip.h"

#include "core/base/cbor.h"
#include "core/base/code_marks.h"
#include "core/base/trouble.h"
#include "paper/scanned_cose.h"
#include "seal/base45.h"

namespace pintu {
namespace {

constexpr std::int64_t returnType = 2;
constexpr std::int64_t maxNumber = 0xff'ffff;
constexpr std::int64_t maxOutcome = 255;
constexpr std::size_t maxPartiesLength = 11;

enum : std::int64_t {
    type = 1,
    number = 2,
    slipPaper = 10,
    slipFingerprint = 11,
    status = 12,
    outcome = 13,
    count = 14
};

bool canBeWritten(const ReturnClaims& c)
{
    return isPartyId(c.partner) && isPartyId(c.office) && c.partner.size() + c.office.size() <= maxPartiesLength &&
           isClaimInteger(c.issued) && c.number >= 1 && c.number <= maxNumber && c.outcome >= 0 &&
           c.outcome <= maxOutcome && c.count >= 1;
}

} // namespace

ReturnClaims ReturnClaims::answering(const Slip& slip)
{
    ReturnClaims c;
    c.partner = slip.claims().audience;
    c.office = slip.claims().issuer;
    c.number = slip.claims().number;
    c.slipPaper = slip.claims().paper;
    c.slipFingerprint = slip.fingerprint();
    return c;
}

std::string returnSlipText(const SigningKey& key, const ReturnClaims& c)
{
    if (!canBeWritten(c)) throw Trouble{TroubleKind::badInput, "these claims cannot stand on a return slip"};
    cbor::Writer out;
    out.map(4);
    out.integer(claim::issuer), out.text(c.partner);
    out.integer(claim::audience), out.text(c.office);
    out.integer(claim::issued), out.integer(c.issued);
    out.integer(claim::ours), out.map(7);
    out.integer(type), out.integer(returnType);
    out.integer(number), out.integer(c.number);
    out.integer(slipPaper), out.bytes(c.slipPaper);
    out.integer(slipFingerprint), out.bytes(c.slipFingerprint);
    out.integer(status), out.integer(static_cast<std::int64_t>(c.status));
    out.integer(outcome), out.integer(c.outcome);
    out.integer(count), out.integer(c.count);
    return std::string{returnMark} + toBase45(signCose(key, out.result()));
}

std::optional<ReturnSlip> ReturnSlip::parse(std::string_view text)
{
    auto scanned = scannedCose(text, returnMark);
    if (!scanned) return std::nullopt;
    ReturnSlip slip;
    ReturnClaims& c = slip.m_claims;
    ClaimsReader in{scanned->message.payload};
    in.map(4);
    in.key(claim::issuer), c.partner = in.partyId();
    in.key(claim::audience), c.office = in.partyId();
    in.key(claim::issued), c.issued = in.integer();
    in.key(claim::ours), in.map(7);
    in.key(type), in.exactly(returnType);
    in.key(number), c.number = static_cast<std::uint32_t>(in.integer(1, maxNumber));
    in.key(slipPaper), c.slipPaper = in.bytesOfSize<8>();
    in.key(slipFingerprint), c.slipFingerprint = in.bytesOfSize<8>();
    in.key(status), c.status = static_cast<ReturnStatus>(in.integer(1, 7));
    in.key(outcome), c.outcome = static_cast<int>(in.integer(0, maxOutcome));
    in.key(count), c.count = static_cast<std::uint32_t>(in.integer(1, maxClaimInteger));
    if (!in.finished() || !canBeWritten(c)) return std::nullopt;
    slip.m_envelope = std::move(scanned->message);
    return slip;
}

} // namespace pintu
