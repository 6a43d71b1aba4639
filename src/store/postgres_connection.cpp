#include "store/postgres_module.h"
#include "store/postgres_pooler.h"

#include <libpq-fe.h>
#include <soci/postgresql/soci-postgresql.h>

namespace pintu {
namespace {

/// Schema names come from site ids, `[A-Z0-9-]{1,12}` in lower case, so quotes are enough.
std::string asIdentifier(const std::string& name)
{
    return "\"" + name + "\"";
}

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

    PGconn* native() { return static_cast<soci::postgresql_session_backend*>(session.get_backend())->conn_; }

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

    std::string openWalk(const std::string& select) override
    {
        const auto name = "walk_" + std::to_string(++walks);
        session << "DECLARE " + name + " NO SCROLL CURSOR FOR " + select;
        return "FETCH 500 FROM " + name;
    }

    void closeWalk(const std::string& fetch) noexcept override
    {
        // A transaction that has failed has closed it already.
        PQclear(PQexec(native(), ("CLOSE " + fetch.substr(fetch.rfind(' ') + 1)).c_str()));
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
    std::int64_t walks = 0;
    int process = 0; ///< of the server, that serves this session
};

std::unique_ptr<Database::Connection> open(const std::string& connection, const std::string& schema, Access access)
{
    return std::make_unique<PostgresConnection>(connection, schema, access);
}

void makeSchema(const std::string& connection, const std::string& schema)
{
    soci::session session{soci::postgresql, connection};
    (void)sessionProcess(static_cast<soci::postgresql_session_backend*>(session.get_backend())->conn_, connection);
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
