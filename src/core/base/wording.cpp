#include "core/base/wording.h"

namespace pintu {

std::string Wording::english() const
{
    return fill(pattern, parts);
}

std::string fill(const std::string& pattern, const std::vector<std::string>& parts)
{
    std::string out;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const auto part =
            at + 1 < pattern.size() && pattern[at] == '%' && pattern[at + 1] >= '1' && pattern[at + 1] <= '9'
                ? static_cast<std::size_t>(pattern[at + 1] - '1')
                : parts.size();
        if (part < parts.size()) {
            out += parts[part];
            ++at;
        } else {
            out += pattern[at];
        }
    }
    return out;
}

} // namespace pintu
