#include "store/check_parts.h"
#include "store/fold.h"
#include "store/migrations.h"
#include "store/schema.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>

namespace pintu {
namespace {

using Definitions = std::set<std::string>; ///< "index events_by_command: CREATE INDEX …"

/// SQLite keeps every definition as it was written, and reads one whose words are bytes instead of text. Statistics of
/// the planner are no part of a schema.
Definitions sqliteDefinitions(Database& database)
{
    Definitions out;
    for (auto rows = database.walk("SELECT type || ' ' || name || ': ' || tbl_name || ' ' || coalesce(sql, '') || ' ' "
                                   "|| typeof(type) || typeof(name) || typeof(tbl_name) || typeof(sql) "
                                   "FROM sqlite_master WHERE substr(name, 1, 11) <> 'sqlite_stat'",
                                   1);
         rows.next();)
        out.insert(rows.text(0));
    return out;
}

/// Every object of the office's schema as the server's catalogue has it; bodies of functions are compared apart. Blanks
/// and the names of tables before columns differ between releases of the server.
constexpr std::string_view postgresqlObjectLines =
    "WITH schema AS (SELECT e.relnamespace AS id FROM pg_class e WHERE e.oid = 'events'::regclass) "
    "SELECT regexp_replace(o.line, '\\s+', ' ', 'g') FROM ("
    "SELECT 'relation ' || c.relname || ': ' || c.relkind::text || c.relpersistence::text || ' rows held apart ' || "
    "c.relrowsecurity || ' ' || c.relforcerowsecurity AS line FROM pg_class c, schema s WHERE c.relnamespace = s.id "
    "AND c.relkind::text <> 'i' "
    "UNION ALL SELECT 'column ' || c.relname || '.' || a.attname || ': ' || format_type(a.atttypid, a.atttypmod) || "
    "CASE WHEN a.attnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), "
    "'') || a.attidentity::text || a.attgenerated::text || CASE WHEN a.attcollation IN (0, t.typcollation) THEN '' "
    "ELSE ' of another collation' END FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON "
    "t.oid = a.atttypid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum, schema s WHERE "
    "c.relnamespace = s.id AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind::text <> 'i' "
    "UNION ALL SELECT 'constraint ' || k.conname || ': ' || c.relname || ' ' || pg_get_constraintdef(k.oid, true) FROM "
    "pg_constraint k JOIN pg_class c ON c.oid = k.conrelid, schema s WHERE c.relnamespace = s.id AND k.contype::text "
    "<> 'n' "
    "UNION ALL SELECT 'index ' || c.relname || ': ' || pg_get_indexdef(i.indexrelid, 0, true) || CASE WHEN "
    "i.indisvalid AND i.indisready AND i.indislive THEN '' ELSE ' not in use' END FROM pg_index i JOIN pg_class c ON "
    "c.oid = i.indexrelid, schema s WHERE c.relnamespace = s.id "
    "UNION ALL SELECT 'trigger ' || g.tgname || ': ' || pg_get_triggerdef(g.oid, true) || ' ' || g.tgenabled::text "
    "FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid, schema s WHERE c.relnamespace = s.id AND NOT "
    "g.tgisinternal "
    "UNION ALL SELECT 'rule ' || r.rulename || ': ' || c.relname || ' ' || r.ev_enabled::text || ' ' || CASE WHEN "
    "r.rulename = '_RETURN' THEN regexp_replace(pg_get_viewdef(c.oid, true), '\\m\\w+\\.', '', 'g') ELSE "
    "pg_get_ruledef(r.oid, true) END FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class, schema s WHERE "
    "c.relnamespace = s.id "
    "UNION ALL SELECT 'policy ' || p.polname || ': ' || c.relname || ' ' || p.polcmd::text || ' ' || p.polpermissive "
    "|| ' ' || (p.polroles = '{0}') || ' ' || coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' / ' || "
    "coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid, "
    "schema s WHERE c.relnamespace = s.id "
    "UNION ALL SELECT 'function ' || f.proname || ': (' || pg_get_function_arguments(f.oid) || ') ' || l.lanname || ' "
    "' || f.prokind::text || f.provolatile::text || ' as its owner ' || f.prosecdef || ' strict ' || f.proisstrict || "
    "' ' || coalesce(array_to_string(f.proconfig, '; '), '') FROM pg_proc f JOIN pg_language l ON l.oid = f.prolang, "
    "schema s WHERE f.pronamespace = s.id) o";

std::string replaced(std::string text, std::string_view token, const std::string& by)
{
    for (auto at = text.find(token); at != text.npos; at = text.find(token, at + by.size()))
        text.replace(at, token.size(), by);
    return text;
}

/// The newest body that a migration gives a function: what stands between the first two $$ after its name.
std::string bodyInMigrations(const std::string& function)
{
    std::string out;
    for (const auto& migration : embeddedMigrations()) {
        const auto sql = migration.postgresql;
        for (auto at = sql.find("FUNCTION " + function + "("); at != sql.npos;
             at = sql.find("FUNCTION " + function + "(", at + 1)) {
            const auto begin = sql.find("$$", at);
            const auto end = begin == sql.npos ? sql.npos : sql.find("$$", begin + 2);
            const auto statement = sql.find(";\n", at);
            if (end != sql.npos && begin < statement) out = sql.substr(begin + 2, end - begin - 2);
        }
    }
    return out;
}

void compareFunctions(Database& database, const std::string& schema, Findings::Look& look)
{
    for (const auto& [name, body] : database.all<std::string, std::string>(
             "SELECT f.proname::text, f.prosrc FROM pg_proc f JOIN pg_class e ON e.relnamespace = f.pronamespace WHERE "
             "e.oid = 'events'::regclass")) {
        // As Database::script writes them into a migration.
        const auto wanted =
            replaced(replaced(bodyInMigrations(name), "{schema_text}", schema), "{schema}", "\"" + schema + "\"");
        if (body != wanted) look.found("function " + name);
    }
}

Definitions wantedOnPostgresql(const std::string& schema)
{
    Definitions out;
    std::istringstream lines{replaced(std::string{postgresqlObjects()}, "{schema}", schema)};
    for (std::string line; std::getline(lines, line);) out.insert(line);
    return out;
}

void compare(const Definitions& found, const Definitions& wanted, Findings::Look& look)
{
    std::vector<std::string> differing;
    std::set_symmetric_difference(found.begin(), found.end(), wanted.begin(), wanted.end(),
                                  std::back_inserter(differing));
    std::set<std::string> names;
    for (const auto& line : differing) names.insert(line.substr(0, line.find(": ")));
    for (const auto& name : names) look.found(name);
}

} // namespace

std::vector<std::string> postgresqlDefinitions(Database& database)
{
    std::vector<std::string> out;
    for (const auto& row : database.texts(postgresqlObjectLines, 1)) out.push_back(row.front());
    std::sort(out.begin(), out.end());
    return out;
}

TablesAre checkSchema(Database& database, Database& scratch, Findings& findings)
{
    auto look = findings.look("schema");
    std::set<std::string> expected{foldTables().begin(), foldTables().end()};
    expected.insert({"events", "access_log", "person_keys", "reference_rows", "registry_rows", "registry_numbers",
                     "sealed_lists", "schema_versions", "fold_versions"});
    if (database.engine() == Engine::postgresql) expected.insert({"append_rights", "write_lock"});
    const auto tables = database.tables();
    const std::set<std::string> found{tables.begin(), tables.end()};
    for (const auto& table : found)
        if (!expected.contains(table)) look.found("unknown table " + table);
    bool missing = false;
    for (const auto& table : expected) {
        const bool there = found.contains(table);
        if (!there) look.found("missing table " + table);
        const bool ofServer = table == "append_rights" || table == "write_lock"; // SQLite has no such tables
        missing = missing || !there || (!ofServer && database.columnsOf(table) != scratch.columnsOf(table));
    }

    auto definitions = findings.look("definitions");
    if (database.engine() == Engine::sqlite) {
        Database::Reading reading{scratch};
        compare(sqliteDefinitions(database), sqliteDefinitions(scratch), definitions);
    } else if (found.contains("events")) {
        const auto schema = std::get<0>(*database.one<std::string>("SELECT current_schema()::text"));
        const auto lines = postgresqlDefinitions(database);
        compare({lines.begin(), lines.end()}, wantedOnPostgresql(schema), definitions);
        compareFunctions(database, schema, definitions);
    }
    if (missing) return TablesAre::missing;

    const auto& migrations = embeddedMigrations();
    const auto rows =
        database.all<long long, std::string>("SELECT version, name FROM schema_versions ORDER BY version");
    bool same = rows.size() == migrations.size();
    for (std::size_t i = 0; same && i < rows.size(); ++i)
        same = std::get<0>(rows[i]) == migrations[i].version && std::get<1>(rows[i]) == migrations[i].name;
    if (!same) look.found("schema_versions");
    if (foldsStand(database) != FoldsStand::current) look.found("fold_versions");
    // Its lock matters and its row does not, but nobody has any business with it.
    if (database.engine() == Engine::postgresql &&
        database.texts("SELECT holder FROM write_lock", 1) !=
            std::vector<std::vector<std::string>>{{"whoever appends to the record"}})
        look.found("write_lock");
    return TablesAre::there;
}

} // namespace pintu
