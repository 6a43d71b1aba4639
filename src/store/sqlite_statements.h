#pragma once

#include "store/connection.h"

#include <soci/sqlite3/soci-sqlite3.h>

namespace pintu {

/// SQLite's own prepared statements, kept. SOCI copies every value and every column twice on their way, which cost a
/// fifth of a ticket's instructions; the session itself stays SOCI's.
class SqliteStatements {
public:
    explicit SqliteStatements(sqlite_api::sqlite3* database) : m_database{database} {}
    /// Throws SOCI's error with SQLite's result, for the one translation of both. A statement may run while another one
    /// is at a row, but not while it runs itself.
    void execute(const Statement& statement, const Database::EachRow& row);
    std::vector<std::string> prepared() const;
    std::unique_ptr<Database::Rows::Walk> walk(std::string_view select, std::size_t columns);

    struct Finalize {
        void operator()(sqlite_api::sqlite3_stmt* statement) const { sqlite_api::sqlite3_finalize(statement); }
    };
    using Prepared = std::unique_ptr<sqlite_api::sqlite3_stmt, Finalize>;

private:
    sqlite_api::sqlite3_stmt* prepare(std::string_view sql);

    sqlite_api::sqlite3* m_database;
    Database::Connection::BySql<Prepared> m_prepared;
};

} // namespace pintu
