#pragma once

#include "core/matching/condition.h"
#include "core/programmes/catalogue.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// The rules of a catalogue, ready to be answered. It points into the catalogue, which must outlive it. A row that
/// ruleProblems() complains of is left out: what cannot be read suggests nothing.
class RuleBook {
public:
    explicit RuleBook(const Catalogue& catalogue);

    struct Requirement {
        const RuleRequirement* row = nullptr;
        Condition condition;
    };
    struct Rule {
        const ProgrammeRule* row = nullptr;
        const Programme* programme = nullptr;
        Day from;
        std::optional<Day> until;
        std::vector<std::size_t> all; ///< places among requirements()
        std::vector<std::size_t> any;
        std::vector<std::size_t> none;
        std::vector<std::vector<std::string>> papers; ///< of each of the row's papers: those of which one will do
        std::vector<std::string> names;               ///< the programme's code, and those of the ones that it replaced
        bool inForce(Day on) const { return from <= on && (!until || on <= *until); }
    };

    const Catalogue& catalogue() const { return m_catalogue; }
    const std::vector<RuleFact>& facts() const { return m_catalogue.lists().ruleFacts; }
    const std::vector<Requirement>& requirements() const { return m_requirements; }
    const std::vector<Rule>& rules() const { return m_rules; }
    /// Places of the lists that hold papers, and of those that hold programmes.
    const std::vector<std::size_t>& paperLists() const { return m_papers; }
    const std::vector<std::size_t>& programmeLists() const { return m_programmes; }
    std::optional<std::size_t> fact(std::string_view code) const;

private:
    const Catalogue& m_catalogue;
    std::vector<Requirement> m_requirements;
    std::vector<Rule> m_rules;
    std::vector<std::size_t> m_papers;
    std::vector<std::size_t> m_programmes;
};

/// The papers of which one will do: "KTP|KIA".
std::vector<std::string> alternatives(std::string_view papers);
/// The facts that a text names in braces, in order.
std::vector<std::string> blanksOf(std::string_view text);

/// What is wrong with one row of the rules, as a phrase without the row's name; nothing when it is sound. For whoever
/// reads a file and knows the line.
std::optional<std::string> faultOf(const RuleFact& row);
std::optional<std::string> faultOf(const RuleRequirement& row, const CatalogueLists& lists);
std::optional<std::string> faultOf(const ProgrammeRule& row, const CatalogueLists& lists);
std::optional<std::string> faultOf(const RuleSentence& row);

/// Everything that is wrong with the rules and guides of a catalogue, as problems() says it.
std::vector<std::string> ruleProblems(const Catalogue& catalogue);

} // namespace pintu
