#pragma once

#include "core/base/enum_names.h"
#include "core/partners/intake.h"

#include <vector>

namespace pintu {

/// Where a slip belongs on a desk's list over days. Each stands in one group.
enum class SlipGroup {
    late,     ///< the appointment is over and nobody said that the person came, or what was waited for is due
    owed,     ///< the office waits for an answer since yesterday or longer
    expected, ///< has an appointment, or waits for a day that is still to come
    arrived,  ///< came today and is in hand
    answered, ///< the office has its answer
};
template <>
struct EnumNames<SlipGroup> {
    static constexpr std::array<std::string_view, 5> names{"late", "owed", "expected", "arrived", "answered"};
};

SlipGroup groupOf(const ReceivedSlip& slip, Time now, Zone zone);
/// Puts a group's slips into the order in which they are worked off: who has waited longest comes first, who is
/// expected soonest, and of those that arrived or were answered the newest.
void sortGroup(SlipGroup group, std::vector<ReceivedSlip>& slips);

} // namespace pintu
