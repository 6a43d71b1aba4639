#include "devices/word_shape.h"

#include <algorithm>
#include <array>

namespace pintu {
namespace {

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

char toSmall(char c)
{
    return isCapital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isVowel(char c)
{
    return std::string_view{"aeiou"}.find(toSmall(c)) != std::string_view::npos;
}

} // namespace

bool isLetter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return isCapital(c) || isSmall(c) || (byte >= 0xC3 && byte < 0xE0);
}

bool isContinued(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

std::string inSmall(std::string_view text)
{
    std::string out{text};
    std::ranges::transform(out, out.begin(), toSmall);
    return out;
}

bool hasVowel(std::string_view word)
{
    return std::ranges::any_of(word, [](char c) { return isVowel(c) || toSmall(c) == 'y' || !isAscii(c); });
}

std::string spelled(std::string_view word)
{
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = isSmall(word[i]) ? static_cast<char>(word[i] - 'a' + 'A') : word[i];
        if (i > 0 && !(isDigit(c) && isDigit(word[i - 1]))) out += ' ';
        out += c;
    }
    return out;
}

bool canBePronounced(std::string_view word)
{
    std::size_t consonants = 0;
    std::size_t vowels = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (isDigit(word[i])) return false;
        const bool vowel = isVowel(word[i]);
        const auto pair = i > 0 ? inSmall(word.substr(i - 1, 2)) : std::string{};
        const bool oneSound = pair == "ng" || pair == "ny" || pair == "sy" || pair == "kh";
        consonants = vowel ? 0 : consonants + (oneSound ? 0 : 1);
        vowels = vowel ? vowels + 1 : 0;
        if (vowels > 2 || consonants > 2) return false;
        const bool begins = i == 1 && consonants == 2;
        if (begins && std::string_view{"rlwy"}.find(pair[1]) == std::string_view::npos) return false;
    }
    return consonants < 2;
}

std::optional<int> romanNumber(std::string_view word)
{
    constexpr std::array<std::string_view, 10> ones{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    constexpr int tens = 4;
    for (int ten = 0; ten < tens; ++ten)
        for (int one = 0; one < 10; ++one)
            if (word ==
                std::string(static_cast<std::size_t>(ten), 'X') + std::string{ones.at(static_cast<std::size_t>(one))})
                return ten * 10 + one;
    return std::nullopt;
}

} // namespace pintu
