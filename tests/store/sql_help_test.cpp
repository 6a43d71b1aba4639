#include "store/engines.h"
#include "store/sql_help.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

class StoredHelp : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, StoredHelp, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(StoredHelp, IsReadBackThroughItsSteps)
{
    TestOffice office{GetParam()};
    SqlHelp help{office.database};
    const auto id = HelpId::timed(office.clock.time, office.entropy);
    EXPECT_FALSE(help.find(id));

    office.say(HelpCalled{id, Time{1'000}});
    EXPECT_EQ(help.find(id), (HelpCall{id, Time{1'000}, 0, {}, {}}));
    EXPECT_EQ(help.open().size(), 1U);

    office.say(HelpAnswered{id, 2, Time{4'000}});
    EXPECT_EQ(help.find(id), (HelpCall{id, Time{1'000}, 2, Time{4'000}, {}}));
    EXPECT_EQ(help.open().size(), 1U) << "until the resident says that it is over";

    office.say(HelpEnded{id, HelpEnd::gone, Time{9'000}});
    EXPECT_EQ(help.find(id)->ended, HelpEnd::gone);
    EXPECT_TRUE(help.open().empty());
}

TEST_P(StoredHelp, TheOldestCallStandsFirst)
{
    TestOffice office{GetParam()};
    const auto first = HelpId::random(office.entropy);
    const auto second = HelpId::random(office.entropy);
    office.say(HelpCalled{first, Time{2'000}});
    office.say(HelpCalled{second, Time{1'000}});

    const auto open = SqlHelp{office.database}.open();

    ASSERT_EQ(open.size(), 2U);
    EXPECT_EQ(open[0].id, first) << "the record's order, whatever the clocks said";
}

} // namespace
} // namespace pintu::test
