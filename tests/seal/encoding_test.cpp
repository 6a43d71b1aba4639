#include "core/base/encoding.h"

#include <gtest/gtest.h>
#include <sodium.h>

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
    for (const auto* text : {"Zg", "Zg=", "Zh==", "Zm9=", "Zg==x", "Z g==", "Zm9v\n", "Zm-_",
                             "====", "Zg==Zg==", "Z===", "Zm9v=", "Zm9v====", "\xff\xff\xff\xff"})
        EXPECT_FALSE(fromBase64(text)) << text;
}

TEST(Encoding, AgreesWithLibsodiumOnEveryByteAndLength)
{
    Bytes bytes;
    for (int i = 0; i < 300; ++i) {
        std::string hex(bytes.size() * 2 + 1, '\0');
        sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
        EXPECT_EQ(toHex(bytes), hex.c_str());
        std::string base64(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
        sodium_bin2base64(base64.data(), base64.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
        EXPECT_EQ(toBase64(bytes), base64.c_str());
        EXPECT_EQ(fromHex(toHex(bytes)), bytes);
        EXPECT_EQ(fromBase64(toBase64(bytes)), bytes);
        bytes.push_back(static_cast<std::uint8_t>(i * 37));
    }
}

} // namespace
} // namespace pintu
