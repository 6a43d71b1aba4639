#pragma once

#include "core/referrals/reading.h"
#include "office/site.h"

#include <optional>
#include <string>

namespace pintu {

enum class WholeName { no, yes };
SlipFacts slipFacts(Site& site, const Referral& referral, WholeName wholeName);

/// A ticket, a slip of this office, a return slip (which is heard at once), one of their typed codes, or the number on
/// a slip ("RJK 12"): as scanned or typed. Nothing when the text is none of these.
std::optional<Reading> readPaper(Site& site, const Command& command, const std::string& text);

/// A typed answer whose paper's name the clerk has compared with the one in view.
Reading readComparedAnswer(Site& site, const Command& command, const std::string& code);

} // namespace pintu
