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
    EXPECT_EQ(troubleOf([&] { database.run("DELETE FROM counters"); }), TroubleKind::readOnly);
}

TEST_P(Databases, TellTheirTablesAndColumns)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    const auto tables = database.tables();
    EXPECT_TRUE(std::is_sorted(tables.begin(), tables.end()));
    EXPECT_EQ(tables.size(), GetParam() == Engine::sqlite ? 22U : 23U);
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

TEST(DatabaseInMemory, IsEmptyAndGoesAway)
{
    auto database = Database::inMemory();
    EXPECT_TRUE(database.tables().empty());
    database.script("CREATE TABLE a (b BIGINT)");
    EXPECT_TRUE(Database::inMemory().tables().empty());
}

} // namespace
} // namespace pintu::test
