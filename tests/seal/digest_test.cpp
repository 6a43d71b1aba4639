#include "core/base/encoding.h"
#include "seal/digest.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

Bytes hex(std::string_view text)
{
    return fromHex(text).value();
}

TEST(Digest, Sha256AgreesWithTheStandard) // FIPS 180-4
{
    EXPECT_EQ(toHex(sha256(bytesOf("abc"))), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Digest, HmacAgreesWithRfc4231)
{
    EXPECT_EQ(toHex(hmacSha256(Bytes(20, 0x0b), bytesOf("Hi There"))),
              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
}

TEST(Digest, HmacTakesKeysLongerThanABlock) // RFC 4231, case 6
{
    EXPECT_EQ(toHex(hmacSha256(Bytes(131, 0xaa), bytesOf("Test Using Larger Than Block-Size Key - Hash Key First"))),
              "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST(Digest, HkdfAgreesWithRfc5869Case1)
{
    EXPECT_EQ(toHex(hkdfSha256(Bytes(22, 0x0b), hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42)),
              "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
}

TEST(Digest, HkdfAgreesWithRfc5869Case2)
{
    Bytes input;
    Bytes salt;
    Bytes info;
    for (int i = 0; i < 80; ++i) {
        input.push_back(static_cast<std::uint8_t>(i));
        salt.push_back(static_cast<std::uint8_t>(0x60 + i));
        info.push_back(static_cast<std::uint8_t>(0xb0 + i));
    }
    EXPECT_EQ(toHex(hkdfSha256(input, salt, info, 82)),
              "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
              "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
}

TEST(Digest, HkdfAgreesWithRfc5869Case3WithoutSaltAndInfo)
{
    EXPECT_EQ(toHex(hkdfSha256(Bytes(22, 0x0b), {}, {}, 42)),
              "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

TEST(Digest, HkdfGivesUpTo255Blocks)
{
    EXPECT_EQ(hkdfSha256(Bytes(32, 1), {}, {}, 255 * 32).size(), 255u * 32u);
}

} // namespace
} // namespace pintu
