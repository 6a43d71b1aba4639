#pragma once

#include <optional>
#include <string>
#include <string_view>

/// What the signs of a written word tell without a dictionary; the voice decides by it (pronunciation.h).
namespace pintu {

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
inline bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}
inline bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}
/// What a letter beyond ASCII begins with (0xC3 to 0xDF in UTF-8) counts as one that is neither small nor capital.
bool isLetter(char c);
/// Whether a byte continues a sign beyond ASCII.
bool isContinued(char c);

/// Of ASCII alone.
std::string inSmall(std::string_view text);

/// A letter beyond ASCII and "y" count as vowels: a word with them is not taken for an abbreviation.
bool hasVowel(std::string_view word);
/// Letters and numbers one by one: "P2TP2A" is "P 2 T P 2 A", "SMP10" is "S M P 10".
std::string spelled(std::string_view word);
/// Whether it is made of syllables: at most two consonants in a row, as Indonesian has them, and two vowels.
bool canBePronounced(std::string_view word);
/// From 1 to 39, in the one way they are written.
std::optional<int> romanNumber(std::string_view word);

} // namespace pintu
