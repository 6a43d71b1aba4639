#pragma once

#include "core/people/name.h"
#include "office/site.h"
#include "screens/counter_office.h"

#include <map>
#include <vector>

namespace pintu {

/// The names of an office's residents, opened once into memory, so that every key may search: tens of thousands a few
/// times a second. Keeps up with the record by the events after the last look. Needs the site's keys.
class PeopleIndex {
public:
    std::vector<PersonRow> find(Site& site, const std::string& name, std::size_t most);

private:
    struct Entry {
        PersonRow row;
        FoldedName folded;
        Birth birth;
    };
    void keepUp(Site& site);
    void state(Site& site, const Resident& resident);

    bool m_loaded = false;
    std::int64_t m_place = 0;
    std::map<PersonId, Entry> m_entries;
};

} // namespace pintu
