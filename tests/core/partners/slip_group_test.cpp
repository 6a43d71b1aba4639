#include "core/partners/slip_group.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

using enum PartnerWord;

const Time noon = Day::parse("2026-11-28")->startsAt(Zone::wib).plus(std::chrono::hours{12});
constexpr std::int64_t day = 86'400;

ReceivedSlip slipOf(PartnerWord word, std::int64_t takenDaysAgo, std::int64_t due = 0)
{
    ReceivedSlip out;
    out.word = word;
    out.firstAt = Time{(noon.seconds() - takenDaysAgo * day) * 1000};
    out.saidAt = out.firstAt.seconds();
    out.due = due == 0 ? 0 : noon.seconds() + due;
    return out;
}

SlipGroup of(const ReceivedSlip& slip)
{
    return groupOf(slip, noon, Zone::wib);
}

TEST(SlipGroups, PutAnAppointmentAmongTheExpectedUntilHalfAnHourAfterIt)
{
    EXPECT_EQ(of(slipOf(booked, 3, 3600)), SlipGroup::expected);
    EXPECT_EQ(of(slipOf(booked, 3, -29 * 60)), SlipGroup::expected);
    EXPECT_EQ(of(slipOf(booked, 3, -31 * 60)), SlipGroup::late);
}

TEST(SlipGroups, LetWhatWaitsWaitUntilItsDayIsOver)
{
    EXPECT_EQ(of(slipOf(onHold, 3, 2 * day)), SlipGroup::expected);
    EXPECT_EQ(of(slipOf(onHold, 3, -4 * 3600)), SlipGroup::expected) << "today";
    EXPECT_EQ(of(slipOf(onHold, 3, -day)), SlipGroup::late);
    EXPECT_EQ(of(slipOf(onHold, 3)), SlipGroup::owed) << "of a desk that asked for no day";
}

TEST(SlipGroups, OweAnAnswerSinceTheDayAfter)
{
    EXPECT_EQ(of(slipOf(accepted, 0)), SlipGroup::arrived);
    EXPECT_EQ(of(slipOf(accepted, 1)), SlipGroup::owed);
    EXPECT_EQ(of(slipOf(serving, 0)), SlipGroup::arrived);
    EXPECT_EQ(of(slipOf(serving, 2)), SlipGroup::owed);
    EXPECT_EQ(of(slipOf(noShow, 0)), SlipGroup::owed) << "a new appointment, or an answer";
    for (const auto word : {served, rejected, forwarded, failed}) EXPECT_EQ(of(slipOf(word, 4)), SlipGroup::answered);
}

TEST(SlipGroups, ListWhoHasWaitedLongestFirst)
{
    std::vector slips{slipOf(accepted, 1), slipOf(accepted, 9), slipOf(accepted, 4)};
    sortGroup(SlipGroup::owed, slips);
    EXPECT_EQ(slips.front().firstAt, slipOf(accepted, 9).firstAt);
    slips = {slipOf(booked, 1, 9 * day), slipOf(booked, 9, 2 * day)};
    sortGroup(SlipGroup::expected, slips);
    EXPECT_EQ(slips.front().due, noon.seconds() + 2 * day) << "who comes soonest";
    slips = {slipOf(served, 5), slipOf(served, 1)};
    sortGroup(SlipGroup::answered, slips);
    EXPECT_EQ(slips.front().firstAt, slipOf(served, 1).firstAt) << "the newest";
}

} // namespace
} // namespace pintu
