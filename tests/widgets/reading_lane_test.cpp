#include "screens/counter_fixture.h"
#include "support/wx_harness.h"
#include "widgets/wx_background.h"

#include <future>

namespace pintu::test {
namespace {

/// A counter on its real threads, each with a connection of its own to the real record. The lane for reading stands
/// still until the test lets it go on, as it does in an office with very many names.
class ReadingLaneTest : public CounterTest {
protected:
    ReadingLaneTest()
    {
        known("Siti Nurhaliza Contoh", "3673026512839991");
        ticket();
    }

    LaneSite lane(Access access, std::optional<Site>& of, SystemEntropy& entropyOfLane, std::shared_future<void> gate)
    {
        return {[=, this, &of, &entropyOfLane]() -> Site& {
                    gate.wait();
                    if (!of) of.emplace(folder("office"), access, UseKeys::yes, clock, entropyOfLane);
                    return *of;
                },
                [] {}};
    }
};

TEST_F(ReadingLaneTest, LetsTheClerkCallTheNextWhileNamesAreLookedFor)
{
    std::promise<void> open;
    open.set_value();
    std::promise<void> mayRead;
    SystemEntropy entropies[2];
    std::optional<Site> sites[2];
    WxBackground threads;
    CounterScreen busy{
        std::make_shared<CounterRecord>(lane(Access::write, sites[0], entropies[0], open.get_future().share()),
                                        lane(Access::read, sites[1], entropies[1], mayRead.get_future().share())),
        threads,
        clock,
        entropy,
        {"P07", 2},
        [](auto&&...) {}};
    busy.start();
    EXPECT_TRUE(waitFor([&] { return !busy.state().workplace.officer.empty(); }));

    busy.typeField("siti");
    busy.functionKey(2);

    EXPECT_TRUE(waitFor([&] { return busy.state().queue.current.has_value(); }));
    EXPECT_TRUE(busy.state().search.searching);
    mayRead.set_value();
    EXPECT_TRUE(waitFor([&] { return busy.state().search.people.size() == 1; }));
    EXPECT_FALSE(busy.state().search.searching);
}

TEST_F(ReadingLaneTest, CatchesUpWithAnswersAndWithWhatTheyAskInTurn)
{
    std::promise<void> open;
    open.set_value();
    const auto gate = open.get_future().share();
    SystemEntropy entropies[2];
    std::optional<Site> sites[2];
    WxBackground threads;
    CounterScreen quick{std::make_shared<CounterRecord>(lane(Access::write, sites[0], entropies[0], gate),
                                                        lane(Access::read, sites[1], entropies[1], gate)),
                        threads,
                        clock,
                        entropy,
                        {"P07", 2},
                        [](auto&&...) {}};
    quick.start();

    threads.catchUp(std::chrono::minutes{1});

    EXPECT_EQ(quick.state().seat.stage, CounterStage::desk);
    EXPECT_EQ(quick.state().queue.waiting.size(), 1U);
}

TEST_F(ReadingLaneTest, OpensAWindowThoughTheRecordHasNotAnswered)
{
    std::promise<void> mayOpen;
    const auto gate = mayOpen.get_future().share();
    SystemEntropy entropies[2];
    std::optional<Site> sites[2];
    WxBackground threads;
    CounterScreen late{std::make_shared<CounterRecord>(lane(Access::write, sites[0], entropies[0], gate),
                                                       lane(Access::read, sites[1], entropies[1], gate)),
                       threads,
                       clock,
                       entropy,
                       {"P07", 2},
                       [](auto&&...) {}};
    late.start();

    threads.catchUp(std::chrono::milliseconds{1});

    EXPECT_EQ(late.state().seat.stage, CounterStage::opening);
    mayOpen.set_value();
    EXPECT_TRUE(waitFor([&] { return late.state().seat.stage == CounterStage::desk; }));
}

} // namespace
} // namespace pintu::test
