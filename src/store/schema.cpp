#include "store/schema.h"

#include "store/migrations.h"
#include "store/postgres_roles.h"

#include <algorithm>

namespace pintu {
namespace {

Trouble newerFolds()
{
    return Trouble{TroubleKind::newerSchema, "a newer program has made these tables"};
}

} // namespace

std::int64_t newestSchema()
{
    return embeddedMigrations().back().version;
}

std::int64_t schemaOf(Database& database)
{
    const auto tables = database.tables();
    if (std::find(tables.begin(), tables.end(), "schema_versions") == tables.end()) return 0;
    return std::get<0>(*database.one<long long>("SELECT coalesce(max(version), 0) FROM schema_versions"));
}

void requireNewestSchema(Database& database)
{
    const auto found = schemaOf(database);
    if (found > newestSchema())
        throw Trouble{TroubleKind::newerSchema, "schema " + std::to_string(found) + " is newer than this program"};
    if (found < newestSchema())
        throw Trouble{TroubleKind::olderSchema, "schema " + std::to_string(found) + " must be migrated first"};
    switch (foldsStand(database)) {
    case FoldsStand::current: return;
    case FoldsStand::newer: throw newerFolds();
    case FoldsStand::older: throw Trouble{TroubleKind::olderSchema, "tables must be made again from the record first"};
    }
}

MigrationsDone migrate(Database& database, const FoldProgress& progress)
{
    Database::Writing writing{database};
    const auto before = schemaOf(database);
    if (before > newestSchema())
        throw Trouble{TroubleKind::newerSchema, "schema " + std::to_string(before) + " is newer than this program"};
    if (before == 0) database.script("CREATE TABLE schema_versions (version {bigkey}, name TEXT NOT NULL)");
    MigrationsDone out;
    for (const auto& migration : embeddedMigrations()) {
        if (migration.version <= before) continue;
        database.script(migration.sql);
        const auto besides = database.engine() == Engine::sqlite ? migration.sqlite : migration.postgresql;
        if (!besides.empty()) database.script(besides);
        database.run("INSERT INTO schema_versions (version, name) VALUES (:version, :name)", migration.version,
                     migration.name);
        ++out.steps;
    }
    if (foldsStand(database) == FoldsStand::newer) throw newerFolds();
    out.folded = foldChanged(database, progress);
    if (database.engine() == Engine::postgresql)
        renewPostgresqlRoles(database, out.steps > 0 ? Renew::all : Renew::whatDiffers);
    writing.commit();
    return out;
}

void makeIndexesAgain(Database& database)
{
    Database::Writing writing{database};
    if (database.engine() == Engine::sqlite)
        database.script("REINDEX");
    else
        for (const auto& table : database.tables()) database.script("REINDEX TABLE " + table);
    writing.commit();
}

std::string engineVersion(Database& database)
{
    if (database.engine() == Engine::sqlite)
        return "SQLite " + std::get<0>(*database.one<std::string>("SELECT sqlite_version()"));
    return "PostgreSQL " + std::get<0>(*database.one<std::string>("SELECT current_setting('server_version')"));
}

} // namespace pintu
