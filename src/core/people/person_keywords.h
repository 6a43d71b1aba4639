#pragma once

#include "core/people/name.h"
#include "core/people/resident.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// The keywords under which a person is kept and asked for. They are never stored: a keyed digest of each names a list
/// of people, which is sealed (store/sealed_lists.h).
namespace pintu {

/// The words of a name as they are kept: folded, their letters that count, each once, in the order of the alphabet.
/// The first eight; no identity card has room for more.
std::vector<std::string> keptWords(const FoldedName& name);

/// Whether the words asked for are the whole name, or some or all of its words.
enum class NameChoice { whole, some };
/// `words` as keptWords() gives them.
std::string nameKeyword(const std::vector<std::string>& words, NameChoice which);
std::string wordKeyword(std::string_view word);
std::string wordBornKeyword(std::string_view word, std::int64_t year);
std::string wordVillageKeyword(std::string_view word, std::string_view village);

/// Six digits in a row of a NIK or KK.
inline constexpr std::size_t digitsInAKeyword = 6;
std::string digitsKeyword(std::string_view six);
/// Which keywords a run of digits holds that somebody reads out from the middle or the end of a NIK or KK; none for
/// fewer than six digits. A number is kept under six digits from its fifth, seventh, ninth and eleventh on, so it is
/// found by any seven digits behind its first four, by its birth date, and by its last six.
std::vector<std::string> keywordsOfDigits(std::string_view digits);
/// `number` as dialledNumber() gives it: the whole, and what it ends with.
std::string telephoneKeyword(std::string_view number);
std::string telephoneEndKeyword(std::string_view number);

struct PersonKeywords {
    std::set<std::string> keywords;
    std::vector<std::string> words; ///< of the name, for the list of words
    bool operator==(const PersonKeywords&) const = default;
};

/// All of a person: each word of a name, each choice of two or more (of a name of more than four words: pairs and all),
/// each word with the birth year and with the village, parts of NIK and KK, the telephone number.
PersonKeywords keywordsOf(const PersonWords& words, std::int64_t birthYear, std::string_view village);

} // namespace pintu
