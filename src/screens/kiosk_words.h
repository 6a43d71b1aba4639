#pragma once

#include "screens/kiosk_state.h"

#include <string>

/// The kiosk's sentences, in the language that is shown now.
namespace pintu {

/// In the language that is spoken now, or in Indonesian where it has none.
const std::string& in(const Words& words);

/// What stands on the picture of a need, and whether its numbers have run out.
std::string choiceText(const KioskChoice& choice);

/// In that language itself.
std::string languageName(Language language);
/// Of a regional language: nobody who speaks it has checked these sentences. Empty for the others.
std::string notReviewedText();

/// "Minggu, 22 November 2026".
std::string dayText(Day day);
/// With hoursText.
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
/// "Siapkan, bila ada: KTP-el, Kartu Keluarga (KK). Tanpa berkas tetap dilayani."; empty when no papers are usual.
std::string papersText(const KioskState& state);
/// "Keluhan dicatat: Bantuan belum cair."
std::string complaintText(const ComplaintChoice& complaint);
/// While numbers are given and nobody is called yet, or for a while: until when. Else empty.
std::string hoursText(const KioskHall& hall);
/// Says what the record knows of a scanned paper.
KioskSentences sentencesOf(const ScanAnswer& answer);

/// What the sheet of a call for help says.
KioskSentences helpSentences(const KioskState& state);
} // namespace pintu
