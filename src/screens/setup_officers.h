#pragma once

#include "core/staff/office_profile.h"

#include <string>
#include <vector>

namespace pintu {

/// The officers as a person types them into the setup's one line: "P07 Rahmi Contoh; P08 Yosef Contoh". The first word
/// is the code, the rest the name; a code alone is a name, too.
std::vector<Officer> officersOf(const std::string& text, Role role);

} // namespace pintu
