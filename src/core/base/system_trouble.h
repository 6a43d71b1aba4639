#pragma once

#include "core/base/trouble.h"

#include <string>
#include <system_error>

namespace pintu {

/// What the operating system's answer means to an office. One table for every room that touches files.
TroubleKind troubleKindOf(const std::error_code& error);
/// The same of an `errno`.
TroubleKind troubleKindOf(int systemError);

/// For the calls of std::filesystem that take an error code: Trouble when it is set. `what` says what failed, without a
/// path: "the folder for papers could not be made".
void requireDone(const std::error_code& error, const std::string& what);

} // namespace pintu
