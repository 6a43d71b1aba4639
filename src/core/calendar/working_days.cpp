#include "core/calendar/working_days.h"

#include <cassert>

namespace pintu {

bool WorkingCalendar::works(Day day) const
{
    return m_weekdays.contains(day.weekday().iso_encoding()) && !m_holidays.contains(day);
}

WorkingCalendar WorkingCalendar::ofOffice(std::set<unsigned> weekdays, const std::vector<Day>& closedDays) const
{
    assert(!weekdays.empty());
    auto out = *this;
    out.m_weekdays = std::move(weekdays);
    out.m_holidays.insert(closedDays.begin(), closedDays.end());
    return out;
}

Day WorkingCalendar::firstWorkingDayFrom(Day day) const
{
    while (!works(day)) day = day.plus(1);
    return day;
}

Day WorkingCalendar::plusWorkingDays(Day day, int n) const
{
    assert(n >= 0);
    for (; n > 0; --n) day = firstWorkingDayFrom(day.plus(1));
    return day;
}

int WorkingCalendar::workingDaysAfter(Day from, Day to) const
{
    int count = 0;
    for (auto day = from.plus(1); day <= to; day = day.plus(1))
        if (works(day)) ++count;
    return count;
}

Time WorkingCalendar::endOfWorkingDay(Time since, int n, Zone zone) const
{
    return {plusWorkingDays(Day::of(since, zone), n).plus(1).startsAt(zone).ms - 1};
}

Time WorkingCalendar::plusWorkingHours24(Time since, int n, Zone zone) const
{
    const auto day = Day::of(since, zone);
    const auto first = firstWorkingDayFrom(day);
    const auto timeOfDay = first == day ? since.ms - day.startsAt(zone).ms : 0;
    return {plusWorkingDays(first, n).startsAt(zone).ms + timeOfDay};
}

} // namespace pintu
