#include "seal/pin_hash.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(PinHash, FitsItsPinAndNoOther)
{
    const auto kept = hashOfPin("471108");
    EXPECT_TRUE(pinFits(kept, "471108"));
    for (const auto* other : {"471109", "47110", "4711080", ""}) EXPECT_FALSE(pinFits(kept, other)) << other;
}

TEST(PinHash, IsAnotherEachTimeAndShowsNoDigitOfThePin)
{
    const auto one = hashOfPin("471108");
    EXPECT_NE(one, hashOfPin("471108"));
    EXPECT_TRUE(one.starts_with("$argon2id$v=19$m=65536,t=3,")) << one;
    EXPECT_EQ(one.find("471108"), std::string::npos);
}

TEST(PinHash, FitsNothingWhereItIsNone)
{
    for (const std::string& kept : {std::string{}, std::string{"471108"}, std::string(500, '$')})
        EXPECT_FALSE(pinFits(kept, "471108")) << kept;
}

} // namespace
} // namespace pintu
