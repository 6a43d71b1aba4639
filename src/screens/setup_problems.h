#pragma once

#include "screens/setup_office.h"

#include <string>

namespace pintu {

/// What is wrong with the line of officers, in the language spoken now; or nothing.
std::string problemOfOfficers(const std::string& line);
/// What is wrong on the page that says who the site is; or nothing.
std::string problemOfSite(const SetupForm& form);
std::string sentenceOf(SetupProblem problem);

} // namespace pintu
