#pragma once

#include "core/base/enum_names.h"

#include <array>

namespace pintu {

/// The answer to a condition when not everything is known (Kleene): in this order `and` is the least and `or` the most.
enum class Truth { no, unknown, yes };
template <>
struct EnumNames<Truth> {
    static constexpr std::array<std::string_view, 3> names{"no", "unknown", "yes"};
};

constexpr Truth opposite(Truth truth)
{
    return truth == Truth::yes ? Truth::no : truth == Truth::no ? Truth::yes : Truth::unknown;
}

} // namespace pintu
