#include "store/database.h"

#include "store/connection.h"

#include <cassert>
#include <charconv>

namespace pintu {

Database::Database(std::unique_ptr<Connection> connection) : m_connection{std::move(connection)} {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Engine Database::engine() const
{
    return m_connection->engine;
}

bool Database::readOnly() const
{
    return m_connection->readOnly;
}

bool Database::savedOnOneServer() const
{
    return m_connection->savedOnOneServer();
}

bool Database::foldsItself() const
{
    assert(m_connection->writing);
    return m_connection->foldsItself;
}

std::optional<TroubleKind> Database::obstacle()
{
    try {
        return m_connection->obstacle();
    } catch (const std::exception&) {
        rethrowAsTrouble("whether anything can be written could not be asked");
    }
}

void Database::execute(const Statement& statement, std::span<const Kind> columns, const EachRow& row)
{
    try {
        m_connection->execute(statement, columns, row);
    } catch (const std::exception&) {
        rethrowAsTrouble("a statement failed");
    }
}

void Database::run(const Statements& statements)
{
    for (std::size_t i = 0; i < statements.size(); ++i) execute(statements[i], {}, {});
}

std::vector<std::vector<std::string>> Database::texts(std::string_view sql, std::size_t columns)
{
    std::vector<std::vector<std::string>> out;
    execute({sql, {}}, std::vector<Kind>(columns, Kind::text), [&](const Row& row) {
        auto& line = out.emplace_back();
        for (std::size_t i = 0; i < columns; ++i) line.emplace_back(row.text(i));
    });
    return out;
}

Database::Rows::Rows(std::unique_ptr<Walk> walk) : m_walk{std::move(walk)} {}
Database::Rows::Rows(Rows&&) noexcept = default;
Database::Rows::~Rows() = default;

bool Database::Rows::next()
{
    try {
        return m_walk->next();
    } catch (const std::exception&) {
        rethrowAsTrouble("a row could not be read");
    }
}

const std::string& Database::Rows::text(std::size_t column) const
{
    return m_walk->row[column];
}

std::int64_t Database::Rows::number(std::size_t column) const
{
    const auto& digits = text(column);
    std::int64_t out = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), out);
    if (error != std::errc{} || end != digits.data() + digits.size())
        throw Trouble{TroubleKind::damaged, "a column holds a value that is none of its own"};
    return out;
}

std::size_t Database::Rows::columns() const
{
    return m_walk->row.size();
}

Database::Rows Database::walk(std::string_view sql, std::size_t columns)
{
    assert(m_connection->reading || m_connection->writing);
    try {
        return Rows{m_connection->walk(sql, columns)};
    } catch (const std::exception&) {
        rethrowAsTrouble("a walk over rows could not begin");
    }
}

std::vector<std::string> Database::statementsPrepared() const
{
    return m_connection->prepared();
}

void Database::script(std::string_view sql)
{
    m_connection->script(m_connection->translated(sql));
}

std::vector<std::string> Database::tables()
{
    return m_connection->tables();
}

std::vector<std::string> Database::columnsOf(const std::string& table)
{
    return m_connection->columnsOf(table);
}

void Database::announce(std::int64_t place)
{
    m_connection->announce(place);
}

void Database::forgetOldLog()
{
    m_connection->forgetOldLog();
}

void Database::foresee(std::vector<Question> questions)
{
    m_connection->foreseen = std::move(questions);
}

const std::vector<Question>& Database::asked() const
{
    return m_connection->asked;
}

void Database::begin()
{
    assert(!m_connection->writing && !m_connection->reading); // one transaction at a time: PostgreSQL would only warn
    if (m_connection->readOnly) throw Trouble{TroubleKind::readOnly, "opened for reading"};
    try {
        m_connection->begin();
    } catch (const Trouble&) {
        throw;
    } catch (const std::exception&) {
        m_connection->ended();
        rethrowAsTrouble("a transaction could not begin");
    }
    m_connection->writing = true;
}

void Database::commit()
{
    assert(m_connection->writing);
    try {
        m_connection->commit();
    } catch (const std::exception&) {
        rollback();
        rethrowAsTrouble("a transaction could not be committed");
    }
    m_connection->writing = false;
    try {
        m_connection->committed();
    } catch (const Trouble&) {
        // The commit stands; tidying the log can wait for the next one.
    }
    m_connection->ended();
}

void Database::rollback() noexcept
{
    if (!m_connection->writing) return;
    m_connection->writing = false;
    try {
        m_connection->rollBack();
    } catch (const std::exception&) {
        // SQLite has rolled back by itself after a full disk; a lost server has, too.
    }
    m_connection->ended();
}

Database::Reading::Reading(Database& database)
    : m_database{database}, m_own{!database.m_connection->writing && !database.m_connection->reading}
{
    if (!m_own) return;
    try {
        m_database.m_connection->beginReading();
    } catch (const std::exception&) {
        rethrowAsTrouble("a reading could not begin");
    }
    m_database.m_connection->reading = true;
}

Database::Reading::~Reading()
{
    if (!m_own) return;
    m_database.m_connection->reading = false;
    try {
        m_database.m_connection->rollBack();
    } catch (const std::exception&) {
        // Nothing was written, and a lost server has forgotten the transaction by itself.
    }
}

Database::Writing::Writing(Database& database) : m_database{database}
{
    m_database.begin();
}

Database::Writing::~Writing()
{
    if (m_open) m_database.rollback();
}

void Database::Writing::commit()
{
    m_open = false;
    m_database.commit();
}

} // namespace pintu
