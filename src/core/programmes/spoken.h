#pragma once

#include <string>
#include <string_view>

namespace pintu {

/// What is left of a name when people write it in their own ways: "Palangka Raya", "palangkaraya"; "Ma'rang",
/// "Ma’rang". Letters in lower case and digits; blanks, dashes, apostrophes and every other mark are gone.
std::string spoken(std::string_view text);

} // namespace pintu
