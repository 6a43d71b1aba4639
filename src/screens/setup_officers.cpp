#include "screens/setup_officers.h"

#include "core/base/clean_text.h"

#include <algorithm>

namespace pintu {

std::vector<Officer> officersOf(const std::string& text, Role role)
{
    std::vector<Officer> out;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find(';', from), text.size());
        const auto line = cleanText(std::string_view{text}.substr(from, to - from)).value_or(std::string{});
        from = to + 1;
        if (line.empty()) continue;
        const auto blank = line.find(' ');
        out.push_back({line.substr(0, blank), blank == std::string::npos ? line : line.substr(blank + 1), role});
    }
    return out;
}

} // namespace pintu
