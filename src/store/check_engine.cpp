#include "store/check_parts.h"

namespace pintu {
namespace {

/// "row 12 missing from index events_by_command": the table itself is sound, and the index can be made again. Other
/// words are about pages.
bool isAboutAnIndex(const std::string& words)
{
    return words.find("index ") != std::string::npos && words.find("page") == std::string::npos;
}

/// Looks in what no other part of `check` reads for values that are kept as bytes (see textOnly).
void compareKinds(Database& database, Findings::Look& kinds)
{
    for (const auto* table : {"reference_rows", "schema_versions", "fold_versions"}) {
        std::string strange;
        for (const auto& column :
             database.texts("SELECT name, iif(type = 'TEXT', 'text', 'integer') FROM pragma_table_info('" +
                                std::string{table} + "')",
                            2))
            strange += (strange.empty() ? "typeof(" : " OR typeof(") + column[0] + ") <> '" + column[1] + "'";
        if (strange.empty()) continue;
        for (auto rows = database.walk("SELECT rowid FROM " + std::string{table} + " WHERE " + strange, 1);
             rows.next();)
            kinds.found(std::string{table} + " row " + rows.text(0));
    }
}

void askSqlite(Database& database, Findings::Look& indexes, Findings::Look& pages, Findings::Look& kinds)
{
    try {
        for (auto rows = database.walk("PRAGMA integrity_check", 1); rows.next();)
            if (const auto& words = rows.text(0); words != "ok")
                (isAboutAnIndex(words) ? indexes : pages).found(words.substr(0, words.find('\n')));
        compareKinds(database, kinds);
    } catch (const Trouble& trouble) {
        if (!isAboutTheRecord(trouble)) throw;
        pages.found("the file cannot be read to its end");
    }
}

/// One question to the server that ends the transaction where it finds damage, so that each has a savepoint.
class EngineQuestion {
public:
    explicit EngineQuestion(Database& database) : m_database{database} { m_database.script("SAVEPOINT engine_test"); }
    ~EngineQuestion() { m_database.script("ROLLBACK TO SAVEPOINT engine_test; RELEASE SAVEPOINT engine_test"); }
    EngineQuestion(const EngineQuestion&) = delete;
    EngineQuestion& operator=(const EngineQuestion&) = delete;

    /// False where the server names damage (class XX of SQLSTATE).
    bool holds(const std::string& sql)
    {
        try {
            m_database.script(sql);
            return true;
        } catch (const Trouble& trouble) {
            if (std::string_view{trouble.what()}.find("PostgreSQL XX") == std::string_view::npos) throw;
            return false;
        }
    }

private:
    Database& m_database;
};

/// Where amcheck is installed and this role may run it: the schema that holds its functions, quoted.
std::optional<std::string> amcheckSchema(Database& database)
{
    const auto row = database.one<std::string>(
        "SELECT quote_ident(n.nspname::text) FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace "
        "WHERE e.extname = 'amcheck' AND has_schema_privilege(n.oid, 'USAGE') AND NOT EXISTS (SELECT 1 FROM pg_proc p "
        "WHERE p.pronamespace = n.oid AND p.proname IN ('bt_index_check', 'verify_heapam') "
        "AND NOT has_function_privilege(p.oid, 'EXECUTE'))");
    return row ? std::optional{std::get<0>(*row)} : std::nullopt;
}

bool askServer(Database& database, Findings::Look& indexes, Findings::Look& pages)
{
    const auto schema = amcheckSchema(database);
    if (!schema) return false;
    const auto relations = [&](const char* kind, const char* method) {
        return database.all<std::string, std::string>(
            "SELECT c.relname::text, c.oid::text FROM pg_class c JOIN pg_am a ON a.oid = c.relam "
            "WHERE c.relnamespace = (SELECT e.relnamespace FROM pg_class e WHERE e.oid = 'events'::regclass) "
            "AND c.relkind::text = :kind AND a.amname::text = :method ORDER BY c.relname",
            std::string{kind}, std::string{method});
    };
    for (const auto& [name, oid] : relations("i", "btree"))
        if (!EngineQuestion{database}.holds("SELECT " + *schema + ".bt_index_check(" + oid + "::regclass, true)"))
            indexes.found("index " + name);
    for (const auto& [name, oid] : relations("r", "heap")) {
        const auto damaged = database.texts(
            "SELECT CAST(count(*) AS TEXT) FROM " + *schema + ".verify_heapam(" + oid + "::regclass)", 1);
        if (damaged.front().front() != "0") pages.found("table " + name);
    }
    return true;
}

} // namespace

std::string textOnly(Engine engine, const std::string& column)
{
    return engine == Engine::sqlite ? "iif(typeof(" + column + ") = 'text', " + column + ", '(no text)')" : column;
}

std::string digitsOnly(Engine engine, const std::string& column)
{
    const auto digits = "CAST(" + column + " AS TEXT)";
    return engine == Engine::sqlite ? "iif(typeof(" + column + ") = 'integer', " + digits + ", '(no number)')" : digits;
}

bool checkEngine(Database& database, Findings& findings)
{
    auto indexes = findings.look("indexes");
    auto pages = findings.look("pages");
    if (database.engine() == Engine::postgresql) return askServer(database, indexes, pages);
    auto kinds = findings.look("kinds");
    askSqlite(database, indexes, pages, kinds);
    return true;
}

} // namespace pintu
