#pragma once

#include <string>
#include <vector>

namespace pintu {

/// A sentence for people, made where nothing is shown: English, with %1, %2 … where the parts stand. A face says it in
/// its reader's language (screens/text.h), a command line as it is.
struct Wording {
    std::string pattern; ///< a literal under trLater(), or it will not be translated
    std::vector<std::string> parts = {};

    std::string english() const;
};

/// Marks a sentence that is translated when it is shown.
constexpr const char* trLater(const char* english)
{
    return english;
}

/// Puts parts where %1, %2 … stand.
std::string fill(const std::string& pattern, const std::vector<std::string>& parts);

} // namespace pintu
