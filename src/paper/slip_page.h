#pragma once

#include "core/referrals/referral.h"
#include "paper/page.h"
#include "paper/slip.h"

#include <string>
#include <vector>

namespace pintu {

/// A paper the resident brings to the partner.
struct PaperToBring {
    std::string name;
    bool there = true; ///< shown at the counter; otherwise still to be got
};

/// What stands on a referral slip, in words already chosen by the caller. A field left empty leaves its line out.
struct SlipPage {
    std::string office;     ///< "SLRT Kabupaten Contoh"
    std::string officeLine; ///< address or hours, small
    std::string counter;    ///< "Loket 3"
    std::string officer;    ///< the officer's name as residents know it
    std::string phone;      ///< the office's own, for when the partner says no
    std::string partner;    ///< "RSUD Contoh"
    std::string desk;       ///< "Loket pendaftaran"
    std::string person;     ///< masked: "S*** N*********"
    std::string sexAge;     ///< "P, 43 th"
    std::string asked;      ///< what is asked of the partner, in words
    std::vector<PaperToBring> papers;
    std::string issuedOn;   ///< "Minggu, 22 November 2026, 09.42 WIB"
    std::string validUntil; ///< "22 Desember 2026"
    std::string slipNumber; ///< "RJK 204817"
    std::string typedCode;  ///< "60S025-55ZDCS-KK1HMW"
    std::string qrText;     ///< "RS1:…"
    Consent consent = Consent::notAsked;
    SlipUrgency urgency = SlipUrgency::routine;
    int copy = 0; ///< 0 for the first print, n for SALINAN n
};

/// The slip on a thermal roll; 58 mm paper gets the same with 6 dots a module. The half of the paper's length, where it
/// is folded, never lies in the QR code.
Page drawSlip(const SlipPage& slip, PaperSize roll);

} // namespace pintu
