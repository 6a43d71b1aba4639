#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// The words of a text in lower case: runs of letters, digits and whatever is not ASCII.
std::vector<std::string> wordsOf(std::string_view text);

} // namespace pintu
