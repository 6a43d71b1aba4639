#include "store/postgres_roles.h"

#include "core/people/resident.h"
#include "core/record/office_events.h"
#include "store/fold.h"
#include "store/postgres_module.h"

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

/// What a role writes besides the record itself: the rows that its events fold into, and what an event of three types
/// changes that is no fold.
std::set<Fold::Write> writesAs(Role role)
{
    std::set<Fold::Write> out;
    for (const auto type : knownEventTypes()) {
        if (!mayAppend(role, type)) continue;
        for (const auto& write : writesOf(type)) out.insert(write);
        if (type == PersonKeyMade::type) out.insert({"person_keys", "INSERT"});
        if (type == PersonErased::type) out.insert({"person_keys", "UPDATE"});
        if (type != ReferenceLoaded::type) continue;
        out.insert({"reference_rows", "INSERT"});
        out.insert({"reference_rows", "DELETE"});
    }
    return out;
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

void grantAll(Database& database, const std::string& schema, const std::string& roleName, Role role)
{
    const auto name = asIdentifier(roleName);
    const auto where = asIdentifier(schema);
    const auto grant = [&](const std::string& rights, std::initializer_list<std::string_view> tables) {
        for (const auto table : tables)
            database.script("GRANT " + rights + " ON " + where + "." + std::string{table} + " TO " + name);
    };
    database.script("REVOKE ALL ON ALL TABLES IN SCHEMA " + where + " FROM " + name);
    database.script("GRANT USAGE ON SCHEMA " + where + " TO " + name);
    database.run("DELETE FROM append_rights WHERE role_name = :role", roleName);
    for (const auto& right : appendRights(role))
        database.run("INSERT INTO append_rights (role_name, type) VALUES (:role, :type)", roleName, right);

    grant("SELECT", {"schema_versions", "fold_versions", "epochs", "profiles", "reference_rows", "reference_loads",
                     "days", "counters", "tickets", "ticket_steps", "record_head", "append_rights"});
    for (const auto& write : writesAs(role)) grant(write.right, {write.table});
    switch (role) {
    case Role::kiosk:
        grant("SELECT, INSERT", {"events"});
        grant("SELECT", {"printings"});
        break;
    case Role::board: break;
    case Role::auditor: database.script("GRANT SELECT ON ALL TABLES IN SCHEMA " + where + " TO " + name); break;
    case Role::counter:
    case Role::supervisor:
    case Role::partnerDesk:
        database.script("GRANT SELECT ON ALL TABLES IN SCHEMA " + where + " TO " + name);
        grant("INSERT", {"events", "access_log"});
        break;
    }
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

void grantPostgresqlRole(Database& database, const std::string& schema, const std::string& roleName, Role role)
{
    Database::Writing writing{database};
    grantAll(database, schema, roleName, role);
    writing.commit();
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
            if (rights.contains(worksAs(role)) && (which == Renew::all || rights != appendRights(role)))
                grantAll(database, schema, name, role);
        }
}

} // namespace pintu
