#include "seal/encoding.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(Encoding, WritesHexInLowerCase)
{
    EXPECT_EQ(toHex(Bytes{0x00, 0xab, 0xff}), "00abff");
}

TEST(Encoding, ReadsHexInBothCases)
{
    EXPECT_EQ(fromHex("00abFF"), (Bytes{0x00, 0xab, 0xff}));
}

TEST(Encoding, RefusesTextThatIsNoHex)
{
    for (const auto* text : {"0", "0g", "00 ", "00:11", "abc"}) EXPECT_FALSE(fromHex(text)) << text;
}

TEST(Encoding, AgreesWithRfc4648)
{
    const std::pair<std::string_view, std::string_view> examples[] = {{"", ""},
                                                                      {"f", "Zg=="},
                                                                      {"fo", "Zm8="},
                                                                      {"foo", "Zm9v"},
                                                                      {"foob", "Zm9vYg=="},
                                                                      {"fooba", "Zm9vYmE="},
                                                                      {"foobar", "Zm9vYmFy"}};
    for (const auto& [plain, encoded] : examples) {
        EXPECT_EQ(toBase64(bytesOf(plain)), encoded);
        EXPECT_EQ(fromBase64(encoded), (Bytes{plain.begin(), plain.end()}));
    }
}

TEST(Encoding, RefusesBase64InAnyOtherForm)
{
    for (const auto* text : {"Zg", "Zg=", "Zh==", "Zg==x", "Z g==", "Zm9v\n", "Zm-_", "===="})
        EXPECT_FALSE(fromBase64(text)) << text;
}

} // namespace
} // namespace pintu
