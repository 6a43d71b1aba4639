#include "paper/wedge_text.h"

#include "core/base/cbor.h"
#include "core/base/code_marks.h"
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
constexpr std::array<WideView, 26> layouts = {
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
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXZY $%*+-./Ë@", // Albania
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ ¤%(`+.-Öõ", // Estonia
    U"꧐꧑꧒꧓꧔꧕꧖꧗꧘꧙ꦄꦨꦖꦣꦌꦞꦓꦃꦷꦙꦑꦊꦀꦟꦴꦦꦰꦬꦯꦡꦹꦜꦍꦘꦾꦁ ꧄꧅꦳ꦋꦎ꧉ꦂꦈ꧌", // Java
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
    // Capitals that do not lie at one fixed distance. A Turkish keyboard has I without and with a dot on two keys.
    static constexpr std::array<std::pair<char32_t, char32_t>, 4> pairs{
        {{U'ß', U'ẞ'}, {U'ÿ', U'Ÿ'}, {U'ı', U'I'}, {U'İ', U'i'}}};
    for (const auto& [a, b] : pairs)
        if (c == a || c == b) return c == a ? b : a;
    const auto between = [c](char32_t a, char32_t b) { return c >= a && c <= b; };
    if (c == U'×' || c == U'÷') return c;
    if (between(U'A', U'Z') || between(0xc0, 0xde) || between(0x410, 0x42f)) return c + 0x20;
    if (between(U'a', U'z') || between(0xe0, 0xfe) || between(0x430, 0x44f)) return c - 0x20;
    // Latin Extended-A: a capital and its letter lie side by side, the capital first at even numbers in two blocks, at
    // odd ones in two others.
    if (between(0x139, 0x148) || between(0x179, 0x17e)) return c % 2 == 1 ? c + 1 : c - 1;
    if (between(0x100, 0x137) || between(0x14a, 0x177)) return c ^ 1;
    return c;
}

/// The other case of `c` that the layout has: under Caps Lock a keyboard with "I" on one key and "İ" on another gives
/// "i" for both, so a letter may have two.
std::size_t placeOf(char32_t c, WideView layout)
{
    auto at = layout.find(c);
    if (at == WideView::npos) at = layout.find(otherCase(c));
    if (at == WideView::npos && c >= U'a' && c <= U'z') at = layout.find(c - 0x20);
    return at;
}

/// So many signs of its own a scanner may be set to put before each code, and as many after it.
constexpr std::size_t mostOwnSigns = 10;
/// Stands in a reading for a sign that no US key of ours gives: one of the scanner's own.
constexpr char foreign = '\x1a';
constexpr std::string_view notInCodes = "\x1a]";

/// Whether this place of a text is too far from both its ends for a sign of the scanner's own.
bool isInside(std::size_t at, std::size_t size)
{
    return at >= mostOwnSigns && size - at > mostOwnSigns;
}

std::optional<std::string> mappedBack(WideView typed, WideView layout)
{
    std::string out;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const auto at = placeOf(typed[i], layout);
        if (at == WideView::npos && isInside(i, typed.size())) return std::nullopt;
        out += at == WideView::npos ? foreign : usKeys[at];
    }
    return out;
}

/// Where a code of ours begins, a ticket's too.
std::optional<std::size_t> markIn(std::string_view text)
{
    constexpr std::array marks{slipMark, returnMark, ticketMark, cardMark, trustMark};
    for (std::size_t at = 0; at <= mostOwnSigns && at < text.size(); ++at)
        for (const auto mark : marks)
            if (text.substr(at).starts_with(mark)) return at;
    return std::nullopt;
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

/// Without what the scanner put around the code, as far as it can be told from the code: all before our mark, and the
/// signs that no key of ours gives.
std::string_view codeIn(std::string_view text)
{
    while (text.starts_with(foreign)) text.remove_prefix(1);
    if (const auto mark = markIn(text)) text.remove_prefix(*mark);
    text = withoutAimPrefix(text);
    return text.substr(0, text.find_first_of(notInCodes));
}

/// After the code a sign of the scanner's own looks like one more of the code's. No code of ours is the beginning of
/// another, so the shorter texts do no harm.
void addShorter(std::vector<std::string>& texts, std::size_t shortest)
{
    for (std::size_t i = 0, whole = texts.size(); i < whole; ++i) {
        if (!markIn(texts[i])) continue;
        for (std::size_t own = 1; own <= mostOwnSigns && texts[i].size() > shortest + own; ++own) {
            auto text = texts[i].substr(0, texts[i].size() - own);
            if (std::ranges::find(texts, text) == texts.end()) texts.push_back(std::move(text));
        }
    }
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Nothing when the text holds no escape, or a % that begins none and cannot be one of the scanner's own signs.
std::optional<std::string> unescaped(std::string_view text)
{
    if (text.find('%') == std::string_view::npos) return std::nullopt;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape =
            text[i] == '%' && text.size() - i >= 3 && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0;
        if (text[i] == '%' && !escape && isInside(i, text.size())) return std::nullopt;
        out += escape ? static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2])) : text[i];
        if (escape) i += 2;
    }
    return out;
}

constexpr std::size_t shortestSlip = 100; // a slip has 250; this only keeps names and codes out

class Candidates {
public:
    /// Adds every whole text that this may be, the beginning put back where it is missing.
    void add(std::string_view text)
    {
        text = codeIn(text);
        if (text.size() < shortestSlip || text.find_first_not_of(base45Symbols) != std::string_view::npos) return;
        for (const auto mark : signedMarks)
            if (text.starts_with(mark)) return addWhole(std::string{text});
        for (std::size_t missing = 1; missing <= slipMark.size(); ++missing)
            for (const auto mark : signedMarks)
                if (text.starts_with(mark.substr(missing)))
                    addWhole(std::string{mark.substr(0, missing)} + std::string{text});
    }
    std::vector<std::string> all() &&
    {
        addShorter(m_texts, shortestSlip);
        std::erase_if(m_texts, [](const std::string& text) { return text.size() > maxScannedText; });
        return std::move(m_texts);
    }

private:
    void addWhole(std::string text)
    {
        if (text.size() > maxScannedText + mostOwnSigns || std::ranges::find(m_texts, text) != m_texts.end()) return;
        m_texts.push_back(std::move(text));
    }
    std::vector<std::string> m_texts;
};

/// What was typed, read on every keyboard that has all its signs, the US keyboard first.
std::vector<std::string> mappedReadings(std::string_view typed)
{
    constexpr std::size_t longest = 16 * maxScannedText; // everything escaped, in letters of several bytes
    typed = withoutLineEnds(typed);
    if (typed.size() > longest || !cbor::isUtf8(bytesOf(typed))) return {};
    const WideText wide = decode(typed);

    std::vector<std::string> readings;
    const auto add = [&](WideView layout) {
        auto reading = mappedBack(wide, layout);
        if (reading && std::ranges::find(readings, *reading) == readings.end()) readings.push_back(std::move(*reading));
    };
    add(decode(usKeys));
    for (const auto layout : layouts) add(layout);
    return readings;
}

/// A short code without what the scanner put around it: none of ours begins or ends with another sign.
std::string_view shortCodeIn(std::string_view text)
{
    const auto inside = [](char c) {
        const bool ascii = static_cast<unsigned char>(c) < 0x80; // another may be a letter of another keyboard
        return !ascii || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    text = withoutLineEnds(text);
    if (text.size() >= shortestSlip) return text;
    while (!text.empty() && !inside(text.front())) {
        const auto plain = withoutAimPrefix(text);
        text.remove_prefix(plain.size() < text.size() ? text.size() - plain.size() : 1);
    }
    while (!text.empty() && !inside(text.back())) text.remove_suffix(1);
    return text;
}

bool isPlain(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return base45Symbols.find(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c) !=
               std::string_view::npos;
    });
}

} // namespace

std::vector<std::string> wedgeReadings(std::string_view typed)
{
    std::vector<std::string> readings;
    for (const auto& mapped : mappedReadings(typed)) {
        std::string text{codeIn(mapped)};
        if (std::ranges::find(readings, text) == readings.end()) readings.push_back(std::move(text));
    }
    addShorter(readings, 0);
    return readings;
}

std::vector<std::string> wedgeCandidates(std::string_view typed)
{
    Candidates candidates;
    for (const auto& text : mappedReadings(typed)) {
        candidates.add(text);
        if (const auto plain = unescaped(text)) candidates.add(*plain);
    }
    return std::move(candidates).all();
}

std::string wedgeText(const std::string& typed, const std::string& usText)
{
    const std::string asTyped{shortCodeIn(typed)};
    const std::string onUsKeys{shortCodeIn(usText)};
    if (asTyped == onUsKeys) return asTyped;
    // A mark of ours does not come about by chance. Where the layouts that we know lead there, too, they lead further:
    // their other readings are tried as well.
    if (const auto us = mappedBack(decode(onUsKeys), decode(usKeys)); us && markIn(*us)) {
        const auto readings = wedgeReadings(asTyped);
        const bool known = std::ranges::find(readings, codeIn(*us)) != readings.end();
        return known ? asTyped : onUsKeys;
    }
    return isPlain(asTyped) || !isPlain(onUsKeys) ? asTyped : onUsKeys;
}

} // namespace pintu
