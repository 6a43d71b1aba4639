#pragma once

#include "screens/kiosk_state.h"

#include <chrono>
#include <string>

/// What the kiosk says aloud: always Indonesian, whatever language its screen shows.
namespace pintu {

/// "A, nol, dua, tujuh": sign by sign, because people compare it with their paper.
std::string spokenNumber(const TicketNumber& number);
/// Answers what the voice says about a tile.
std::string spokenChoice(const KioskChoice& choice);
std::string spokenComplaint(const ComplaintChoice& complaint);
/// Of a button that is no tile, by its name.
std::string spokenButton(const std::string& name);
std::string spokenPace(int percent);
/// Said once to whoever hears the voice beside another language.
std::string spokenVoiceIsIndonesian();
/// What is said when a screen comes, and again on request.
std::string spokenPage(const KioskState& state);
/// Answers what the voice calls out into the hall, more urgently when somebody has waited a minute.
std::string spokenCallForStaff(std::chrono::seconds waited);

} // namespace pintu
