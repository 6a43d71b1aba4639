#include "core/base/encoding.h"
#include "core/base/trouble.h"
#include "seal/keys.h"
#include "seal/signing_key.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

template <std::size_t n>
std::array<std::uint8_t, n> hex(std::string_view text)
{
    const auto bytes = fromHex(text).value();
    std::array<std::uint8_t, n> out{};
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

struct Example {
    std::string_view seed, publicKey, message, signature;
};

// RFC 8032 7.1, tests 1 and 3.
constexpr Example examples[] = {
    {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24"
     "655141438e7a100b"},
    {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
     "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28d"
     "c027beceea1ec40a"},
};

TEST(SigningKey, AgreesWithRfc8032)
{
    for (const auto& e : examples) {
        const SigningKey key{Secret{hex<32>(e.seed)}};
        EXPECT_EQ(toHex(key.publicKey().bytes), e.publicKey);
        EXPECT_EQ(toHex(key.sign(fromHex(e.message).value())), e.signature);
    }
}

TEST(SigningKey, RefusesEveryChangedBitOfMessageSignatureAndKey)
{
    const auto key = test::keyOf("a key");
    const Bytes message{1, 2, 3};
    const Signature signature = key.sign(message);
    ASSERT_TRUE(key.publicKey().verifies(message, signature));

    for (std::size_t bit = 0; bit < message.size() * 8; ++bit) {
        Bytes changed = message;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << (bit % 8)));
        EXPECT_FALSE(key.publicKey().verifies(changed, signature)) << bit;
    }
    for (std::size_t bit = 0; bit < signature.size() * 8; ++bit) {
        Signature changed = signature;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << (bit % 8)));
        EXPECT_FALSE(key.publicKey().verifies(message, changed)) << bit;
    }
    for (std::size_t bit = 0; bit < 256; ++bit) {
        PublicKey changed = key.publicKey();
        changed.bytes[bit / 8] = static_cast<std::uint8_t>(changed.bytes[bit / 8] ^ (1u << (bit % 8)));
        EXPECT_FALSE(changed.verifies(message, signature)) << bit;
    }
}

TEST(SigningKey, BothSidesOfAnExchangeComeToTheSameSecret)
{
    const auto office = test::keyOf("office");
    const auto partner = test::keyOf("partner");
    EXPECT_EQ(toHex(office.exchange(partner.publicKey()).view()), toHex(partner.exchange(office.publicKey()).view()));
}

TEST(SigningKey, ExchangeWithAKeyOfLowOrderIsRefused)
{
    const auto key = test::keyOf("a key");
    const PublicKey neutral{hex<32>("0100000000000000000000000000000000000000000000000000000000000000")};
    EXPECT_EQ(neutral.forExchange(), (std::array<std::uint8_t, 32>{}));
    EXPECT_THROW(key.exchange(neutral), Trouble);
}

TEST(SigningKey, NameIsTheThumbprintOfTheCoseKey)
{
    const PublicKey office{hex<32>("d8e88c015f82fe03cad1003fffb91951b327cd5bbad97fb80111aeeb63b6f0b0")};
    EXPECT_EQ(toHex(office.name()), "ef0a164d81bab444"); // the office of the slip example
}

} // namespace
} // namespace pintu
