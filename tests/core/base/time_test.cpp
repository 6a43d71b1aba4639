#include "core/base/time.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

using namespace std::chrono_literals;

Day day(const char* text)
{
    return Day::parse(text).value();
}

// 2026-11-22 02:42:05 UTC
constexpr Time sundayMorning{1'795'315'325'000};

TEST(Day, ReadsWhatItWrites)
{
    for (const auto* text : {"1970-01-01", "1969-12-31", "2000-02-29", "2026-11-22", "1899-12-31", "9999-12-31"})
        EXPECT_EQ(day(text).text(), text);
}

TEST(Day, CountsFromTheEpoch)
{
    EXPECT_EQ(day("1970-01-01").number, 0);
    EXPECT_EQ(day("1969-12-31").number, -1);
    EXPECT_EQ(day("2026-11-22").number, 20'779);
}

TEST(Day, RefusesWhatIsNoDay)
{
    for (const auto* wrong : {"", "2026-11-2", "2026-11-222", "22-11-2026", "2026/11/22", "2026-13-01", "2026-00-10",
                              "2026-02-30", "2026-02-29", "1900-02-29", "2026-11-00", "2026-11-31", "2026-1a-01",
                              "-001-01-01", "0000-01-01", "2026--1-01", "2026-11-+1"})
        EXPECT_FALSE(Day::parse(wrong)) << wrong;
}

TEST(Day, OfAMomentIsTheLocalOne)
{
    const Time lateEvening{day("2026-11-22").number * 86'400'000 + 16 * 3'600'000LL + 30 * 60'000}; // 16:30 UTC
    EXPECT_EQ(Day::of(lateEvening, Zone::wib).text(), "2026-11-22");                                // 23:30
    EXPECT_EQ(Day::of(lateEvening, Zone::wita).text(), "2026-11-23");                               // 00:30
    EXPECT_EQ(Day::of(lateEvening, Zone::wit).text(), "2026-11-23");
}

TEST(Day, OfAMomentBeforeTheEpochIsRoundedDown)
{
    EXPECT_EQ(Day::of(Time{-7 * 3'600'000LL - 1}, Zone::wib).text(), "1969-12-31");
    EXPECT_EQ(Day::of(Time{-7 * 3'600'000LL}, Zone::wib).text(), "1970-01-01");
}

TEST(Day, StartsAtLocalMidnight)
{
    for (const auto zone : {Zone::wib, Zone::wita, Zone::wit}) {
        const auto start = day("2026-11-22").startsAt(zone);
        EXPECT_EQ(Day::of(start, zone).text(), "2026-11-22");
        EXPECT_EQ(Day::of(start.plus(-1ms), zone).text(), "2026-11-21");
        EXPECT_EQ(clockText(start, zone), "00.00");
    }
}

TEST(Day, KnowsItsWeekday)
{
    EXPECT_EQ(day("2026-11-22").weekday(), std::chrono::Sunday);
    EXPECT_EQ(day("2022-02-07").weekday(), std::chrono::Monday);
}

TEST(Day, GoesOnOverTheEndOfMonthAndYear)
{
    EXPECT_EQ(day("2026-12-31").plus(1).text(), "2027-01-01");
    EXPECT_EQ(day("2028-02-28").plus(1).text(), "2028-02-29");
    EXPECT_EQ(day("2026-01-01").plus(-1).text(), "2025-12-31");
}

TEST(Zone, HasThreeNames)
{
    EXPECT_EQ(zoneName(Zone::wib), "WIB");
    EXPECT_EQ(parseZone("WITA"), Zone::wita);
    EXPECT_EQ(parseZone("WIT"), Zone::wit);
    EXPECT_FALSE(parseZone("UTC"));
    EXPECT_FALSE(parseZone("wib"));
}

TEST(TimeText, CarriesTheZonesOffset)
{
    EXPECT_EQ(rfc3339(sundayMorning, Zone::wib), "2026-11-22T09:42:05+07:00");
    EXPECT_EQ(rfc3339(sundayMorning, Zone::wita), "2026-11-22T10:42:05+08:00");
    EXPECT_EQ(rfc3339(sundayMorning, Zone::wit), "2026-11-22T11:42:05+09:00");
}

TEST(TimeText, IsIndonesian)
{
    EXPECT_EQ(clockText(sundayMorning, Zone::wib), "09.42");
    EXPECT_EQ(longDayText(day("2026-11-22")), "Minggu, 22 November 2026");
    EXPECT_EQ(longDayText(day("2022-02-07")), "Senin, 7 Februari 2022");
    EXPECT_EQ(shortDayText(day("2026-08-17")), "17 Agu 2026");
    EXPECT_EQ(shortDayText(day("2026-11-02")), "2 Nov 2026");
}

TEST(Time, IsShiftedByDurations)
{
    EXPECT_EQ(sundayMorning.plus(20s).ms - sundayMorning.ms, 20'000);
    EXPECT_EQ(sundayMorning.seconds(), 1'795'315'325);
}

} // namespace
} // namespace pintu
