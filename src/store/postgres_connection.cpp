#include "store/postgres_bounded.h"
#include "store/postgres_ear.h"
#include "store/postgres_module.h"
#include "store/postgres_pipeline.h"
#include "store/postgres_pooler.h"
#include "store/postgres_walk.h"
#include "store/postgres_watch.h"
#include "store/soci_statements.h"

#include <libpq-fe.h>
#include <soci/postgresql/soci-postgresql.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace pintu {
namespace {

/// Schema names come from site ids, `[A-Z0-9-]{1,12}` in lower case, so quotes are enough.
std::string asIdentifier(const std::string& name)
{
    return "\"" + name + "\"";
}

/// How long is waited, by this program and by the server on its behalf. A desk says within five seconds that it cannot
/// go on; a migration, a check or tables made again take long on a big record, and the lock of the first is wanted by
/// nobody else meanwhile.
struct Limits {
    std::chrono::milliseconds silence; ///< longer than a lock is waited for, which is silent, too
    std::string statement;
    std::string idle;       ///< in a transaction
    std::string idleInLock; ///< where it is not what the lock brings
};

const std::string lockWait = "3s";

Limits limitsOf(Patience patience)
{
    if (patience == Patience::upkeep) return {std::chrono::minutes{31}, "30min", "30min", "30min"};
    return {std::chrono::seconds{4}, "20s", "5s", {}};
}

struct PostgresConnection final : Database::Connection {
    PostgresConnection(const std::string& connection, std::string schemaName, Access access, Patience patience)
        : Connection{Engine::postgresql}, schema{std::move(schemaName)}, limits{limitsOf(patience)}
    {
        const auto bounded = withLimits(connection);
        session.open(soci::postgresql, bounded);
        watch.emplace(native(), bounded, limits.silence);
        statements.emplace(session, *watch);
        pipeline.emplace(native(), *watch);
        const PostgresWatch::Waiting waiting{*watch};
        process = sessionProcess(native(), bounded);
        watch->serves(process);
        if (access == Access::write && lettingOnlyRead())
            throw Trouble{TroubleKind::readOnlyServer, "the database server lets us only read"};
        // What is temporary comes last, or a table of that kind would stand before the office's.
        session << "SET search_path TO " + asIdentifier(schema) + ", pg_catalog, pg_temp";
        session << "SET synchronous_commit TO on";
        limitServer();
        if (access == Access::read) session << "SET default_transaction_read_only TO on";
        readOnly = access == Access::read;
    }

    /// The server's own limits on this session, where it knows them (client_connection_check_interval came with 14): it
    /// lets go by itself of what a program holds that hangs or is cut off.
    void limitServer()
    {
        session << "SELECT count(set_config(s.name, v.value, false)) FROM (VALUES ('lock_timeout', '" + lockWait +
                       "'), ('statement_timeout', '" + limits.statement +
                       "'), ('idle_in_transaction_session_timeout', '" + limits.idle +
                       "'), ('client_connection_check_interval', '2s'), ('tcp_user_timeout', '10s'), "
                       "('tcp_keepalives_idle', '5'), ('tcp_keepalives_interval', '2'), ('tcp_keepalives_count', '3')) "
                       "AS v(name, value) JOIN pg_catalog.pg_settings s ON s.name = v.name";
    }

    ~PostgresConnection() override
    {
        statements->clear();
        watch.reset(); // before the socket is another's
        session.close();
    }

    /// What writes waits for the next question or the COMMIT, and goes to the server together with it.
    void execute(const Statement& statement, std::span<const Value::Kind> columns,
                 const Database::EachRow& row) override
    {
        if (writing && columns.empty()) {
            constexpr std::size_t most = 500; // of a replay, which asks nothing
            answers.clear();                  // they tell what was before
            pipeline->add(statement);
            wrote = true;
            if (pipeline->size() >= most) sendWrites();
            return;
        }
        if (!writing) {
            statements->execute(statement, columns, row);
            return;
        }
        sendWrites();
        auto question = Question::of(statement);
        const auto known = std::ranges::find(answers, question, &Answer::question);
        if (known == answers.end())
            statements->execute(statement, columns, row);
        else
            tell(*known->rows, row);
        if (!wrote && std::ranges::find(asked, question) == asked.end()) asked.push_back(std::move(question));
    }

    /// Rows that came with the lock. `row` may ask other things, but write nothing.
    static void tell(const PGresult& rows, const Database::EachRow& row)
    {
        struct Told final : Database::Row {
            explicit Told(const PGresult& rows) : m_rows{rows} {}
            long long number(std::size_t column) const override { return std::stoll(cell(column)); }
            std::string_view text(std::size_t column) const override { return cell(column); }
            const char* cell(std::size_t column) const
            {
                if (PQgetisnull(&m_rows, at, static_cast<int>(column)) != 0)
                    throw soci::soci_error{"Null value fetched and no indicator defined."};
                return PQgetvalue(&m_rows, at, static_cast<int>(column));
            }
            const PGresult& m_rows;
            int at = 0;
        } told{rows};
        for (; told.at < PQntuples(&rows); ++told.at) row(told);
    }

    void sendWrites()
    {
        if (!pipeline->empty()) (void)pipeline->send();
    }

    std::vector<std::string> prepared() const override { return statements->prepared(); }

    PGconn* native() { return nativeOf(session); }

    /// A standby, or a server, database or role that was told to let nobody write. What we told this session ourselves
    /// does not count.
    bool lettingOnlyRead()
    {
        int standby = 0;
        int told = 0;
        session << "SELECT pg_is_in_recovery()::int, (reset_val = 'on')::int FROM pg_settings "
                   "WHERE name = 'default_transaction_read_only'",
            soci::into(standby), soci::into(told);
        return standby != 0 || told != 0;
    }

    std::optional<TroubleKind> obstacle() override
    {
        const PostgresWatch::Waiting waiting{*watch};
        if (lettingOnlyRead()) return TroubleKind::readOnlyServer;
        const auto events = asIdentifier(schema) + ".events";
        int mayAppend = 0;
        session << "SELECT has_table_privilege(:events, 'INSERT')::int", soci::use(events, "events"),
            soci::into(mayAppend);
        return mayAppend != 0 ? std::nullopt : std::optional{TroubleKind::forbidden};
    }

    void begin() override
    {
        asked.clear();
        answers.clear();
        wrote = false;
        const auto questions = std::exchange(foreseen, {});
        try {
            begin(questions);
        } catch (const soci::postgresql_soci_error& error) {
            endTransaction(); // or the next BEGIN would stand inside this one
            // A question of before that is none any more: 42, a table or a right that is gone. It is not asked again.
            if (questions.empty() || !error.sqlstate().starts_with("42")) throw;
            begin({});
        } catch (const std::exception&) {
            endTransaction();
            throw;
        }
    }

    void endTransaction()
    {
        const PostgresWatch::Waiting waiting{*watch};
        pipeline->clear();
        PQclear(PQexec(native(), "ROLLBACK"));
    }

    /// One trip for the transaction, the lock and all that will be asked.
    void begin(const std::vector<Question>& questions)
    {
        if (!lockIsATable) lockIsATable = hasWriteLock();
        pipeline->addPlain("BEGIN");
        // A fair line for the writers of this office; offices on one server do not wait for each other.
        if (lockIsATable)
            pipeline->add(Question{"SELECT " + asIdentifier(schema) + ".begin_writing()::int, pg_backend_pid()", {}});
        else // what programs of 0.1.0 take, until this database is migrated
            pipeline->add(Question{
                "SELECT count(pg_advisory_xact_lock(hashtextextended(:schema, 0)))::int, pg_backend_pid()", {schema}});
        for (const auto& question : questions) pipeline->add(question);
        // The lock came with a short limit on a program that holds it and does nothing.
        if (!limits.idleInLock.empty())
            pipeline->add(Question{"SELECT set_config('idle_in_transaction_session_timeout', :limit, true)",
                                   {limits.idleInLock}});
        auto results = pipeline->send();
        const auto* locked = results[1].get();
        foldsItself = lockIsATable && std::string_view{PQgetvalue(locked, 0, 0)} != "0";
        // A pooler that showed itself as harmless at the opening: nothing is written by a process that has neither
        // our search path nor our statements.
        if (std::stoi(PQgetvalue(locked, 0, 1)) != process)
            throw Trouble{TroubleKind::pooledServer, "another server process answers than before"};
        for (std::size_t i = 0; i < questions.size(); ++i) answers.push_back({questions[i], std::move(results[2 + i])});
    }

    bool hasWriteLock()
    {
        const PostgresWatch::Waiting waiting{*watch};
        const auto function = asIdentifier(schema) + ".begin_writing()";
        int found = 0;
        session << "SELECT (to_regprocedure(:function) IS NOT NULL)::int", soci::use(function, "function"),
            soci::into(found);
        return found != 0;
    }

    void commit() override
    {
        answers.clear();
        (void)pipeline->send(PostgresPipeline::End::commit);
    }

    void rollBack() override
    {
        const PostgresWatch::Waiting waiting{*watch};
        pipeline->clear();
        answers.clear();
        session << "ROLLBACK";
    }

    bool savedOnOneServer() const override { return watch->savedHereOnly(); }

    void beginReading() override
    {
        const PostgresWatch::Waiting waiting{*watch};
        session << "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    }

    std::unique_ptr<Database::Rows::Walk> walk(std::string_view select, std::size_t columns) override
    {
        sendWrites();
        return walkOver(session, *watch, "walk_" + std::to_string(++walks), select, columns);
    }

    void ended() noexcept override {}

    void announce(std::int64_t place) override
    {
        pipeline->add(Question{"SELECT pg_notify('satupintu_' || :schema, :place)", {schema, std::to_string(place)}});
    }

    std::vector<std::string> tables() override
    {
        sendWrites();
        const PostgresWatch::Waiting waiting{*watch};
        std::vector<std::string> out;
        soci::rowset<std::string> names =
            (session.prepare << "SELECT tablename::text FROM pg_tables WHERE schemaname = :s ORDER BY tablename",
             soci::use(schema, "s"));
        for (const auto& name : names) out.push_back(name);
        return out;
    }

    std::vector<std::string> columnsOf(const std::string& table) override
    {
        sendWrites();
        const PostgresWatch::Waiting waiting{*watch};
        std::vector<std::string> out;
        soci::rowset<std::string> names =
            (session.prepare << "SELECT a.attname::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
                                "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = :s AND c.relname = :t "
                                "AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum",
             soci::use(schema, "s"), soci::use(table, "t"));
        for (const auto& name : names) out.push_back(name);
        return out;
    }

    void script(const std::string& sql) override
    {
        sendWrites();
        const PostgresWatch::Waiting waiting{*watch};
        auto* result = PQexec(native(), sql.c_str());
        const auto status = PQresultStatus(result);
        const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        const std::string code = state ? state : "";
        PQclear(result);
        if (PQstatus(native()) == CONNECTION_BAD) throw Trouble{TroubleKind::serverGone, "the connection is lost"};
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
            throw Trouble{code == "42501" ? TroubleKind::forbidden : TroubleKind::other,
                          "a script failed: PostgreSQL " + code};
    }

    std::string translated(std::string_view migration) const override
    {
        std::string out{migration};
        const auto replace = [&](std::string_view token, const std::string& text) {
            for (auto at = out.find(token); at != std::string::npos; at = out.find(token, at + text.size()))
                out.replace(at, token.size(), text);
        };
        replace("{bigkey}", "BIGINT PRIMARY KEY");
        replace("{schema_text}", schema);
        replace("{schema}", asIdentifier(schema));
        return out;
    }

    std::string schema;
    int process = 0; ///< of the server, that serves this session
    Limits limits;
    std::optional<PostgresWatch> watch; ///< of the open session, as are the statements
    std::optional<SociStatements> statements;
    std::optional<PostgresPipeline> pipeline;
    struct Answer {
        Question question;
        PostgresResult rows;
    };
    std::vector<Answer> answers; ///< that came with the lock; until something is written
    bool wrote = false;          ///< in the Writing under way
    bool lockIsATable = false;   ///< since migration 4
    std::int64_t walks = 0;
};

std::unique_ptr<Database::Connection> open(const std::string& connection, const std::string& schema, Access access,
                                           Patience patience)
{
    return std::make_unique<PostgresConnection>(connection, schema, access, patience);
}

void makeSchema(const std::string& connection, const std::string& schema)
{
    const auto bounded = withLimits(connection);
    soci::session session{soci::postgresql, bounded};
    PostgresWatch watch{nativeOf(session), bounded, limitsOf(Patience::desk).silence};
    const PostgresWatch::Waiting waiting{watch};
    (void)sessionProcess(nativeOf(session), bounded);
    session << "CREATE SCHEMA " + asIdentifier(schema);
}

std::optional<std::string> stateOf(const std::exception& error)
{
    const auto* ours = dynamic_cast<const soci::postgresql_soci_error*>(&error);
    if (!ours) return std::nullopt;
    const auto state = ours->sqlstate();
    // libpq itself has said it, not the server: the connection is lost.
    constexpr const char* connectionFailure = "08006";
    return state.find_first_not_of(' ') == std::string::npos ? connectionFailure : state;
}

} // namespace
} // namespace pintu

extern "C" const pintu::PostgresModule pintuPostgresModule;
const pintu::PostgresModule pintuPostgresModule{&pintu::open, &pintu::makeSchema, &pintu::listenTo, &pintu::stateOf};
