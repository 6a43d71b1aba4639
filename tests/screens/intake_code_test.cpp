#include "screens/intake_code.h"
#include "screens/told_intake_office.h"

namespace pintu::test {
namespace {

class IntakeCodeTest : public OneIntakeSideTest {
protected:
    const std::string whole = "20S025-8JKGA2-E6H95A";
    IntakeCode code{workplace};
};

TEST_F(IntakeCodeTest, KeepsWhatIsTypedInGroupsAndAsksOnlyWhenItIsWhole)
{
    office->checked = {true, false, whole};
    code.typing("20s0258");
    EXPECT_EQ(code.state().typed, "20S025-8");
    EXPECT_EQ(code.state().note, "");
    code.typing(whole);
    EXPECT_EQ(code.state().note, "The code is whole. Press Enter.");
}

TEST_F(IntakeCodeTest, TellsSymbolsThatDoNotFitFromOneThatWasPutRight)
{
    code.typing(whole);
    EXPECT_EQ(code.state().note, "These symbols do not fit each other. Compare them with the paper.");
    office->checked = {true, true, whole};
    code.typing(whole);
    EXPECT_EQ(code.state().note, "One symbol put right: " + whole + ". Compare it, then press Enter.");
}

TEST_F(IntakeCodeTest, DropsTheAnswerAboutACodeThatWasTypedOn)
{
    worker.hold = true;
    code.typing(whole);
    code.typing("20S0");
    worker.release();
    EXPECT_EQ(code.state().note, "");
}

TEST_F(IntakeCodeTest, IsNotTakenBeforeItIsWhole)
{
    EXPECT_FALSE(code.whole("20S0"));
    EXPECT_EQ(code.state().note, "A code has 18 letters and digits. Some are missing.");
    EXPECT_EQ(code.whole("20s0258jkga2e6h95a"), whole);
}

} // namespace
} // namespace pintu::test
