#include "core/calendar/typed_moment.h"

#include <gtest/gtest.h>

#include <string>

namespace pintu {
namespace {

const Time now = Day::parse("2026-11-28")->startsAt(Zone::wib).plus(std::chrono::hours{12});

/// As "2026-12-02T09:30:00+07:00", cut behind the minutes; nothing: not understood.
std::string read(std::string_view text)
{
    const auto moment = typedMoment(text, now, Zone::wib, 8);
    return moment ? rfc3339(*moment, Zone::wib).substr(0, 16) : std::string{};
}

TEST(TypedMoment, TakesTheNextSuchDay)
{
    EXPECT_EQ(read("2"), "2026-12-02T08:00");
    EXPECT_EQ(read("30"), "2026-11-30T08:00");
    EXPECT_EQ(read("31"), "2026-12-31T08:00") << "November has none";
    EXPECT_EQ(read("2/12"), "2026-12-02T08:00");
    EXPECT_EQ(read("2/3"), "2027-03-02T08:00");
    EXPECT_EQ(read("29/2"), "") << "not in 2026 and not in 2027";
    EXPECT_EQ(read("2-12-2026"), "2026-12-02T08:00");
    EXPECT_EQ(read("2.12.26"), "2026-12-02T08:00");
    EXPECT_EQ(read("2026-12-02"), "2026-12-02T08:00");
    EXPECT_EQ(read("+7"), "2026-12-05T08:00");
}

TEST(TypedMoment, TakesTheTimeBehindABlank)
{
    for (const auto* text : {"2 9.30", "2 09:30", "2  9.30 ", "2/12 9.30", "2026-12-02T09:30"})
        EXPECT_EQ(read(text), "2026-12-02T09:30") << text;
    EXPECT_EQ(read("2 14"), "2026-12-02T14:00");
    EXPECT_EQ(read("28 14"), "2026-11-28T14:00") << "still today";
    EXPECT_EQ(read("28 9"), "2026-12-28T09:00") << "that is over today";
}

TEST(TypedMoment, TakesNothingThatIsOverOrNoDay)
{
    for (const auto* text : {"", " ", "besok", "0", "32", "2/13", "31/11/2026", "27-11-2026", "2 25", "2 9.61", "+",
                             "+x", "2//12", "2/12/2026/1", "-1", "99999", "2 9.30.1", "+1/2"})
        EXPECT_EQ(read(text), "") << text;
}

} // namespace
} // namespace pintu
