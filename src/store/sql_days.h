#pragma once

#include "store/fold.h"

namespace pintu {

/// Stands in `closed` of a day that was opened before its time and taken back.
constexpr long long takenBack = -1;

/// What the beginning and the end of an office day leave in the tables of tickets, and a clock that is put back; a part
/// of their fold.
void addDays(Fold& fold);

} // namespace pintu
