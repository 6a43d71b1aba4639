#include "seal/system_entropy.h"

#include <gtest/gtest.h>

#include <array>

namespace pintu {
namespace {

TEST(SystemEntropy, NeverGivesTheSameTwice)
{
    SystemEntropy entropy;
    std::array<std::uint8_t, 32> first{};
    std::array<std::uint8_t, 32> second{};
    entropy.fill(first);
    entropy.fill(second);
    EXPECT_NE(first, second);
    EXPECT_NE(first, (std::array<std::uint8_t, 32>{}));
}

} // namespace
} // namespace pintu
