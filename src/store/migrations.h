#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace pintu {

struct Migration {
    std::int64_t version = 0;
    std::string_view name;
    std::string_view sql;        ///< for both engines
    std::string_view sqlite;     ///< besides, for SQLite; may be empty
    std::string_view postgresql; ///< besides, for PostgreSQL; may be empty
};

/// The files of `migrations/`, in order, built into the program by CMake.
const std::vector<Migration>& embeddedMigrations();

/// What all of them leave in a schema of PostgreSQL, a line each; see `store/check_schema.cpp`, which reads them off a
/// server, and `tests/store/check_schema_test.cpp`, which writes the file.
std::string_view postgresqlObjects();

} // namespace pintu
