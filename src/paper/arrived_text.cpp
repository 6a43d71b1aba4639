#include "paper/arrived_text.h"

#include "core/base/cbor.h"
#include "core/base/clean_text.h"
#include "core/base/code_marks.h"
#include "paper/key_card.h"
#include "paper/return_slip.h"
#include "paper/slip.h"
#include "seal/base45.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace pintu {
namespace {

/// UTF-16 with its byte order mark, as Windows writes "Unicode" text files, in UTF-8. Characters beyond the first plane
/// have no business in a code and come out as two others without meaning.
std::optional<std::string> fromUtf16(std::string_view bytes)
{
    using namespace std::string_view_literals;
    const bool little = bytes.starts_with("\xff\xfe"sv);
    if (!little && !bytes.starts_with("\xfe\xff"sv)) return std::nullopt;
    std::string out;
    for (std::size_t at = 2; at + 1 < bytes.size(); at += 2) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        const char32_t unit = static_cast<char32_t>(little ? second << 8 | first : first << 8 | second);
        appendCodePoint(out, unit >= 0xd800 && unit < 0xe000 ? U'?' : unit);
    }
    return out;
}

std::string_view withoutBlankEnds(std::string_view text)
{
    while (text.ends_with(' ')) text.remove_suffix(1);
    while (text.starts_with(' ')) text.remove_prefix(1);
    return text;
}

/// The lines that hold anything, each without blanks at its ends.
std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines(1);
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = nextCodePoint(text, at);
        if (point == '\n' || point == '\r')
            lines.emplace_back();
        else if (isBlank(point))
            lines.back() += ' ';
        else if (!isInvisible(point))
            appendCodePoint(lines.back(), point);
    }
    for (std::string& line : lines) line = std::string{withoutBlankEnds(line)};
    std::erase_if(lines, [](const std::string& line) { return line.empty(); });
    return lines;
}

std::string joined(const std::vector<std::string>& lines, std::string_view between)
{
    std::string out;
    for (const std::string& line : lines) out += (out.empty() ? std::string_view{} : between), out += line;
    return out;
}

bool isWhole(std::string_view text)
{
    return Slip::parse(text) || ReturnSlip::parse(text) || readKeyCard(text);
}

/// The beginning of `text` that is a whole slip or return slip. What a person or a program put behind it may look like
/// more of the code: signs of the alphabet, a word in capitals.
std::optional<std::string> wholeIn(std::string_view text)
{
    constexpr std::size_t mostBehind = 60;
    text = text.substr(0, std::min(text.find_first_not_of(base45Symbols), maxScannedText + mostBehind));
    for (std::size_t behind = 0; behind <= mostBehind && behind < text.size(); ++behind)
        if (const auto shorter = text.substr(0, text.size() - behind); isWhole(shorter)) return std::string{shorter};
    return std::nullopt;
}

} // namespace

std::string arrivedText(std::string_view arrived)
{
    const auto decoded = fromUtf16(arrived);
    const std::string_view text = decoded ? std::string_view{*decoded} : arrived;
    if (!cbor::isUtf8(bytesOf(text))) return std::string{arrived};
    const std::vector<std::string> lines = linesOf(text);
    // A line may have been broken within the code, or where a blank stood.
    for (const std::string_view between : {"", " "}) {
        const std::string all = joined(lines, between);
        for (const std::string_view mark : signedMarks)
            for (auto at = all.find(mark); at != std::string::npos; at = all.find(mark, at + 1))
                if (const auto whole = wholeIn(std::string_view{all}.substr(at))) return *whole;
    }
    return joined(lines, " ");
}

} // namespace pintu
