#include "core/people/region_code.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(RegionCode, HasFourLengths)
{
    for (const auto* code : {"36", "36.73", "36.73.02", "36.73.02.1011"}) EXPECT_TRUE(isRegionCode(code)) << code;
    for (const auto* other : {"", "3", "36.", "3673", "36.73.02.101", "36.73.02.10111", "36-73", "36.73.02.101a",
                              "36.73.0211011", " 36.73", "36.73.02.10 1"})
        EXPECT_FALSE(isRegionCode(other)) << other;
}

TEST(RegionCode, OfAVillageIsTheLongest)
{
    EXPECT_TRUE(isVillageCode("36.73.02.1011"));
    for (const auto* other : {"", "36.73.02", "36.73", "36", "3673021011", "Margaluyu"})
        EXPECT_FALSE(isVillageCode(other)) << other;
}

} // namespace
} // namespace pintu
