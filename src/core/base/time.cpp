#include "core/base/time.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace pintu {
namespace {

constexpr std::int64_t msPerDay = 86'400'000;
constexpr std::array<std::string_view, 3> zoneNames{"WIB", "WITA", "WIT"};
constexpr std::array<const char*, 7> dayNames{"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"};
constexpr std::array<const char*, 12> monthNames{"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                                 "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};

int offsetHours(Zone zone)
{
    return 7 + static_cast<int>(zone);
}

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

std::int64_t localMs(Time time, Zone zone)
{
    return time.ms + offsetHours(zone) * 3'600'000LL;
}

template <class... Args>
std::string formatted(const char* format, Args... args)
{
    std::array<char, 96> buffer{};
    const int n = std::snprintf(buffer.data(), buffer.size(), format, args...);
    return {buffer.data(), static_cast<std::size_t>(n)};
}

bool parseNumber(std::string_view text, int& out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size();
}

} // namespace

std::string_view zoneName(Zone zone)
{
    return zoneNames[static_cast<std::size_t>(zone)];
}

std::optional<Zone> parseZone(std::string_view name)
{
    for (std::size_t i = 0; i < zoneNames.size(); ++i)
        if (zoneNames[i] == name) return static_cast<Zone>(i);
    return std::nullopt;
}

Day Day::of(Time time, Zone zone)
{
    return {floorDiv(localMs(time, zone), msPerDay)};
}

std::optional<Day> Day::parse(std::string_view text)
{
    int y = 0;
    int m = 0;
    int d = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    if (!parseNumber(text.substr(0, 4), y) || !parseNumber(text.substr(5, 2), m) || !parseNumber(text.substr(8, 2), d))
        return std::nullopt;
    if (y < 1 || m < 1 || d < 1) return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year{y}, std::chrono::month{static_cast<unsigned>(m)},
                                          std::chrono::day{static_cast<unsigned>(d)}};
    if (!ymd.ok()) return std::nullopt;
    return Day{std::chrono::sys_days{ymd}.time_since_epoch().count()};
}

std::chrono::year_month_day Day::calendar() const
{
    return std::chrono::sys_days{std::chrono::days{number}};
}

std::chrono::weekday Day::weekday() const
{
    return std::chrono::weekday{std::chrono::sys_days{std::chrono::days{number}}};
}

Time Day::startsAt(Zone zone) const
{
    return {number * msPerDay - offsetHours(zone) * 3'600'000LL};
}

std::string Day::text() const
{
    const auto ymd = calendar();
    const int year = static_cast<int>(ymd.year());
    const auto month = static_cast<unsigned>(ymd.month());
    const auto day = static_cast<unsigned>(ymd.day());
    if (year < 0 || year > 9999) return formatted("%04d-%02u-%02u", year, month, day);
    std::string out = "0000-00-00"; // by hand: a day is written in every statement about a ticket
    auto* const to = out.data();
    const auto put = [to](std::size_t at, unsigned value) {
        to[at] = static_cast<char>('0' + value / 10);
        to[at + 1] = static_cast<char>('0' + value % 10);
    };
    put(0, static_cast<unsigned>(year) / 100);
    put(2, static_cast<unsigned>(year) % 100);
    put(5, month);
    put(8, day);
    return out;
}

std::string rfc3339(Time time, Zone zone)
{
    const auto inDay = localMs(time, zone) - Day::of(time, zone).number * msPerDay;
    const auto s = inDay / 1000;
    return Day::of(time, zone).text() + formatted("T%02d:%02d:%02d+%02d:00", static_cast<int>(s / 3600),
                                                  static_cast<int>(s / 60 % 60), static_cast<int>(s % 60),
                                                  offsetHours(zone));
}

std::string clockText(Time time, Zone zone)
{
    const auto s = (localMs(time, zone) - Day::of(time, zone).number * msPerDay) / 1000;
    return formatted("%02d.%02d", static_cast<int>(s / 3600), static_cast<int>(s / 60 % 60));
}

std::string longDayText(Day day)
{
    const auto ymd = day.calendar();
    return formatted("%s, %u %s %d", dayNames[day.weekday().c_encoding()], static_cast<unsigned>(ymd.day()),
                     monthNames[static_cast<unsigned>(ymd.month()) - 1], static_cast<int>(ymd.year()));
}

std::string shortDayText(Day day)
{
    const auto ymd = day.calendar();
    return formatted("%u %.3s %d", static_cast<unsigned>(ymd.day()), monthNames[static_cast<unsigned>(ymd.month()) - 1],
                     static_cast<int>(ymd.year()));
}

} // namespace pintu
