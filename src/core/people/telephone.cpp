#include "core/people/telephone.h"

#include <cstddef>

namespace pintu {
namespace {

constexpr std::size_t fewestDigits = 7;
constexpr std::size_t mostDigits = 13;
constexpr std::string_view country = "62";

} // namespace

std::optional<std::string> dialledNumber(std::string_view text)
{
    constexpr std::string_view parts = " .-/()\t";
    std::string digits;
    bool abroad = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c == '+' && digits.empty() && !abroad)
            abroad = true;
        else if (parts.find(c) == std::string_view::npos)
            return std::nullopt;
    }
    std::string_view rest = digits;
    if (!abroad && rest.starts_with("00")) {
        abroad = true;
        rest.remove_prefix(2);
    }
    if (rest.starts_with(country)) {
        abroad = false;
        rest.remove_prefix(country.size());
    }
    if (!abroad)
        while (rest.starts_with('0')) rest.remove_prefix(1); // "+62 (0)812"
    if (rest.starts_with('0')) return std::nullopt;          // no country has such a code
    if (rest.size() < fewestDigits || rest.size() > mostDigits) return std::nullopt;
    return (abroad ? "+" : "") + std::string{rest};
}

} // namespace pintu
