#pragma once

#include "screens/setup_office.h"

#include <string>

namespace pintu {

/// What the field of that name holds; nullptr where the form has none of it.
std::string* valueIn(SetupForm& form, const std::string& field);

} // namespace pintu
