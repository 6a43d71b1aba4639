#pragma once

#include "core/referrals/referral.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// What a clerk orders for a resident at once: a complaint, the needs that follow from it, and where the first need
/// goes. It becomes lines of the visit's one case and a slip, or nothing at all.
struct ReferralOrder {
    PersonId person;
    TicketId ticket; ///< empty: the person came without one
    LineId line;     ///< a need that is written down already, and the slip is for it: complaint and topic are unread
    std::string complaint;
    std::string topic; ///< catalogue case_kinds
    std::int64_t service = 0;
    std::int64_t secondNeed = 0; ///< a service that is written down as one more need; 0: none
    std::string partner;
    std::string note;
    std::vector<std::string> papers; ///< catalogue codes of what was shown
    std::optional<Urgency> urgency;  ///< else the service's
    Consent consent = Consent::notAsked;
};

} // namespace pintu
