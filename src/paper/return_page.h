#pragma once

#include "paper/page.h"

#include <span>
#include <string>
#include <vector>

namespace pintu {

/// One answer of a partner to one slip. No name stands on it: whoever finds it learns nothing of a person.
struct ReturnEntry {
    std::string slipNumber; ///< "RJK 204817"
    std::string outcome;    ///< in words: "Sudah dilayani"
    std::string detail;     ///< the reason or what was given, in words; may be empty
    std::string typedCode;
    std::string date;   ///< "24 November 2026"
    std::string qrText; ///< "RR1:…"
};

/// The return slips of one partner to one office.
struct ReturnPage {
    std::string partner;
    std::string office; ///< where they go
    std::vector<ReturnEntry> entries;
};

/// One roll with all entries below one another.
Page drawReturn(const ReturnPage& returned, PaperSize roll);

/// A day's batch on A4, eight a page, to be cut apart or scanned as they are.
std::vector<Page> drawReturnSheets(const ReturnPage& returned);

} // namespace pintu
