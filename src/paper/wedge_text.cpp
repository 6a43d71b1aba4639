#include "paper/wedge_text.h"

#include "core/base/cbor.h"
#include "paper/slip.h"
#include "seal/base45.h"

#include <algorithm>
#include <array>
#include <optional>

namespace pintu {
namespace {

using WideText = std::u32string;
using WideView = std::u32string_view;

/// What the US keys of the 45 symbols, and of "]" that begins an AIM prefix, give on other keyboards: from the layouts
/// of xkeyboard-config, unshifted or shifted as on the US keyboard, dead keys as their own sign.
constexpr std::string_view usKeys = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:]";
constexpr std::array<WideView, 23> layouts = {
    // clang-format off
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXZY $%(`ß.-Ö+", // Germany, Austria
    U"à&é\"'(-è_çQBCDEFGHIJKL?NOPARSTUVZXYW 458+):!M$", // France
    U"à&é\"'(§è!çQBCDEFGHIJKL?NOPARSTUVZXYW 458_):=M$", // Belgium
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXZY ç%(`'.-é¨", // Switzerland, German
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXZY ç%(`'.-ö¨", // Switzerland, French
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%(¿'.-Ñ+", // Spain
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%(¡'.-Ñ+", // Latin America
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%(^'.-ç+", // Italy
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%(»'.-Ç´", // Portugal
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-.;Ç[", // Brazil
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%(~/.-±*", // Netherlands
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ ¤%(`+.-Æ¨", // Denmark
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ ¤%(`+.-Ø¨", // Norway
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ ¤%(`+.-Ö¨", // Sweden, Finland
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-.é:¸", // Canada
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ +%(_*ç.Şü", // Turkey
    U"é+ěščřžýáíABCDEFGHIJKLMNOPQRSTUVWXZY 458ˇ=.-\")", // Czechia
    U"é+ľščťžýáíABCDEFGHIJKLMNOPQRSTUVWXZY 458ˇ=.-\"ä", // Slovakia
    U"ö123456789ABCDEFGHIJKLMNOPQRSTUVWXZY !%(Óü.-Éú", // Hungary
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXZY $%(*'.-Čđ", // Croatia, Serbia, Slovenia
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%(~-./+[", // Japan
    U"0123456789\u0650\ufef5}]\u064f[\ufef7\u0623\u00f7\u0640\u060c/'\u0622\u00d7\u061b\u064e\u064c\u064d\ufef9`{\u064b\u0652\u0625~ $%*+-\u0632\u0638:\u062f", // Arabic
    U"0123456789ФИСВУАПРШОЛДЬТЩЗЙКЫЕГМЦЧНЯ ;%*+-ю.Жъ", // Russia
    // clang-format on
};
static_assert(std::ranges::all_of(layouts, [](WideView l) { return l.size() == usKeys.size(); }));

WideText decode(std::string_view utf8)
{
    WideText out;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto first = static_cast<std::uint8_t>(utf8[i++]);
        const int more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        char32_t c = more == 0 ? first : first & (0x3fu >> more);
        for (int k = 0; k < more; ++k) c = c << 6 | (static_cast<std::uint8_t>(utf8[i++]) & 0x3f);
        out += c;
    }
    return out;
}

/// The same letter in the other case, for Caps Lock, in the scripts of the layouts above; else the character itself.
char32_t otherCase(char32_t c)
{
    const auto between = [c](char32_t a, char32_t b) { return c >= a && c <= b; };
    if (between(U'A', U'Z') || between(0xc0, 0xde) || between(0x410, 0x42f)) return c + 0x20;
    if (between(U'a', U'z') || between(0xe0, 0xfe) || between(0x430, 0x44f)) return c - 0x20;
    if (between(0x100, 0x17f)) return c ^ 1;
    return c;
}

std::optional<std::string> mappedBack(WideView typed, WideView layout)
{
    std::string out;
    for (const char32_t c : typed) {
        auto at = layout.find(c);
        if (at == WideView::npos) at = layout.find(otherCase(c));
        if (at == WideView::npos) return std::nullopt;
        out += usKeys[at];
    }
    return out;
}

std::string_view withoutLineEnds(std::string_view text)
{
    while (text.ends_with('\r') || text.ends_with('\n')) text.remove_suffix(1);
    while (text.starts_with('\r') || text.starts_with('\n')) text.remove_prefix(1);
    return text;
}

/// "]Q1" and the like (ISO/IEC 15424): a scanner may say what kind of code it saw.
std::string_view withoutAimPrefix(std::string_view text)
{
    return text.size() >= 3 && text.starts_with(']') ? text.substr(3) : text;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Nothing when the text holds no escape, or a % that begins none.
std::optional<std::string> unescaped(std::string_view text)
{
    if (text.find('%') == std::string_view::npos) return std::nullopt;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        if (text.size() - i < 3 || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0) return std::nullopt;
        out += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
        i += 2;
    }
    return out;
}

class Candidates {
public:
    /// Adds every whole text that this may be, the beginning put back where it is missing.
    void add(std::string_view text)
    {
        constexpr std::size_t shortest = 100; // a slip has 250; this only keeps names and codes out
        if (text.size() < shortest || text.find_first_not_of(base45Symbols) != std::string_view::npos) return;
        constexpr std::array<std::string_view, 2> prefixes = {"RS1:", "RR1:"};
        for (const auto prefix : prefixes)
            if (text.starts_with(prefix)) return addWhole(std::string{text});
        for (std::size_t missing = 1; missing <= prefixes[0].size(); ++missing)
            for (const auto prefix : prefixes)
                if (text.starts_with(prefix.substr(missing)))
                    addWhole(std::string{prefix.substr(0, missing)} + std::string{text});
    }
    std::vector<std::string> all() && { return std::move(m_texts); }

private:
    void addWhole(std::string text)
    {
        if (text.size() > maxScannedText || std::ranges::find(m_texts, text) != m_texts.end()) return;
        m_texts.push_back(std::move(text));
    }
    std::vector<std::string> m_texts;
};

} // namespace

std::vector<std::string> wedgeReadings(std::string_view typed)
{
    constexpr std::size_t longest = 16 * maxScannedText; // everything escaped, in letters of several bytes
    typed = withoutLineEnds(typed);
    if (typed.size() > longest || !cbor::isUtf8(bytesOf(typed))) return {};
    const WideText wide = decode(typed);

    std::vector<std::string> readings;
    const auto add = [&](WideView layout) {
        const auto reading = mappedBack(wide, layout);
        if (!reading) return;
        const std::string text{withoutAimPrefix(*reading)};
        if (std::ranges::find(readings, text) == readings.end()) readings.push_back(text);
    };
    add(decode(usKeys));
    for (const auto layout : layouts) add(layout);
    return readings;
}

std::vector<std::string> wedgeCandidates(std::string_view typed)
{
    Candidates candidates;
    for (const auto& text : wedgeReadings(typed)) {
        candidates.add(text);
        if (const auto plain = unescaped(text)) candidates.add(*plain);
    }
    return std::move(candidates).all();
}

} // namespace pintu
