#pragma once

#include "store/connection.h"
#include "store/postgres_bounded.h"
#include "store/postgres_watch.h"

#include <map>
#include <string>
#include <vector>

namespace pintu {

/// Sends several statements to the server in one trip, which SOCI cannot: libpq's pipeline (PostgreSQL 14, "34.5
/// Pipeline Mode"). Statements are prepared once a session, in the same trip as their first use.
class PostgresPipeline {
public:
    PostgresPipeline(PGconn* session, PostgresWatch& watch) : m_session{session}, m_watch{watch} {}

    /// Keeps a copy of a statement until it is sent.
    void add(const Statement& statement) { add(Question::of(statement)); }
    void add(Question statement) { m_waiting.push_back({std::move(statement), false}); }
    /// A statement that needs no preparing: BEGIN.
    void addPlain(const char* sql) { m_waiting.push_back({{sql, {}}, true}); }
    void clear() { m_waiting.clear(); }
    bool empty() const { return m_waiting.empty(); }
    std::size_t size() const { return m_waiting.size(); }

    enum class End { open, commit };
    /// Sends all, with a COMMIT that is run only when they went well. Answers in the order of the statements. Throws as
    /// SOCI does for the first that failed; then none behind it was run, and the transaction is to be rolled back.
    std::vector<PostgresResult> send(End end = End::open);

private:
    struct Waiting {
        Question statement;
        bool plain = false;
    };
    class Trip;

    PGconn* m_session;
    PostgresWatch& m_watch;
    std::vector<Waiting> m_waiting;
    std::map<std::string, std::string> m_names; ///< of prepared statements, by their SQL
    int m_named = 0;
};

} // namespace pintu
