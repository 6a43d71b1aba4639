#pragma once

#include "core/referrals/order.h"
#include "office/site.h"

#include <cstdint>
#include <optional>

namespace pintu {

/// Writes a complaint down as a case and issues the slip of its first need, in one command: after a refusal, a lost
/// answer or a power cut there is either both or neither, and asked again the answer is the same slip. Needs the site's
/// keys.
Result<Referral, IssueRefusal> placeOrder(Site& site, const Command& command, const ReferralOrder& order);

/// The need for a service that was written down in a referral's case and has no slip yet.
std::optional<LineId> lineWithoutSlip(Site& site, const Referral& referral, std::int64_t service);

} // namespace pintu
