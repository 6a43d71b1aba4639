#include "store/postgres_roles.h"

#include "core/people/resident.h"
#include "core/record/office_events.h"
#include "core/registry/registry_events.h"
#include "store/fold.h"
#include "store/people_lists.h"
#include "store/postgres_module.h"

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

/// What a role writes besides the record itself: the rows that its events fold into, and what events of some
/// types change that is no fold. Nothing for a kiosk, whose rows the server makes from its events.
std::set<Fold::Write> writesAs(Role role)
{
    std::set<Fold::Write> out;
    if (role == Role::kiosk) return out;
    for (const auto type : knownEventTypes()) {
        if (!mayAppend(role, type)) continue;
        for (const auto& write : writesOf(type)) out.insert(write);
        if (type == PersonKeyMade::type) out.insert({"person_keys", "INSERT"});
        if (type == PersonErased::type) out.insert({"person_keys", "UPDATE"});
        if (PeopleLists::changeBy(type))
            for (const auto* right : {"INSERT", "UPDATE", "DELETE"}) out.insert({"sealed_lists", right});
        if (type == RegistryBegun::type)
            for (const auto* table : {"registry_rows", "registry_numbers"})
                for (const auto* right : {"INSERT", "DELETE"}) out.insert({table, right});
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

bool mayAppend(Role role)
{
    const auto types = knownEventTypes();
    return std::any_of(types.begin(), types.end(), [&](std::string_view type) { return mayAppend(role, type); });
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
    const auto grant = [&](const std::string& rights, std::initializer_list<std::string_view> tables) {
        for (const auto table : tables)
            database.script("GRANT " + rights + " ON " + where + "." + std::string{table} + " TO " + name);
    };
    database.script("REVOKE ALL ON ALL TABLES IN SCHEMA " + where + " FROM " + name);
    database.script("REVOKE ALL ON ALL FUNCTIONS IN SCHEMA " + where + " FROM " + name);
    database.script("GRANT USAGE ON SCHEMA " + where + " TO " + name);
    database.run("DELETE FROM append_rights WHERE role_name = :role", roleName);
    for (const auto& right : appendRights(role))
        database.run("INSERT INTO append_rights (role_name, type) VALUES (:role, :type)", roleName, right);

    // Whoever opens the office at all looks at these.
    grant("SELECT", {"schema_versions", "fold_versions", "epochs", "record_head", "append_rights"});
    for (const auto& write : writesAs(role)) grant(write.right, {write.table});
    if (mayAppend(role))
        for (const std::string function : {"begin_writing()", "slip_standing(bigint, text)", "receipt_standing(text)"})
            database.script("GRANT EXECUTE ON FUNCTION " + where + "." + function + " TO " + name);
    switch (role) {
    case Role::kiosk:
        grant("SELECT, INSERT", {"events"});
        grant("SELECT", {"profiles", "reference_rows", "reference_loads", "days", "counters", "tickets", "ticket_steps",
                         "printings", "counter_breaks", "help_calls", "kept_tickets"});
        break;
    case Role::board:
        // Numbers and counters, and how long visits take: neither whom nor what for, and of the rest only how new it
        // is.
        grant("SELECT (day, letter, number, queue, state, counter, calls, called_at, served_at, finished_at, made, "
              "place)",
              {"tickets"});
        grant("SELECT", {"days", "office_signs", "hall_counters"});
        grant("SELECT (counter, reason, since, until)", {"counter_breaks"});
        grant("SELECT (place)", {"profiles", "reference_loads"});
        break;
    case Role::auditor: database.script("GRANT SELECT ON ALL TABLES IN SCHEMA " + where + " TO " + name); break;
    case Role::counter:
    case Role::supervisor:
    case Role::partnerDesk:
        database.script("GRANT SELECT ON ALL TABLES IN SCHEMA " + where + " TO " + name);
        grant("INSERT", {"events", "access_log"});
        break;
    }
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

/// Devices stand where strangers are. The server sets them limits before our program does, and lets them make nothing
/// temporary.
void limitDevice(Database& database, const std::string& roleName, Role role)
{
    if (!isDevice(role)) return;
    tryTo(database, noTemporary(database));
    for (const auto setting : {endsIdle, endsLong}) tryTo(database, limitOf(roleName, setting));
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
