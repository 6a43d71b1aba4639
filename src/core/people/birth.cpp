#include "core/people/birth.h"

#include <utility>

namespace pintu {

std::string_view sexLetter(Sex sex)
{
    switch (sex) {
    case Sex::male: return "L";
    case Sex::female: return "P";
    case Sex::unknown: break;
    }
    return "-";
}

std::optional<Sex> parseSexLetter(std::string_view text)
{
    if (text == "L" || text == "l" || text == "1") return Sex::male;
    if (text == "P" || text == "p" || text == "2") return Sex::female;
    if (text == "-") return Sex::unknown;
    return std::nullopt;
}

Birth Birth::on(Day day)
{
    Birth birth = in(static_cast<int>(day.calendar().year()));
    birth.m_day = day;
    return birth;
}

Birth Birth::in(int year)
{
    Birth birth;
    birth.m_year = year;
    return birth;
}

Birth Birth::aboutYears(int age, Day today)
{
    Birth birth = in(static_cast<int>(today.calendar().year()) - age);
    birth.m_estimated = true;
    return birth;
}

std::optional<Age> ageOn(const Birth& birth, Day today)
{
    const auto now = today.calendar();
    if (!birth.known() || birth.year() > static_cast<int>(now.year())) return std::nullopt;
    const int years = static_cast<int>(now.year()) - birth.year();
    if (!birth.day()) return Age{years, true};
    if (*birth.day() > today) return std::nullopt;
    const auto born = birth.day()->calendar();
    const bool birthdayAhead = std::pair{now.month(), now.day()} < std::pair{born.month(), born.day()};
    return Age{birthdayAhead ? years - 1 : years, false};
}

} // namespace pintu
