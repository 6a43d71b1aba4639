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

/// As forms write it: "L", "P", "-".
std::string_view sexLetter(Sex sex);
/// Reads L, P (laki-laki, perempuan) and the form codes 1, 2, in either case. Nothing for anything else.
std::optional<Sex> parseSexLetter(std::string_view text);

/// When somebody was born, as far as it is known: a day, a year, a year guessed from looks, or nothing.
class Birth {
public:
    Birth() = default;
    static Birth on(Day day);
    static Birth in(int year);
    /// From a guessed age on the day of the guess.
    static Birth aboutYears(int age, Day today);

    bool known() const { return m_year != 0; }
    std::optional<Day> day() const { return m_day; }
    /// 0 when nothing is known, as on a slip.
    int year() const { return m_year; }
    bool estimated() const { return m_estimated; }
    /// The slip's and record's form of it: what was a day stays a day, a guess stays a guess.
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
