#include "store/check.h"
#include "store/engines.h"
#include "store/fold.h"
#include "store/migrations.h"
#include "store/postgres_roles.h"
#include "store/schema.h"
#include "support/record_fixture.h"

#include <fstream>
#include <iterator>

namespace pintu::test {
namespace {

class Schemas : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, Schemas, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

TEST_P(Schemas, AnEmptyDatabaseComesToTheNewestInOneGo)
{
    TestRecord record{GetParam()}; // migrated once
    auto database = record.open();
    EXPECT_EQ(schemaOf(database), newestSchema());
    EXPECT_EQ(migrate(database), 0);
    requireNewestSchema(database);
}

TEST(EmptyFile, HasSchemaZeroAndMustBeMigratedFirst)
{
    TemporaryFolder folder;
    auto database = Database::createSqlite(folder.path() / "office.db");
    EXPECT_EQ(schemaOf(database), 0);
    EXPECT_EQ(troubleOf([&] { requireNewestSchema(database); }), TroubleKind::olderSchema);
    EXPECT_EQ(migrate(database), newestSchema());
}

TEST_P(Schemas, ANewerOneIsRefused)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    database.run("INSERT INTO schema_versions (version, name) VALUES (:v, 'later')", newestSchema() + 1);
    EXPECT_EQ(troubleOf([&] { requireNewestSchema(database); }), TroubleKind::newerSchema);
    EXPECT_EQ(troubleOf([&] { migrate(database); }), TroubleKind::newerSchema);
}

TEST(Migration, ThatFailsInTheMiddleLeavesNothing)
{
    TemporaryFolder folder;
    auto database = Database::createSqlite(folder.path() / "office.db");
    // A table of the same name stands in the way of the script's later statements.
    database.script("CREATE TABLE referrals (a BIGINT)");
    EXPECT_TRUE(troubleOf([&] { migrate(database); }).has_value());
    EXPECT_EQ(database.tables(), (std::vector<std::string>{"referrals"}));
    EXPECT_EQ(schemaOf(database), 0);
}

TEST(Migrations, AreNumberedFromOneWithoutAHole)
{
    std::int64_t version = 0;
    for (const auto& migration : embeddedMigrations()) {
        EXPECT_EQ(migration.version, ++version);
        EXPECT_FALSE(migration.sql.empty()) << migration.name;
    }
    EXPECT_EQ(version, newestSchema());
}

/// A released schema with a day in it stays here as a dump and must always come to the newest, clean.
/// `PINTU_WRITE_FIXTURES=1` writes the dump of the newest schema; a released one is never written again.
TEST(ReleasedSchemas, ComeToTheNewestAndAreClean)
{
    const std::filesystem::path folder = PINTU_SOURCE_DIR "/tests/store/migrations";
    for (std::int64_t version = 1; version <= newestSchema(); ++version) {
        const auto dump = textOf(folder / ("schema_" + std::to_string(version) + ".sql"));
        ASSERT_FALSE(dump.empty()) << "no dump of schema " << version;
        TemporaryFolder place;
        auto database = Database::createSqlite(place.path() / "office.db");
        database.script(dump);
        EXPECT_EQ(schemaOf(database), version);
        EXPECT_EQ(migrate(database), newestSchema() - version);
        if (version < newestSchema()) foldEverything(database);
        const auto report = check(database, "D0412", {});
        EXPECT_TRUE(report.clean()) << report.findings.front().invariant;
        EXPECT_GT(report.events, 80);
    }
}

/// The dump as `sqlite3 office.db .dump` would tell it, from our own tables.
TEST(ReleasedSchemas, AreWrittenOnRequestOnly)
{
    const auto* wanted = std::getenv("PINTU_WRITE_FIXTURES");
    const std::filesystem::path file =
        PINTU_SOURCE_DIR "/tests/store/migrations/schema_" + std::to_string(newestSchema()) + ".sql";
    if (!wanted || std::filesystem::exists(file)) {
        EXPECT_TRUE(std::filesystem::exists(file));
        return;
    }
    TestOffice office{Engine::sqlite, "D0412"};
    writeFullDay(office);
    std::ofstream out{file};
    for (const auto& line : office.database.texts(
             "SELECT sql FROM sqlite_master WHERE sql <> '' ORDER BY type = 'view', type = 'index', name", 1))
        out << line[0] << ";\n";
    for (const auto& table : office.database.tables()) {
        std::string values;
        const auto columns = office.database.columnsOf(table);
        for (const auto& column : columns) values += (values.empty() ? "quote(" : " || ', ' || quote(") + column + ")";
        for (const auto& row : office.database.texts("SELECT " + values + " FROM " + table, 1))
            out << "INSERT INTO " << table << " VALUES (" << row[0] << ");\n";
    }
}

} // namespace
} // namespace pintu::test
