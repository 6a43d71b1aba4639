#include "store/check_parts.h"
#include "store/fold.h"
#include "store/postgres_roles.h"
#include "store/role_rights.h"

#include <algorithm>
#include <map>
#include <set>

namespace pintu {
namespace {

/// Whoever was let in, by the database role's name.
std::map<std::string, Role> letIn(Database& database)
{
    std::map<std::string, Role> out;
    for (const auto& [name, type] : database.all<std::string, std::string>("SELECT role_name, type FROM append_rights"))
        for (std::size_t i = 0; i < EnumNames<Role>::names.size(); ++i)
            if (type == worksAs(static_cast<Role>(i))) out[name] = static_cast<Role>(i);
    return out;
}

/// Grantee, right, relation, column (empty: the whole) of everything that anybody but the owner was given.
constexpr std::string_view givenOnRelations =
    "WITH schema AS (SELECT e.relnamespace AS id FROM pg_class e WHERE e.oid = 'events'::regclass), given AS ("
    "SELECT c.relowner AS owner, c.relname AS relation, '' AS part, a.grantee, a.privilege_type, a.is_grantable FROM "
    "pg_class c, schema s, aclexplode(c.relacl) a WHERE c.relnamespace = s.id "
    "UNION ALL SELECT c.relowner, c.relname, t.attname, a.grantee, a.privilege_type, a.is_grantable FROM pg_class c "
    "JOIN pg_attribute t ON t.attrelid = c.oid, schema s, aclexplode(t.attacl) a WHERE c.relnamespace = s.id) "
    "SELECT coalesce(r.rolname::text, 'PUBLIC'), g.privilege_type || CASE WHEN g.is_grantable THEN ' and hand it on' "
    "ELSE '' END, g.relation::text, g.part::text FROM given g LEFT JOIN pg_roles r ON r.oid = g.grantee WHERE "
    "g.grantee <> g.owner";

/// Grantee, right, and the function with its arguments.
constexpr std::string_view givenOnFunctions =
    "SELECT coalesce(r.rolname::text, 'PUBLIC'), a.privilege_type || CASE WHEN a.is_grantable THEN ' and hand it on' "
    "ELSE '' END, f.proname || '(' || oidvectortypes(f.proargtypes) || ')' FROM pg_proc f JOIN pg_class e "
    "ON e.relnamespace = f.pronamespace, aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a LEFT JOIN "
    "pg_roles r ON r.oid = a.grantee WHERE e.oid = 'events'::regclass AND a.grantee <> f.proowner";

constexpr std::string_view givenOnSchema =
    "SELECT coalesce(r.rolname::text, 'PUBLIC'), a.privilege_type || CASE WHEN a.is_grantable THEN ' and hand it on' "
    "ELSE '' END FROM pg_namespace n JOIN pg_class e ON e.relnamespace = n.oid, aclexplode(n.nspacl) a LEFT JOIN "
    "pg_roles r ON r.oid = a.grantee WHERE e.oid = 'events'::regclass AND a.grantee <> n.nspowner";

/// Tables, views and functions that somebody else owns than the events: an owner does with them what they like.
constexpr std::string_view ofOtherOwners =
    "SELECT r.rolname::text, 'owns ' || o.name FROM pg_class e JOIN (SELECT c.relnamespace AS space, c.relowner AS "
    "owner, c.relname::text AS name FROM pg_class c WHERE c.relkind IN ('r', 'v', 'm', 'S', 'p', 'f') UNION ALL "
    "SELECT f.pronamespace, f.proowner, f.proname::text FROM pg_proc f) o ON o.space = e.relnamespace JOIN pg_roles r "
    "ON r.oid = o.owner WHERE e.oid = 'events'::regclass AND o.owner <> e.relowner";

/// Who may act as the owner or as somebody who was let in. A superuser may in any case, and no check keeps them out.
constexpr std::string_view actingAsOthers =
    "SELECT m.rolname::text, 'acts as ' || r.rolname FROM pg_auth_members g JOIN pg_roles r ON r.oid = g.roleid JOIN "
    "pg_roles m ON m.oid = g.member WHERE NOT m.rolsuper AND (r.oid = (SELECT relowner FROM pg_class WHERE oid = "
    "'events'::regclass) OR EXISTS (SELECT 1 FROM append_rights l WHERE l.role_name = r.rolname))";

constexpr std::string_view aboveTheRest =
    "SELECT r.rolname::text, p.name FROM pg_roles r, LATERAL (VALUES (r.rolsuper, 'SUPERUSER'), (r.rolcreaterole, "
    "'CREATEROLE'), (r.rolbypassrls, 'BYPASSRLS'), (r.rolreplication, 'REPLICATION')) AS p(has, name) WHERE p.has AND "
    "EXISTS (SELECT 1 FROM append_rights l WHERE l.role_name = r.rolname)";

/// What the triggers of the record let each role append.
void checkAppendRights(Database& database, Findings& findings)
{
    auto rights = findings.look("append rights");
    std::map<std::string, std::set<std::string>> given;
    for (const auto& [role, type] : database.all<std::string, std::string>("SELECT role_name, type FROM append_rights"))
        given[role].insert(type);
    std::set<std::string> known;
    for (const auto& [name] : database.all<std::string>("SELECT rolname::text FROM pg_roles")) known.insert(name);
    for (const auto& [role, types] : given) {
        bool ofSomeRole = false;
        for (std::size_t r = 0; r < EnumNames<Role>::names.size(); ++r) {
            std::set<std::string> allowed;
            for (const auto type : knownEventTypes())
                if (mayAppend(static_cast<Role>(r), type)) allowed.emplace(type);
            if (mayReadEvents(static_cast<Role>(r))) allowed.emplace(readsEvents);
            allowed.insert(worksAs(static_cast<Role>(r)));
            ofSomeRole = ofSomeRole || allowed == types;
        }
        if (!ofSomeRole || !known.contains(role)) rights.found("role " + role);
    }
}

/// Rights of the server itself, ownership, and who acts as whom.
void checkServerRights(Database& database, Findings& findings)
{
    auto look = findings.look("server rights");
    const auto roles = letIn(database);
    const auto relations = relationsOf(database);
    std::map<std::string, std::set<RoleRight>> wanted;
    for (const auto& [name, role] : roles) {
        const auto rights = rightsOf(role, relations);
        wanted[name] = {rights.begin(), rights.end()};
    }
    std::set<std::string> found;
    for (const auto& [who, right, relation, column] :
         database.all<std::string, std::string, std::string, std::string>(givenOnRelations)) {
        const auto& may = wanted[who];
        if (!may.contains({right, relation, {}}) && !may.contains({right, relation, column}))
            found.insert(who + ": " + right + " " + relation + (column.empty() ? "" : "." + column));
    }
    const auto functions = functionsOfWriters();
    for (const auto& [who, right, function] : database.all<std::string, std::string, std::string>(givenOnFunctions)) {
        const auto role = roles.find(who);
        const bool writes = role != roles.end() && mayAppendAnything(role->second);
        if (!writes || right != "EXECUTE" || std::find(functions.begin(), functions.end(), function) == functions.end())
            found.insert(who + ": " + right + " " + function);
    }
    for (const auto& [who, right] : database.all<std::string, std::string>(givenOnSchema))
        if (right != "USAGE" || !roles.contains(who)) found.insert(who + ": " + right + " of the schema");
    for (const auto& question : {ofOtherOwners, actingAsOthers, aboveTheRest})
        for (const auto& [who, what] : database.all<std::string, std::string>(question))
            found.insert(who + ": " + what);
    for (const auto& key : found) look.found(key);
}

} // namespace

void checkRights(Database& database, Findings& findings)
{
    if (database.engine() != Engine::postgresql) return;
    checkAppendRights(database, findings);
    checkServerRights(database, findings);
}

} // namespace pintu
