#include "core/base/encoding.h"
#include "paper/pair_secret.h"
#include "paper/slip_examples.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

using namespace test;

std::string hexOf(const std::optional<Secret>& secret)
{
    return secret ? toHex(secret->view()) : "nothing";
}

TEST(PairSecret, IsTheOneOfTheExampleOnBothSides)
{
    constexpr auto expected = "bd227b12a463a688996169121b607afb9cab5a996860952e80c940a8bea05164";
    EXPECT_EQ(hexOf(pairSecret(officeKey, partnerKey.publicKey(), "D0412", "P04821")), expected);
    EXPECT_EQ(hexOf(pairSecret(partnerKey, officeKey.publicKey(), "D0412", "P04821")), expected);
}

TEST(PairSecret, DiffersForOtherNamesAndKeys)
{
    const auto secret = hexOf(pairSecret(officeKey, partnerKey.publicKey(), "D0412", "P04821"));
    EXPECT_NE(hexOf(pairSecret(officeKey, partnerKey.publicKey(), "P04821", "D0412")), secret);
    EXPECT_NE(hexOf(pairSecret(officeKey, partnerKey.publicKey(), "D0412", "P04822")), secret);
    EXPECT_NE(hexOf(pairSecret(officeKey, rootKey.publicKey(), "D0412", "P04821")), secret);
}

TEST(PairSecret, IsNothingWithAKeyThatCannotSeal)
{
    PublicKey neutral;
    neutral.bytes[0] = 1;
    EXPECT_FALSE(pairSecret(officeKey, neutral, "D0412", "P04821"));
}

} // namespace
} // namespace pintu
