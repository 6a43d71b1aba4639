#pragma once

#include "core/base/enum_names.h"
#include "core/base/time.h"

#include <array>
#include <optional>

namespace pintu {

enum class Sex { unknown, male, female };
template <>
struct EnumNames<Sex> {
    static constexpr std::array<std::string_view, 3> names{"unknown", "male", "female"};
};

/// Answers the letter that Indonesian forms write: "L", "P", or "-" for unknown.
std::string_view sexLetter(Sex sex);
/// Reads L, P (laki-laki, perempuan) and the form codes 1, 2, in either case. Nothing for anything else.
std::optional<Sex> parseSexLetter(std::string_view text);

/// When somebody was born, as far as it is known: a day, a year, a year guessed from looks, or nothing.
class Birth {
public:
    Birth() = default;
    static Birth on(Day day);
    static Birth in(int year);
    /// A birth that was reckoned from an age that somebody guessed on the day `today`.
    static Birth aboutYears(int age, Day today);

    bool known() const { return m_year != 0; }
    std::optional<Day> day() const { return m_day; }
    /// The year is 0 when nothing is known; a slip writes it so, too.
    int year() const { return m_year; }
    bool estimated() const { return m_estimated; }
    /// Two births are equal when they are known equally well: the year of a day is not that year alone.
    bool operator==(const Birth&) const = default;

private:
    std::optional<Day> m_day;
    int m_year = 0;
    bool m_estimated = false;
};

struct Age {
    int years = 0;
    bool approximate = false; ///< from a year or a guess: one year less is possible
    bool operator==(const Age&) const = default;
};

/// Full years on a day. Born on 29 February: a year older on 1 March of other years. Nothing when the birth is unknown
/// or lies after `today`.
std::optional<Age> ageOn(const Birth& birth, Day today);

} // namespace pintu
