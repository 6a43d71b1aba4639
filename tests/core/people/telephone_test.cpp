#include "core/people/telephone.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(Telephone, IsTheSameInEveryWayOfWriting)
{
    for (const auto* text : {"081234567890", "0812-3456-7890", "0812 3456 7890", "+6281234567890", "+62 812-3456-7890",
                             "62 812 3456 7890", "6281234567890", "0062 812 34567890", "+62 (0)812 3456 7890",
                             "(0812) 34567890", "0812.3456.7890", "0812/34567890", "81234567890"})
        EXPECT_EQ(dialledNumber(text), "81234567890") << text;
}

TEST(Telephone, SixtyTwoWithoutAPlusIsTheCountry)
{
    EXPECT_EQ(dialledNumber("62 21 5550199"), "215550199");
    EXPECT_EQ(dialledNumber("021 5550199"), "215550199");
}

TEST(Telephone, OfAnotherCountryKeepsItsPlus)
{
    EXPECT_EQ(dialledNumber("+60 12-345 6789"), "+60123456789");
    EXPECT_EQ(dialledNumber("0060123456789"), "+60123456789");
}

TEST(Telephone, IsNoOtherText)
{
    for (const auto* text : {"", "12345", "belum punya", "0812 x 34567890", "0812+34567890", "+", "62", "0000000000",
                             "3204165909969998", "08123456789012345"})
        EXPECT_EQ(dialledNumber(text), std::nullopt) << text;
}

} // namespace
} // namespace pintu
