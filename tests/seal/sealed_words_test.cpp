#include "seal/digest.h"
#include "seal/sealed_words.h"
#include "support/fakes.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

const Secret key{sha256(bytesOf("a key"))};
const Secret otherKey{sha256(bytesOf("another key"))};
const KeyId id = KeyId::parse("6f1e9c1a-0000-4000-8000-000000000001").value();
const KeyId otherId = KeyId::parse("6f1e9c1a-0000-4000-8000-000000000002").value();

TEST(SealedWords, OpenWithTheSameKeyAndContext)
{
    test::SeededEntropy entropy;
    const auto words = bytesOf("Uji Coba");
    const auto sealed = sealWords(key, words, bytesOf("context"), entropy);
    EXPECT_EQ(sealed.size(), 24 + words.size() + 16);
    EXPECT_EQ(openWords(key, sealed, bytesOf("context")), (Bytes{words.begin(), words.end()}));
}

TEST(SealedWords, StayClosedForAnotherKeyOrContext)
{
    test::SeededEntropy entropy;
    const auto sealed = sealWords(key, bytesOf("Uji Coba"), bytesOf("context"), entropy);
    EXPECT_FALSE(openWords(otherKey, sealed, bytesOf("context")));
    EXPECT_FALSE(openWords(key, sealed, bytesOf("contexts")));
    EXPECT_FALSE(openWords(key, sealed, {}));
}

TEST(SealedWords, StayClosedWhenAnyBitIsChangedOrMissing)
{
    test::SeededEntropy entropy;
    const auto sealed = sealWords(key, bytesOf("Uji"), {}, entropy);
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        Bytes changed = sealed;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << (bit % 8)));
        EXPECT_FALSE(openWords(key, changed, {})) << bit;
    }
    for (std::size_t length = 0; length < sealed.size(); ++length)
        EXPECT_FALSE(openWords(key, BytesView{sealed}.first(length), {})) << length;
}

TEST(SealedWords, NeverLookTheSameTwice)
{
    test::SeededEntropy entropy;
    EXPECT_NE(sealWords(key, bytesOf("Uji"), {}, entropy), sealWords(key, bytesOf("Uji"), {}, entropy));
}

TEST(SealedWords, MayBeEmpty)
{
    test::SeededEntropy entropy;
    EXPECT_EQ(openWords(key, sealWords(key, {}, {}, entropy), {}), Bytes{});
}

TEST(SealedOnce, OpensWithTheSameKeyAndContextOnly)
{
    const auto sealed = sealOnce(key, bytesOf("AK"), bytesOf("paper"));
    EXPECT_EQ(sealed.size(), 2u + 16u);
    EXPECT_EQ(openOnce(key, sealed, bytesOf("paper")), (Bytes{'A', 'K'}));
    EXPECT_FALSE(openOnce(otherKey, sealed, bytesOf("paper")));
    EXPECT_FALSE(openOnce(key, sealed, bytesOf("papers")));
    EXPECT_FALSE(openOnce(key, BytesView{sealed}.first(15), bytesOf("paper")));
}

TEST(WrappedKey, OpensForItsOwnIdOnly)
{
    test::SeededEntropy entropy;
    const auto wrapped = wrapKey(key, id, otherKey, entropy);
    const auto opened = unwrapKey(key, id, wrapped);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(std::ranges::equal(opened->view(), otherKey.view()));
    EXPECT_FALSE(unwrapKey(key, otherId, wrapped));
    EXPECT_FALSE(unwrapKey(otherKey, id, wrapped));
}

TEST(BlindIndex, IsEqualForEqualTextsOfOnePurpose)
{
    const auto index = blindIndex(key, "nik", "3300000000009990");
    EXPECT_EQ(index.size(), 32u);
    EXPECT_EQ(index, blindIndex(key, "nik", "3300000000009990"));
}

TEST(BlindIndex, DiffersByKeyPurposeAndText)
{
    const auto index = blindIndex(key, "nik", "3300000000009990");
    EXPECT_NE(index, blindIndex(otherKey, "nik", "3300000000009990"));
    EXPECT_NE(index, blindIndex(key, "kk", "3300000000009990"));
    EXPECT_NE(index, blindIndex(key, "nik", "3300000000009991"));
    EXPECT_NE(blindIndex(key, "ni", "k1"), blindIndex(key, "nik", "1"));
}

} // namespace
} // namespace pintu
