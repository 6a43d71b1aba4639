#pragma once

#include "core/base/cbor.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace pintu::test {

inline Bytes hex(std::string_view text)
{
    Bytes out;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2)
        out.push_back(static_cast<std::uint8_t>(std::stoi(std::string{text.substr(i, 2)}, nullptr, 16)));
    return out;
}

/// Whether the whole of `bytes` is one item of the subset.
inline bool isItem(BytesView bytes)
{
    cbor::Reader in{bytes};
    const auto item = in.item();
    return in.finished() && item.size() == bytes.size();
}

} // namespace pintu::test
