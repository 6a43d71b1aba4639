#include "screens/intake_undo.h"
#include "screens/told_intake_office.h"

namespace pintu::test {
namespace {

class IntakeUndoTest : public OneIntakeSideTest {
protected:
    void accept()
    {
        workplace.turnTo([this] {
            workplace.put({IntakeTone::good, {}, "ACCEPTED", {}, {}, {}});
            undo.offer(acceptedSlip(17));
        });
    }

    IntakeUndo undo{workplace, [this] { ++changes; }};
};

TEST_F(IntakeUndoTest, TakesAnAcceptanceBackOnce)
{
    office->takingBack.reset();
    accept();
    ASSERT_TRUE(state().mayUndo);
    undo.undo();
    EXPECT_EQ(state().notice.word, "UNDONE");
    EXPECT_EQ(changes, 1);
    undo.undo();
    EXPECT_EQ(office->takenBack, 1);
}

TEST_F(IntakeUndoTest, EndsByItselfAfterHalfAMinute)
{
    accept();
    clock.forward(std::chrono::seconds{29});
    undo.tick();
    EXPECT_TRUE(state().mayUndo);
    clock.forward(std::chrono::seconds{2});
    undo.tick();
    EXPECT_FALSE(state().mayUndo);
    undo.undo();
    EXPECT_EQ(office->takenBack, 0);
}

TEST_F(IntakeUndoTest, SaysWhyAnAcceptanceStands)
{
    accept();
    undo.undo();
    EXPECT_EQ(state().notice.word, "NOT UNDONE");
    EXPECT_EQ(state().notice.step, wordsOf(TakeBackRefusal::tooLate));
    EXPECT_EQ(sounds, std::vector{IntakeTone::warn});
}

} // namespace
} // namespace pintu::test
