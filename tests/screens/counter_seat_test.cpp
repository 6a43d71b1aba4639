#include "counter_fixture.h"
#include "one_side.h"

namespace pintu::test {
namespace {

class CounterSeatTest : public CounterTest {
protected:
    CounterSeatTest() : screen{counter()} { screen.start(); }
    const CounterView& view() const { return screen.state(); }

    CounterScreen screen;
};

TEST_F(CounterSeatTest, OpensTheCounterForTheOfficerOfTheCommandLine)
{
    EXPECT_EQ(view().seat.stage, CounterStage::desk);
    EXPECT_EQ(officerAt(2), "P07");
}

TEST_F(CounterSeatTest, AsksWhoSitsHereOtherwise)
{
    auto asking = counter({}, {});
    asking.start();
    EXPECT_EQ(asking.state().seat.stage, CounterStage::signIn);
    asking.chooseCounter(3);

    asking.loneKey("2");

    EXPECT_EQ(asking.state().seat.stage, CounterStage::desk);
    EXPECT_EQ(asking.state().workplace.officer, "P08");
    EXPECT_EQ(officerAt(3), "P08");
}

TEST_F(CounterSeatTest, HidesEverythingUntilSomebodyGoesOnAfterTheLock)
{
    screen.functionKey(12);
    EXPECT_EQ(view().seat.stage, CounterStage::locked);
    screen.functionKey(2); // no key works while it is locked
    screen.loneKey("3");

    EXPECT_EQ(view().seat.stage, CounterStage::desk);
    EXPECT_EQ(view().workplace.officer, "P01");
}

/// Every counter opens but the ninth.
class ToldSeats final : public CounterSeatOffice {
public:
    bool openCounter(const Command&, std::int64_t counter) override { return counter != 9; }
};

class CounterSeatAlone : public OneSideTest {
protected:
    CounterSeatAlone()
    {
        profile.officers = {{"P1", "Ani Contoh", Role::counter}, {"P2", "Budi Contoh", Role::supervisor}};
        profile.counters = {{2, {}}, {9, {}}};
    }

    OfficeProfile profile;
    int opened = 0;
    CounterSeat seat{workplace, std::make_shared<ToldSeats>(), {}, [this] { ++opened; }};
};

TEST_F(CounterSeatAlone, SaysWhenTheRecordKnowsNoSuchCounter)
{
    seat.learn(profile);
    seat.chooseCounter(9);

    seat.signIn();

    EXPECT_EQ(notice(), "This counter or officer is not in the office's profile. Choose another.");
    EXPECT_EQ(opened, 0);
}

TEST_F(CounterSeatAlone, KeepsTheChosenOfficerWhenTheProfileIsChanged)
{
    seat.learn(profile);
    seat.chooseOfficer(1);
    profile.officers.insert(profile.officers.begin(), {"P0", "Cici Contoh", Role::counter});

    seat.learn(profile);

    EXPECT_EQ(seat.state().officers.at(seat.state().officer).code, "P2");
    EXPECT_EQ(opened, 0);
}

TEST_F(CounterSeatAlone, LeavesWhoeverSitsAtACounterThereWhenItIsTakenOutOfTheProfile)
{
    seat.learn(profile);
    seat.signIn();
    profile.counters.erase(profile.counters.begin());

    seat.learn(profile);

    EXPECT_EQ(seat.state().counter, 2);
    EXPECT_TRUE(seat.isAtDesk());
}

} // namespace
} // namespace pintu::test
