#pragma once

#include "core/base/time.h"

#include <set>
#include <utility>

namespace pintu {

/// The days on which the office works: Monday to Friday without holidays (national ones, shared leave, and the region's
/// own). Legal deadlines count from the day after; timers of the record run on it, emergencies do not.
class WorkingCalendar {
public:
    WorkingCalendar() = default;
    explicit WorkingCalendar(std::set<Day> holidays) : m_holidays{std::move(holidays)} {}

    bool works(Day day) const;
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
};

} // namespace pintu
