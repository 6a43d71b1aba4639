#pragma once

#include <string>

namespace pintu::test {

/// Connection strings of the test run's own PostgreSQL server (tests/support/postgres_cluster).
struct PostgresCluster {
    std::string office; ///< an ordinary role that may make schemas
    std::string admin;  ///< the superuser, for what an administrator or an intruder does
};

/// The server that ctest's fixture `postgres` started for this build folder, or the one of folder PINTU_TEST_POSTGRES.
/// A test program that is run by hand finds neither and starts a server of its own, which stops with the program.
/// Throws std::runtime_error when that is impossible: a test that needs the server fails then, unless
/// PINTU_WITHOUT_POSTGRES=1 leaves such tests out on purpose.
const PostgresCluster& postgresCluster();
bool withoutPostgres();

/// Runs statements as the superuser; with triggers and rules asleep, as only an intruder at the server could.
void asAdmin(const std::string& sql);

} // namespace pintu::test
