#pragma once

#include "core/base/bytes.h"

#include <array>
#include <cstddef>

namespace pintu {

/// Overwrites memory in a way the compiler keeps.
void wipe(void* memory, std::size_t size);

/// Thirty-two secret bytes, which are overwritten when they go. They have no text form, so that no log can show them.
class Secret {
public:
    static constexpr std::size_t size = 32;

    Secret() = default;
    explicit Secret(std::span<const std::uint8_t, size> bytes);
    Secret(const Secret&) = default;
    Secret& operator=(const Secret&) = default;
    ~Secret() { wipe(m_bytes.data(), size); }

    std::span<const std::uint8_t, size> view() const { return m_bytes; }
    std::span<std::uint8_t, size> view() { return m_bytes; }

private:
    std::array<std::uint8_t, size> m_bytes{};
};

} // namespace pintu
