#include "core/base/clean_text.h"

#include "core/base/bytes.h"
#include "core/base/cbor.h"

#include <algorithm>
#include <array>

namespace pintu {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Characters without ink that are no blank: they make two names look the same and compare as different, or turn text
/// round.
constexpr std::array invisible{
    Range{0x00ad, 0x00ad},   // soft hyphen
    Range{0x034f, 0x034f},   // combining grapheme joiner
    Range{0x061c, 0x061c},   // Arabic letter mark
    Range{0x115f, 0x1160},   // Hangul fillers
    Range{0x17b4, 0x17b5},   // Khmer inherent vowels
    Range{0x180b, 0x180f},   // Mongolian selectors
    Range{0x200b, 0x200f},   // zero width, left-to-right and right-to-left marks
    Range{0x202a, 0x202e},   // embeddings and overrides
    Range{0x2060, 0x206f},   // joiners, isolates, deprecated controls
    Range{0x3164, 0x3164},   // Hangul filler
    Range{0xfe00, 0xfe0f},   // variation selectors
    Range{0xfeff, 0xfeff},   // byte order mark
    Range{0xffa0, 0xffa0},   // halfwidth Hangul filler
    Range{0xfff0, 0xffff},   // specials, replacement character, non-characters
    Range{0xe0000, 0xe0fff}, // tags and more selectors
};

bool breaksLine(char32_t c)
{
    return c == '\n' || c == '\v' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

} // namespace

bool isInvisible(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0)) return true;
    if ((c & 0xfffe) == 0xfffe) return true; // a non-character in every plane
    return std::ranges::any_of(invisible, [c](Range r) { return c >= r.first && c <= r.last; });
}

bool isBlank(char32_t c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\v' || c == '\f' || c == '\r' || c == 0x85 || c == 0xa0 ||
           c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f ||
           c == 0x2800 || c == 0x3000;
}

char32_t nextCodePoint(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at++);
    if (first < 0x80) return first;
    const int extra = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    char32_t point = first & (0x3fU >> extra);
    for (int i = 0; i < extra && at < text.size(); ++i) point = point << 6 | (byte(at++) & 0x3fU);
    return point;
}

void appendCodePoint(std::string& out, char32_t point)
{
    const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | point >> 6);
        put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3f));
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    }
}

std::size_t countCodePoints(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; }));
}

std::optional<std::string> cleanText(std::string_view text, Lines lines)
{
    if (!cbor::isUtf8(bytesOf(text))) return std::nullopt;
    std::string out;
    std::size_t breaks = 0;
    bool blank = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (lines == Lines::many && breaksLine(c))
            ++breaks;
        else if (isBlank(c))
            blank = true;
        else if (!isInvisible(c)) {
            // Blanks are written only before something visible, so none stand at the ends.
            if (!out.empty() && breaks > 0)
                out.append(std::min<std::size_t>(breaks, 2), '\n');
            else if (!out.empty() && blank)
                out += ' ';
            breaks = 0;
            blank = false;
            appendCodePoint(out, c);
        }
    }
    return out;
}

} // namespace pintu
