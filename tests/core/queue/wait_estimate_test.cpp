#include "core/queue/hall.h"
#include "core/queue/wait_estimate.h"

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

/// Counters that call from one queue only.
CountersFor counters(std::int64_t open, std::int64_t busy)
{
    return {open, static_cast<double>(open), static_cast<double>(busy)};
}

TEST(WaitEstimate, HasNoNumberFromNineServicesAndSaysWhy)
{
    const auto estimate = estimateWait(4, counters(2, 2), services(9, 7), 7);
    EXPECT_EQ(estimate, (WaitEstimate{4, std::nullopt, 0, WaitBasis::fewVisits, 2, 9}));
}

TEST(WaitEstimate, HasARangeFromTenServicesAndSaysFromWhat)
{
    const auto estimate = estimateWait(4, counters(2, 2), services(10, 7), 7);
    EXPECT_EQ(estimate, (WaitEstimate{4, 15, 20, WaitBasis::visits, 2, 10}));
}

TEST(WaitEstimate, HasNoNumberWhileNoCounterIsOpenAndSaysSo)
{
    EXPECT_EQ(estimateWait(4, counters(0, 0), services(60, 7), 7),
              (WaitEstimate{4, std::nullopt, 0, WaitBasis::noCounter, 0, 60}));
    EXPECT_EQ(estimateWait(4, counters(0, 0), {}, 7).basis, WaitBasis::noCounter);
}

TEST(WaitEstimate, DividesTheWorkAheadAmongOpenCounters)
{
    // (8 + half of 2) * 10 / 2 = 45
    EXPECT_EQ(estimateWait(8, counters(2, 2), services(30, 10), 10).fromMinutes, 45);
}

TEST(WaitEstimate, GoesInStepsOfFiveMinutesOutwards)
{
    const auto estimate = estimateWait(3, counters(1, 0), services(30, 7), 7); // 3 * 7 / 1 = 21
    EXPECT_EQ(estimate.fromMinutes, 20);
    EXPECT_EQ(estimate.toMinutes, 25);
}

TEST(WaitEstimate, IsARangeEvenForTheFirstAtAFreeCounter)
{
    const auto estimate = estimateWait(0, counters(2, 0), services(30, 7), 7);
    EXPECT_EQ(estimate.fromMinutes, 0);
    EXPECT_EQ(estimate.toMinutes, 5);
}

TEST(WaitEstimate, LeansOnThePromisedTimeUntilTwentyServicesAreMeasured)
{
    EXPECT_EQ(estimateWait(10, counters(1, 0), services(10, 10), 30).fromMinutes, 200);
    EXPECT_EQ(estimateWait(10, counters(1, 0), services(20, 10), 30).fromMinutes, 100);
}

TEST(WaitEstimate, TakesTheMeasuredTimeAloneWhereNothingIsPromised)
{
    EXPECT_EQ(estimateWait(10, counters(1, 0), services(10, 10), 0).fromMinutes, 100);
}

TEST(WaitEstimate, IsNotMovedByAForgottenKey)
{
    auto minutes = services(30, 10);
    const auto before = estimateWait(6, counters(2, 2), minutes, 10);
    minutes.back() = 240;
    EXPECT_EQ(estimateWait(6, counters(2, 2), minutes, 10), before);
}

TEST(WaitEstimate, DoesNotDependOnTheOrderOfServices)
{
    std::vector<double> minutes;
    for (int i = 0; i < 30; ++i) minutes.push_back(3 + i % 11);
    const auto before = estimateWait(6, counters(2, 2), minutes, 10);
    std::reverse(minutes.begin(), minutes.end());
    EXPECT_EQ(estimateWait(6, counters(2, 2), minutes, 10), before);
}

TEST(WaitEstimate, WidensBothWaysWithTheSpreadOfServices)
{
    std::vector<double> uneven;
    for (int i = 0; i < 30; ++i) uneven.push_back(i % 2 == 0 ? 2 : 18);
    const auto wide = estimateWait(6, counters(2, 2), uneven, 10);
    const auto narrow = estimateWait(6, counters(2, 2), services(30, 10), 10);
    EXPECT_LT(*wide.fromMinutes, *narrow.fromMinutes);
    EXPECT_GT(wide.toMinutes, narrow.toMinutes);
}

TEST(CountersFor, ACounterOfSeveralQueuesIsSharedByHowManyWaitInEach)
{
    const std::vector<CounterProfile> profile{{1, {"A"}}, {2, {"A", "K"}}, {3, {"K"}}};
    const auto found = countersFor("A", profile, {{1, true}, {2, true}, {3, false}}, {{"A", 1}, {"K", 3}});
    EXPECT_EQ(found.count, 2);
    EXPECT_DOUBLE_EQ(found.share, 1.25);
    EXPECT_DOUBLE_EQ(found.busy, 1.25);
}

TEST(CountersFor, ClosedCountersAndThoseOfOtherQueuesDoNotCount)
{
    const std::vector<CounterProfile> profile{{1, {"A"}}, {2, {"K"}}};
    EXPECT_EQ(countersFor("A", profile, {{2, false}}, {}).count, 0);
    EXPECT_EQ(countersFor("A", profile, {{7, false}}, {}).count, 0) << "a counter that the profile no longer has";
}

TEST(CountersFor, WhoeverAsksWaits)
{
    EXPECT_DOUBLE_EQ(countersFor("A", {{1, {"A", "K"}}}, {{1, false}}, {}).share, 1);
}

TEST(WaitAccuracy, TellsHowManyWaitsCameTrue)
{
    const auto waits = accuracyOf({{"A", 10, 20, 15}, // to the minute
                                   {"A", 10, 20, 20}, // at its end
                                   {"A", 10, 20, 7},  // sooner
                                   {"A", 10, 20, 31}, // later
                                   {"A", 0, 5, 3},
                                   {"A", std::nullopt, 0, 40}});
    EXPECT_EQ(waits, (WaitAccuracy{5, 3, 1, 1, 1, 5.0}));
}

TEST(WaitAccuracy, IsNothingWhereNothingWasTold)
{
    EXPECT_EQ(accuracyOf({}), WaitAccuracy{});
}

/// What became of told waits, in simulated days of an office that measured sixty services before.
WaitAccuracy keptIn(std::size_t open)
{
    const DayShape shape{.counters = open};
    const auto profile = oneDeskGroup();
    std::vector<ToldWait> all;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        std::vector<double> measured;
        for (const auto& visit : visitsOf({.people = 60}, seed + 5'000))
            measured.push_back(static_cast<double>(visit.serviceMs) / 60'000);
        std::vector<std::pair<std::size_t, WaitEstimate>> estimates;
        const auto waited = liveThrough(visitsOf(shape, seed), open, bySatuPintu, [&](const Hall& hall) {
            const auto ahead = hall.queue.ahead(hall.newcomer, profile, hall.now);
            estimates.push_back(
                {static_cast<std::size_t>(hall.newcomer.number.number - 1),
                 estimateWait(ahead, counters(static_cast<std::int64_t>(open), hall.inService), measured, 7)});
        });
        for (const auto& [person, estimate] : estimates)
            all.push_back({"A", estimate.fromMinutes, estimate.toMinutes, waited[person]});
    }
    return accuracyOf(all);
}

/// 66 of 100 at a single counter, where whoever is called first makes all others wait: 25 later, 10 sooner.
TEST(WaitEstimate, KeepsItsPromiseToSevenOfTenAndDisappointsFewerThanOneOfFive)
{
    for (const std::size_t open : {std::size_t{2}, std::size_t{3}, std::size_t{5}}) {
        const auto kept = keptIn(open);
        const auto told = static_cast<double>(kept.told);
        EXPECT_GT(static_cast<double>(kept.within), 0.70 * told) << open;
        EXPECT_LT(static_cast<double>(kept.later), 0.20 * told) << open;
        EXPECT_LT(static_cast<double>(kept.sooner), 0.20 * told) << open;
        EXPECT_LT(kept.medianError, 5) << open;
    }
}

TEST(WaitOnTheClock, LetsABreakGoBy)
{
    const WaitEstimate twenty{4, 20, 35, WaitBasis::visits, 2, 40};
    const auto later = [](std::int64_t minutes) { return std::optional{minutes + 58}; };
    EXPECT_EQ(onTheClock(twenty, later), (WaitEstimate{4, 75, 95, WaitBasis::visits, 2, 40}));
}

TEST(WaitOnTheClock, TellsNoTimeAtWhichTheCountersAreClosed)
{
    const WaitEstimate twenty{4, 20, 35, WaitBasis::visits, 2, 40};
    const auto untilThree = [](std::int64_t minutes) { return minutes <= 30 ? std::optional{minutes} : std::nullopt; };
    EXPECT_EQ(onTheClock(twenty, untilThree), (WaitEstimate{4, std::nullopt, 0, WaitBasis::notToday, 2, 40}));
    const WaitEstimate unknown{4, std::nullopt, 0, WaitBasis::fewVisits, 2, 9};
    EXPECT_EQ(onTheClock(unknown, untilThree), unknown);
}

} // namespace
} // namespace pintu
