#include "core/partners/slip_group.h"

#include <algorithm>

namespace pintu {
namespace {

/// Somebody who comes half an hour after the time is not late for a desk with a queue.
constexpr std::int64_t graceSeconds = 30 * 60;

std::int64_t orderOf(SlipGroup group, const ReceivedSlip& slip)
{
    switch (group) {
    case SlipGroup::late:
    case SlipGroup::expected: return slip.due;
    case SlipGroup::owed: return slip.firstAt.ms;
    case SlipGroup::arrived:
    case SlipGroup::answered: return -slip.saidAt;
    }
    return 0;
}

} // namespace

SlipGroup groupOf(const ReceivedSlip& slip, Time now, Zone zone)
{
    const auto today = Day::of(now, zone);
    const auto dayOf = [zone](std::int64_t seconds) { return Day::of(Time{seconds * 1000}, zone); };
    switch (slip.word) {
    case PartnerWord::booked: return now.seconds() > slip.due + graceSeconds ? SlipGroup::late : SlipGroup::expected;
    case PartnerWord::onHold:
        // Before dates were asked for, a slip could wait for none.
        if (slip.due == 0) return SlipGroup::owed;
        return today > dayOf(slip.due) ? SlipGroup::late : SlipGroup::expected;
    case PartnerWord::none:
    case PartnerWord::seen:
    case PartnerWord::accepted: return Day::of(slip.firstAt, zone) == today ? SlipGroup::arrived : SlipGroup::owed;
    case PartnerWord::serving: return dayOf(slip.saidAt) == today ? SlipGroup::arrived : SlipGroup::owed;
    case PartnerWord::noShow: return SlipGroup::owed;
    case PartnerWord::rejected:
    case PartnerWord::forwarded:
    case PartnerWord::served:
    case PartnerWord::failed: return SlipGroup::answered;
    }
    return SlipGroup::owed;
}

void sortGroup(SlipGroup group, std::vector<ReceivedSlip>& slips)
{
    std::ranges::stable_sort(slips, {}, [group](const ReceivedSlip& slip) { return orderOf(group, slip); });
}

} // namespace pintu
