#include "core/calendar/typed_moment.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <vector>

namespace pintu {
namespace {

constexpr std::size_t mostDigits = 4;

/// The numbers between separators; nothing where anything else stands between them.
std::optional<std::vector<int>> numbersIn(std::string_view text, std::string_view separators)
{
    std::vector<int> out;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        const auto digits = text.substr(0, end);
        int number = 0;
        const auto [at, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error != std::errc{} || at != digits.data() + digits.size() || digits.size() > mostDigits || number < 0)
            return std::nullopt;
        out.push_back(number);
        if (end == text.size()) return out;
        text.remove_prefix(end + 1);
        if (text.empty()) return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Day> calendarDay(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return std::nullopt;
    return Day{static_cast<decltype(Day::number)>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

std::optional<std::chrono::minutes> clockOf(std::string_view text)
{
    const auto parts = numbersIn(text, ".:");
    if (!parts || parts->size() > 2 || parts->front() > 23) return std::nullopt;
    const int minutes = parts->size() == 2 ? parts->back() : 0;
    if (minutes > 59) return std::nullopt;
    return std::chrono::hours{parts->front()} + std::chrono::minutes{minutes};
}

/// The first day, from today on, that is called so: of the next months and years.
std::optional<Day> nextDay(const std::vector<int>& parts, Day today)
{
    const auto calendar = today.calendar();
    int year = static_cast<int>(calendar.year());
    auto month = static_cast<int>(static_cast<unsigned>(calendar.month()));
    if (parts.size() == 3) {
        const bool yearFirst = parts.front() > 31;
        const int named = yearFirst ? parts.front() : parts.back();
        return calendarDay(named < 100 ? 2000 + named : named, parts[1], yearFirst ? parts.back() : parts.front());
    }
    if (parts.size() == 2) {
        const auto day = calendarDay(year, parts.back(), parts.front());
        return day && *day >= today ? day : calendarDay(year + 1, parts.back(), parts.front());
    }
    for (int tries = 0; tries < 12; ++tries) {
        if (const auto day = calendarDay(year, month, parts.front()); day && *day >= today) return day;
        if (++month > 12) month = 1, ++year;
    }
    return std::nullopt;
}

} // namespace

std::optional<Time> typedMoment(std::string_view text, Time now, Zone zone, int hour)
{
    while (text.ends_with(' ')) text.remove_suffix(1);
    while (text.starts_with(' ')) text.remove_prefix(1);
    const auto gap = text.find_first_of(" T");
    const auto dayText = text.substr(0, gap);
    auto clockText = gap == std::string_view::npos ? std::string_view{} : text.substr(gap + 1);
    while (clockText.starts_with(' ')) clockText.remove_prefix(1);
    const auto clock =
        clockText.empty() ? std::optional<std::chrono::minutes>{std::chrono::hours{hour}} : clockOf(clockText);
    const bool counted = dayText.starts_with('+');
    const auto parts = numbersIn(counted ? dayText.substr(1) : dayText, "/-.");
    if (!clock || !parts || parts->size() > 3 || (counted && parts->size() != 1)) return std::nullopt;
    const auto today = Day::of(now, zone);
    const auto day = counted ? std::optional{today.plus(parts->front())} : nextDay(*parts, today);
    if (!day) return std::nullopt;
    auto moment = day->startsAt(zone).plus(*clock);
    if (moment <= now && parts->size() == 1 && !counted) { // this day of the next month
        const auto next = nextDay(*parts, today.plus(1));
        if (!next) return std::nullopt;
        moment = next->startsAt(zone).plus(*clock);
    }
    if (moment <= now) return std::nullopt;
    return moment;
}

} // namespace pintu
