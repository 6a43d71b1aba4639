#include "office/help_desk.h"
#include "office/two_sites.h"

namespace pintu::test {
namespace {

class HelpDeskTest : public TwoSites {
protected:
    HelpDeskTest() : kiosk{folder("office"), Access::write, UseKeys::no, clock, entropy} {}

    Site kiosk;
    HelpDesk help{kiosk};
};

TEST_F(HelpDeskTest, TellsACallUntilItEnds)
{
    const auto call = help.call(command("kiosk"));
    ASSERT_EQ(help.told().size(), 1U);
    EXPECT_EQ(help.told()[0], call);

    (void)good(help.end(command("kiosk"), call.id, HelpEnd::notNeeded));

    EXPECT_TRUE(help.told().empty());
}

TEST_F(HelpDeskTest, TheSameCommandIsTheSameCall)
{
    const auto once = command("kiosk");

    EXPECT_EQ(help.call(once).id, help.call(once).id);
    EXPECT_EQ(help.told().size(), 1U);
}

TEST_F(HelpDeskTest, OneCounterAnswersAndTheNextIsTold)
{
    const auto call = help.call(command("kiosk"));

    const auto answered = good(help.answer(command(), call.id, 2));

    EXPECT_EQ(answered.counter, 2);
    EXPECT_EQ(help.answer(command(), call.id, 1).refusal(), HelpRefusal::answeredBefore);
    EXPECT_EQ(help.told()[0].counter, 2);
}

TEST_F(HelpDeskTest, ACallOfAKioskThatWasSwitchedOffIsForgotten)
{
    (void)help.call(command("kiosk"));

    clock.time = clock.time.plus(helpForgotten);

    EXPECT_TRUE(help.told().empty());
}

TEST_F(HelpDeskTest, NobodyAnswersWhatWasNeverCalled)
{
    EXPECT_EQ(help.answer(command(), HelpId::random(entropy), 1).refusal(), HelpRefusal::unknown);
}

} // namespace
} // namespace pintu::test
