#pragma once

#include <string>

namespace pintu {

/// The same words in several languages. The regional ones may be missing: residents then read Indonesian.
struct Words {
    std::string id;
    std::string en;
    std::string su{}; ///< Sundanese
    std::string jv{}; ///< Javanese
    bool operator==(const Words&) const = default;
};

} // namespace pintu
