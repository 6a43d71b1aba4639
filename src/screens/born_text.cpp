#include "screens/born_text.h"

#include <charconv>
#include <chrono>
#include <vector>

namespace pintu {
namespace {

constexpr int oldest = 130;

std::string twoDigits(unsigned number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::vector<int> numbersIn(const std::string& text)
{
    std::vector<int> out;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] < '0' || text[at] > '9') {
            ++at;
            continue;
        }
        int number = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), number);
        if (error == std::errc{}) out.push_back(number);
        at = static_cast<std::size_t>(end - text.data());
    }
    return out;
}

} // namespace

Birth birthIn(const std::string& text, Day today)
{
    auto numbers = numbersIn(text);
    if (numbers.size() == 1 && text.size() == 8) {
        const int joined = numbers.front();
        numbers = {joined / 1'000'000, joined / 10'000 % 100, joined % 10'000};
    }
    if (numbers.size() == 3) {
        const std::chrono::year_month_day date{std::chrono::year{numbers[2]},
                                               std::chrono::month{static_cast<unsigned>(numbers[1])},
                                               std::chrono::day{static_cast<unsigned>(numbers[0])}};
        if (!date.ok()) return {};
        return Birth::on(Day{std::chrono::sys_days{date}.time_since_epoch().count()});
    }
    if (numbers.size() != 1) return {};
    const int number = numbers.front();
    if (number <= oldest) return Birth::aboutYears(number, today);
    const int thisYear = static_cast<int>(today.calendar().year());
    return number > thisYear - oldest && number <= thisYear ? Birth::in(number) : Birth{};
}

std::string bornText(Day day)
{
    const auto date = day.calendar();
    return twoDigits(static_cast<unsigned>(date.day())) + "-" + twoDigits(static_cast<unsigned>(date.month())) + "-" +
           std::to_string(static_cast<int>(date.year()));
}

} // namespace pintu
