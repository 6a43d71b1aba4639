#include "office/joined_people.h"

#include <algorithm>
#include <utility>

namespace pintu {

PersonRow rowOf(Site& site, const PersonRecord& record)
{
    const auto& resident = record.resident;
    PersonRow row;
    row.id = resident.id;
    row.name = record.words->name;
    row.sex = resident.sex;
    row.village = resident.village;
    row.temporary = resident.temporary;
    const auto birth = record.words->born        ? Birth::on(*record.words->born)
                       : resident.birthYear != 0 ? Birth::in(static_cast<int>(resident.birthYear))
                                                 : Birth{};
    if (const auto age = ageOn(birth, Day::of(site.clock().now(), site.zone()))) row.age = age->years;
    return row;
}

std::vector<PersonRow> eachOnce(Site& site, const std::vector<PersonRow>& found, std::size_t most)
{
    PeopleDesk people{site};
    std::vector<PersonRow> out;
    for (const auto& row : found) {
        if (out.size() == most) break;
        const auto stands = people.standsFor(row.id);
        if (std::ranges::find(out, stands, &PersonRow::id) != out.end()) continue;
        if (stands == row.id) {
            out.push_back(row);
            continue;
        }
        const auto record = people.record(stands);
        if (!record || !record->words) continue;
        auto shown = rowOf(site, *record);
        shown.by = row.by;
        shown.likeness = row.likeness;
        shown.sameYear = row.sameYear;
        shown.sameVillage = row.sameVillage;
        out.push_back(std::move(shown));
    }
    return out;
}

} // namespace pintu
