#pragma once

#include "core/base/bytes.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string_view>

namespace pintu::test {

/// Unlike assert, also in builds without assertions: the fuzzer takes the abort as a finding.
inline void mustHold(bool property, std::string_view what)
{
    if (property) return;
    std::cerr << "does not hold: " << what << '\n';
    std::abort();
}

inline std::string_view asText(BytesView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace pintu::test
