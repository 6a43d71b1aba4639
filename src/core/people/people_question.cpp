#include "core/people/people_question.h"

#include "core/people/name.h"
#include "core/people/person_keywords.h"
#include "core/people/region_code.h"
#include "core/people/telephone.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace pintu {
namespace {

constexpr std::size_t digitsOfAWholeNumber = 16;
constexpr std::size_t digitsOfAYear = 4;
constexpr std::int64_t firstYear = 1900;

bool isTypedDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Only digits and what people write between them.
bool isNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789 .-/()+") == std::string_view::npos &&
           std::ranges::any_of(text, isTypedDigit);
}

std::string digitsOf(std::string_view text)
{
    std::string out;
    std::ranges::copy_if(text, std::back_inserter(out), isTypedDigit);
    return out;
}

std::vector<std::string_view> tokensOf(std::string_view text)
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) out.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

std::optional<std::int64_t> yearIn(std::string_view token, int thisYear)
{
    std::int64_t year = 0;
    const auto end = token.data() + token.size();
    if (token.size() != digitsOfAYear || std::from_chars(token.data(), end, year).ptr != end) return std::nullopt;
    return year >= firstYear && year <= thisYear ? std::optional{year} : std::nullopt;
}

void addNumber(PeopleQuestion& out, std::string_view text)
{
    const auto digits = digitsOf(text);
    out.telephone = dialledNumber(text);
    if (digits.size() >= digitsInAKeyword && digits.size() < digitsOfAWholeNumber) out.digits = digits;
}

std::string joinedBy(const std::vector<std::string>& words, std::string_view between)
{
    std::string out;
    for (const auto& word : words) {
        if (!out.empty()) out += between;
        out += word;
    }
    return out;
}

} // namespace

PeopleQuestion readPeopleQuestion(std::string_view text, int thisYear)
{
    PeopleQuestion out;
    if (isVillageCode(text)) {
        out.village = text;
        return out;
    }
    if (isNumber(text) && !yearIn(text, thisYear)) {
        addNumber(out, text);
        return out;
    }
    std::vector<std::string> words;
    for (const auto token : tokensOf(text)) {
        if (const auto year = yearIn(token, thisYear))
            out.birthYear = *year;
        else if (isVillageCode(token))
            out.village = token;
        else if (isNumber(token) && digitsOf(token).size() >= digitsInAKeyword)
            addNumber(out, token);
        else
            words.emplace_back(token);
    }
    out.name = joinedBy(words, " ");
    return out;
}

OtherBlanks withOtherBlanks(std::string_view name)
{
    constexpr std::size_t shortestPart = 2;
    OtherBlanks out;
    const auto words = nameWords(name);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto& word = words[at];
        if (at + 1 < words.size()) {
            auto fewer = words;
            fewer[at] += fewer[at + 1];
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(at) + 1);
            out.joined.push_back(joinedBy(fewer, " "));
        }
        for (auto cut = shortestPart; cut + shortestPart <= word.size(); ++cut) {
            if ((word[cut] & 0xc0) == 0x80) continue; // inside of a letter
            auto more = words;
            more[at] = word.substr(0, cut);
            more.insert(more.begin() + static_cast<std::ptrdiff_t>(at) + 1, word.substr(cut));
            out.parted.push_back({joinedBy(more, " "), word.substr(0, cut), word.substr(cut)});
        }
    }
    return out;
}

} // namespace pintu
