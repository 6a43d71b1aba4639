#include "office/staff_pin.h"

#include "seal/pin_hash.h"

#include <algorithm>

namespace pintu {

bool isStaffPin(const std::string& pin)
{
    constexpr std::size_t fewest = 4;
    constexpr std::size_t most = 12;
    return pin.size() >= fewest && pin.size() <= most &&
           std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string keptStaffPin(const std::string& pin)
{
    return hashOfPin(pin);
}

bool staffPinFits(const std::string& kept, const std::string& pin)
{
    return pinFits(kept, pin);
}

} // namespace pintu
