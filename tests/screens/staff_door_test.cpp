#include "screens/staff_door.h"
#include "support/at_once.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

using namespace std::chrono_literals;

class StaffDoorTest : public ::testing::Test {
protected:
    StaffDoor& door(bool hasPin = true)
    {
        m_door = std::make_unique<StaffDoor>(
            StaffDoorWorld{hasPin,
                           [this](const std::string& pin) {
                               ++asked;
                               return pin == "4711";
                           },
                           [](const std::function<void(std::string)>& done) { done("printed"); }, [this] { ++closed; }},
            background);
        m_door->tick(now);
        return *m_door;
    }
    void pass(std::chrono::milliseconds time) { m_door->tick(now += time); }
    void open()
    {
        m_door->cornerTouched();
        pass(StaffDoor::held);
    }
    void type(const std::string& pin)
    {
        for (const char digit : pin) m_door->digit(digit);
        m_door->enter();
    }
    const StaffDoorState& state() { return m_door->state(); }

    AtOnce background;
    std::chrono::milliseconds now{1000};
    int asked = 0, closed = 0;

private:
    std::unique_ptr<StaffDoor> m_door;
};

TEST_F(StaffDoorTest, OpensToAFingerThatRestsAndAPinThatFits)
{
    door();
    open();
    EXPECT_EQ(state().page, StaffPage::pin);
    type("4711");
    EXPECT_EQ(state().page, StaffPage::inside);
}

TEST_F(StaffDoorTest, DoesNotOpenToAFingerThatLeavesOrAPalmThatComesAgain)
{
    auto& shut = door();
    shut.cornerTouched();
    pass(StaffDoor::held - 1ms);
    shut.cornerLeft();
    pass(1s);
    EXPECT_EQ(state().page, StaffPage::shut);
}

TEST_F(StaffDoorTest, EndsTheKioskOnlyFromInside)
{
    auto& way = door();
    way.close();
    open();
    way.close();
    type("0000");
    way.close();
    EXPECT_EQ(closed, 0);
    pass(StaffDoor::firstWait);
    type("4711");
    way.close();
    EXPECT_EQ(closed, 1);
}

TEST_F(StaffDoorTest, MakesTheWaitTwiceAsLongWithEachWrongPin)
{
    auto& way = door();
    open();
    auto wait = std::chrono::seconds{StaffDoor::firstWait};
    for (int i = 0; i < 4; ++i, wait *= 2) {
        type("1234");
        EXPECT_TRUE(state().wrong);
        const auto before = asked;
        pass(wait - 1ms);
        type("4711");
        EXPECT_EQ(asked, before) << "after " << i + 1 << " wrong ones it was tried too early";
        for (int digit = 0; digit < 4; ++digit) way.erase();
        pass(1ms);
    }
    type("4711");
    EXPECT_EQ(state().page, StaffPage::inside);
}

TEST_F(StaffDoorTest, KeepsTheWaitWhenItIsShutAndOpenedAgain)
{
    auto& way = door();
    open();
    for (int i = 0; i < 6; ++i) {
        type("1234");
        pass(StaffDoor::idle - 1ms);
        pass(StaffDoor::idle);
        open();
    }
    type("1234");
    way.shut();
    open();
    const auto before = asked;
    type("4711");
    EXPECT_EQ(asked, before);
    EXPECT_GT(state().secondsLeft, 0);
}

TEST_F(StaffDoorTest, ShutsWhenNobodyIsThereAndForgetsWhatWasTapped)
{
    auto& way = door();
    open();
    way.digit('4');
    way.digit('7');
    pass(StaffDoor::idle);
    EXPECT_EQ(state(), StaffDoorState{});
    open();
    type("11");
    EXPECT_EQ(state().page, StaffPage::pin);
}

TEST_F(StaffDoorTest, WithoutAPinIsOpenAndSaysSo)
{
    door(false);
    open();
    EXPECT_EQ(state().page, StaffPage::inside);
    EXPECT_TRUE(state().withoutPin);
    EXPECT_EQ(asked, 0);
}

TEST_F(StaffDoorTest, TellsWhatCameOfATestPage)
{
    auto& way = door(false);
    way.printTest();
    EXPECT_EQ(state().note, "");
    open();
    way.printTest();
    EXPECT_EQ(state().note, "printed");
}

} // namespace
} // namespace pintu
