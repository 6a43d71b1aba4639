#pragma once

#include "core/matching/match.h"
#include "core/matching/match_view.h"
#include "core/matching/told.h"
#include "core/people/stated_fact.h"
#include "office/people_desk.h"
#include "paper/match_page.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// What fits a resident and the people on the same family card, by the rules of the office's catalogue. What was found
/// is a suggestion for whoever sits there and is written nowhere; what was answered is. It lives no longer than the
/// catalogue that the site holds now.
class MatchDesk {
public:
    explicit MatchDesk(Site& site) : m_site{site}, m_book{site.catalogue()} {}

    const RuleBook& book() const { return m_book; }

    /// The family as far as the record knows it, the person first: names, births, sexes, whether there is a NIK and an
    /// identity card, whether they live in a desa or a kelurahan, and what they were asked before, at any visit. Who
    /// else lives there is not known from a card, unless somebody said that these are all.
    Family familyOf(const PersonRecord& person);
    /// The same with what fits and what is to be asked. `most`: so many questions.
    MatchView viewOf(const PersonRecord& person, std::size_t most = 5);
    /// Keeps an answer, sealed, as it is on this day.
    Result<FactStated, FactRefusal> stateFact(const Command& command, const FactAnswer& answer);

private:
    /// Whose records the members of a family come from, in the family's order.
    struct Given {
        std::int64_t place = 0; ///< in the record
        std::size_t member = 0;
        FactStated stated;
        FactWords words;
    };
    struct Known {
        Family family;
        std::vector<PersonId> records;
        std::vector<Given> given; ///< the newest last
    };
    Known knownOf(const PersonRecord& person);
    void addAnswers(Known& known);
    MatchQuestion questionOf(const Known& known, std::string_view fact, std::size_t member) const;
    std::vector<MatchChoice> choicesOf(const Known& known, const RuleFact& row, std::size_t member) const;
    std::vector<MatchQuestion> answeredOf(const Known& known, const Teller& teller) const;
    std::optional<FactAnswer> receivedOf(const Known& known, const Match& match) const;
    std::vector<PaperShown> papersOf(const Known& known, const Match& match) const;
    const KnownFact* listOf(const Known& known, std::size_t fact, std::size_t member) const;
    Site& m_site;
    RuleBook m_book;
};

/// Everything that was found, as it is printed: the family first, then each member, what fits before what must be
/// asked.
MatchPage matchPage(const RuleBook& book, const Family& family, Day on, const std::vector<Match>& found);

} // namespace pintu
