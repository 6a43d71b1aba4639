#include "store/postgres_bounded.h"
#include "store/postgres_ear.h"
#include "store/postgres_module.h"
#include "store/postgres_pooler.h"
#include "store/postgres_watch.h"
#include "store/soci_statements.h"

#include <libpq-fe.h>
#include <soci/postgresql/soci-postgresql.h>

#include <chrono>

namespace pintu {
namespace {

/// Schema names come from site ids, `[A-Z0-9-]{1,12}` in lower case, so quotes are enough.
std::string asIdentifier(const std::string& name)
{
    return "\"" + name + "\"";
}

PGconn* nativeOf(soci::session& session)
{
    return static_cast<soci::postgresql_session_backend*>(session.get_backend())->conn_;
}

/// The library would hold all rows of a SELECT at once; a cursor brings a few hundred by each FETCH.
struct PostgresWalk final : Database::Rows::Walk {
    PostgresWalk(soci::session& over, PostgresWatch& watched, const std::string& cursorName, std::string_view select,
                 std::size_t columns)
        : Walk{columns}, watch{watched}, cursor{over, watched, cursorName, select}
    {
        const PostgresWatch::Waiting waiting{watch};
        fetch.emplace(over);
        fetch->alloc();
        fetch->prepare("FETCH 500 FROM " + cursorName);
        for (auto& text : row) fetch->exchange(soci::into(text));
        fetch->define_and_bind();
    }
    ~PostgresWalk() override
    {
        const PostgresWatch::Waiting waiting{watch}; // the server is told
        fetch.reset();
    }

    bool next() override
    {
        if (inBatch && fetch->fetch()) return true;
        const PostgresWatch::Waiting waiting{watch};
        inBatch = !ended && fetch->execute(true);
        ended = !inBatch;
        return inBatch;
    }

    struct Cursor {
        Cursor(soci::session& over, PostgresWatch& watched, std::string cursorName, std::string_view select)
            : session{over}, watch{watched}, name{std::move(cursorName)}
        {
            const PostgresWatch::Waiting waiting{watch};
            session << "DECLARE " + name + " NO SCROLL CURSOR FOR " + std::string{select};
        }
        ~Cursor()
        {
            const PostgresWatch::Waiting waiting{watch};
            PQclear(PQexec(nativeOf(session), ("CLOSE " + name).c_str())); // or a failure has closed it
        }
        Cursor(const Cursor&) = delete;
        Cursor& operator=(const Cursor&) = delete;

        soci::session& session;
        PostgresWatch& watch;
        std::string name;
    };

    PostgresWatch& watch;
    Cursor cursor;
    std::optional<soci::statement> fetch;
    bool inBatch = false;
    bool ended = false;
};

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

    void execute(const Statement& statement, std::span<const Value::Kind> columns,
                 const Database::EachRow& row) override
    {
        statements->execute(statement, columns, row);
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
        const PostgresWatch::Waiting waiting{*watch};
        session << "BEGIN";
        try {
            if (!lockIsATable) lockIsATable = hasWriteLock();
            // A fair line for the writers of this office; offices on one server do not wait for each other.
            int folds = 0;
            int now = 0;
            if (lockIsATable)
                session << "SELECT " + asIdentifier(schema) + ".begin_writing()::int, pg_backend_pid()",
                    soci::into(folds), soci::into(now);
            else // what programs of 0.1.0 take, until this database is migrated
                session << "SELECT count(pg_advisory_xact_lock(hashtextextended(:schema, 0)))::int, pg_backend_pid()",
                    soci::use(schema, "schema"), soci::into(folds), soci::into(now);
            foldsItself = lockIsATable && folds != 0;
            // The lock came with a short limit on a program that holds it and does nothing.
            if (!limits.idleInLock.empty())
                session << "SET LOCAL idle_in_transaction_session_timeout TO '" + limits.idleInLock + "'";
            // A pooler that showed itself as harmless at the opening: nothing is written by a process that has neither
            // our search path nor our statements.
            if (now != process) throw Trouble{TroubleKind::pooledServer, "another server process answers than before"};
        } catch (const std::exception&) {
            PQclear(PQexec(native(), "ROLLBACK")); // or the next BEGIN would stand inside this one
            throw;
        }
    }

    bool hasWriteLock()
    {
        const auto function = asIdentifier(schema) + ".begin_writing()";
        int found = 0;
        session << "SELECT (to_regprocedure(:function) IS NOT NULL)::int", soci::use(function, "function"),
            soci::into(found);
        return found != 0;
    }

    void commit() override
    {
        const PostgresWatch::Waiting waiting{*watch, PostgresWatch::For::commit};
        session << "COMMIT";
    }

    void rollBack() override
    {
        const PostgresWatch::Waiting waiting{*watch};
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
        return std::make_unique<PostgresWalk>(session, *watch, "walk_" + std::to_string(++walks), select, columns);
    }

    void ended() noexcept override {}

    void announce(std::int64_t place) override
    {
        const PostgresWatch::Waiting waiting{*watch};
        const auto text = std::to_string(place);
        std::string ignored;
        session << "SELECT pg_notify('satupintu_' || :schema, :place)::text", soci::use(schema, "schema"),
            soci::use(text, "place"), soci::into(ignored);
    }

    std::vector<std::string> tables() override
    {
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
    bool lockIsATable = false; ///< since migration 4
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
