#pragma once

#include "core/base/time.h"

#include <set>
#include <utility>
#include <vector>

namespace pintu {

/// The days on which the office works: Monday to Friday without holidays (national ones, shared leave, and the region's
/// own). Legal deadlines count from the day after; timers of the record run on it, emergencies do not.
class WorkingCalendar {
public:
    WorkingCalendar() = default;
    explicit WorkingCalendar(std::set<Day> holidays) : m_holidays{std::move(holidays)} {}

    bool works(Day day) const;
    bool isHoliday(Day day) const { return m_holidays.contains(day); }
    /// The same of an office that works on these days of the week, at least one, and not on its own closed days.
    WorkingCalendar ofOffice(std::set<unsigned> weekdays, const std::vector<Day>& closedDays) const;
    /// `day` itself when it is one.
    Day firstWorkingDayFrom(Day day) const;
    /// The n-th working day after `day`, which itself does not count; `day` for n = 0, n must not be negative.
    Day plusWorkingDays(Day day, int n) const;
    /// Working days after `from`, up to and with `to`; 0 when `to` is not later.
    int workingDaysAfter(Day from, Day to) const;

    /// The last moment of the n-th working day after the day of `since`: "answer within 5 working days".
    Time endOfWorkingDay(Time since, int n, Zone zone) const;
    /// n times 24 hours of which only those on working days count: "3 x 24 hours on working days". Time of a day
    /// without work begins to count at the next working day's midnight.
    Time plusWorkingHours24(Time since, int n, Zone zone) const;

private:
    std::set<Day> m_holidays;
    std::set<unsigned> m_weekdays{1, 2, 3, 4, 5}; ///< as ISO 8601 counts them, Monday is 1
};

} // namespace pintu
