#include "store/check.h"
#include "store/engines.h"
#include "store/fold.h"
#include "store/migrations.h"
#include "store/postgres_roles.h"
#include "store/schema.h"
#include "store/sql_people.h"
#include "support/postgres_cluster.h"
#include "support/record_fixture.h"

#include <csignal>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

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
    EXPECT_EQ(migrate(database).steps, 0);
    requireNewestSchema(database);
}

TEST(EmptyFile, HasSchemaZeroAndMustBeMigratedFirst)
{
    TemporaryFolder folder;
    auto database = Database::createSqlite(folder.path() / "office.db");
    EXPECT_EQ(schemaOf(database), 0);
    EXPECT_EQ(troubleOf([&] { requireNewestSchema(database); }), TroubleKind::olderSchema);
    EXPECT_EQ(migrate(database).steps, newestSchema());
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

/// A released schema with a day in it stays here as a dump of each engine and must always come to the newest, clean.
/// Schema 1 is that of version 0.1.0, and every table has rows. `PINTU_WRITE_FIXTURES=1` writes the dumps of the newest
/// schema; a released one is never written again.
class ReleasedSchemas : public OnBothEngines {
protected:
    static constexpr const char* site = "D0412";
    static constexpr const char* dumpsTurn = "412";

    static std::filesystem::path dumpOf(std::int64_t version)
    {
        return std::filesystem::path{PINTU_SOURCE_DIR "/tests/store/migrations"} /
               ("schema_" + std::to_string(version) + (GetParam() == Engine::sqlite ? ".sql" : ".postgresql.sql"));
    }

    /// Roles belong to the whole server and the dumps name theirs, so that programs that run side by side take turns.
    void SetUp() override
    {
        OnBothEngines::SetUp();
        if (GetParam() == Engine::sqlite || IsSkipped()) return;
        turn = Database::openPostgresql(postgresCluster().admin, "public", Access::write);
        turn->script("SELECT pg_advisory_lock(" + std::string{dumpsTurn} + ")");
    }

    void TearDown() override { forget(); }

    /// The roles that the dump of a server has let in; dropping what they own takes their rights away.
    static void forget()
    {
        if (GetParam() == Engine::sqlite || IsSkipped()) return;
        asAdmin("DROP SCHEMA IF EXISTS d0412 CASCADE");
        for (const std::string name : {"slrt_kiosk", "slrt_board", "slrt_counter"})
            asAdmin("DO $$ BEGIN DROP OWNED BY " + name + "; DROP ROLE " + name +
                    "; EXCEPTION WHEN undefined_object THEN NULL; END $$");
    }

    static void makeRoles()
    {
        for (const std::string name : {"slrt_kiosk", "slrt_board", "slrt_counter"})
            asAdmin("CREATE ROLE " + name + " LOGIN");
    }

    /// Schemas that have a dump: the released ones and the newest. Those between were never at any office.
    static std::vector<std::int64_t> dumped()
    {
        std::vector<std::int64_t> out;
        for (std::int64_t version = 1; version <= newestSchema(); ++version)
            if (std::filesystem::exists(dumpOf(version))) out.push_back(version);
        EXPECT_EQ(out.front(), 1);
        EXPECT_EQ(out.back(), newestSchema()) << "PINTU_WRITE_FIXTURES=1 writes it";
        return out;
    }

    /// The database of that release, as it was put away.
    void restore(std::int64_t version)
    {
        const auto dump = textOf(dumpOf(version));
        ASSERT_FALSE(dump.empty()) << "no dump of schema " << version;
        if (GetParam() == Engine::postgresql) {
            forget();
            makeRoles();
            open().script(dump);
        } else {
            std::filesystem::remove_all(folder.path() / "office");
            std::filesystem::create_directory(folder.path() / "office");
            Database::createSqlite(file()).script(dump);
        }
    }

    std::filesystem::path file() const { return folder.path() / "office" / "office.db"; }
    Database open() const
    {
        return GetParam() == Engine::sqlite
                   ? Database::openSqlite(file(), Access::write)
                   : Database::openPostgresql(postgresCluster().office, "d0412", Access::write);
    }

    TemporaryFolder folder;
    std::optional<Database> turn;
};
INSTANTIATE_TEST_SUITE_P(, ReleasedSchemas, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(ReleasedSchemas, HaveRowsInEveryTable)
{
    for (const auto version : dumped()) {
        ASSERT_NO_FATAL_FAILURE(restore(version));
        auto database = open();
        for (const auto& table : database.tables())
            EXPECT_NE(database.texts("SELECT CAST(count(*) AS TEXT) FROM " + table, 1).front().front(), "0")
                << "schema " << version << ", " << table;
    }
}

/// The day in the dumps was written by a test, not by a desk: one statement lacks the index of its family card, which
/// every desk has written since the first release.
bool isOfTheDump(const Finding& finding)
{
    return finding.invariant == "sealed words" && finding.keys == std::vector<std::string>{"event 1000000000053"};
}

TEST_P(ReleasedSchemas, ComeToTheNewestAndAreClean)
{
    SeededEntropy entropy;
    const auto keys = SiteKeys::make(entropy); // as the office's were made
    for (const auto version : dumped()) {
        ASSERT_NO_FATAL_FAILURE(restore(version));
        auto database = open();
        EXPECT_EQ(schemaOf(database), version);
        if (version < newestSchema()) {
            EXPECT_EQ(troubleOf([&] { requireNewestSchema(database); }), TroubleKind::olderSchema);
        }
        EXPECT_EQ(migrate(database).steps, newestSchema() - version);
        requireNewestSchema(database);
        auto report = check(database, site, {&keys, {}});
        EXPECT_TRUE(report.sealedWordsRead);
        EXPECT_GT(report.events, 80);
        std::erase_if(report.findings, &isOfTheDump);
        for (const auto& finding : report.findings)
            ADD_FAILURE() << "schema " << version << ": " << finding.invariant << ' ' << finding.keys.front();
    }
}

TEST_P(ReleasedSchemas, OnlyWhatHasChangedIsFoldedAgain)
{
    ASSERT_NO_FATAL_FAILURE(restore(4));
    auto database = open();
    database.run("UPDATE residents SET village = 'POS'"); // their fold is the same, so that nobody looks at it
    const auto migrated = migrate(database);
    EXPECT_GT(migrated.folded, 0);
    EXPECT_LT(migrated.folded, std::get<0>(*database.one<long long>("SELECT count(*) FROM events")));
    EXPECT_EQ(std::get<0>(*database.one<std::string>("SELECT max(village) FROM residents")), "POS");
    EXPECT_EQ(SqlPeople{database}.facts({}, {}, "TMP-3275-2026-").lastTemporary, 1);
}

/// What a kill in the middle of folding leaves is what was there before.
TEST_P(ReleasedSchemas, AreAsTheyWereAfterAKillInTheMiddle)
{
    ASSERT_NO_FATAL_FAILURE(restore(1));
    const auto rows = [&] {
        auto database = open();
        std::vector<std::vector<std::vector<std::string>>> out;
        for (const auto& table : database.tables()) out.push_back(rowsOf(database, table));
        return out;
    };
    const auto before = rows();
    const auto child = fork();
    if (child == 0) {
        auto database = open();
        (void)migrate(database, [](std::int64_t, std::int64_t) { raise(SIGKILL); });
        _exit(0);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(rows(), before);
    auto database = open();
    EXPECT_EQ(migrate(database).steps, newestSchema() - 1);
    EXPECT_TRUE(check(database, site, {}).clean());
}

/// A release whose fold has changed, without a new table: the version in the database tells.
TEST_P(Schemas, TablesOfAnOlderFoldAreMadeAgain)
{
    TestOffice office{GetParam()};
    writeFullDay(office);
    office.database.run("UPDATE fold_versions SET version = 0 WHERE fold = 'tickets'");
    office.record.byHand("UPDATE tickets SET queue = 'X'");
    EXPECT_EQ(troubleOf([&] { requireNewestSchema(office.database); }), TroubleKind::olderSchema);
    const auto migrated = migrate(office.database);
    EXPECT_EQ(migrated.steps, 0);
    EXPECT_GT(migrated.folded, 20);
    requireNewestSchema(office.database);
    EXPECT_TRUE(check(office.database, office.record.site(), {}).clean());
    EXPECT_EQ(migrate(office.database).folded, 0);
}

TEST_P(Schemas, TablesOfANewerFoldAreRefused)
{
    for (const auto* change : {"UPDATE fold_versions SET version = 99 WHERE fold = 'tickets'",
                               "INSERT INTO fold_versions (fold, version) VALUES ('harvest', 1)"}) {
        TestRecord record{GetParam()};
        auto database = record.open();
        database.run(change);
        EXPECT_EQ(troubleOf([&] { requireNewestSchema(database); }), TroubleKind::newerSchema);
        EXPECT_EQ(troubleOf([&] { migrate(database); }), TroubleKind::newerSchema);
    }
}

/// On PostgreSQL as pg_dump tells it; on SQLite as `sqlite3 office.db .dump` would, from our own tables.
TEST_P(ReleasedSchemas, AreWrittenOnRequestOnly)
{
    const auto* wanted = std::getenv("PINTU_WRITE_FIXTURES");
    const auto dump = dumpOf(newestSchema());
    if (!wanted || std::filesystem::exists(dump)) {
        EXPECT_TRUE(std::filesystem::exists(dump));
        return;
    }
    forget();
    TestOffice office{GetParam(), site};
    writeFullDay(office);
    if (GetParam() == Engine::postgresql) {
        makeRoles();
        grantPostgresqlRole(office.database, "d0412", "slrt_kiosk", Role::kiosk);
        grantPostgresqlRole(office.database, "d0412", "slrt_board", Role::board);
        grantPostgresqlRole(office.database, "d0412", "slrt_counter", Role::counter);
        const auto command = "pg_dump '" + postgresCluster().admin +
                             "' --schema=d0412 --no-owner --inserts | grep -v -e '^\\\\' -e '^-- Dumped' | cat -s > '" +
                             dump.string() + "'";
        ASSERT_EQ(std::system(command.c_str()), 0);
        return;
    }
    std::ofstream out{dump};
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
