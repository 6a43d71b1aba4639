#include "core/people/name_forms.h"

#include "core/people/name_letters.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr char asSpelt = 'f';
constexpr char bones = 's';
constexpr char beginning = 'p';
/// Fewer consonants are those of half of all names.
constexpr std::size_t fewestBones = 3;
constexpr std::size_t shortestBeginning = 2;
constexpr std::size_t longestBeginning = 5;
constexpr int bitsOfALetter = 5;

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// One letter for all consonants that people write for each other; 0 for a vowel and what is heard as one.
constexpr char boneOf(char c)
{
    switch (c) {
    case 'b':
    case 'p':
    case 'f': return 'b';
    case 'd':
    case 't': return 'd';
    case 'k':
    case 'g':
    case 'q': return 'k';
    case 's':
    case 'z':
    case 'j':
    case 'c': return 's';
    case 'm':
    case 'n': return 'm';
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y':
    case 'w': return 0;
    default: return c;
    }
}

std::string bonesOf(std::string_view word)
{
    std::string out;
    for (const char c : word)
        if (const char bone = boneOf(c); bone != 0 && (out.empty() || out.back() != bone)) out += bone;
    return out;
}

/// The first letters of a word: two as they are; more by what they sound like, for whoever looks up a name while it is
/// typed has not come to its end and may have slipped already.
std::string beginningOf(std::string_view word, std::size_t length)
{
    std::string out{word.substr(0, length)};
    if (out.size() <= shortestBeginning) return out;
    for (auto& c : out) {
        const char bone = boneOf(c);
        c = bone != 0 ? bone : 'a';
    }
    return out;
}

using Forms = std::vector<std::string>;

void add(Forms& forms, char kind, std::string_view form)
{
    forms.push_back(std::string{kind}.append(form));
}

void addShorter(Forms& forms, char kind, std::string_view form, std::size_t shortest = 1)
{
    if (form.size() <= shortest) return;
    for (std::size_t at = 0; at < form.size(); ++at)
        forms.push_back(std::string{kind}.append(form.substr(0, at)).append(form.substr(at + 1)));
}

void addBones(Forms& forms, std::string_view word)
{
    const auto all = bonesOf(word);
    if (all.empty()) return;
    add(forms, bones, all);
    addShorter(forms, bones, all, fewestBones);
}

Forms eachOnce(Forms forms)
{
    std::ranges::sort(forms);
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    return forms;
}

} // namespace

std::string_view countedLetters(std::string_view folded)
{
    return folded.substr(0, lettersThatCount);
}

std::optional<std::int64_t> numberOfWord(std::string_view folded)
{
    const auto word = countedLetters(folded);
    if (word.empty() || !std::ranges::all_of(word, isLetter)) return std::nullopt;
    std::int64_t out = 0;
    for (const char c : word) out = (out << bitsOfALetter) | (c - 'a' + 1);
    return out;
}

std::string wordOfNumber(std::int64_t number)
{
    std::string out;
    for (; number > 0; number >>= bitsOfALetter) {
        const auto letter = static_cast<int>(number & 31);
        if (letter < 1 || letter > 26 || out.size() == lettersThatCount) return {};
        out += static_cast<char>('a' + letter - 1);
    }
    std::ranges::reverse(out);
    return out;
}

std::vector<std::string> formsKept(std::string_view folded)
{
    const auto word = countedLetters(folded);
    Forms out;
    add(out, asSpelt, word);
    addShorter(out, asSpelt, word);
    addBones(out, word);
    for (auto length = shortestBeginning; length <= longestBeginning && length < word.size(); ++length)
        add(out, beginning, beginningOf(word, length));
    return eachOnce(std::move(out));
}

std::vector<std::string> formsAsked(std::string_view folded, Reach reach)
{
    const auto word = countedLetters(folded);
    Forms out;
    add(out, asSpelt, word);
    addShorter(out, asSpelt, word);
    if (reach == Reach::twoSlips) {
        const auto once = out;
        for (const auto& form : once) addShorter(out, asSpelt, std::string_view{form}.substr(1));
    }
    addBones(out, word);
    return eachOnce(std::move(out));
}

std::optional<std::string> formOfBeginning(std::string_view folded)
{
    if (folded.size() < shortestBeginning) return std::nullopt;
    return std::string{beginning}.append(beginningOf(folded, longestBeginning));
}

int slipsBetween(std::string_view typed, std::string_view kept, int limit)
{
    return detail::distance(countedLetters(typed), countedLetters(kept), limit);
}

} // namespace pintu
