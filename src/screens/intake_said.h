#pragma once

#include "screens/intake_office.h"

#include <optional>
#include <string>

namespace pintu {

/// "Booked: 2 Dec 2026 at 09.00", "On hold until 4 Dec 2026: waits for a bed", "Did not come, 2 times".
std::string standingWords(const IntakeSlip& slip, Zone zone);
/// "Wednesday, 2 December 2026 at 09.00".
std::string longMomentText(Time time, Zone zone);
std::string shortMomentText(Time time, Zone zone);
/// A group of the list over days, for its key; nothing: today.
std::string groupName(std::optional<SlipGroup> group);
std::string wordsOf(IdentityCheck check);

std::string wordsOf(PartnerWord word);
std::string wordsOf(SayRefusal refusal);
std::string wordsOf(TakeBackRefusal refusal);

} // namespace pintu
