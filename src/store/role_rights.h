#pragma once

#include "core/staff/office_profile.h"

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace pintu {

/// One thing that a role of a server may do with a table or view of an office.
struct RoleRight {
    std::string right; ///< "INSERT"
    std::string table;
    std::string column; ///< empty: every column
    auto operator<=>(const RoleRight&) const = default;
};

/// All of them, ascending, nothing twice. `relations`: every table and view there is, for the roles that read all.
std::vector<RoleRight> rightsOf(Role role, const std::vector<std::string>& relations);

/// Whether a role writes to the record at all.
bool mayAppendAnything(Role role);
/// What such a role calls, with the types of its arguments: "receipt_standing(text)".
std::vector<std::string_view> functionsOfWriters();

} // namespace pintu
