#include "devices/spoken.h"

#include <array>

namespace pintu {
namespace {

constexpr std::array<std::string_view, 12> small{"nol",  "satu",  "dua",     "tiga",     "empat",   "lima",
                                                 "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"};

std::string word(int number)
{
    return std::string{small[static_cast<std::size_t>(number)]};
}

/// `first` and what is left of the number, if anything is.
std::string with(std::string first, int rest)
{
    return rest == 0 ? first : first + " " + spokenCounter(rest);
}

} // namespace

std::string spokenNumber(std::string_view ticket)
{
    std::string out;
    for (const char c : ticket) {
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (!digit && !letter) continue;
        if (!out.empty()) out += ", ";
        out += digit ? word(c - '0') : std::string(1, c);
    }
    return out;
}

std::string spokenCounter(int counter)
{
    if (counter < 0 || counter > 999) return std::to_string(counter);
    if (counter < 12) return word(counter);
    if (counter < 20) return word(counter - 10) + " belas";
    if (counter < 100) return with(word(counter / 10) + " puluh", counter % 10);
    if (counter < 200) return with("seratus", counter - 100);
    return with(word(counter / 100) + " ratus", counter % 100);
}

} // namespace pintu
