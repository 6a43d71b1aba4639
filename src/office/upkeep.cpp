#include "office/upkeep.h"

#include "store/postgres_roles.h"
#include "store/schema.h"
#include "store/sqlite_file.h"

namespace pintu {

Migrated migrateRecord(const std::filesystem::path& folder, const FoldProgress& progress)
{
    auto database = openDatabase(folder, readSiteConfig(folder), Access::write, Patience::upkeep);
    Migrated out;
    out.before = schemaOf(database);
    const auto done = migrate(database, progress);
    out.steps = done.steps;
    out.folded = done.folded;
    out.after = schemaOf(database);
    return out;
}

std::int64_t repairRecord(const std::filesystem::path& folder, const FoldProgress& progress)
{
    auto database = openDatabase(folder, readSiteConfig(folder), Access::write, Patience::upkeep);
    requireNewestSchema(database);
    return foldEverything(database, progress);
}

std::vector<std::string> grantRole(Site& site, const std::string& roleName, Role role)
{
    return grantPostgresqlRole(site.database(), schemaName(site.id()), roleName, role);
}

Checked checkRecord(const std::filesystem::path& folder, const SiteKeys* keys, const std::optional<Bytes>& witness)
{
    const auto config = readSiteConfig(folder);
    auto database = openDatabase(folder, config, Access::read, Patience::upkeep);
    // A database that only waits for 'migrate' is no broken record; one without any version is.
    if (schemaOf(database) > 0) requireNewestSchema(database);
    Checked out;
    out.obstacle = database.obstacle();
    CheckInput input;
    input.keys = keys;
    input.witness = witness;
    out.report = check(database, config.site, input);
    return out;
}

DatabaseState stateOf(Site& site)
{
    auto& database = site.database();
    DatabaseState out{engineVersion(database), schemaOf(database), database.obstacle(), {}};
    if (site.config().engine == Engine::postgresql) out.role = grantedRole(database);
    return out;
}

void requireSuitableDisk(const std::filesystem::path& folder)
{
    refuseUnsuitableDisk(folder);
}

} // namespace pintu
