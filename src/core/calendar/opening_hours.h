#pragma once

#include "core/base/enum_names.h"
#include "core/calendar/working_days.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

enum class Weekday { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

template <>
struct EnumNames<Weekday> {
    static constexpr std::array<std::string_view, 7> names{"monday", "tuesday",  "wednesday", "thursday",
                                                           "friday", "saturday", "sunday"};
};
Weekday weekdayOf(Day day);

/// From one minute of a day to another, both counted from midnight.
struct OpenSpan {
    std::int64_t from = 0;
    std::int64_t until = 0;
    bool operator==(const OpenSpan&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.from);
        field(2, self.until);
    }
};

/// Reads what people write for one or several spans: "08.00-12.00, 13.00-15.00". A colon is as good as a point. Nothing
/// for what is no such text, and for spans that overlap, touch or run backwards; an empty text is no span at all.
std::optional<std::vector<OpenSpan>> parseSpans(std::string_view text);
std::string spansText(const std::vector<OpenSpan>& spans); ///< "08.00-12.00, 13.00-15.00"

struct DayHours {
    Weekday day = Weekday::monday;
    std::vector<OpenSpan> spans; ///< one after another; between two of them is a break
    bool operator==(const DayHours&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.day);
        field(2, self.spans);
    }
};

/// When an office works. Without any day it states no hours, and numbers are given at any time.
struct OpeningHours {
    std::vector<DayHours> days;     ///< on which its counters open
    std::int64_t machineBefore = 0; ///< minutes by which the ticket machine opens before the counters
    std::int64_t machineEnds = 0;   ///< minutes before the counters close from which it gives no more numbers
    std::vector<Day> closedDays;    ///< the office's own, beside the holidays of its catalogue
    bool operator==(const OpeningHours&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.days);
        field(2, self.machineBefore);
        field(3, self.machineEnds);
        field(4, self.closedDays);
    }

    bool stated() const { return !days.empty(); }
    /// Empty where the counters stay closed.
    const std::vector<OpenSpan>& spansOf(Weekday day) const;
};

/// The days on which the office works: those of its hours, without holidays and its own closed days. Monday to Friday
/// where it states no hours.
WorkingCalendar calendarOf(const OpeningHours& hours, const WorkingCalendar& holidays);

/// Whether hours can be meant: each day once, spans in order, and the machine open for some time of each.
bool areHours(const OpeningHours& hours);

enum class HoursState {
    notStated,      ///< numbers are given at any time
    beforeMachine,  ///< no numbers yet; `until`: the machine opens
    beforeCounters, ///< numbers are given; `until`: the counters open
    open,
    onBreak,      ///< numbers are given, nobody is called; `until`: the counters go on
    machineEnded, ///< the counters still work; no more numbers; `until`: the machine opens on another day
    closed,       ///< `until`: the same
};
template <>
struct EnumNames<HoursState> {
    static constexpr std::array<std::string_view, 7> names{"notStated", "beforeMachine", "beforeCounters", "open",
                                                           "onBreak",   "machineEnded",  "closed"};
};

struct HoursNow {
    HoursState state = HoursState::notStated;
    Time until{}; ///< 0: there is nothing to wait for, or none of the next two months is known
    bool operator==(const HoursNow&) const = default;

    bool givesNumbers() const;
};
HoursNow hoursNow(const OpeningHours& hours, const WorkingCalendar& calendar, Time now, Zone zone);

/// How many minutes go by from now until the counters have worked so many: a break goes by, too. Nothing where they
/// close before. An office without hours, or one that works outside of them, always works.
std::optional<std::int64_t> minutesUntilWorked(const OpeningHours& hours, const WorkingCalendar& calendar, Time now,
                                               Zone zone, std::int64_t minutes);

} // namespace pintu
