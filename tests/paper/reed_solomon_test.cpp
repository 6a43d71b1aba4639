#include "paper/reed_solomon.h"

#include <gtest/gtest.h>

#include <numeric>

namespace pintu {
namespace {

/// A block of version 1-M from the standard's own example (ISO/IEC 18004 annex I): 16 data and 10 check codewords.
const std::vector<std::uint8_t> whole{0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec,
                                      0x11, 0xec, 0x11, 0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55};
constexpr std::size_t checks = 10;

TEST(MendBlock, FindsAWholeBlockWhole)
{
    auto block = whole;
    EXPECT_EQ(mendBlock(block, checks, {}), 0);
    EXPECT_EQ(block, whole);
}

TEST(MendBlock, MendsHalfAsManyErrorsAsCheckSymbols)
{
    auto block = whole;
    for (const std::size_t place : {0u, 5u, 11u, 16u, 25u}) block[place] ^= 0x5a;
    EXPECT_EQ(mendBlock(block, checks, {}), 5);
    EXPECT_EQ(block, whole);
}

TEST(MendBlock, MendsAsManyErasuresAsCheckSymbols)
{
    auto block = whole;
    std::vector<std::size_t> erased(checks);
    std::iota(erased.begin(), erased.end(), std::size_t{3});
    for (const std::size_t place : erased) block[place] = 0xff;
    EXPECT_TRUE(mendBlock(block, checks, erased));
    EXPECT_EQ(block, whole);
}

TEST(MendBlock, MendsErasuresAndErrorsTogether)
{
    auto block = whole;
    block[1] ^= 1;
    block[2] ^= 2;
    block[20] ^= 3;
    EXPECT_EQ(mendBlock(block, checks, {1, 2, 7, 8}), 1);
    EXPECT_EQ(block, whole);
}

TEST(MendBlock, LeavesAloneWhatItCannotMend)
{
    auto block = whole;
    for (std::size_t place = 0; place < 8; ++place) block[place] ^= static_cast<std::uint8_t>(0x31 + place);
    const auto before = block;
    EXPECT_FALSE(mendBlock(block, checks, {}));
    EXPECT_EQ(block, before);
}

TEST(MendBlock, RefusesMoreErasuresThanCheckSymbols)
{
    auto block = whole;
    EXPECT_FALSE(mendBlock(block, checks, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
}

} // namespace
} // namespace pintu
