#pragma once

#include "core/base/enum_names.h"

namespace pintu {

/// How soon help is needed. FHIR request-priority: routine, urgent, stat.
enum class Urgency { routine, urgent, emergency };

template <>
struct EnumNames<Urgency> {
    static constexpr std::array<std::string_view, 3> names{"routine", "urgent", "emergency"};
};

} // namespace pintu
