#include "paper/printable_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace pintu {

namespace {

constexpr char32_t replacement = 0xfffd;

struct Span {
    char32_t first;
    char32_t last;
};

template <std::size_t count>
bool within(const std::array<Span, count>& spans, char32_t sign)
{
    return std::any_of(spans.begin(), spans.end(),
                       [sign](const Span& span) { return sign >= span.first && sign <= span.last; });
}

bool isBlank(char32_t sign)
{
    static constexpr std::array<Span, 6> blanks{
        {{0, 0x20}, {0x7f, 0x9f}, {0x1680, 0x1680}, {0x2000, 0x200a}, {0x2028, 0x2029}, {0x3000, 0x3000}}};
    return within(blanks, sign);
}

bool isInvisible(char32_t sign)
{
    static constexpr std::array<Span, 11> invisible{{{0xad, 0xad},
                                                     {0x34f, 0x34f},
                                                     {0x61c, 0x61c},
                                                     {0x180b, 0x180f},
                                                     {0x200b, 0x200f},
                                                     {0x202a, 0x202e},
                                                     {0x2060, 0x206f},
                                                     {0xfe00, 0xfe0f},
                                                     {0xfeff, 0xfeff},
                                                     {0xfff9, 0xfffb},
                                                     {0xe0000, 0xe0fff}}};
    return within(invisible, sign);
}

bool isPiledMark(char32_t sign)
{
    static constexpr std::array<Span, 6> marks{
        {{0x300, 0x36f}, {0x483, 0x489}, {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff}, {0x20d0, 0x20ff}, {0xfe20, 0xfe2f}}};
    return within(marks, sign);
}

/// The next character of `text` from `at`, which is moved on; one byte of what is no UTF-8 (RFC 3629) is U+FFFD.
char32_t next(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = byte(at++);
    if (lead < 0x80) return lead;
    const std::size_t more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (lead < 0xc2 || lead > 0xf4 || at + more > text.size()) return replacement;
    char32_t sign = lead & (0x3fu >> more);
    for (std::size_t i = 0; i < more; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80) return replacement;
        sign = sign << 6 | (byte(at + i) & 0x3fu);
    }
    static constexpr std::array<char32_t, 4> smallest{0, 0x80, 0x800, 0x10000};
    if (sign < smallest[more] || sign > 0x10ffff || (sign >= 0xd800 && sign <= 0xdfff)) return replacement;
    at += more;
    return sign;
}

void append(std::string& out, char32_t sign)
{
    const auto tail = [&](unsigned shift) { out += static_cast<char>(0x80 | ((sign >> shift) & 0x3f)); };
    if (sign < 0x80) {
        out += static_cast<char>(sign);
    } else if (sign < 0x800) {
        out += static_cast<char>(0xc0 | (sign >> 6));
        tail(0);
    } else if (sign < 0x10000) {
        out += static_cast<char>(0xe0 | (sign >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xf0 | (sign >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace

std::string printableText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool blankBefore = false;
    int piled = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t sign = next(text, at);
        if (isInvisible(sign)) continue;
        if (isBlank(sign)) {
            blankBefore = true;
            continue;
        }
        piled = isPiledMark(sign) ? piled + 1 : 0;
        if (piled > 2) continue;
        if (blankBefore && !out.empty()) out += ' ';
        blankBefore = false;
        append(out, sign);
    }
    return out;
}

} // namespace pintu
