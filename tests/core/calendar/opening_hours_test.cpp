#include "core/calendar/opening_hours.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

const Day thursday = *Day::parse("2026-12-24");
const Day friday = thursday.plus(1); // Christmas
const Day saturday = thursday.plus(2);
const Day monday = thursday.plus(4);
const Day tuesday = thursday.plus(5);

/// Monday to Thursday with a break, Friday in the morning; the machine half an hour before and 45 minutes shorter.
OpeningHours office()
{
    OpeningHours out;
    for (const auto day : {Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday})
        out.days.push_back({day, *parseSpans("08.00-12.00, 13.00-15.00")});
    out.days.push_back({Weekday::friday, *parseSpans("07.30-11.00")});
    out.machineBefore = 30;
    out.machineEnds = 45;
    return out;
}

Time at(Day day, const std::string& clock)
{
    return day.startsAt(Zone::wib).plus(
        std::chrono::minutes{std::stoi(clock.substr(0, 2)) * 60 + std::stoi(clock.substr(3))});
}

HoursNow now(Day day, const std::string& clock, const OpeningHours& hours = office())
{
    return hoursNow(hours, WorkingCalendar{{friday}}, at(day, clock), Zone::wib);
}

TEST(Spans, AreReadAsPeopleWriteThem)
{
    const std::vector<OpenSpan> both{{480, 720}, {780, 930}};
    EXPECT_EQ(parseSpans("08.00-12.00, 13.00-15.30"), both);
    EXPECT_EQ(parseSpans(" 8:00 - 12:00 ; 13:00\u201315:30 "), both);
    EXPECT_EQ(parseSpans(""), std::vector<OpenSpan>{});
    EXPECT_EQ(spansText(both), "08.00-12.00, 13.00-15.30");
    EXPECT_EQ(parseSpans("00.00-24.00"), (std::vector<OpenSpan>{{0, 1440}}));
}

TEST(Spans, ThatCannotBeMeantAreNone)
{
    for (const auto* text : {"8-12", "08.00", "08.00-", "-12.00", "08.60-12.00", "24.01-24.02", "12.00-08.00",
                             "08.00-08.00", "08.00-12.00, 11.00-15.00", "08.00-12.00, 12.00-15.00", "pagi",
                             "08.00-12.00-15.00", "8.0-12.00", "+8.00-12.00", "08.-1-12.00"})
        EXPECT_FALSE(parseSpans(text)) << text;
}

TEST(Hours, OfAnOfficeThatStatesNoneAreNoHindrance)
{
    EXPECT_EQ(now(saturday, "03:00", {}), HoursNow{});
    EXPECT_TRUE(now(saturday, "03:00", {}).givesNumbers());
}

TEST(Hours, TellWhenTheMachineOpens)
{
    EXPECT_EQ(now(thursday, "07:29"), (HoursNow{HoursState::beforeMachine, at(thursday, "07:30")}));
    EXPECT_FALSE(now(thursday, "07:29").givesNumbers());
}

TEST(Hours, LetTheMachineOpenBeforeTheCounters)
{
    EXPECT_EQ(now(thursday, "07:30"), (HoursNow{HoursState::beforeCounters, at(thursday, "08:00")}));
    EXPECT_TRUE(now(thursday, "07:59").givesNumbers());
    EXPECT_EQ(now(thursday, "08:00").state, HoursState::open);
}

TEST(Hours, GiveNumbersInTheBreakAndTellItsEnd)
{
    EXPECT_EQ(now(thursday, "11:59").state, HoursState::open);
    EXPECT_EQ(now(thursday, "12:00"), (HoursNow{HoursState::onBreak, at(thursday, "13:00")}));
    EXPECT_TRUE(now(thursday, "12:00").givesNumbers());
    EXPECT_EQ(now(thursday, "13:00").state, HoursState::open);
}

TEST(Hours, LetABreakGoByWhileTheCountersWork)
{
    const auto passing = [](Day day, const std::string& clock, std::int64_t minutes) {
        return minutesUntilWorked(office(), WorkingCalendar{{friday}}, at(day, clock), Zone::wib, minutes);
    };
    EXPECT_EQ(passing(monday, "09:00", 25), 25);
    EXPECT_EQ(passing(monday, "11:50", 10), 10) << "the last one before the break";
    EXPECT_EQ(passing(monday, "11:50", 25), 85);
    EXPECT_EQ(passing(monday, "12:30", 5), 35) << "asked in the break";
    EXPECT_EQ(passing(monday, "07:40", 5), 25) << "asked before the counters open";
    EXPECT_EQ(passing(monday, "14:50", 10), 10);
    EXPECT_EQ(passing(monday, "14:50", 15), std::nullopt);
    EXPECT_EQ(passing(monday, "16:00", 15), 15) << "who works after hours works";
    EXPECT_EQ(passing(friday, "09:00", 15), 15) << "or on a holiday";
    EXPECT_EQ(minutesUntilWorked({}, WorkingCalendar{{}}, at(monday, "14:50"), Zone::wib, 15), 15);
}

TEST(Hours, EndTheMachineBeforeTheCounters)
{
    EXPECT_EQ(now(thursday, "14:14").state, HoursState::open);
    EXPECT_EQ(now(thursday, "14:15"), (HoursNow{HoursState::machineEnded, at(monday, "07:30")}))
        << "Christmas and a weekend lie between";
    EXPECT_FALSE(now(thursday, "14:15").givesNumbers());
    EXPECT_EQ(now(thursday, "15:00"), (HoursNow{HoursState::closed, at(monday, "07:30")}));
}

TEST(Hours, AreClosedOnDaysWithoutAnyAndOnHolidays)
{
    EXPECT_EQ(now(saturday, "09:00"), (HoursNow{HoursState::closed, at(monday, "07:30")}));
    EXPECT_EQ(now(friday, "09:00"), (HoursNow{HoursState::closed, at(monday, "07:30")}));
}

TEST(Hours, AreClosedOnTheOfficesOwnDays)
{
    auto hours = office();
    hours.closedDays = {monday};
    EXPECT_EQ(now(monday, "09:00", hours), (HoursNow{HoursState::closed, at(tuesday, "07:30")}));
}

TEST(Hours, OfAnOfficeThatIsClosedForMonthsTellNoDay)
{
    OpeningHours hours;
    hours.days = {{Weekday::monday, *parseSpans("08.00-12.00")}};
    for (int week = 0; week < 20; ++week) hours.closedDays.push_back(monday.plus(7 * week));
    EXPECT_EQ(now(saturday, "09:00", hours), (HoursNow{HoursState::closed, Time{}}));
}

TEST(Hours, AreMeantOnlyWhereTheMachineIsOpenForAWhile)
{
    EXPECT_TRUE(areHours({}));
    EXPECT_TRUE(areHours(office()));
    auto twice = office();
    twice.days.push_back(twice.days.front());
    EXPECT_FALSE(areHours(twice));
    auto none = office();
    none.days.front().spans.clear();
    EXPECT_FALSE(areHours(none));
    auto never = office();
    never.days = {{Weekday::friday, *parseSpans("08.00-08.30")}};
    never.machineBefore = 0;
    never.machineEnds = 30;
    EXPECT_FALSE(areHours(never));
    auto backwards = office();
    backwards.machineBefore = -1;
    EXPECT_FALSE(areHours(backwards));
}

TEST(OfficeCalendar, CountsTheDaysOfTheHours)
{
    auto hours = office();
    hours.days = {{Weekday::monday, *parseSpans("08.00-12.00")}, {Weekday::saturday, *parseSpans("08.00-12.00")}};
    hours.closedDays = {monday.plus(7)};
    const auto calendar = calendarOf(hours, WorkingCalendar{{friday}});

    EXPECT_TRUE(calendar.works(saturday));
    EXPECT_FALSE(calendar.works(tuesday));
    EXPECT_EQ(calendar.plusWorkingDays(saturday, 1), monday);
    EXPECT_EQ(calendar.plusWorkingDays(monday, 2), saturday.plus(14)) << "the office's own closed day lies between";
    EXPECT_TRUE(calendarOf({}, {}).works(tuesday));
}

} // namespace
} // namespace pintu
