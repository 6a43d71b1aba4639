#include "core/record/new_epoch.h"

#include <algorithm>

namespace pintu {

EpochOpened skippingNumbers(EpochOpened opened, const NumbersGiven& given, Time lastEvent, Time now)
{
    constexpr std::int64_t least = 10'000;
    constexpr std::int64_t aMinute = 10;
    constexpr std::int64_t oldestCopy = 35 * 24 * 60; // copies older than 35 days are deleted
    constexpr std::int64_t ticketsSkipped = 300;
    constexpr std::int64_t lastTicket = 999;

    const auto minutes = std::clamp<std::int64_t>((now.ms - lastEvent.ms) / 60'000, 0, oldestCopy);
    const auto skipped = least + aMinute * minutes;
    opened.firstSlip = given.slip + skipped + 1;
    opened.firstTemporary = given.temporary + skipped + 1;
    opened.firstTicket =
        given.ticket + std::clamp<std::int64_t>((lastTicket - given.ticket) / 2, 0, ticketsSkipped) + 1;
    return opened;
}

} // namespace pintu
