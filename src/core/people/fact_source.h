#pragma once

#include "core/base/enum_names.h"

#include <array>

namespace pintu {

/// How something came to be known: said by the resident, seen on a document, seen at the house, found in a list of
/// another office (SIKS-NG, DTSEN, BPJS).
enum class FactSource { said, shown, visited, list };
template <>
struct EnumNames<FactSource> {
    static constexpr std::array<std::string_view, 4> names{"said", "shown", "visited", "list"};
};

} // namespace pintu
