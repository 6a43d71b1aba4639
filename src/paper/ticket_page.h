#pragma once

#include "core/queue/wait_estimate.h"
#include "paper/page.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// Said by a small dot only: no word on paper tells why somebody is served earlier.
enum class TicketMark { none, dot };

/// What stands on a queue ticket: no name, no need in words that shame.
struct TicketPage {
    std::string office;
    std::string number; ///< "A-027"
    std::string day;    ///< "Minggu, 22 November 2026"
    std::string time;   ///< "08.15 WIB"
    std::optional<WaitEstimate> wait;
    std::vector<std::string> toBring; ///< where people have it; the first three are printed
    std::string qrText;               ///< "RT1:" and 26 symbols
    TicketMark mark = TicketMark::none;
    int copy = 0; ///< 1 and later say SALINAN n
};

/// The ticket on a thermal roll of 80 or 58 mm.
Page drawTicket(const TicketPage& ticket, PaperSize roll);

} // namespace pintu
