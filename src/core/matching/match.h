#pragma once

#include "core/matching/rule_book.h"

#include <cstddef>
#include <vector>

namespace pintu {

/// What is found of a programme and a person or family. It suggests; staff decide.
enum class MatchVerdict {
    already,       ///< a list names the programme
    fits,          ///< all that is asked is known to hold, and every paper was shown
    papersMissing, ///< it fits; papers are to be brought
    factsMissing,  ///< something must be asked, or looked up anew, before anybody can say
    doesNotFit,
};
template <>
struct EnumNames<MatchVerdict> {
    static constexpr std::array<std::string_view, 5> names{"already", "fits", "papersMissing", "factsMissing",
                                                           "doesNotFit"};
};

/// A requirement that made the verdict what it is, and its answer.
struct Because {
    std::size_t requirement = 0;
    Truth answer = Truth::unknown;
    bool operator==(const Because&) const = default;
};

/// What must be settled first, and the requirement that asks for it.
struct StillOpen {
    std::size_t requirement = 0;
    OpenPoint point;
};

struct Match {
    std::size_t rule = 0;                   ///< place in the rule book
    std::size_t member = OpenPoint::family; ///< of whom
    MatchVerdict verdict = MatchVerdict::factsMissing;
    std::vector<Because> because = {};
    std::vector<StillOpen> open = {};
    std::vector<const std::string*> papers = {}; ///< of the rule's, those that nobody has shown
    const KnownFact* membership = nullptr;       ///< the list that names the programme
};

/// Every rule in force on the day: those of the family first, then those of each member. Pointers live as long as the
/// book and the family.
std::vector<Match> match(const RuleBook& book, const Family& family, Day on);

} // namespace pintu
