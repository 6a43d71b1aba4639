#pragma once

#include <string>

namespace pintu {

/// Whether a text can be the PIN of a kiosk's staff door: 4 to 12 digits.
bool isStaffPin(const std::string& pin);

/// What devices.toml keeps of a staff PIN, and whether a PIN is the one that was kept; each takes a moment on purpose.
std::string keptStaffPin(const std::string& pin);
bool staffPinFits(const std::string& kept, const std::string& pin);

} // namespace pintu
