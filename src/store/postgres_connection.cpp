#include "store/postgres_module.h"
#include "store/postgres_pooler.h"
#include "store/soci_statements.h"

#include <libpq-fe.h>
#include <soci/postgresql/soci-postgresql.h>

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
    PostgresWalk(soci::session& over, const std::string& cursorName, std::string_view select, std::size_t columns)
        : Walk{columns}, cursor{over, cursorName, select}, fetch{over}
    {
        fetch.alloc();
        fetch.prepare("FETCH 500 FROM " + cursorName);
        for (auto& text : row) fetch.exchange(soci::into(text));
        fetch.define_and_bind();
    }

    bool next() override
    {
        if (inBatch && fetch.fetch()) return true;
        inBatch = !ended && fetch.execute(true);
        ended = !inBatch;
        return inBatch;
    }

    struct Cursor {
        Cursor(soci::session& over, std::string cursorName, std::string_view select)
            : session{over}, name{std::move(cursorName)}
        {
            session << "DECLARE " + name + " NO SCROLL CURSOR FOR " + std::string{select};
        }
        ~Cursor() { PQclear(PQexec(nativeOf(session), ("CLOSE " + name).c_str())); } // or a failure has closed it
        Cursor(const Cursor&) = delete;
        Cursor& operator=(const Cursor&) = delete;

        soci::session& session;
        std::string name;
    };

    Cursor cursor;
    soci::statement fetch;
    bool inBatch = false;
    bool ended = false;
};

struct PostgresConnection final : Database::Connection {
    PostgresConnection(const std::string& connection, std::string schemaName, Access access)
        : Connection{Engine::postgresql}, schema{std::move(schemaName)}
    {
        session.open(soci::postgresql, connection);
        PQsetNoticeProcessor(
            native(), [](void*, const char*) {}, nullptr);
        process = sessionProcess(native(), connection);
        if (access == Access::write && lettingOnlyRead())
            throw Trouble{TroubleKind::readOnlyServer, "the database server lets us only read"};
        session << "SET search_path TO " + asIdentifier(schema) + ", pg_catalog";
        session << "SET lock_timeout TO '5s'";
        session << "SET synchronous_commit TO on";
        if (access == Access::read) session << "SET default_transaction_read_only TO on";
        readOnly = access == Access::read;
    }

    ~PostgresConnection() override
    {
        statements.clear();
        session.close();
    }

    void execute(const Statement& statement, std::span<const Value::Kind> columns,
                 const Database::EachRow& row) override
    {
        statements.execute(statement, columns, row);
    }

    std::vector<std::string> prepared() const override { return statements.prepared(); }

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
        if (lettingOnlyRead()) return TroubleKind::readOnlyServer;
        const auto events = asIdentifier(schema) + ".events";
        int mayAppend = 0;
        session << "SELECT has_table_privilege(:events, 'INSERT')::int", soci::use(events, "events"),
            soci::into(mayAppend);
        return mayAppend != 0 ? std::nullopt : std::optional{TroubleKind::forbidden};
    }

    void begin() override
    {
        session << "BEGIN";
        try {
            // A fair line for the writers of this office; offices on one server do not wait for each other.
            std::string ignored;
            int now = 0;
            session << "SELECT pg_advisory_xact_lock(hashtextextended(:schema, 0))::text, pg_backend_pid()",
                soci::use(schema, "schema"), soci::into(ignored), soci::into(now);
            // A pooler that showed itself as harmless at the opening: nothing is written by a process that has neither
            // our search path nor our statements.
            if (now != process) throw Trouble{TroubleKind::pooledServer, "another server process answers than before"};
        } catch (const std::exception&) {
            PQclear(PQexec(native(), "ROLLBACK")); // or the next BEGIN would stand inside this one
            throw;
        }
    }

    void beginReading() override { session << "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"; }

    std::unique_ptr<Database::Rows::Walk> walk(std::string_view select, std::size_t columns) override
    {
        return std::make_unique<PostgresWalk>(session, "walk_" + std::to_string(++walks), select, columns);
    }

    void ended() noexcept override {}

    void announce(std::int64_t place) override
    {
        const auto text = std::to_string(place);
        std::string ignored;
        session << "SELECT pg_notify('satupintu_' || :schema, :place)::text", soci::use(schema, "schema"),
            soci::use(text, "place"), soci::into(ignored);
    }

    std::vector<std::string> tables() override
    {
        std::vector<std::string> out;
        soci::rowset<std::string> names =
            (session.prepare << "SELECT tablename::text FROM pg_tables WHERE schemaname = :s ORDER BY tablename",
             soci::use(schema, "s"));
        for (const auto& name : names) out.push_back(name);
        return out;
    }

    std::vector<std::string> columnsOf(const std::string& table) override
    {
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
        auto* result = PQexec(native(), sql.c_str());
        const auto status = PQresultStatus(result);
        const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        const std::string code = state ? state : "";
        PQclear(result);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
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
    SociStatements statements{session};
    std::int64_t walks = 0;
};

std::unique_ptr<Database::Connection> open(const std::string& connection, const std::string& schema, Access access)
{
    return std::make_unique<PostgresConnection>(connection, schema, access);
}

void makeSchema(const std::string& connection, const std::string& schema)
{
    soci::session session{soci::postgresql, connection};
    (void)sessionProcess(nativeOf(session), connection);
    session << "CREATE SCHEMA " + asIdentifier(schema);
}

std::optional<std::string> stateOf(const std::exception& error)
{
    const auto* ours = dynamic_cast<const soci::postgresql_soci_error*>(&error);
    return ours ? std::optional{ours->sqlstate()} : std::nullopt;
}

} // namespace
} // namespace pintu

extern "C" const pintu::PostgresModule pintuPostgresModule;
const pintu::PostgresModule pintuPostgresModule{&pintu::open, &pintu::makeSchema, &pintu::stateOf};
