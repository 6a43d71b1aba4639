#include "core/calendar/opening_hours.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <set>

namespace pintu {
namespace {

constexpr std::int64_t minutesOfADay = 24 * 60;
constexpr std::int64_t longestMargin = 4 * 60; // of the machine before and after the counters
constexpr int daysLookedAhead = 62;

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return text;
}

/// "08.00", "8:00"; "24.00" is the end of the day.
std::optional<std::int64_t> parseMinute(std::string_view text)
{
    text = trimmed(text);
    const auto point = text.find_first_of(".:");
    if (point == text.npos || point < 1 || point > 2 || text.size() != point + 3) return std::nullopt;
    const auto number = [](std::string_view digits) -> std::optional<std::int64_t> {
        std::int64_t out = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), out);
        if (error != std::errc{} || end != digits.data() + digits.size() || out < 0) return std::nullopt;
        return out;
    };
    const auto hours = number(text.substr(0, point));
    const auto minutes = number(text.substr(point + 1));
    if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > minutesOfADay) return std::nullopt;
    return *hours * 60 + *minutes;
}

std::string minuteText(std::int64_t minute)
{
    std::array<char, 48> out{};
    std::snprintf(out.data(), out.size(), "%02lld.%02lld", static_cast<long long>(minute / 60),
                  static_cast<long long>(minute % 60));
    return out.data();
}

bool inOrder(const std::vector<OpenSpan>& spans)
{
    std::int64_t before = -1;
    for (const auto& span : spans) {
        if (span.from <= before || span.until <= span.from || span.until > minutesOfADay) return false;
        before = span.until;
    }
    return true;
}

Time momentOf(Day day, std::int64_t minute, Zone zone)
{
    return day.startsAt(zone).plus(std::chrono::minutes{minute});
}

/// What counts on that very day.
const std::vector<OpenSpan>& spansOn(const OpeningHours& hours, const WorkingCalendar& calendar, Day day)
{
    static const std::vector<OpenSpan> none;
    const bool ownDay = std::ranges::find(hours.closedDays, day) != hours.closedDays.end();
    return ownDay || calendar.isHoliday(day) ? none : hours.spansOf(weekdayOf(day));
}

std::int64_t machineOpens(const OpeningHours& hours, const std::vector<OpenSpan>& spans)
{
    return std::max<std::int64_t>(0, spans.front().from - hours.machineBefore);
}

Time nextOpening(const OpeningHours& hours, const WorkingCalendar& calendar, Day after, Zone zone)
{
    for (int i = 1; i <= daysLookedAhead; ++i) {
        const auto& spans = spansOn(hours, calendar, after.plus(i));
        if (!spans.empty()) return momentOf(after.plus(i), machineOpens(hours, spans), zone);
    }
    return {};
}

} // namespace

Weekday weekdayOf(Day day)
{
    return static_cast<Weekday>(day.weekday().iso_encoding() - 1);
}

std::optional<std::vector<OpenSpan>> parseSpans(std::string_view text)
{
    std::vector<OpenSpan> out;
    text = trimmed(text);
    while (!text.empty()) {
        const auto comma = text.find_first_of(",;");
        const auto one = text.substr(0, comma);
        text = comma == text.npos ? std::string_view{} : text.substr(comma + 1);
        constexpr std::string_view enDash = "\u2013"; // what a word processor makes of the hyphen
        const auto dash = std::min(one.find('-'), one.find(enDash));
        if (dash == one.npos) return std::nullopt;
        const auto from = parseMinute(one.substr(0, dash));
        const auto until = parseMinute(one.substr(dash + (one[dash] == '-' ? 1 : enDash.size())));
        if (!from || !until) return std::nullopt;
        out.push_back({*from, *until});
    }
    return inOrder(out) ? std::optional{std::move(out)} : std::nullopt;
}

std::string spansText(const std::vector<OpenSpan>& spans)
{
    std::string out;
    for (const auto& span : spans)
        out += (out.empty() ? "" : ", ") + minuteText(span.from) + "-" + minuteText(span.until);
    return out;
}

const std::vector<OpenSpan>& OpeningHours::spansOf(Weekday day) const
{
    static const std::vector<OpenSpan> none;
    const auto found = std::ranges::find(days, day, &DayHours::day);
    return found == days.end() ? none : found->spans;
}

WorkingCalendar calendarOf(const OpeningHours& hours, const WorkingCalendar& holidays)
{
    std::set<unsigned> weekdays;
    for (const auto& day : hours.days) weekdays.insert(static_cast<unsigned>(day.day) + 1);
    if (weekdays.empty()) weekdays = {1, 2, 3, 4, 5};
    return holidays.ofOffice(std::move(weekdays), hours.closedDays);
}

bool areHours(const OpeningHours& hours)
{
    const auto isMargin = [](std::int64_t minutes) { return minutes >= 0 && minutes <= longestMargin; };
    if (!isMargin(hours.machineBefore) || !isMargin(hours.machineEnds)) return false;
    std::set<Weekday> seen;
    for (const auto& day : hours.days) {
        if (!seen.insert(day.day).second || day.spans.empty() || !inOrder(day.spans)) return false;
        if (day.spans.back().until - hours.machineEnds <= machineOpens(hours, day.spans)) return false;
    }
    return true;
}

bool HoursNow::givesNumbers() const
{
    switch (state) {
    case HoursState::notStated:
    case HoursState::beforeCounters:
    case HoursState::open:
    case HoursState::onBreak: return true;
    case HoursState::beforeMachine:
    case HoursState::machineEnded:
    case HoursState::closed: return false;
    }
    return true;
}

HoursNow hoursNow(const OpeningHours& hours, const WorkingCalendar& calendar, Time now, Zone zone)
{
    if (!hours.stated()) return {};
    const auto today = Day::of(now, zone);
    const auto& spans = spansOn(hours, calendar, today);
    const auto at = [&](std::int64_t minute) { return momentOf(today, minute, zone); };
    if (spans.empty() || now >= at(spans.back().until))
        return {HoursState::closed, nextOpening(hours, calendar, today, zone)};
    const auto machine = at(machineOpens(hours, spans));
    if (now < machine) return {HoursState::beforeMachine, machine};
    if (now >= at(spans.back().until - hours.machineEnds))
        return {HoursState::machineEnded, nextOpening(hours, calendar, today, zone)};
    for (const auto& span : spans) {
        if (now >= at(span.until)) continue;
        if (now >= at(span.from)) return {HoursState::open, {}};
        return {&span == &spans.front() ? HoursState::beforeCounters : HoursState::onBreak, at(span.from)};
    }
    return {HoursState::closed, {}};
}

std::optional<std::int64_t> minutesUntilWorked(const OpeningHours& hours, const WorkingCalendar& calendar, Time now,
                                               Zone zone, std::int64_t minutes)
{
    constexpr std::int64_t minuteMs = 60'000;
    const auto today = Day::of(now, zone);
    const auto& spans = spansOn(hours, calendar, today);
    if (spans.empty() || now >= momentOf(today, spans.back().until, zone)) return minutes;
    auto left = minutes * minuteMs;
    for (const auto& span : spans) {
        const auto from = std::max(now.ms, momentOf(today, span.from, zone).ms);
        const auto until = momentOf(today, span.until, zone).ms;
        if (from >= until) continue;
        if (left <= until - from) return (from + left - now.ms + minuteMs - 1) / minuteMs;
        left -= until - from;
    }
    return std::nullopt;
}

} // namespace pintu
