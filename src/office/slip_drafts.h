#pragma once

#include "core/people/resident.h"
#include "core/referrals/referral.h"
#include "office/site.h"
#include "paper/slip.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// Whom a slip is for, and of which line of which case it comes.
struct SlipOrigin {
    CaseId caseId;
    CaseState caseState = CaseState::registered;
    LineId line;
    Resident resident;
};

/// What is to stand on a slip.
struct SlipContent {
    std::string partner;
    std::int64_t service = 0;       ///< catalogue number; must be in the catalogue
    std::optional<Urgency> urgency; ///< else the service's
    Consent consent = Consent::notAsked;
    std::string note;
    std::vector<std::string> papers; ///< catalogue codes of the documents that the resident has shown
};

/// After which slip number the next one comes.
std::int64_t lastSlipNumber(Site& site, Time now);

/// The key that slips to a partner are sealed to: the newest of the trust list that is in force. For a partner without
/// SatuPintu, which has none, this office's own: nobody but the office opens the seal, and the typed code is checked
/// when the partner reads it out on the telephone.
std::optional<PublicKey> partnerKey(Site& site, const std::string& partner, Time now);

/// Whether a slip of this office went to a partner without SatuPintu, whatever that partner has become since.
bool isForTheEye(Site& site, const Slip& slip);

/// The events that issue a slip under a number that a rule gave: signed here, inside the command that gave it. The
/// partner must have a key, and `replaces` is the number of the paper that this one withdraws, or 0. Refuses when the
/// resident's words are erased, and when the office may not sign now (may_sign.h). The slip's dates are the clock's,
/// never the record's: that stands still after a clock that was ahead.
Result<std::vector<Draft>, IssueRefusal> slipDrafts(Site& site, const SlipOrigin& origin, const SlipContent& content,
                                                    std::int64_t number, std::int64_t replaces, Time now);

} // namespace pintu
