#include "store/soci_statements.h"

#include <cassert>

namespace pintu {

SociStatements::Prepared::Prepared(soci::session& session, const Statement& wanted,
                                   std::span<const Value::Kind> columns)
    : statement{session}
{
    const auto cellOf = [](Value::Kind kind) { return kind == Value::Kind::number ? Cell{0LL} : Cell{std::string{}}; };
    statement.alloc();
    statement.prepare(std::string{wanted.sql});
    for (const auto& value : wanted.values)
        std::visit([&](auto& variable) { statement.exchange(soci::use(variable)); },
                   input.emplace_back(cellOf(value.kind)));
    for (const auto kind : columns)
        std::visit([&](auto& variable) { statement.exchange(soci::into(variable)); },
                   output.emplace_back(cellOf(kind)));
    statement.define_and_bind();
}

void SociStatements::execute(const Statement& statement, std::span<const Value::Kind> columns,
                             const Database::EachRow& row)
{
    auto found = m_prepared.find(statement.sql);
    if (found == m_prepared.end()) {
        const PostgresWatch::Waiting waiting{m_watch};
        found =
            m_prepared.emplace(std::string{statement.sql}, std::make_unique<Prepared>(m_session, statement, columns))
                .first;
    }
    auto& prepared = *found->second;
    assert(prepared.input.size() == statement.values.size() && prepared.output.size() == columns.size());
    for (std::size_t i = 0; i < statement.values.size(); ++i) {
        // The alternative stays the same, so the variable that SOCI refers to stays where it is.
        if (auto* number = std::get_if<long long>(&prepared.input[i]))
            *number = statement.values[i].number;
        else
            std::get<std::string>(prepared.input[i]) = statement.values[i].text;
    }
    try {
        // A SELECT that is not fetched to its end stays open and keeps old rows alive.
        for (bool got = executed(prepared.statement); got && !columns.empty(); got = prepared.statement.fetch())
            row(prepared);
    } catch (const std::exception&) {
        const PostgresWatch::Waiting waiting{m_watch};
        m_prepared.erase(found);
        throw;
    }
}

/// All rows have come when this returns, so that what is done with them is no wait.
bool SociStatements::executed(soci::statement& statement)
{
    const PostgresWatch::Waiting waiting{m_watch};
    return statement.execute(true);
}

void SociStatements::clear()
{
    const PostgresWatch::Waiting waiting{m_watch}; // each is given back to the server
    m_prepared.clear();
}

std::vector<std::string> SociStatements::prepared() const
{
    std::vector<std::string> out;
    for (const auto& [sql, statement] : m_prepared) out.push_back(sql);
    return out;
}

} // namespace pintu
