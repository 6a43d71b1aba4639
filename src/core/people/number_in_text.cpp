#include "core/people/number_in_text.h"

#include "core/base/clean_text.h"
#include "core/base/id.h"
#include "core/people/nik.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace pintu {
namespace {

constexpr std::size_t digitsOfANumber = 16;
constexpr std::size_t idLength = 36;
constexpr std::size_t longestGap = 3; // " - "

/// Digits that stand together, and what stands between them and the group before.
struct Group {
    std::string digits;
    std::u32string gap;
    bool joined = false; ///< only separators stand in between, and few
};

bool tooFewDigits(std::string_view text)
{
    const auto mayBe = [](char c) { return (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; };
    return std::count_if(text.begin(), text.end(), mayBe) < static_cast<std::ptrdiff_t>(digitsOfANumber);
}

std::string withoutIds(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const bool id = Uuid::parse(text.substr(at, idLength)).has_value();
        if (id)
            out += '#'; // parts what stands on both sides
        else
            out += text[at];
        at += id ? idLength : 1;
    }
    return out;
}

/// 0 to 9, also in the wide form that Asian keyboards write.
std::optional<char> digitOf(char32_t c)
{
    if (c >= U'0' && c <= U'9') return static_cast<char>(c);
    if (c >= U'\uff10' && c <= U'\uff19') return static_cast<char>('0' + (c - U'\uff10'));
    return std::nullopt;
}

std::vector<Group> groupsIn(const std::string& text)
{
    std::vector<Group> groups;
    std::u32string gap;
    bool onlySeparators = false;
    bool inGroup = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (const auto digit = digitOf(c)) {
            if (!inGroup) groups.push_back({{}, gap, onlySeparators && gap.size() <= longestGap});
            groups.back().digits += *digit;
            inGroup = true;
            continue;
        }
        if (inGroup) {
            gap.clear();
            onlySeparators = true;
        }
        inGroup = false;
        gap += c;
        onlySeparators = onlySeparators && partsDigits(c);
    }
    return groups;
}

/// Begins with a province and holds a day and a month where a NIK or a KK does.
bool looksLikeOne(std::string_view digits)
{
    const auto two = [&](std::size_t at) { return (digits[at] - '0') * 10 + digits[at + 1] - '0'; };
    const int day = two(6);
    const int month = two(8);
    return two(0) >= 11 && ((day >= 1 && day <= 31) || (day >= 41 && day <= 71)) && month >= 1 && month <= 12;
}

/// Lengths of the groups in which people write the sixteen digits, side by side. Two dates (2 2 4 2 2 4) are not among
/// them.
bool usualGroups(const std::string& lengths)
{
    constexpr std::array<std::string_view, 12> usual{"4444", "664", "62224", "22264", "2222224", "22222222",
                                                     "88",   "610", "124",   "412",   "33334",   "1111111111111111"};
    return std::find(usual.begin(), usual.end(), lengths) != usual.end();
}

bool oneNumber(const std::vector<Group>& groups, std::size_t from, TextKind kind)
{
    std::string digits = groups[from].digits;
    // Two numbers that were written without a blank between them.
    if (digits.size() == 2 * digitsOfANumber)
        return looksLikeOne(digits.substr(0, digitsOfANumber)) && looksLikeOne(digits.substr(digitsOfANumber));
    if (digits.size() >= digitsOfANumber) return digits.size() == digitsOfANumber;
    auto lengths = std::to_string(digits.size());
    bool evenly = true;
    for (std::size_t i = from + 1; i < groups.size() && groups[i].joined && digits.size() < digitsOfANumber; ++i) {
        digits += groups[i].digits;
        lengths += std::to_string(groups[i].digits.size());
        evenly = evenly && groups[i].gap == groups[from + 1].gap;
    }
    if (digits.size() != digitsOfANumber || !looksLikeOne(digits)) return false;
    return kind == TextKind::code || (evenly && usualGroups(lengths));
}

} // namespace

bool holdsPersonsNumber(std::string_view text, TextKind kind)
{
    if (text.size() < digitsOfANumber || tooFewDigits(text) || Uuid::parse(text))
        return false; // nearly every text of a record
    const auto clean = cleanText(withoutIds(text), Lines::many);
    if (!clean) return false; // no UTF-8, so nothing that a person wrote
    if (kind == TextKind::code && Nik::parse(*clean)) return true;
    const auto groups = groupsIn(*clean);
    for (std::size_t from = 0; from < groups.size(); ++from)
        if (oneNumber(groups, from, kind)) return true;
    return false;
}

} // namespace pintu
