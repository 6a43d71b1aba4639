#pragma once

#include "screens/kiosk_state.h"

#include <string>

/// The kiosk's sentences, in the language that is spoken now; what it says aloud is always Indonesian.
namespace pintu {

const std::string& in(const Words& words);

/// "Minggu, 22 November 2026".
std::string dayText(Day day);
std::string dayAndTime(const KioskHall& hall);
/// "Ada 4 orang di depan."
std::string aheadText(const WaitEstimate& wait);
/// "Kira-kira 15 sampai 25 menit."; empty when nothing is known.
std::string waitText(const WaitEstimate& wait);
/// From what the minutes were reckoned, or why there are none.
std::string basisText(const WaitEstimate& wait);

struct KioskSentences {
    std::string heading;
    std::string text;
};
/// Says why no number was given.
KioskSentences sentencesOf(TakeTicketRefusal refusal);
/// Says what the record knows of a scanned paper.
KioskSentences sentencesOf(const ScanAnswer& answer);

/// "A, nol, dua, tujuh": sign by sign, because people compare it with their paper.
std::string spokenNumber(const TicketNumber& number);
/// Answers what the voice says about a tile.
std::string spokenChoice(const KioskChoice& choice);
/// What is said when a screen comes, and again on request.
std::string spokenPage(const KioskState& state);
/// Answers what the voice calls out into the hall.
std::string spokenCallForStaff();

} // namespace pintu
