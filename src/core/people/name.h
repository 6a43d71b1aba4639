#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Names of people. One field holds the whole name: a one-word name is as good as any, and nothing is a family name.
/// Names come in through cleanText() (core/base/clean_text.h); what is here expects UTF-8 and never fails.
namespace pintu {

/// The words of a name without titles and degrees: "H. Muh. Yusuf, S.Sos." gives "Muh", "Yusuf". Never empty for a name
/// that has a letter: when all words are titles, the last stays.
std::vector<std::string> nameWords(std::string_view name);

/// For a slip: the first letter of the first and of the last word in A to Z, "AK"; one letter for a one-word name; "-"
/// when the name has no Latin letter.
std::string initialsOf(std::string_view name);

/// For paper and screens that others see: the first letter of each word and a star for each further one, "S***
/// N********".
std::string maskedName(std::string_view name);

/// A name as it sounds, for search: small letters a to z, spelling reform undone (oe u, dj j, tj c, sj sy s, nj ny, ch
/// kh), h and doubled letters gone, the many ways to write Muhammad made one. Different names may fold to the same
/// words.
struct FoldedName {
    std::vector<std::string> words;
    std::string joined; ///< without blanks: "Nur Haliza" and "Nurhaliza" are one
    bool operator==(const FoldedName&) const = default;
};

FoldedName foldName(std::string_view name);

/// How well a name answers what a clerk has typed, 0 to 1000: Damerau-Levenshtein over the folded words in any order,
/// with letters that sound alike at half price; the last typed word may be the beginning of one. 1000 for the same
/// folded words in the same order. Fast enough for tens of thousands of names at each key.
int likeness(const FoldedName& typed, const FoldedName& name);

/// Below this a hit is noise.
inline constexpr int leastLikeness = 620;

} // namespace pintu
