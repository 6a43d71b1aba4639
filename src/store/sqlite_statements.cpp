#include "store/sqlite_statements.h"

#include <cassert>

namespace pintu {
namespace {

using namespace sqlite_api;

struct AtRow final : Database::Row {
    explicit AtRow(sqlite3_stmt* which) : statement{which} {}

    long long number(std::size_t column) const override { return sqlite3_column_int64(statement, at(column)); }

    std::string_view text(std::size_t column) const override
    {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, at(column)));
        return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement, at(column)))};
    }

    /// No column of ours is ever NULL.
    int at(std::size_t column) const
    {
        const int out = static_cast<int>(column);
        if (sqlite3_column_type(statement, out) == SQLITE_NULL)
            throw Trouble{TroubleKind::damaged, "a column holds nothing"};
        return out;
    }

    sqlite3_stmt* statement;
};

/// A statement that is not reset keeps its snapshot, and with it old rows and the log, alive.
struct ResetAtEnd {
    explicit ResetAtEnd(sqlite3_stmt* which) : statement{which} {}
    ~ResetAtEnd() { sqlite3_reset(statement); }
    ResetAtEnd(const ResetAtEnd&) = delete;
    ResetAtEnd& operator=(const ResetAtEnd&) = delete;

    sqlite3_stmt* statement;
};

[[noreturn]] void fail(sqlite3* database, int result)
{
    throw soci::sqlite3_soci_error{sqlite3_errmsg(database), result};
}

SqliteStatements::Prepared makeReady(sqlite3* database, std::string_view sql, unsigned flags)
{
    sqlite3_stmt* made = nullptr;
    const int result = sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), flags, &made, nullptr);
    if (result != SQLITE_OK) fail(database, result);
    return SqliteStatements::Prepared{made};
}

struct SqliteWalk final : Database::Rows::Walk {
    SqliteWalk(sqlite3* of, std::string_view select, std::size_t columns)
        : Walk{columns}, database{of}, statement{makeReady(of, select, 0)}
    {
    }

    bool next() override
    {
        if (ended) return false; // one more step would begin again
        const int result = sqlite3_step(statement.get());
        ended = result != SQLITE_ROW;
        if (ended && result != SQLITE_DONE) fail(database, result);
        const AtRow at{statement.get()};
        for (std::size_t i = 0; !ended && i < row.size(); ++i) row[i] = at.text(i);
        return !ended;
    }

    sqlite3* database;
    SqliteStatements::Prepared statement;
    bool ended = false;
};

} // namespace

sqlite3_stmt* SqliteStatements::prepare(std::string_view sql)
{
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end()) return found->second.get();
    auto made = makeReady(m_database, sql, SQLITE_PREPARE_PERSISTENT);
    return m_prepared.emplace(std::string{sql}, std::move(made)).first->second.get();
}

void SqliteStatements::execute(const Statement& statement, const Database::EachRow& row)
{
    auto* prepared = prepare(statement.sql);
    assert(!sqlite3_stmt_busy(prepared));
    assert(sqlite3_bind_parameter_count(prepared) == static_cast<int>(statement.values.size()));
    int place = 0;
    for (const auto& value : statement.values) {
        // The caller's texts outlast the call; an address is wanted even for an empty text, or NULL would be bound.
        if (value.kind == Value::Kind::number)
            sqlite3_bind_int64(prepared, ++place, value.number);
        else
            sqlite3_bind_text(prepared, ++place, value.text.empty() ? "" : value.text.data(),
                              static_cast<int>(value.text.size()), SQLITE_STATIC);
    }
    const ResetAtEnd reset{prepared};
    const AtRow at{prepared};
    int result = sqlite3_step(prepared);
    for (; result == SQLITE_ROW; result = sqlite3_step(prepared))
        if (row) row(at);
    if (result != SQLITE_DONE) fail(m_database, result);
}

std::vector<std::string> SqliteStatements::prepared() const
{
    std::vector<std::string> out;
    for (const auto& [sql, statement] : m_prepared) out.push_back(sql);
    return out;
}

std::unique_ptr<Database::Rows::Walk> SqliteStatements::walk(std::string_view select, std::size_t columns)
{
    return std::make_unique<SqliteWalk>(m_database, select, columns);
}

} // namespace pintu
