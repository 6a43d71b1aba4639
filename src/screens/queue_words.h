#pragma once

#include "core/queue/ticket_rules.h"
#include "core/staff/office_profile.h"

#include <string>

namespace pintu {

/// Why it is somebody's turn, as the order of calling says it.
std::string sentenceOf(CallReason reason);
std::string sentenceOf(HoldReason reason);
/// "on hold: making copies, back at 10.25"
std::string holdLine(const Ticket& ticket, Zone zone);
std::string groupName(const DeskGroup& group);
std::string sentenceOf(BreakReason reason);
std::string sentenceOf(ChosenWhy why);

/// English until it is drawn.
const char* sentenceOf(CallNextRefusal refusal);
const char* sentenceOf(TicketRefusal refusal);
const char* sentenceOf(BreakRefusal refusal);
const char* sentenceOf(TakeTicketRefusal refusal);
const char* sentenceOf(CloseDayRefusal refusal);
const char* sentenceOf(ReopenDayRefusal refusal);
const char* sentenceOf(DayRefusal refusal);

/// How a wait stands to the two alarms of its desk group.
enum class WaitAlarm { none, longWait, tooLong };
WaitAlarm alarmOf(const Ticket& ticket, const OfficeProfile& profile, Time now);
/// A sign and a word, for who sees no colours; empty for none.
std::string alarmWords(WaitAlarm alarm);

} // namespace pintu
