#include "core/queue/ticket.h"

#include <charconv>
#include <cstdio>

namespace pintu {

std::string TicketNumber::text() const
{
    std::array<char, 24> digits{};
    const int n = std::snprintf(digits.data(), digits.size(), "-%03lld", static_cast<long long>(number));
    return letter + std::string{digits.data(), static_cast<std::size_t>(n)};
}

std::optional<TicketNumber> TicketNumber::parse(std::string_view text)
{
    if (text.size() < 2) return std::nullopt;
    const char first = text.front();
    const char letter = first >= 'a' && first <= 'z' ? static_cast<char>(first - 'a' + 'A') : first;
    if (letter < 'A' || letter > 'Z') return std::nullopt;
    text.remove_prefix(text[1] == '-' || text[1] == ' ' ? 2 : 1);
    std::int64_t number = 0;
    if (text.empty() || text.size() > 6) return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1) return std::nullopt;
    return TicketNumber{std::string(1, letter), number};
}

} // namespace pintu
