#pragma once

#include "core/people/person_row.h"
#include "office/people_desk.h"

#include <cstddef>
#include <vector>

namespace pintu {

/// A record as a row of a list. The words must be there.
PersonRow rowOf(Site& site, const PersonRecord& record);

/// People who were found, best first, each person once and at most `most`: records that were joined are shown as the
/// one that stands for the person, where the best of them stood. So an old name or temporary number still finds them.
/// Needs the site's keys.
std::vector<PersonRow> eachOnce(Site& site, const std::vector<PersonRow>& found, std::size_t most);

} // namespace pintu
