#include "store/postgres_roles.h"

#include "store/fold.h"
#include "store/postgres_module.h"
#include "store/role_rights.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace pintu {
namespace {

std::string asIdentifier(const std::string& name)
{
    for (const char c : name)
        if (!std::isalnum(static_cast<unsigned char>(c)) && c != '_' && c != '-')
            throw Trouble{TroubleKind::badInput, "a role or schema name of other characters"};
    return "\"" + name + "\"";
}

/// What stands in append_rights for a role.
std::set<std::string> appendRights(Role role)
{
    std::set<std::string> out{worksAs(role)};
    for (const auto type : knownEventTypes())
        if (mayAppend(role, type)) out.emplace(type);
    if (mayReadEvents(role)) out.emplace(readsEvents);
    return out;
}

std::string quotedName(const std::string& name)
{
    std::string out = "\"";
    for (const char c : name) out += c == '"' ? std::string{"\"\""} : std::string{c};
    return out + "\"";
}

void grantAll(Database& database, const std::string& schema, const std::string& roleName, Role role)
{
    const auto name = asIdentifier(roleName);
    const auto where = asIdentifier(schema);
    database.run("DELETE FROM append_rights WHERE role_name = :role", roleName);
    for (const auto& right : appendRights(role))
        database.run("INSERT INTO append_rights (role_name, type) VALUES (:role, :type)", roleName, right);

    std::string sql = "REVOKE ALL ON ALL TABLES IN SCHEMA " + where + " FROM " + name + ";\nREVOKE ALL ON ALL " +
                      "FUNCTIONS IN SCHEMA " + where + " FROM " + name + ";\nGRANT USAGE ON SCHEMA " + where + " TO " +
                      name + ";\n";
    for (const auto& [right, table, column] : rightsOf(role, relationsOf(database)))
        sql += "GRANT " + right + (column.empty() ? "" : " (" + column + ")") + " ON " + where + "." + table + " TO " +
               name + ";\n";
    if (mayAppendAnything(role))
        for (const auto function : functionsOfWriters())
            sql += "GRANT EXECUTE ON FUNCTION " + where + "." + std::string{function} + " TO " + name + ";\n";
    database.script(sql);
}

/// Tries what only the owner of the database, or whoever manages roles, may do.
void tryTo(Database& database, const std::string& sql)
{
    database.script("SAVEPOINT tried");
    try {
        database.script(sql);
    } catch (const Trouble& trouble) {
        if (trouble.kind() != TroubleKind::forbidden) throw;
        database.script("ROLLBACK TO tried");
    }
}

/// Boards and kiosks of an office may share a role, and each has a connection or two. Whoever takes a device's place
/// leaves the others enough of the server.
constexpr long long mostConnections = 24;

constexpr std::string_view endsIdle = "idle_in_transaction_session_timeout";
constexpr std::string_view endsLong = "statement_timeout";

bool isDevice(Role role)
{
    return role == Role::kiosk || role == Role::board;
}

std::string noTemporary(Database& database)
{
    const auto name = std::get<0>(*database.one<std::string>("SELECT current_database()::text"));
    return "REVOKE TEMPORARY ON DATABASE " + quotedName(name) + " FROM PUBLIC";
}

std::string limitOf(const std::string& roleName, std::string_view setting)
{
    const auto* value = setting == endsIdle ? "5s" : "20s";
    return "ALTER ROLE " + asIdentifier(roleName) + " SET " + std::string{setting} + " = '" + value + "'";
}

std::string fewConnections(const std::string& roleName)
{
    return "ALTER ROLE " + asIdentifier(roleName) + " CONNECTION LIMIT " + std::to_string(mostConnections);
}

/// Devices stand where strangers are. The server sets them limits before our program does, and lets them make nothing
/// temporary.
void limitDevice(Database& database, const std::string& roleName, Role role)
{
    if (!isDevice(role)) return;
    tryTo(database, noTemporary(database));
    for (const auto setting : {endsIdle, endsLong}) tryTo(database, limitOf(roleName, setting));
    tryTo(database, fewConnections(roleName));
}

std::vector<std::string> leftToAdministrator(Database& database, const std::string& roleName, Role role)
{
    std::vector<std::string> out;
    if (!isDevice(role)) return out;
    if (std::get<0>(*database.one<long long>(
            "SELECT has_database_privilege(:role, current_database(), 'TEMPORARY')::int", roleName)) != 0)
        out.push_back(noTemporary(database));
    for (const auto setting : {endsIdle, endsLong})
        if (!database.one<long long>("SELECT 1 FROM pg_roles WHERE rolname = :role AND EXISTS (SELECT 1 FROM "
                                     "unnest(rolconfig) AS set(text) WHERE starts_with(set.text, :setting))",
                                     roleName, std::string{setting} + "="))
            out.push_back(limitOf(roleName, setting));
    if (!database.one<long long>("SELECT 1 FROM pg_roles WHERE rolname = :role AND rolconnlimit BETWEEN 0 AND :most",
                                 roleName, mostConnections))
        out.push_back(fewConnections(roleName));
    return out;
}

} // namespace

std::string worksAs(Role role)
{
    return "role." + std::string{nameOf(role)};
}

bool mayReadEvents(Role role)
{
    return role != Role::kiosk && role != Role::board;
}

std::optional<Role> grantedRole(Database& database)
{
    if (database.engine() == Engine::sqlite) return std::nullopt;
    for (const auto& [type] :
         database.all<std::string>("SELECT type FROM append_rights WHERE role_name = session_user"))
        for (std::size_t i = 0; i < EnumNames<Role>::names.size(); ++i)
            if (type == worksAs(static_cast<Role>(i))) return static_cast<Role>(i);
    return std::nullopt;
}

std::vector<std::string> relationsOf(Database& database)
{
    std::vector<std::string> out;
    for (const auto& [name] : database.all<std::string>(
             "SELECT c.relname::text FROM pg_class c JOIN pg_class e ON e.relnamespace = c.relnamespace WHERE e.oid = "
             "'events'::regclass AND c.relkind IN ('r', 'v') ORDER BY c.relname"))
        out.push_back(name);
    return out;
}

void makePostgresqlSchema(const std::string& connection, const std::string& schema)
{
    (void)asIdentifier(schema);
    const auto& module = postgresModule();
    try {
        module.makeSchema(connection, schema);
    } catch (const std::exception&) {
        rethrowAsTrouble("the schema could not be made");
    }
}

std::vector<std::string> grantPostgresqlRole(Database& database, const std::string& schema, const std::string& roleName,
                                             Role role)
{
    Database::Writing writing{database};
    grantAll(database, schema, roleName, role);
    limitDevice(database, roleName, role);
    writing.commit();
    return leftToAdministrator(database, roleName, role);
}

void renewPostgresqlRoles(Database& database, Renew which)
{
    const auto schema = std::get<0>(*database.one<std::string>("SELECT current_schema()::text"));
    std::map<std::string, std::set<std::string>> given;
    for (const auto& [role, type] : database.all<std::string, std::string>(
             "SELECT r.role_name, r.type FROM append_rights r JOIN pg_roles p ON p.rolname = r.role_name"))
        given[role].insert(type);
    for (const auto& [name, rights] : given)
        for (std::size_t r = 0; r < EnumNames<Role>::names.size(); ++r) {
            const auto role = static_cast<Role>(r);
            if (rights.contains(worksAs(role)) && (which == Renew::all || rights != appendRights(role))) {
                grantAll(database, schema, name, role);
                limitDevice(database, name, role);
            }
        }
}

} // namespace pintu
