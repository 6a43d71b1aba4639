#pragma once

#include "core/matching/match.h"
#include "office/people_desk.h"
#include "paper/match_page.h"

#include <string>
#include <vector>

namespace pintu {

/// What fits a resident and the people on the same family card, by the rules of the office's catalogue. It writes
/// nothing: what was found is a suggestion for whoever sits there. It lives no longer than the catalogue that the site
/// holds now.
class MatchDesk {
public:
    explicit MatchDesk(Site& site) : m_site{site}, m_book{site.catalogue()} {}

    const RuleBook& book() const { return m_book; }

    /// The family as far as the record knows it, the person first: names, births, sexes, whether there is a NIK and an
    /// identity card, whether they live in a desa or a kelurahan. Who else lives there is not known from a card.
    Family familyOf(const PersonRecord& person);

private:
    Site& m_site;
    RuleBook m_book;
};

/// Everything that was found, as it is printed: the family first, then each member, what fits before what must be
/// asked.
MatchPage matchPage(const RuleBook& book, const Family& family, Day on, const std::vector<Match>& found);

} // namespace pintu
