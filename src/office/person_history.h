#pragma once

#include "core/people/history.h"
#include "office/site.h"

#include <string>
#include <vector>

namespace pintu {

/// Everything that the record tells of a person's past at this office, the newest first, as this officer may read it:
/// of each record that was joined with theirs, too. Needs the site's keys. Whoever asks has opened the record, so that
/// it is written down who read it.
std::vector<HistoryRow> historyOf(Site& site, const std::string& officer, PersonId person);

} // namespace pintu
