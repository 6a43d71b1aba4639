#pragma once

#include "office/setup.h"

namespace pintu {

/// What openEpoch (office/setup.h) does, in a folder that is no office yet and may never become one: its witness is not
/// told.
NewEpoch openEpochUntold(const std::filesystem::path& folder, const std::string& reason, const Clock& clock,
                         Entropy& entropy);
/// Signs how far the record has come and puts that outside (office/witness.h).
void tellWitness(const std::filesystem::path& folder, const Clock& clock, Entropy& entropy);

} // namespace pintu
