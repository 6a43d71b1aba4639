#include "store/check.h"
#include "store/engines.h"
#include "store/schema.h"
#include "support/damaged_file.h"
#include "support/record_fixture.h"

#include <gmock/gmock.h>

namespace pintu::test {
namespace {

using testing::Contains;

std::vector<std::string> namesIn(const CheckReport& report)
{
    std::vector<std::string> out;
    for (const auto& finding : report.findings) out.push_back(finding.invariant);
    return out;
}

class IndexBit : public testing::Test {
protected:
    TestOffice office{Engine::sqlite};
};

TEST_F(IndexBit, IsFoundByTheEnginesOwnTest)
{
    const auto events = office.say(CounterOpened{1, "P07"});
    flipBitInIndex(office.record, "events_by_command", events.front().command.text());
    auto database = office.record.open(Access::read);
    const auto report = check(database, office.record.site(), {});
    EXPECT_TRUE(report.engineTested);
    EXPECT_THAT(namesIn(report), testing::ElementsAre("indexes"));
    EXPECT_EQ(gravityOf(report), Gravity::tables) << "the record is whole";
}

TEST_F(IndexBit, OfAFoldIsFoundToo)
{
    office.say(CounterOpened{1, "P07"}, Printed{"about this", "ticket", 0});
    flipBitInIndex(office.record, "printings_by_about", "about this");
    auto database = office.record.open(Access::read);
    EXPECT_THAT(namesIn(check(database, office.record.site(), {})), Contains("indexes"));
}

TEST_F(IndexBit, IsGoneAfterTheIndexesWereMadeAgain)
{
    const auto events = office.say(CounterOpened{1, "P07"});
    flipBitInIndex(office.record, "events_by_command", events.front().command.text());
    auto database = office.record.open();
    makeIndexesAgain(database);
    EXPECT_TRUE(check(database, office.record.site(), {}).clean());
}

/// A text or a number that was made bytes reads the same, and no question for it finds it.
struct MadeBytes {
    const char *table, *column, *finding;
    friend void PrintTo(const MadeBytes& bytes, std::ostream* out) { *out << bytes.table << '.' << bytes.column; }
};

class ValueAsBytes : public testing::TestWithParam<MadeBytes> {
protected:
    TestOffice office{Engine::sqlite};
};

TEST_P(ValueAsBytes, IsFound)
{
    (void)writeFullDay(office);
    const auto [table, column, finding] = GetParam();
    office.record.byHand(std::string{"UPDATE "} + table + " SET " + column + " = CAST(" + column + " AS BLOB)");
    auto database = office.record.open(Access::read);
    EXPECT_THAT(namesIn(check(database, office.record.site(), {})), Contains(finding));
}

INSTANTIATE_TEST_SUITE_P(
    Record, ValueAsBytes,
    testing::Values(MadeBytes{"events", "subject", "chain"}, MadeBytes{"events", "type", "chain"},
                    MadeBytes{"events", "command", "chain"}, MadeBytes{"events", "bytes", "chain"},
                    MadeBytes{"tickets", "state", "replay tickets"},
                    MadeBytes{"printings", "about", "replay printings"}, MadeBytes{"epochs", "site", "replay epochs"},
                    MadeBytes{"events", "at", "chain"}, MadeBytes{"tickets", "calls", "replay tickets"},
                    MadeBytes{"access_log", "at", "values"}, MadeBytes{"fold_versions", "version", "kinds"},
                    MadeBytes{"person_keys", "wrapped", "person keys"},
                    MadeBytes{"access_log", "purpose", "access log"}, MadeBytes{"reference_rows", "code", "kinds"}));

TEST(DefinitionAsBytes, IsFound)
{
    TestOffice office{Engine::sqlite};
    office.record.intruder().script("PRAGMA writable_schema = ON; UPDATE sqlite_master SET name = CAST(name AS BLOB) "
                                    "WHERE name = 'fold_versions'");
    auto database = office.record.open(Access::read);
    EXPECT_THAT(namesIn(check(database, office.record.site(), {})), Contains("definitions"));
}

class ServersOwnTest : public OnPostgresql {};

TEST_F(ServersOwnTest, IsNotRunWhereNobodyInstalledIt)
{
    TestOffice office{Engine::postgresql};
    const auto report = check(office.database, office.record.site(), {});
    EXPECT_FALSE(report.engineTested);
    EXPECT_TRUE(report.clean());
}

TEST_F(ServersOwnTest, FindsAnIndexThatMissesARow)
{
    TestOffice office{Engine::postgresql};
    auto database = office.record.intruder();
    database.script("CREATE EXTENSION amcheck SCHEMA public");
    const auto whole = check(database, office.record.site(), {});
    // A row comes while the index is not kept.
    database.script("UPDATE pg_index SET indisready = false WHERE indexrelid = 'events_by_command'::regclass");
    office.say(CounterOpened{1, "P07"});
    database.script("UPDATE pg_index SET indisready = true WHERE indexrelid = 'events_by_command'::regclass");
    const auto damaged = check(database, office.record.site(), {});
    database.script("DROP EXTENSION amcheck");

    EXPECT_TRUE(whole.engineTested);
    EXPECT_THAT(namesIn(whole), testing::IsEmpty());
    EXPECT_THAT(namesIn(damaged), testing::ElementsAre("indexes"));
}

} // namespace
} // namespace pintu::test
