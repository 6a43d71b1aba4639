#pragma once

#include "core/base/bytes.h"
#include "paper/bitmap.h"

#include <cstddef>
#include <stdexcept>
#include <vector>

namespace pintu {

/// What a real printer would have printed as rubbish, and where.
class EscposError : public std::runtime_error {
public:
    EscposError(const std::string& what, std::size_t offset)
        : std::runtime_error{what + " at byte " + std::to_string(offset)}, m_offset{offset}
    {
    }
    std::size_t offset() const { return m_offset; }

private:
    std::size_t m_offset;
};

struct PrintedPapers {
    std::vector<Bitmap> papers; ///< one for each cut, as long as what was fed
    int cuts = 0;
};

/// A receipt printer on paper nobody has to buy: draws what a thermal head of `headDots` would. Strict: a command it
/// does not know, data cut short, a picture wider than the head, printable bytes outside a picture, or paper left uncut
/// is an error. Knows ESC @, GS v 0, ESC d, LF and GS V 66.
PrintedPapers printEscpos(BytesView bytes, int headDots = 576);

} // namespace pintu
