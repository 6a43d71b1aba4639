#pragma once

#include "core/base/entropy.h"
#include "core/base/time.h"

#include <random>

namespace pintu::test {

/// The same bytes for the same seed, in every run.
class SeededEntropy final : public Entropy {
public:
    explicit SeededEntropy(std::uint64_t seed = 1) : m_engine{seed} {}
    void fill(std::span<std::uint8_t> out) override
    {
        for (auto& byte : out) byte = static_cast<std::uint8_t>(m_engine());
    }

private:
    std::mt19937_64 m_engine;
};

/// Stands still until it is moved.
class SetClock final : public Clock {
public:
    Time time{1'792'573'200'000}; // the day of the paper examples
    Time now() const override { return time; }
    void forward(std::chrono::milliseconds d) { time.ms += d.count(); }
};

} // namespace pintu::test
