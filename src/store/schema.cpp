#include "store/schema.h"

#include "store/migrations.h"

#include <algorithm>

namespace pintu {

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
}

std::int64_t migrate(Database& database)
{
    Database::Writing writing{database};
    const auto before = schemaOf(database);
    if (before > newestSchema())
        throw Trouble{TroubleKind::newerSchema, "schema " + std::to_string(before) + " is newer than this program"};
    if (before == 0) database.script("CREATE TABLE schema_versions (version {bigkey}, name TEXT NOT NULL)");
    std::int64_t steps = 0;
    for (const auto& migration : embeddedMigrations()) {
        if (migration.version <= before) continue;
        database.script(migration.sql);
        if (database.engine() == Engine::postgresql) database.script(migration.postgresql);
        database.run("INSERT INTO schema_versions (version, name) VALUES (:version, :name)", migration.version,
                     migration.name);
        ++steps;
    }
    writing.commit();
    return steps;
}

std::string engineVersion(Database& database)
{
    if (database.engine() == Engine::sqlite)
        return "SQLite " + std::get<0>(*database.one<std::string>("SELECT sqlite_version()"));
    return "PostgreSQL " + std::get<0>(*database.one<std::string>("SELECT current_setting('server_version')"));
}

} // namespace pintu
