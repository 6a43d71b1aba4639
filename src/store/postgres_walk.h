#pragma once

#include "store/connection.h"
#include "store/postgres_watch.h"

#include <memory>
#include <string>
#include <string_view>

namespace pintu {

/// The session of libpq inside one of SOCI.
PGconn* nativeOf(soci::session& session);

/// A walk over the rows of a SELECT by a cursor of that name. The library would hold all rows at once; a cursor brings
/// a few hundred by each FETCH.
std::unique_ptr<Database::Rows::Walk> walkOver(soci::session& session, PostgresWatch& watch, const std::string& cursor,
                                               std::string_view select, std::size_t columns);

} // namespace pintu
