#include "paper/arrived_text.h"
#include "paper/key_card.h"
#include "paper/qr_image.h"
#include "paper/qr_reader.h"
#include "paper/wedge_text.h"
#include "support/fakes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

class KeyCardTest : public ::testing::Test {
protected:
    KeyCardTest() : key{secret()} {}
    Secret secret()
    {
        Secret out;
        entropy.fill(out.view());
        return out;
    }
    std::string text(std::string_view name = "RSUD Contoh Kota Serang") const
    {
        return keyCardText(key, "P04821", KeyRole::partner, 1'792'573'200, name);
    }

    SeededEntropy entropy;
    SigningKey key;
};

TEST_F(KeyCardTest, SaysWhoseKeyItIs)
{
    const auto card = readKeyCard(text());
    ASSERT_TRUE(card);
    EXPECT_EQ(card->owner, "P04821");
    EXPECT_EQ(card->role, KeyRole::partner);
    EXPECT_EQ(card->key, key.publicKey());
    EXPECT_EQ(card->name, "RSUD Contoh Kota Serang");
    EXPECT_LE(card->issued, 1'792'573'200);
}

TEST_F(KeyCardTest, NoChangedSignIsTaken)
{
    const auto whole = text();
    for (std::size_t at = 4; at < whole.size(); ++at) {
        auto changed = whole;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        const auto read = readKeyCard(changed);
        ASSERT_FALSE(read) << at;
        EXPECT_EQ(read.refusal(), KeyCardFault::changed) << at;
    }
    for (std::size_t length = 4; length < whole.size(); length += 7)
        EXPECT_FALSE(readKeyCard(whole.substr(0, length))) << length;
}

TEST_F(KeyCardTest, ACardThatAnotherKeySignedIsChanged)
{
    // The same claims under another signature: what an impostor without the key would make.
    const SigningKey other{secret()};
    const auto mine = text();
    const auto others = keyCardText(other, "P04821", KeyRole::partner, 1'792'573'200, "RSUD Contoh Kota Serang");
    EXPECT_EQ(readKeyCard(mine.substr(0, mine.size() - 96) + others.substr(others.size() - 96)).refusal(),
              KeyCardFault::changed);
}

TEST_F(KeyCardTest, OtherTextsAreNoCards)
{
    for (const auto* other : {"", "RC", "RS1:6BF", "http://example.org", "RT1:0123"})
        EXPECT_EQ(readKeyCard(other).refusal(), KeyCardFault::notACard) << other;
}

TEST_F(KeyCardTest, ALongNameIsCutBehindAWholeLetter)
{
    std::string name;
    for (int i = 0; i < 40; ++i) name += "é"; // 80 bytes
    const auto card = readKeyCard(text(name));
    ASSERT_TRUE(card);
    EXPECT_EQ(card->name, name.substr(0, 60));
}

TEST_F(KeyCardTest, IsReadFromItsOwnCodeFromAChatAndFromAHandScanner)
{
    const auto whole = text(std::string(60, 'W'));
    EXPECT_EQ(readQr(bitmapOf(smallestSymbol(whole), 4), Effort::plain), whole);
    EXPECT_EQ(arrivedText("Ini kartu kami: \"" + whole + "\"\n"), whole);
    EXPECT_THAT(wedgeCandidates(whole + "\n"), ::testing::Contains(whole));
}

} // namespace
} // namespace pintu::test
