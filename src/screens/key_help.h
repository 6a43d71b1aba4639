#pragma once

#include <string>
#include <vector>

namespace pintu {

/// What a key does, for the page that F1 shows.
struct KeyHelp {
    std::string key, words;
};

std::vector<KeyHelp> counterKeys();
std::vector<KeyHelp> intakeKeys();
/// Those that every window of staff has.
std::vector<KeyHelp> windowKeys();

} // namespace pintu
