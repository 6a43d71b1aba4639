#pragma once

#include "core/people/name_forms.h"
#include "core/people/people_question.h"
#include "store/people_lists.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace pintu {

/// Gathers people whose name may be the one that somebody typed, from the sealed lists alone: no record is opened.
class NameSearch {
public:
    /// A birth year and a village that were typed with the name lead to more people, and to these first; where both
    /// were, `ofBoth` are those of that year and village.
    NameSearch(PeopleLists& lists, const PeopleQuestion& question, const std::vector<std::int64_t>& ofBoth);

    /// Adds who bears words within `reach` of those of a name.
    void addNear(std::string_view name, Reach reach);
    /// Adds who bears all but one of the words that the last addNear() was about.
    void addWithoutAWord();
    /// Adds whose name is the typed one with its blanks in other places.
    void addOtherBlanks();

    /// The place of a person's first statement, and how far the name is from the typed one, as far as the lists tell:
    /// 2 for a slip of the pen.
    struct Hit {
        std::int64_t made = 0;
        int slips = 0;
    };
    /// Everybody so far, once each, the nearest first.
    std::vector<Hit> hits() const;

private:
    struct Near {
        std::string word;
        int slips = 0;
    };
    using Meant = std::vector<std::vector<Near>>; ///< what each typed word may mean, the nearest first
    struct Choice {
        std::vector<std::string> words; ///< as keptWords() gives them
        int slips = 0;
        bool asTyped = false; ///< no slip in any of them
    };

    Meant meantBy(const std::vector<std::string>& typed, Reach reach);
    static std::vector<Choice> choices(const Meant& meant, std::size_t most);
    void addNamed(const std::vector<Choice>& choices);
    void addWhole(const std::vector<Choice>& choices);
    void addOfYearAndVillage(const std::vector<std::string>& typed, const Meant& meant);
    void add(std::int64_t made, int slips);

    PeopleLists& m_lists;
    const PeopleQuestion& m_question;
    std::set<std::int64_t> m_ofBoth;
    std::vector<std::string> m_typed; ///< of the last addNear()
    Meant m_meant;
    std::map<std::int64_t, int> m_hits;
};

} // namespace pintu
