#include "seal/base45.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(Base45, AgreesWithTheExamplesOfRfc9285)
{
    const std::pair<std::string_view, std::string_view> examples[] = {
        {"AB", "BB8"}, {"Hello!!", "%69 VD92EX0"}, {"base-45", "UJCLQE7W581"}, {"ietf!", "QED8WEX0"}, {"", ""}};
    for (const auto& [plain, encoded] : examples) {
        EXPECT_EQ(toBase45(bytesOf(plain)), encoded);
        EXPECT_EQ(fromBase45(encoded), (Bytes{plain.begin(), plain.end()}));
    }
}

TEST(Base45, BringsBackEveryPairOfBytes)
{
    for (unsigned value = 0; value <= 0xffff; ++value) {
        const Bytes bytes{static_cast<std::uint8_t>(value >> 8), static_cast<std::uint8_t>(value)};
        ASSERT_EQ(fromBase45(toBase45(bytes)), bytes);
    }
}

TEST(Base45, RefusesValuesAboveTheirBytes)
{
    EXPECT_TRUE(fromBase45("FGW"));  // 65535
    EXPECT_FALSE(fromBase45("GGW")); // 65536
    EXPECT_FALSE(fromBase45(":::"));
    EXPECT_TRUE(fromBase45("U5"));  // 255
    EXPECT_FALSE(fromBase45("V5")); // 256
}

TEST(Base45, RefusesLengthsThatNoBytesHave)
{
    EXPECT_FALSE(fromBase45("A"));
    EXPECT_FALSE(fromBase45("BB8A"));
}

TEST(Base45, RefusesEveryOtherCharacter)
{
    for (int c = 0; c < 256; ++c) {
        const char character = static_cast<char>(c);
        const bool ours = base45Symbols.find(character) != std::string_view::npos;
        EXPECT_EQ(fromBase45(std::string{character} + "00").has_value(), ours) << c;
    }
}

} // namespace
} // namespace pintu
