#include "store/changes.h"
#include "store/engines.h"
#include "store/sqlite_file.h"
#include "support/record_fixture.h"

#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

constexpr auto atMost = 10s; // nothing here waits so long unless it fails
const Day today = *Day::parse("2026-11-22");

class ChangesTest : public OnBothEngines {
protected:
    void SetUp() override
    {
        OnBothEngines::SetUp();
        if (!IsSkipped()) office.emplace(GetParam());
    }
    void TearDown() override { close(end); }

    Changes listening() const
    {
        return GetParam() == Engine::sqlite ? Changes::ofSqlite(office->record.file())
                                            : Changes::ofPostgresql(postgresCluster().office, office->record.schema());
    }

    std::optional<TestOffice> office;
    int end = eventfd(0, EFD_CLOEXEC);
};

INSTANTIATE_TEST_SUITE_P(, ChangesTest, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(ChangesTest, ACommitByAnotherConnectionIsHeard)
{
    auto changes = listening();
    std::jthread other{[&] { office->say(DayOpened{today}); }};
    EXPECT_TRUE(changes.wait(atMost, end));
}

TEST_P(ChangesTest, ACommitBetweenTwoWaitsIsHeardByTheSecond)
{
    auto changes = listening();
    office->say(DayOpened{today});
    EXPECT_TRUE(changes.wait(atMost, end));
    EXPECT_FALSE(changes.wait(0ms, end)) << "it was heard already";
    office->say(CounterOpened{1, "P07"});
    EXPECT_TRUE(changes.wait(atMost, end));
}

TEST_P(ChangesTest, WhatWasRefusedIsNotHeard)
{
    auto changes = listening();
    const auto refusal =
        office->journal.run({office->newCommand(), "P07"},
                            [](Time) -> Result<std::vector<Draft>, NoRefusal> { return refused(NoRefusal{}); });
    EXPECT_FALSE(refusal);
    EXPECT_FALSE(changes.wait(0ms, end));
}

TEST_P(ChangesTest, AWaitEndsWhenItIsToldTo)
{
    auto changes = listening();
    std::jthread ending{[this] { eventfd_write(end, 1); }};
    EXPECT_FALSE(changes.wait(atMost, end));
}

/// What is behind the last place that was seen is read from the record, however many commits one call stood for.
TEST_P(ChangesTest, ManyCommitsAreOneCallAndNoneIsLost)
{
    auto changes = listening();
    const auto seen = office->journal.head()->seq;
    for (std::int64_t counter = 1; counter <= 5; ++counter) office->say(CounterOpened{counter, "P07"});
    ASSERT_TRUE(changes.wait(atMost, end));
    EXPECT_EQ(office->journal.eventsAfter(placeOf(1, seen), 100).size(), 5u);
}

TEST(SqliteChanges, ALockFileThatIsTakenAwayIsTrouble)
{
    TestOffice office{Engine::sqlite};
    auto changes = Changes::ofSqlite(office.record.file());
    std::filesystem::rename(lockFileOf(office.record.file()), office.record.folder() / "elsewhere");
    EXPECT_EQ(troubleOf([&] { (void)changes.wait(atMost, -1); }), TroubleKind::notFound);
}

TEST(SqliteChanges, WithoutADatabaseThereIsNothingToWatch)
{
    TemporaryFolder folder;
    EXPECT_EQ(troubleOf([&] { (void)Changes::ofSqlite(folder.path() / "office.db"); }), TroubleKind::notFound);
}

using PostgresqlChanges = OnPostgresql;

TEST_F(PostgresqlChanges, ALostConnectionIsTroubleAndNotSilence)
{
    TestOffice office{Engine::postgresql};
    auto changes = Changes::ofPostgresql(postgresCluster().office, office.record.schema());
    asAdmin("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN \"satupintu_" +
            office.record.schema() + "\"'");
    EXPECT_EQ(troubleOf([&] { (void)changes.wait(atMost, -1); }), TroubleKind::serverGone);
}

TEST_F(PostgresqlChanges, NoServerIsTrouble)
{
    EXPECT_EQ(troubleOf([] { (void)Changes::ofPostgresql("host=127.0.0.1 port=1 dbname=none", "d0412"); }),
              TroubleKind::serverGone);
}

} // namespace
} // namespace pintu::test
