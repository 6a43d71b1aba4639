#pragma once

#include "office/site.h"

#include <cstdint>
#include <optional>

namespace pintu {

/// Since when, in Unix seconds, this site may sign no paper any more: the newest trust list revokes its key, or the
/// key's time is over. Nothing while it may, and before the key is listed at all. Needs no keys.
std::optional<std::int64_t> ownKeyOutSince(Site& site, Time now);

/// Whether this PC's clock cannot be right: it is a day or more behind the trust list, or two weeks ahead of everything
/// that somebody else vouches for, which is the trust list's signing and the office days (a clerk opens one that lies
/// further ahead than the next working day). What the record itself says of time comes from the same clock.
bool clockCannotBeRight(Site& site, Time now);

} // namespace pintu
