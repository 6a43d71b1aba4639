#pragma once

#include "store/database.h"
#include "store/fold.h"

#include <string>

namespace pintu {

/// The schema this program writes; each number is one file in `migrations/`.
std::int64_t newestSchema();
/// Answers the schema that a database has; 0 for an empty database.
std::int64_t schemaOf(Database& database);
/// Throws Trouble newerSchema or olderSchema unless the database is exactly ours: its schema, and the versions of the
/// folds that made its tables.
void requireNewestSchema(Database& database);

struct MigrationsDone {
    std::int64_t steps = 0;  ///< files of `migrations/`
    std::int64_t folded = 0; ///< events that were folded again, because a fold has changed
};
/// Brings the database to the newest schema in one transaction: all of it or nothing, whenever it is cut off. Tables
/// whose fold has changed are made again from the record, and on PostgreSQL every role gets its rights anew.
MigrationsDone migrate(Database& database, const FoldProgress& progress = {});

/// Makes every index again from its table: a damaged one misses rows or finds what is not there.
void makeIndexesAgain(Database& database);

/// "SQLite 3.40.1", "PostgreSQL 15.14": for people who look after the office.
std::string engineVersion(Database& database);

} // namespace pintu
