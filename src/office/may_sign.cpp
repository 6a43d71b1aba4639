#include "office/may_sign.h"

#include "store/sql_tickets.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr std::int64_t secondsPerDay = 86'400;
constexpr std::int64_t mostBehind = secondsPerDay;
constexpr std::int64_t mostAhead = 14 * secondsPerDay; ///< as long as a trust list counts as fresh

} // namespace

std::optional<std::int64_t> ownKeyOutSince(Site& site, Time now)
{
    const auto self = SqlOffice{site.database()}.site();
    if (!self) return std::nullopt;
    for (const auto& key : site.trust().keys()) {
        if (!std::ranges::equal(key.key.bytes, self->publicKey)) continue;
        if (key.revokedSince) return key.revokedSince;
        // No clock alone stops a desk.
        if (now.seconds() > key.expires && !clockCannotBeRight(site, now)) return key.expires;
    }
    return std::nullopt;
}

bool clockCannotBeRight(Site& site, Time now)
{
    const auto listed = site.trust().issued();
    if (now.seconds() + mostBehind < listed) return true;
    const auto day = SqlTickets{site.database()}.newestDay();
    const auto opened = day ? day->day.startsAt(site.zone()).seconds() + secondsPerDay : 0;
    const auto vouched = std::max(listed, opened);
    return vouched != 0 && now.seconds() > vouched + mostAhead;
}

} // namespace pintu
