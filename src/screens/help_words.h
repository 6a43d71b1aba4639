#pragma once

#include "core/queue/help.h"
#include "screens/counter_workplace.h"

#include <string>
#include <vector>

/// What a counter is told of a call for help at a kiosk.
namespace pintu {

/// The one that is told: the oldest that nobody answered, or else the oldest. Nothing when no call lasts.
const HelpCall* firstHelp(const std::vector<HelpCall>& calls, Time now);
/// What has happened and for how long: "Somebody at the kiosk needs help: 00:12".
std::string helpWords(const HelpCall& call, Time now);
Tone toneOf(HelpTone tone);
/// English until it is drawn.
const char* sentenceOf(HelpRefusal refusal);

} // namespace pintu
