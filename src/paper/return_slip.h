#pragma once

#include "paper/slip.h"

namespace pintu {

/// What a partner says became of a slip. The numbers are on the wire.
enum class ReturnStatus { accepted = 1, served, rejected, noShow, forwarded, failed, onHold };

struct ReturnClaims {
    std::string partner;
    std::string office;
    std::int64_t issued = 0;  ///< seconds since 1970
    std::uint32_t number = 0; ///< the slip number of the office
    PaperName slipPaper{};
    SlipFingerprint slipFingerprint{};
    ReturnStatus status = ReturnStatus::accepted;
    int outcome = 0;         ///< of the catalogue of outcomes, 0 to 255
    std::uint32_t count = 1; ///< the partner's words about this slip, from 1: a newer word has the greater one
    bool operator==(const ReturnClaims&) const = default;

    /// About this slip, back to its office. Status, outcome, count and time are the caller's to fill in.
    static ReturnClaims answering(const Slip& slip);
};

/// Signed by the partner's key. Throws Trouble badInput for claims that cannot stand on a return slip.
std::string returnSlipText(const SigningKey& partner, const ReturnClaims& claims);

/// A return slip as it was read: "RR1:" and Base45 of a COSE_Sign1. Well formed, not yet believed.
class ReturnSlip {
public:
    /// Strict: exactly the text that returnSlipText would write for the same parts.
    static std::optional<ReturnSlip> parse(std::string_view text);

    const ReturnClaims& claims() const { return m_claims; }
    const KeyName& kid() const { return m_envelope.kid; }
    bool verifiedBy(const PublicKey& partner) const { return m_envelope.verifiedBy(partner); }

private:
    CoseSign1 m_envelope;
    ReturnClaims m_claims;
};

} // namespace pintu
