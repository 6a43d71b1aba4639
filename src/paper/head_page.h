#pragma once

#include "paper/page.h"

#include <string>

namespace pintu {

/// What stands on the paper that is kept when a day is closed: how far the record had come. It names no person.
struct HeadPage {
    std::string office;
    std::string day;  ///< of the record's newest event: "Sabtu, 28 November 2026"
    std::string time; ///< "15.04 WIB"
    std::string head; ///< "1/123 5F0C 9A1B …", as `check --printed-head` takes it; symbols of a QR code only
};

/// The paper on a thermal roll of 80 or 58 mm, with the head in words to be typed and as a QR code.
Page drawHead(const HeadPage& head, PaperSize roll);

} // namespace pintu
