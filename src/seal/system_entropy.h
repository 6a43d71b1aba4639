#pragma once

#include "core/base/entropy.h"

namespace pintu {

/// The operating system's generator (getrandom), through libsodium.
class SystemEntropy final : public Entropy {
public:
    void fill(std::span<std::uint8_t> out) override;
};

} // namespace pintu
