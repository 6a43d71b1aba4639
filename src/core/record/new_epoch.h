#pragma once

#include "core/record/office_events.h"

namespace pintu {

/// The highest numbers that a record knows when it goes on in a new epoch. A copy that was restored, and a database
/// whose log was lost, do not know the newest ones; those stand on papers and must not be given again.
struct NumbersGiven {
    std::int64_t slip = 0;
    std::int64_t temporary = 0; ///< of any year
    std::int64_t ticket = 0;    ///< of that day, any letter
};

/// Puts the first numbers that may be given into the event that opens an epoch. Slips and temporary numbers skip ten
/// thousand, and ten for each minute (35 days at most) since the record's last event: no office gives more, and of two
/// restores of one copy the later one skips what was given after the earlier. Tickets skip 300, twice the busiest day,
/// but at most half of what is left of the three digits. Other codes are drawn at random (ids, cti, commands, keys)
/// and cannot come again; a partner's count of its words may, and shows as a conflict.
EpochOpened skippingNumbers(EpochOpened opened, const NumbersGiven& given, Time lastEvent, Time now);

} // namespace pintu
