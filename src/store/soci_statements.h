#pragma once

#include "store/connection.h"
#include "store/postgres_watch.h"

#include <deque>
#include <variant>

namespace pintu {

/// Statements prepared once through SOCI and kept: the PostgreSQL connection's.
class SociStatements {
public:
    SociStatements(soci::session& session, PostgresWatch& watch) : m_session{session}, m_watch{watch} {}
    void execute(const Statement& statement, std::span<const Value::Kind> columns, const Database::EachRow& row);
    std::vector<std::string> prepared() const;
    void clear();

private:
    using Cell = std::variant<long long, std::string>;

    /// A prepared statement with the variables it is bound to: SOCI binds by reference, so they live and die together.
    struct Prepared final : Database::Row {
        Prepared(soci::session& session, const Statement& statement, std::span<const Value::Kind> columns);
        long long number(std::size_t column) const override { return std::get<long long>(output[column]); }
        std::string_view text(std::size_t column) const override { return std::get<std::string>(output[column]); }

        std::deque<Cell> input;
        std::deque<Cell> output;
        soci::statement statement;
    };

    bool executed(soci::statement& statement);

    soci::session& m_session;
    PostgresWatch& m_watch;
    Database::Connection::BySql<std::unique_ptr<Prepared>> m_prepared;
};

} // namespace pintu
