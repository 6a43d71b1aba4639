#include "core/programmes/spoken.h"

#include "core/base/clean_text.h"

namespace pintu {
namespace {

/// Marks beyond ASCII that stand in names of places: acute accents and half rings used as apostrophes, then quotes and
/// dashes of word processors.
bool isMark(char32_t c)
{
    return c == 0xa0 || c == 0xab || c == 0xb4 || c == 0xb7 || c == 0xbb || (c >= 0x2b9 && c <= 0x2bf) ||
           (c >= 0x2c8 && c <= 0x2cb) || (c >= 0x2010 && c <= 0x201f) || c == 0x2032 || c == 0x2033 || c == 0x2212;
}

} // namespace

std::string spoken(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) >= 0x80) {
            const auto from = at;
            if (!isMark(nextCodePoint(text, at))) out += text.substr(from, at - from);
            continue;
        }
        ++at;
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
    }
    return out;
}

} // namespace pintu
