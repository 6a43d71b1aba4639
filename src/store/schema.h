#pragma once

#include "store/database.h"

#include <string>

namespace pintu {

/// The schema this program writes; each number is one file in `migrations/`.
std::int64_t newestSchema();
/// 0 for an empty database.
std::int64_t schemaOf(Database& database);
/// Throws Trouble newerSchema or olderSchema unless the database is exactly ours.
void requireNewestSchema(Database& database);

/// Brings the database to the newest schema in one transaction: all of it or nothing. Answers how many steps were
/// taken.
std::int64_t migrate(Database& database);

/// "SQLite 3.40.1", "PostgreSQL 15.14": for people who look after the office.
std::string engineVersion(Database& database);

} // namespace pintu
