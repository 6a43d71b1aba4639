#include "seal/secret.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace pintu {
namespace {

TEST(Secret, LeavesNothingBehind)
{
    alignas(Secret) std::array<std::uint8_t, sizeof(Secret)> place{};
    const std::array<std::uint8_t, Secret::size> words = {'r', 'a', 'h', 'a', 's', 'i', 'a'};

    std::destroy_at(std::construct_at(reinterpret_cast<Secret*>(place.data()), words));

    EXPECT_TRUE(std::ranges::all_of(place, [](auto byte) { return byte == 0; }));
}

} // namespace
} // namespace pintu
