#include "office/two_sites.h"
#include "office/upkeep.h"

namespace pintu::test {
namespace {

class UpkeepTest : public TwoSites {};

TEST_F(UpkeepTest, ChecksWithKeysAndWithout)
{
    const auto site = office();

    const auto whole = checkRecord(folder("office"), &site.keys());
    const auto outside = checkRecord(folder("office"), nullptr);

    EXPECT_TRUE(whole.report.clean());
    EXPECT_TRUE(whole.report.sealedWordsRead);
    EXPECT_TRUE(outside.report.clean());
    EXPECT_FALSE(outside.report.sealedWordsRead);
    EXPECT_FALSE(whole.obstacle);
}

TEST_F(UpkeepTest, FindsATableThatSaysOtherThanTheRecordAndMakesItAgain)
{
    {
        auto site = office();
        (void)person(site);
        Database::Writing writing{site.database()};
        site.database().run("UPDATE residents SET village = '11.01.01.2001'");
        writing.commit();
    }
    EXPECT_FALSE(checkRecord(folder("office"), nullptr).report.clean());

    EXPECT_GT(repairRecord(folder("office")).value(), 0);

    EXPECT_TRUE(checkRecord(folder("office"), nullptr).report.clean());
}

TEST_F(UpkeepTest, HasNothingToMigrateInAnOfficeOfThisRelease)
{
    const auto done = migrateRecord(folder("office"));

    EXPECT_EQ(done.steps, 0);
    EXPECT_EQ(done.before, done.after);
}

TEST_F(UpkeepTest, TellsTheEngineAndThatItTakesWriting)
{
    auto site = office();

    const auto state = stateOf(site);

    EXPECT_TRUE(state.engine.starts_with("SQLite 3."));
    EXPECT_GT(state.schema, 0);
    EXPECT_FALSE(state.obstacle);
    EXPECT_FALSE(state.role);
}

} // namespace
} // namespace pintu::test
