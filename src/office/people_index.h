#pragma once

#include "core/people/name.h"
#include "core/people/person_row.h"
#include "office/site.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// The people whom a NIK or a temporary number belongs to; nothing when the text is neither. Quick in any office.
std::optional<std::vector<PersonRow>> peopleByNumber(Site& site, const std::string& text);

/// The names of an office's residents, opened once into memory, so that every key may search: tens of thousands a few
/// times a second. Keeps up with the record by the events after the last look. Needs the site's keys.
class PeopleIndex {
public:
    /// By NIK, temporary number or name, best first, at most `most`.
    std::vector<PersonRow> find(Site& site, const std::string& text, std::size_t most);

private:
    struct Entry {
        PersonRow row;
        FoldedName folded;
        Birth birth;
    };
    std::vector<PersonRow> byName(Site& site, const std::string& name, std::size_t most);
    void keepUp(Site& site);
    void state(Site& site, const Resident& resident);

    bool m_loaded = false;
    std::int64_t m_place = 0;
    std::map<PersonId, Entry> m_entries;
};

} // namespace pintu
