#include "seal/compared_numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

PublicKey keyOf(std::uint8_t fill)
{
    PublicKey key;
    key.bytes.fill(fill);
    return key;
}

TEST(ComparedNumbers, AreSixOfTwoDigitsAndTheSameOnEveryPc)
{
    const auto said = comparedNumbers("P04821", keyOf(7));
    EXPECT_THAT(said, ::testing::MatchesRegex("[0-9][0-9]( [0-9][0-9]){5}"));
    EXPECT_EQ(said, comparedNumbers("P04821", keyOf(7)));
    EXPECT_EQ(said, "11 97 93 50 86 75") << "released programs say these";
}

TEST(ComparedNumbers, AreOthersForAnotherKeyOrAnotherOwner)
{
    const auto said = comparedNumbers("P04821", keyOf(7));
    EXPECT_NE(said, comparedNumbers("P04821", keyOf(8)));
    EXPECT_NE(said, comparedNumbers("P04822", keyOf(7)));
}

} // namespace
} // namespace pintu::test
