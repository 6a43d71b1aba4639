#pragma once

#include <cstdint>
#include <span>

namespace pintu {

/// Where randomness comes from: the operating system in programs (seal), a seed in tests.
class Entropy {
public:
    virtual ~Entropy() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;
};

} // namespace pintu
