#include "core/record/new_epoch.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

constexpr Time lastEvent{1'790'000'000'000};

Time after(std::int64_t minutes)
{
    return {lastEvent.ms + minutes * 60'000};
}

EpochOpened opened(const NumbersGiven& given, Time now)
{
    return skippingNumbers({}, given, lastEvent, now);
}

TEST(NewEpoch, SkipsWhatMayHaveBeenGivenSinceTheRecordEnds)
{
    const auto now = opened({17, 4, 27}, after(24 * 60));

    EXPECT_EQ(now.firstSlip, 17 + 10'000 + 14'400 + 1);
    EXPECT_EQ(now.firstTemporary, 4 + 10'000 + 14'400 + 1);
    EXPECT_EQ(now.firstTicket, 27 + 300 + 1);
}

TEST(NewEpoch, SkipsMoreAfterTheSecondRestoreOfOneCopy)
{
    EXPECT_GT(opened({17, 4, 0}, after(61)).firstSlip, opened({17, 4, 0}, after(60)).firstSlip);
}

TEST(NewEpoch, SkipsTheLeastByAClockThatIsBehindAndNoMoreThanForTheOldestCopy)
{
    EXPECT_EQ(opened({}, after(-60)).firstSlip, 10'001);
    EXPECT_EQ(opened({}, after(10'000'000)).firstSlip, 514'001);
}

TEST(NewEpoch, LeavesNumbersForTheRestOfTheDay)
{
    EXPECT_EQ(opened({0, 0, 799}, after(1)).firstTicket, 900);
    EXPECT_EQ(opened({0, 0, 999}, after(1)).firstTicket, 1'000) << "the series was full before";
}

} // namespace
} // namespace pintu
