#pragma once

#include "paper/qr_reader.h"

namespace pintu {

/// Reads a slip's symbol (version 9, level M, and nothing else) on paper that general readers give up on: torn at a
/// finder pattern, crumpled, folded, rolled, stained. Knowing the symbol beforehand, it needs two of the three finder
/// patterns, follows the modules over the paper and treats what it cannot see as missing instead of wrong. No new try
/// after `until`.
std::optional<std::string> readDamagedSlip(const Bitmap& picture, Effort effort, const AcceptText& accept,
                                           std::chrono::steady_clock::time_point until);

} // namespace pintu
