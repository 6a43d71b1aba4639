#pragma once

#include "core/programmes/catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// What a complaint in a resident's own words is probably about: a proposal for the clerk, never a decision.
/// Pointers live as long as the catalogue.
struct ComplaintMatch {
    const CaseKind* topic = nullptr; ///< what kind of complaint the words name
    std::vector<const Programme*> programmes;
    std::vector<const Service*> services; ///< best first: named by the words, of a named programme, of the sector
    const GuideAnswer* guided = nullptr;  ///< what the words answer to a guide's question already; guide.h leads on
    std::string sector;                   ///< of the best service; else the one named or told; empty when nothing fits

    bool nothing() const { return !topic && programmes.empty() && services.empty(); }
};

/// Looks for the names and known words of the catalogue's programmes, services, sectors and kinds of case in the text:
/// whole words, up to four in a row, in any case. `sector` is what the resident chose at the kiosk, or empty: its
/// services come last, in the catalogue's order, so that there is always something to choose from.
ComplaintMatch matchComplaint(const Catalogue& catalogue, std::string_view text, std::string_view sector);

} // namespace pintu
