#include "screens/setup_officers.h"

#include "core/base/clean_text.h"
#include "screens/text.h"

#include <algorithm>
#include <set>

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

std::string problemOfOfficers(const std::string& line)
{
    const auto officers = officersOf(line, Role::counter);
    if (officers.empty()) return tr("Write at least one officer: a code, a blank and the name.");
    std::set<std::string> codes;
    for (const auto& officer : officers) {
        if (!isOfficerCode(officer.code))
            return fill(tr("The code %1 cannot be used: a code has letters, digits and - _ . only."), {officer.code});
        if (!codes.insert(officer.code).second) return fill(tr("Two officers have the code %1."), {officer.code});
    }
    return {};
}

} // namespace pintu
