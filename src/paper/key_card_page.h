#pragma once

#include "paper/page.h"

#include <string>

namespace pintu {

/// What stands on a printed key card: a desk gives it to the office that shall send people to it. Nothing on it is
/// secret, and it names no resident. The numbers that both sides compare (seal/compared_numbers.h) do not stand on it:
/// who changed the card would have changed them, too.
struct KeyCardPage {
    std::string name;  ///< "RSUD Contoh"
    std::string id;    ///< "P04821"
    std::string phone; ///< of the desk; may be empty
    std::string day;   ///< when it was made
    std::string qrText;
};

Page drawKeyCard(const KeyCardPage& card, PaperSize sheet);

} // namespace pintu
