#include "store/database.h"

#include "store/connection.h"

#include <cassert>
#include <charconv>

namespace pintu {

Database::Connection::Statement::Statement(soci::session& session, std::string_view sql, const std::vector<Cell>& in,
                                           const std::vector<Kind>& out)
    : statement{session}
{
    statement.alloc();
    statement.prepare(std::string{sql});
    for (const auto& cell : in) {
        input.push_back(cell);
        std::visit([&](auto& value) { statement.exchange(soci::use(value)); }, input.back());
    }
    for (const auto kind : out) {
        if (kind == Kind::number)
            output.emplace_back(0LL);
        else
            output.emplace_back(std::string{});
        std::visit([&](auto& value) { statement.exchange(soci::into(value)); }, output.back());
    }
    statement.define_and_bind();
}

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

std::optional<TroubleKind> Database::obstacle()
{
    try {
        return m_connection->obstacle();
    } catch (const std::exception&) {
        rethrowAsTrouble("whether anything can be written could not be asked");
    }
}

const std::vector<std::vector<Database::Cell>>& Database::execute(std::string_view sql, std::vector<Cell> in,
                                                                  std::vector<Kind> out)
{
    auto& known = m_connection->statements;
    try {
        auto found = known.find(sql);
        if (found == known.end())
            found = known
                        .emplace(std::string{sql},
                                 std::make_unique<Connection::Statement>(m_connection->session, sql, in, out))
                        .first;
        auto& prepared = *found->second;
        assert(prepared.input.size() == in.size() && prepared.output.size() == out.size());
        for (std::size_t i = 0; i < in.size(); ++i) {
            // The alternative stays the same, so the variable that SOCI refers to stays where it is.
            if (auto* number = std::get_if<long long>(&prepared.input[i]))
                *number = std::get<long long>(in[i]);
            else
                std::get<std::string>(prepared.input[i]) = std::move(std::get<std::string>(in[i]));
        }
        prepared.rows.clear();
        // A SELECT that is not fetched to its end stays open and keeps old rows and the log alive.
        for (bool got = prepared.statement.execute(true); got && !out.empty(); got = prepared.statement.fetch())
            prepared.rows.emplace_back(prepared.output.begin(), prepared.output.end());
        return prepared.rows;
    } catch (const std::exception&) {
        known.erase(std::string{sql});
        rethrowAsTrouble("a statement failed");
    }
}

std::vector<std::vector<std::string>> Database::texts(std::string_view sql, std::size_t columns)
{
    std::vector<std::vector<std::string>> out;
    for (const auto& row : execute(sql, {}, std::vector<Kind>(columns, Kind::text))) {
        auto& line = out.emplace_back();
        for (const auto& value : row) line.push_back(std::get<std::string>(value));
    }
    return out;
}

/// The statement stays its walk's own: a second walk over the same SELECT may go on beside it.
struct Database::Rows::Walk {
    Walk(Connection& over, std::string_view select, std::size_t columns)
        : connection{over}, fetch{over.openWalk(std::string{select})}
    {
        try {
            statement = std::make_unique<Connection::Statement>(connection.session, fetch, std::vector<Cell>{},
                                                                std::vector<Kind>(columns, Kind::text));
        } catch (const std::exception&) {
            connection.closeWalk(fetch);
            throw;
        }
    }
    ~Walk()
    {
        statement.reset();
        connection.closeWalk(fetch);
    }
    Walk(const Walk&) = delete;
    Walk& operator=(const Walk&) = delete;

    bool next()
    {
        if (inBatch && statement->statement.fetch()) return true;
        const bool more = !started || connection.engine == Engine::postgresql;
        started = true;
        inBatch = more && !ended && statement->statement.execute(true);
        ended = ended || !inBatch;
        return inBatch;
    }

    Connection& connection;
    std::string fetch;
    std::unique_ptr<Connection::Statement> statement;
    bool started = false;
    bool inBatch = false;
    bool ended = false;
};

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
    return std::get<std::string>(m_walk->statement->output[column]);
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
    return m_walk->statement->output.size();
}

Database::Rows Database::walk(std::string_view sql, std::size_t columns)
{
    assert(m_connection->reading || m_connection->writing);
    try {
        return Rows{std::make_unique<Rows::Walk>(*m_connection, sql, columns)};
    } catch (const std::exception&) {
        rethrowAsTrouble("a walk over rows could not begin");
    }
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
        run("COMMIT");
    } catch (const std::exception&) {
        rollback();
        throw;
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
        m_connection->session << "ROLLBACK";
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
        m_database.m_connection->session << "ROLLBACK";
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
