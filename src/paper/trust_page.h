#pragma once

#include "paper/page.h"

#include <string>
#include <vector>

namespace pintu {

/// A trust list on paper: the parts of it (paper/trust_parts.h) as QR codes, six a sheet.
struct TrustPage {
    std::string office;
    std::string number; ///< of the list
    std::string day;    ///< when it was signed
    std::vector<std::string> parts;
};

std::vector<Page> drawTrustSheets(const TrustPage& list);

} // namespace pintu
