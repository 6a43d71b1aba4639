#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// A moment: Unix time in milliseconds, UTC. For people to read; nothing in the record decides by it.
struct Time {
    std::int64_t ms = 0;
    auto operator<=>(const Time&) const = default;

    std::int64_t seconds() const { return ms / 1000; }
    Time plus(std::chrono::milliseconds d) const { return {ms + d.count()}; }
};

/// Where time comes from: the system in programs, a set value in tests.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Time now() const = 0;
};

/// Indonesia's three zones; none has summer time (Keppres 41/1987).
enum class Zone { wib, wita, wit };

/// "WIB", "WITA" or "WIT".
std::string_view zoneName(Zone zone);
std::optional<Zone> parseZone(std::string_view name);

/// A calendar day without a zone, as days since 1970-01-01.
struct Day {
    std::int64_t number = 0;
    auto operator<=>(const Day&) const = default;

    static Day of(Time time, Zone zone);
    /// Reads ISO 8601, "2026-11-22".
    static std::optional<Day> parse(std::string_view text);

    std::string text() const; ///< ISO 8601
    Day plus(int days) const { return {number + days}; }
    std::chrono::year_month_day calendar() const;
    std::chrono::weekday weekday() const;
    Time startsAt(Zone zone) const;
};

/// RFC 3339 with the zone's offset, to the second: "2026-11-22T09:42:05+07:00".
std::string rfc3339(Time time, Zone zone);
/// "09.42", as Indonesians write it.
std::string clockText(Time time, Zone zone);
/// "Minggu, 22 November 2026".
std::string longDayText(Day day);
/// "22 Nov 2026".
std::string shortDayText(Day day);

} // namespace pintu
