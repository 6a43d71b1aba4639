#include "core/queue/ticket.h"
#include "store/database.h"
#include "store/engines.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

class Databases : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, Databases, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(Databases, ValuesComeBackAsTheyWere)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    const Day day = *Day::parse("2026-11-23");
    const auto id = TicketId::timed(Time{1'792'573'200'000}, *std::make_unique<SeededEntropy>());
    database.script("CREATE TABLE things (a BIGINT NOT NULL, b TEXT NOT NULL, c BIGINT NOT NULL, d TEXT NOT NULL, e "
                    "TEXT NOT NULL, f BIGINT NOT NULL)");
    const std::string text = "Ibu \xE2\x80\x9CSiti\xE2\x80\x9D : it's 100% \\ \"\"; --";
    database.run("INSERT INTO things (a, b, c, d, e, f) VALUES (:a, :b, :c, :d, :e, :f)",
                 INT64_C(9'007'199'254'740'993), text, true, day, id, Time{-1});
    const auto row =
        database.one<long long, std::string, bool, Day, TicketId, Time>("SELECT a, b, c, d, e, f FROM things");
    EXPECT_EQ(*row, (std::tuple{9'007'199'254'740'993LL, text, true, day, id, Time{-1}}));
}

TEST_P(Databases, AnEmptyTextAndAnEmptyIdAreNotMissing)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    database.script("CREATE TABLE things (a TEXT NOT NULL, b TEXT NOT NULL)");
    database.run("INSERT INTO things (a, b) VALUES (:a, :b)", std::string{}, TicketId{});
    EXPECT_EQ(*(database.one<std::string, TicketId>("SELECT a, b FROM things")),
              (std::tuple{std::string{}, TicketId{}}));
}

TEST_P(Databases, AStatementMayBeRunWithOtherValues)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    database.script("CREATE TABLE things (a BIGINT NOT NULL)");
    for (int i = 0; i < 5; ++i) database.run("INSERT INTO things (a) VALUES (:a)", i);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(database.all<long long>("SELECT a FROM things WHERE a >= :a", i).size(),
                  static_cast<std::size_t>(5 - i));
}

TEST_P(Databases, AListOfStatementsKeepsItsValuesAndIsRunInOrder)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    database.script("CREATE TABLE things (a BIGINT NOT NULL, b TEXT NOT NULL)");
    Statements statements;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 300; ++i) {
            const std::string gone(static_cast<std::size_t>(i), 'x'); // more than the list has room of its own for
            statements.add("INSERT INTO things (a, b) VALUES (:a, :b)", i, gone);
        }
        statements.add("DELETE FROM things WHERE a >= :a", 200);
        database.run(statements);
        statements.clear();
    }
    const auto rows = database.all<long long, std::string>("SELECT a, b FROM things ORDER BY a");
    ASSERT_EQ(rows.size(), 400U);
    for (const auto& [a, b] : rows) EXPECT_EQ(b, std::string(static_cast<std::size_t>(a), 'x'));
}

TEST_P(Databases, OtherStatementsRunWhileOneIsAtARow)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    database.script("CREATE TABLE things (a BIGINT NOT NULL); CREATE TABLE doubles (a BIGINT NOT NULL)");
    for (int i = 0; i < 5; ++i) database.run("INSERT INTO things (a) VALUES (:a)", i);
    database.each<long long>([&](long long a) { database.run("INSERT INTO doubles (a) VALUES (:a)", 2 * a); },
                             "SELECT a FROM things");
    EXPECT_EQ(*database.one<long long>("SELECT CAST(sum(a) AS BIGINT) FROM doubles"), std::tuple{20LL});
}

TEST_P(Databases, ARowThatCannotBeReadLeavesTheStatementUsable)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    database.script("CREATE TABLE things (a BIGINT NOT NULL)");
    for (int i = 0; i < 3; ++i) database.run("INSERT INTO things (a) VALUES (:a)", i);
    int seen = 0;
    const auto look = [&](bool fail) {
        seen = 0;
        database.each<long long>(
            [&](long long) {
                if (++seen == 2 && fail) throw Trouble{TroubleKind::damaged, "as if"};
            },
            "SELECT a FROM things");
    };
    EXPECT_EQ(troubleOf([&] { look(true); }), TroubleKind::damaged);
    look(false);
    EXPECT_EQ(seen, 3);
}

TEST_P(Databases, AValueOfNoneOfAnEnumsNamesIsDamage)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    const auto act = [&] { (void)database.one<TicketState>("SELECT 'asleep'"); };
    EXPECT_EQ(troubleOf(act), TroubleKind::damaged);
}

TEST_P(Databases, AWrongStatementIsATroubleAndTheConnectionLivesOn)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    EXPECT_TRUE(troubleOf([&] { database.run("SELECT nothing FROM nowhere"); }).has_value());
    EXPECT_TRUE(database.one<long long>("SELECT count(*) FROM tickets").has_value());
}

TEST_P(Databases, WhatIsNotCommittedIsRolledBack)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    {
        Database::Writing writing{database};
        database.run("INSERT INTO counters (number, officer, place) VALUES (1, 'P07', 0)");
    }
    EXPECT_TRUE(database.all<long long>("SELECT number FROM counters").empty());
    Database::Writing again{database}; // and the lock was given back
    again.commit();
}

TEST_P(Databases, AReadingConnectionRefusesToWrite)
{
    TestRecord record{GetParam()};
    auto database = record.open(Access::read);
    EXPECT_EQ(troubleOf([&] { Database::Writing writing{database}; }), TroubleKind::readOnly);
    EXPECT_EQ(troubleOf([&] { database.run("DELETE FROM counters"); }),
              GetParam() == Engine::postgresql ? TroubleKind::readOnlyServer : TroubleKind::readOnly);
}

TEST_P(Databases, TellTheirTablesAndColumns)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    const auto tables = database.tables();
    EXPECT_TRUE(std::is_sorted(tables.begin(), tables.end()));
    EXPECT_EQ(tables.size(), GetParam() == Engine::sqlite ? 37U : 39U);
    EXPECT_EQ(database.columnsOf("days"), (std::vector<std::string>{"day", "opened", "closed"}));
}

TEST_P(Databases, KeepTheEnginesTextOutOfTheMessage)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    database.run("INSERT INTO days (day, opened, closed) VALUES (:day, 0, 0)", std::string{"Siti"});
    try {
        database.run("INSERT INTO days (day, opened, closed) VALUES (:day, 1, 1)", std::string{"Siti"});
        FAIL() << "a primary key did not hold";
    } catch (const Trouble& trouble) {
        EXPECT_EQ(std::string{trouble.what()}.find("Siti"), std::string::npos);
    }
}

TEST_P(Databases, WalkARowAtATimeWhileOtherStatementsRun)
{
    TestOffice office{GetParam()};
    {
        Database::Writing writing{office.database};
        for (int n = 1; n <= 1'203; ++n) // PostgreSQL sends 500 at once
            office.database.run("INSERT INTO undone_events (undone, place) VALUES (:n, :place)", n, 7 * n);
        writing.commit();
    }
    Database::Reading reading{office.database};
    const std::string sql =
        "SELECT CAST(undone AS TEXT), CAST(place AS TEXT) FROM undone_events ORDER BY undone_events.place";
    auto rows = office.database.walk(sql, 2);
    auto same = office.database.walk(sql, 2);
    std::int64_t count = 0;
    while (rows.next()) {
        ASSERT_TRUE(same.next());
        ++count;
        ASSERT_EQ(rows.number(0), count);
        ASSERT_EQ(same.text(1), std::to_string(7 * count));
        if (count % 100 == 0) {
            EXPECT_EQ(office.database.one<long long>("SELECT count(*) FROM undone_events"), std::tuple{1'203LL});
        }
    }
    EXPECT_EQ(count, 1'203);
    EXPECT_FALSE(rows.next());
    EXPECT_FALSE(same.next());
}

TEST_P(Databases, WalkOverNoRowAndOverWhatIsNoNumber)
{
    TestOffice office{GetParam()};
    Database::Writing writing{office.database};
    EXPECT_FALSE(office.database.walk("SELECT subject FROM access_log", 1).next());
    auto rows = office.database.walk("SELECT type FROM events", 1);
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(troubleOf([&] { (void)rows.number(0); }), TroubleKind::damaged);
    EXPECT_TRUE(troubleOf([&] { (void)office.database.walk("SELECT nothing FROM nowhere", 1).next(); }));
}

TEST_P(Databases, ReadOneStateWhateverOthersWrite)
{
    TestOffice office{GetParam()};
    auto reader = office.record.open(Access::read);
    const auto count = [&] { return std::get<0>(*reader.one<long long>("SELECT count(*) FROM events")); };
    const auto before = count();
    {
        Database::Reading reading{reader};
        EXPECT_EQ(count(), before);
        office.say(CounterOpened{1, "P07"});
        EXPECT_EQ(count(), before);
        Database::Reading inside{reader};
        EXPECT_EQ(count(), before);
    }
    EXPECT_EQ(count(), before + 1);
}

TEST(TemporaryDatabase, IsEmptyAndGoesAway)
{
    auto database = Database::temporary();
    EXPECT_TRUE(database.tables().empty());
    database.script("CREATE TABLE a (b BIGINT)");
    EXPECT_TRUE(Database::temporary().tables().empty());
}

/// Temporary files of SQLite that this process holds open, and how many of them have no name any more.
std::pair<int, int> temporaryFiles()
{
    std::pair<int, int> count;
    for (const auto& entry : std::filesystem::directory_iterator{"/proc/self/fd"}) {
        std::error_code gone; // the iterator's own
        const auto target = std::filesystem::read_symlink(entry, gone).string();
        if (target.find("etilqs_") == std::string::npos) continue;
        ++count.first;
        if (target.ends_with(" (deleted)")) ++count.second;
    }
    return count;
}

TEST(TemporaryDatabase, LiesInAFileThatHasNoNameSoThatAKilledProgramLeavesNothing)
{
    {
        auto database = Database::temporary();
        database.script("PRAGMA cache_size = 10; CREATE TABLE a (b TEXT)");
        Database::Writing writing{database};
        for (int i = 0; i < 100; ++i) database.run("INSERT INTO a (b) VALUES (:b)", std::string(4'000, 'x'));
        EXPECT_EQ(temporaryFiles(), (std::pair{1, 1}));
        EXPECT_EQ(std::get<0>(*database.one<long long>("SELECT count(*) FROM a")), 100);
    }
    EXPECT_EQ(temporaryFiles(), (std::pair{0, 0}));
}

TEST(TemporaryDatabase, WithNoRoomIsATroubleOfTheDisk)
{
    auto database = Database::temporary();
    database.script("CREATE TABLE a (b TEXT); PRAGMA max_page_count = 20");
    EXPECT_EQ(troubleOf([&] {
                  for (int i = 0; i < 100; ++i) database.run("INSERT INTO a (b) VALUES (:b)", std::string(4'000, 'x'));
              }),
              TroubleKind::diskFull);
}

} // namespace
} // namespace pintu::test
