#pragma once

#include "core/base/enum_names.h"
#include "core/programmes/catalogue_lists.h"
#include "core/referrals/words.h"

#include <cstdint>
#include <optional>
#include <string>

namespace pintu {

/// By what a desk knows that the person is the one of the slip. What was asked is kept, never what was answered.
enum class IdentityCheck {
    none,            ///< nobody has looked yet
    document,        ///< a card or paper with name and birth date was seen
    nameAndYear,     ///< asked for the name and the year of birth: they fit the slip
    nameYearAndNeed, ///< asked for what they come for, too
    known,           ///< the officer knows the person
    notPossible,     ///< could not be checked (an emergency, nobody who can answer)
};
template <>
struct EnumNames<IdentityCheck> {
    static constexpr std::array<std::string_view, 6> names{"none",  "document",   "nameAndYear", "nameYearAndNeed",
                                                           "known", "notPossible"};
};

/// What a desk says of a slip: its word, and what belongs to it.
struct DeskSaying {
    PartnerWord word = PartnerWord::none;
    std::int64_t outcome = 0; ///< catalogue number, 0 for none
    std::int64_t due = 0;     ///< Unix seconds: of an appointment, or by when what waits is looked at again
    std::string target = {};  ///< where somebody was sent on to
    IdentityCheck check = IdentityCheck::none;
};

/// Whether the office waits for nothing more after this word.
bool isAnswer(PartnerWord word);

/// How long `DeskSaying::target` may be, in characters.
inline constexpr std::size_t longestTarget = 80;
/// So often somebody may fail to come before no new appointment is made: then a visit at home is asked for.
inline constexpr std::int64_t mostAttempts = 3;

/// The word that an outcome is a reason of.
PartnerWord wordOf(OutcomeStatus status);
/// The word that a paper or a typed code brings: an appointment and a treatment travel as accepted (slip.md 2 has seven
/// numbers), and the outcome tells which it is. `outcome`: as the catalogue knows it, nullptr where it does not.
std::optional<PartnerWord> wordHeard(std::int64_t status, const Outcome* outcome);

/// The number that stands for a word on the return slip (status 1 to 7), or nothing for words that stay at the desk.
std::optional<std::int64_t> statusOf(PartnerWord word);
std::optional<PartnerWord> wordOfStatus(std::int64_t status);

} // namespace pintu
