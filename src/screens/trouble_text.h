#pragma once

#include "core/base/trouble.h"

#include <string>

namespace pintu {

/// What failed and what to do next, for staff.
std::string sentenceOf(TroubleKind kind);

} // namespace pintu
