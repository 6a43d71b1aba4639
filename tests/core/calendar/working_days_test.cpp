#include "core/calendar/working_days.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

Day day(const char* text)
{
    return Day::parse(text).value();
}

Time at(const char* text, int hour, int minute = 0)
{
    return {day(text).startsAt(Zone::wib).ms + (hour * 60LL + minute) * 60'000};
}

// Friday 20 November 2026; Monday and Tuesday after it are invented holidays in the second calendar.
const WorkingCalendar plain;
const WorkingCalendar withHolidays{{Day::parse("2026-11-23").value(), Day::parse("2026-11-24").value()}};

TEST(WorkingCalendar, RestsOnWeekendsAndHolidays)
{
    EXPECT_TRUE(plain.works(day("2026-11-20")));
    EXPECT_FALSE(plain.works(day("2026-11-21")));
    EXPECT_FALSE(plain.works(day("2026-11-22")));
    EXPECT_TRUE(plain.works(day("2026-11-23")));
    EXPECT_FALSE(withHolidays.works(day("2026-11-23")));
}

TEST(WorkingCalendar, CountsFromTheDayAfter)
{
    EXPECT_EQ(plain.plusWorkingDays(day("2026-11-19"), 1).text(), "2026-11-20");
    EXPECT_EQ(plain.plusWorkingDays(day("2026-11-20"), 1).text(), "2026-11-23");
    EXPECT_EQ(plain.plusWorkingDays(day("2026-11-20"), 5).text(), "2026-11-27");
    EXPECT_EQ(plain.plusWorkingDays(day("2026-11-20"), 0).text(), "2026-11-20");
}

TEST(WorkingCalendar, SkipsHolidays)
{
    EXPECT_EQ(withHolidays.plusWorkingDays(day("2026-11-20"), 1).text(), "2026-11-25");
    EXPECT_EQ(withHolidays.plusWorkingDays(day("2026-11-20"), 14).text(), "2026-12-14");
}

TEST(WorkingCalendar, BeginsAfterAWeekendWithTheFirstWorkingDay)
{
    EXPECT_EQ(plain.plusWorkingDays(day("2026-11-21"), 1).text(), "2026-11-23");
    EXPECT_EQ(plain.firstWorkingDayFrom(day("2026-11-21")).text(), "2026-11-23");
    EXPECT_EQ(plain.firstWorkingDayFrom(day("2026-11-20")).text(), "2026-11-20");
}

TEST(WorkingCalendar, CountsTheDaysBetween)
{
    EXPECT_EQ(plain.workingDaysAfter(day("2026-11-20"), day("2026-11-27")), 5);
    EXPECT_EQ(withHolidays.workingDaysAfter(day("2026-11-20"), day("2026-11-27")), 3);
    EXPECT_EQ(plain.workingDaysAfter(day("2026-11-20"), day("2026-11-20")), 0);
    EXPECT_EQ(plain.workingDaysAfter(day("2026-11-27"), day("2026-11-20")), 0);
}

TEST(WorkingCalendar, CountingAndAddingAgree)
{
    for (int start = 0; start < 20; ++start)
        for (int n = 1; n <= 60; ++n) {
            const auto from = day("2026-11-15").plus(start);
            EXPECT_EQ(withHolidays.workingDaysAfter(from, withHolidays.plusWorkingDays(from, n)), n);
        }
}

TEST(WorkingCalendar, ADeadlineInDaysIsTheLastMomentOfTheLastDay)
{
    const auto due = plain.endOfWorkingDay(at("2026-11-20", 14), 5, Zone::wib);
    EXPECT_EQ(due.ms + 1, day("2026-11-28").startsAt(Zone::wib).ms);
}

TEST(WorkingCalendar, ADeadlineIsCountedInTheOfficesZone)
{
    // 23.30 WIB on Friday is 00.30 WITA on Saturday: the same number of working days, since Saturday does not count.
    const auto lateFriday = at("2026-11-20", 23, 30);
    EXPECT_EQ(Day::of(plain.endOfWorkingDay(lateFriday, 1, Zone::wib), Zone::wib).text(), "2026-11-23");
    const auto lateThursday = at("2026-11-19", 23, 30);
    EXPECT_EQ(Day::of(plain.endOfWorkingDay(lateThursday, 1, Zone::wib), Zone::wib).text(), "2026-11-20");
    EXPECT_EQ(Day::of(plain.endOfWorkingDay(lateThursday, 1, Zone::wita), Zone::wita).text(), "2026-11-23");
}

TEST(WorkingCalendar, ThreeTimes24HoursLeavesOutTheWeekend)
{
    const auto due = plain.plusWorkingHours24(at("2026-11-19", 10), 3, Zone::wib);
    EXPECT_EQ(rfc3339(due, Zone::wib), "2026-11-24T10:00:00+07:00");
}

TEST(WorkingCalendar, HoursOfADayWithoutWorkDoNotCount)
{
    const auto due = plain.plusWorkingHours24(at("2026-11-21", 10), 3, Zone::wib);
    EXPECT_EQ(rfc3339(due, Zone::wib), "2026-11-26T00:00:00+07:00");
}

} // namespace
} // namespace pintu
