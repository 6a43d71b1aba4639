#pragma once

#include "store/database.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// Many indexes are there for questions only, and to keep them while a whole record is folded costs a quarter of all
/// work: an index made at the end sorts once. Drops those of SQLite's tables that no fold's statement looks into, as
/// SQLite itself tells, and answers the SQL that makes them again. Tables of a few rows keep theirs: call it before
/// they are emptied, inside a Writing. PostgreSQL keeps its own, for a drop would shut out every reader.
std::vector<std::string> dropIndexesThatNoFoldAsks(Database& database, const std::set<std::string_view>& tables);

} // namespace pintu
