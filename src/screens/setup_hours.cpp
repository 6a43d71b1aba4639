#include "screens/setup_hours.h"

#include "screens/kiosk_words.h"
#include "screens/text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <sstream>

namespace pintu {
namespace {

std::vector<std::string> parts(const std::string& text, const char* separators)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find_first_of(separators, at), text.size());
        auto part = text.substr(at, end - at);
        const auto first = part.find_first_not_of(" \t");
        if (first != part.npos) out.push_back(part.substr(first, part.find_last_not_of(" \t") - first + 1));
        at = end + 1;
    }
    return out;
}

std::optional<std::int64_t> wholeNumber(const std::string& text)
{
    std::int64_t out = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{out} : std::nullopt;
}

std::optional<std::int64_t> minutes(const std::string& text)
{
    const auto written = parts(text, "");
    if (written.empty()) return 0;
    return wholeNumber(written.front());
}

std::optional<Quota> quota(const std::string& text)
{
    std::istringstream in{text};
    Quota out;
    std::string number;
    std::string more;
    in >> out.sector >> number;
    const auto read = wholeNumber(number);
    if (out.sector.empty() || !read || in >> more) return std::nullopt;
    out.numbers = *read;
    return out;
}

} // namespace

std::string weekdayText(Weekday day)
{
    constexpr std::int64_t someMonday = 4; // 5 January 1970
    const auto text = dayText(Day{someMonday + static_cast<std::int64_t>(day)});
    return text.substr(0, text.find(','));
}

HoursForm formOf(const OpeningHours& hours, const std::vector<Quota>& quotas)
{
    HoursForm out;
    for (std::size_t i = 0; i < out.days.size(); ++i) out.days[i] = spansText(hours.spansOf(static_cast<Weekday>(i)));
    out.machineBefore = std::to_string(hours.machineBefore);
    out.machineEnds = std::to_string(hours.machineEnds);
    for (const auto& day : hours.closedDays) out.closedDays += (out.closedDays.empty() ? "" : ", ") + day.text();
    for (const auto& one : quotas)
        out.quotas += (out.quotas.empty() ? "" : "; ") + one.sector + " " + std::to_string(one.numbers);
    return out;
}

OpeningHours hoursOf(const HoursForm& form)
{
    OpeningHours out;
    for (std::size_t i = 0; i < form.days.size(); ++i)
        if (const auto spans = parseSpans(form.days[i]); spans && !spans->empty())
            out.days.push_back({static_cast<Weekday>(i), *spans});
    out.machineBefore = minutes(form.machineBefore).value_or(0);
    out.machineEnds = minutes(form.machineEnds).value_or(0);
    for (const auto& text : parts(form.closedDays, ",;"))
        if (const auto day = Day::parse(text)) out.closedDays.push_back(*day);
    return out;
}

std::vector<Quota> quotasOf(const HoursForm& form)
{
    std::vector<Quota> out;
    for (const auto& text : parts(form.quotas, ",;"))
        if (const auto one = quota(text)) out.push_back(*one);
    return out;
}

std::string problemOf(const HoursForm& form)
{
    for (std::size_t i = 0; i < form.days.size(); ++i)
        if (!parseSpans(form.days[i]))
            return fill(tr("%1: write times such as 08.00-12.00, 13.00-15.00, one after another; or leave it empty."),
                        {weekdayText(static_cast<Weekday>(i))});
    for (const auto* text : {&form.machineBefore, &form.machineEnds})
        if (!minutes(*text)) return tr("The minutes of the ticket machine are a whole number, such as 30.");
    for (const auto& text : parts(form.closedDays, ",;"))
        if (!Day::parse(text)) return fill(tr("%1 is no day: write it like 2026-12-31."), {text});
    for (const auto& text : parts(form.quotas, ",;"))
        if (!quota(text)) return fill(tr("%1 is no quota: write a code and a number, such as KES 40."), {text});
    if (!areHours(hoursOf(form)))
        return tr("The ticket machine must be open for a while on each day: at most 240 minutes before and after.");
    return {};
}

} // namespace pintu
