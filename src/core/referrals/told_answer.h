#pragma once

#include "core/referrals/referral.h"

namespace pintu {

/// How a word reached the office that no key signs: "replyForm" (on paper) or "phone".
bool isToldRoad(std::string_view road);

/// What a partner without SatuPintu answered, written down by a clerk. Only about a slip that went out to be read by
/// eye (office/slip_drafts.h): a desk with a key speaks for itself.
enum class ForTheEye { no, yes };
Result<ReturnHeard, WordRefusal> decideToldAnswer(const Referral& referral, ForTheEye forTheEye, PartnerWord word,
                                                  std::int64_t outcome, std::string road, Time now);

} // namespace pintu
