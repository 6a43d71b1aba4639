#pragma once

#include "paper/page.h"

#include <string>

namespace pintu {

/// What stands on the receipt of a complaint without a name: no name, no number of a queue, nothing of what was said.
struct ReceiptPage {
    std::string office;
    std::string phone;    ///< of the office; may be empty
    std::string code;     ///< "4K7Q-0M2X-9FTB"
    std::string qrText;   ///< "RK1:" and twelve symbols
    std::string answerBy; ///< "Jumat, 18 Desember 2026"; empty: no date was told
};

/// The receipt on a thermal roll of 80 or 58 mm.
Page drawReceipt(const ReceiptPage& receipt, PaperSize roll);

} // namespace pintu
