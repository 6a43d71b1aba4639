#include "core/queue/hall.h"
#include "core/queue/queue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace pintu {
namespace {

using namespace test;

std::vector<double> services(std::size_t count, double minutes)
{
    return std::vector<double>(count, minutes);
}

TEST(WaitEstimate, HasNoNumberFromNineServices)
{
    const auto estimate = estimateWait(4, 2, 2, services(9, 7), 7);
    EXPECT_FALSE(estimate.fromMinutes);
    EXPECT_EQ(estimate.ahead, 4);
}

TEST(WaitEstimate, HasANumberFromTenServices)
{
    EXPECT_TRUE(estimateWait(4, 2, 2, services(10, 7), 7).fromMinutes);
}

TEST(WaitEstimate, HasNoNumberWhileNoCounterIsOpen)
{
    EXPECT_FALSE(estimateWait(4, 0, 0, services(60, 7), 7).fromMinutes);
}

TEST(WaitEstimate, DividesTheWorkAheadAmongOpenCounters)
{
    // (8 + half of 2) * 10 / 2 = 45
    EXPECT_EQ(estimateWait(8, 2, 2, services(30, 10), 10).fromMinutes, 45);
}

TEST(WaitEstimate, CountsNoMorePeopleInServiceThanCounters)
{
    EXPECT_EQ(estimateWait(8, 9, 2, services(30, 10), 10).fromMinutes, 45);
}

TEST(WaitEstimate, IsRoundedToStepsOfFiveMinutes)
{
    // 3 * 7 / 1 = 21 and exactly that: the nearest step below, the next step above
    const auto estimate = estimateWait(3, 0, 1, services(30, 7), 7);
    EXPECT_EQ(estimate.fromMinutes, 20);
    EXPECT_EQ(estimate.toMinutes, 25);
}

TEST(WaitEstimate, IsNothingForTheFirstAtAFreeCounter)
{
    const auto estimate = estimateWait(0, 0, 2, services(30, 7), 7);
    EXPECT_EQ(estimate.fromMinutes, 0);
    EXPECT_EQ(estimate.toMinutes, 0);
}

TEST(WaitEstimate, LeansOnThePromisedTimeUntilTwentyServicesAreMeasured)
{
    EXPECT_EQ(estimateWait(10, 0, 1, services(10, 10), 30).fromMinutes, 200);
    EXPECT_EQ(estimateWait(10, 0, 1, services(20, 10), 30).fromMinutes, 100);
}

TEST(WaitEstimate, TakesTheMeasuredTimeAloneWhereNothingIsPromised)
{
    EXPECT_EQ(estimateWait(10, 0, 1, services(10, 10), 0).fromMinutes, 100);
}

TEST(WaitEstimate, IsNotMovedByAForgottenKey)
{
    auto minutes = services(30, 10);
    const auto before = estimateWait(6, 2, 2, minutes, 10);
    minutes.back() = 240;
    const auto after = estimateWait(6, 2, 2, minutes, 10);
    EXPECT_EQ(after.fromMinutes, before.fromMinutes);
    EXPECT_EQ(after.toMinutes, before.toMinutes);
}

TEST(WaitEstimate, DoesNotDependOnTheOrderOfServices)
{
    std::vector<double> minutes;
    for (int i = 0; i < 30; ++i) minutes.push_back(3 + i % 11);
    const auto before = estimateWait(6, 2, 2, minutes, 10);
    std::reverse(minutes.begin(), minutes.end());
    EXPECT_EQ(estimateWait(6, 2, 2, minutes, 10).toMinutes, before.toMinutes);
}

TEST(WaitEstimate, WidensWithTheSpreadOfServices)
{
    std::vector<double> uneven;
    for (int i = 0; i < 30; ++i) uneven.push_back(i % 2 == 0 ? 2 : 18);
    EXPECT_GT(estimateWait(6, 2, 2, uneven, 10).toMinutes, estimateWait(6, 2, 2, services(30, 10), 10).toMinutes);
}

/// How many of all told waits came true, in simulated days of an office that measured sixty services before.
struct Kept {
    double within = 0; ///< share of waits of at most fromMinutes
    double below = 0;  ///< share of waits of at most toMinutes
};

Kept keptIn(std::size_t counters)
{
    const DayShape shape{.counters = counters};
    const auto profile = oneDeskGroup();
    double told = 0;
    double within = 0;
    double below = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        std::vector<double> measured;
        for (const auto& visit : visitsOf({.people = 60}, seed + 5'000))
            measured.push_back(static_cast<double>(visit.serviceMs) / 60'000);
        std::vector<std::pair<std::size_t, WaitEstimate>> estimates;
        const auto waited = liveThrough(visitsOf(shape, seed), counters, bySatuPintu, [&](const Hall& hall) {
            if (hall.newcomer.priority != PriorityClass::ordinary ||
                hall.inService < static_cast<std::int64_t>(counters))
                return;
            const auto ahead = hall.queue.ahead(hall.newcomer, profile, hall.now);
            if (ahead < 5) return;
            estimates.push_back(
                {static_cast<std::size_t>(hall.newcomer.number.number - 1),
                 estimateWait(ahead, hall.inService, static_cast<std::int64_t>(counters), measured, 7)});
        });
        for (const auto& [person, estimate] : estimates) {
            ++told;
            if (waited[person] <= static_cast<double>(*estimate.fromMinutes)) ++within;
            if (waited[person] <= static_cast<double>(estimate.toMinutes)) ++below;
        }
    }
    return {within / told, below / told};
}

TEST(WaitEstimate, KeepsItsPromiseAboutHalfAndFourOfFiveTimes)
{
    for (const std::size_t counters : {std::size_t{3}, std::size_t{5}}) {
        const auto kept = keptIn(counters);
        EXPECT_GT(kept.within, 0.40) << counters;
        EXPECT_LT(kept.within, 0.70) << counters;
        EXPECT_GT(kept.below, 0.75) << counters;
        EXPECT_LT(kept.below, 0.95) << counters;
    }
}

} // namespace
} // namespace pintu
