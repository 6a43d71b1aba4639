#pragma once

#include "core/base/bytes.h"
#include "paper/page.h"

#include <string>
#include <vector>

namespace pintu {

/// One programme: what was found, what a clerk should know besides, and the law.
struct MatchLine {
    std::string sentence;
    std::vector<std::string> remarks = {};
    std::string basis;
};

/// What was found for the family, or for one of its members.
struct MatchSection {
    std::string who; ///< empty: the family
    std::vector<MatchLine> fits = {};
    std::vector<MatchLine> toAsk = {};
    std::vector<MatchLine> already = {};
    std::vector<MatchLine> notFitting = {};
};

enum class NotFitting { leftOut, shown };

/// What fits a family, for the clerk and for the family to take along. Names stand on it, so it goes from hand to hand.
struct MatchPage {
    std::string office;                ///< may be empty
    std::string day;                   ///< "Sabtu, 28 November 2026"
    std::vector<std::string> askFirst; ///< the questions that settle most programmes
    std::vector<MatchSection> sections;
};

/// As many sheets as it takes, numbered.
std::vector<Page> drawMatches(const MatchPage& page, NotFitting notFitting, PaperSize sheet);
Bytes matchesPdf(const MatchPage& page, NotFitting notFitting, const std::string& created);

} // namespace pintu
