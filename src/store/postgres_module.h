#pragma once

#include "store/changes.h"
#include "store/connection.h"

#include <memory>
#include <optional>
#include <string>

namespace pintu {

/// What calls libpq: the shared module satupintu_postgresql.so in ../lib/satupintu beside the program. It is loaded
/// when the first PostgreSQL database is opened, so that an office on SQLite runs without libpq and what that brings.
/// Internal to room store.
struct PostgresModule {
    /// Throws what SOCI throws.
    std::unique_ptr<Database::Connection> (*open)(const std::string& connection, const std::string& schema,
                                                  Access access, Patience patience);
    /// Makes a schema of an office; throws what SOCI throws. The name has been checked.
    void (*makeSchema)(const std::string& connection, const std::string& schema);
    /// Listens to the commits of an office (store/changes.h); nothing when the server does not answer.
    std::unique_ptr<Changes::Ear> (*listen)(const std::string& connection, const std::string& schema);
    /// The SQLSTATE, when the error is one of PostgreSQL's.
    std::optional<std::string> (*stateOf)(const std::exception& error);
};

/// Under this name the module shows itself.
inline constexpr const char* postgresModuleName = "pintuPostgresModule";

/// Loads it. Trouble that names the missing file or package when that is impossible.
const PostgresModule& postgresModule();
/// Only what has been loaded can have thrown; nullptr before.
const PostgresModule* loadedPostgresModule();

} // namespace pintu
