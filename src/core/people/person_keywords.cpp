#include "core/people/person_keywords.h"

#include "core/people/name_forms.h"
#include "core/people/nik.h"
#include "core/people/telephone.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace pintu {
namespace {

constexpr std::size_t mostWords = 8;
constexpr std::size_t wordsWithEveryChoice = 4;
/// Where in a NIK or KK the kept runs of digits begin. The first four digits are those of half the district.
constexpr std::size_t firstRun = 4;
constexpr std::size_t betweenRuns = 2;
constexpr std::size_t endOfATelephone = 6;

template <class Number>
void addRuns(std::set<std::string>& out, const std::string& text)
{
    const auto number = Number::parse(text);
    if (!number || number->implausible()) return;
    const std::string_view digits = number->text();
    for (auto at = firstRun; at + digitsInAKeyword <= digits.size(); at += betweenRuns)
        out.insert(digitsKeyword(digits.substr(at, digitsInAKeyword)));
}

void addChoices(std::set<std::string>& out, const std::vector<std::string>& words)
{
    for (unsigned choice = 1; choice < 1U << words.size(); ++choice) {
        const auto count = static_cast<std::size_t>(std::popcount(choice));
        if (count == 1) continue; // it has a keyword of its own
        if (words.size() > wordsWithEveryChoice && count > 2 && count < words.size()) continue;
        std::vector<std::string> chosen;
        for (std::size_t i = 0; i < words.size(); ++i)
            if ((choice >> i & 1U) != 0) chosen.push_back(words[i]);
        out.insert(nameKeyword(chosen, NameChoice::some));
    }
    out.insert(nameKeyword(words, NameChoice::whole));
}

} // namespace

std::vector<std::string> keptWords(const FoldedName& name)
{
    std::vector<std::string> out;
    for (const auto& word : name.words) {
        if (out.size() == mostWords) break;
        out.emplace_back(countedLetters(word));
    }
    std::ranges::sort(out);
    // Not ranges::unique: clang 14 cannot compile std::ranges::subrange of g++ 12.
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::string nameKeyword(const std::vector<std::string>& words, NameChoice which)
{
    std::string out = which == NameChoice::whole ? "name:" : "words:";
    for (const auto& word : words) out += word + ' ';
    return out;
}

std::string wordKeyword(std::string_view word)
{
    return "word:" + std::string{word};
}

std::string wordBornKeyword(std::string_view word, std::int64_t year)
{
    return "born:" + std::to_string(year) + ' ' + std::string{word};
}

std::string wordVillageKeyword(std::string_view word, std::string_view village)
{
    return "village:" + std::string{village} + ' ' + std::string{word};
}

std::string digitsKeyword(std::string_view six)
{
    return "digits:" + std::string{six};
}

std::vector<std::string> keywordsOfDigits(std::string_view digits)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at + digitsInAKeyword <= digits.size(); ++at)
        out.push_back(digitsKeyword(digits.substr(at, digitsInAKeyword)));
    return out;
}

std::string telephoneKeyword(std::string_view number)
{
    return "telephone:" + std::string{number};
}

std::string telephoneEndKeyword(std::string_view number)
{
    return "telephone end:" + std::string{number.substr(number.size() - std::min(number.size(), endOfATelephone))};
}

PersonKeywords keywordsOf(const PersonWords& words, std::int64_t birthYear, std::string_view village)
{
    PersonKeywords out;
    out.words = keptWords(foldName(words.name));
    if (!out.words.empty()) addChoices(out.keywords, out.words);
    for (const auto& word : out.words) {
        out.keywords.insert(wordKeyword(word));
        if (birthYear != 0) out.keywords.insert(wordBornKeyword(word, birthYear));
        if (!village.empty()) out.keywords.insert(wordVillageKeyword(word, village));
    }
    addRuns<Nik>(out.keywords, words.nik);
    addRuns<FamilyCardNumber>(out.keywords, words.familyCard);
    if (const auto number = dialledNumber(words.phone)) {
        out.keywords.insert(telephoneKeyword(*number));
        out.keywords.insert(telephoneEndKeyword(*number));
    }
    return out;
}

} // namespace pintu
