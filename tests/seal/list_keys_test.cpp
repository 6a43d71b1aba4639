#include "core/base/encoding.h"
#include "core/base/trouble.h"
#include "seal/list_keys.h"
#include "seal/system_entropy.h"

#include <gtest/gtest.h>

#include <set>

namespace pintu {
namespace {

using Entries = std::vector<std::int64_t>;

Secret secret(std::uint8_t first)
{
    Secret out;
    out.view()[0] = first;
    return out;
}

class ListKeysTest : public testing::Test {
protected:
    ListKeys keys{secret(1)};
    SystemEntropy entropy;
    ListId list = keys.list("word:siti");
};

TEST_F(ListKeysTest, OpenWhatTheySealed)
{
    const Entries entries{7, -3, 1'000'000'000'017};
    EXPECT_EQ(keys.open(list, keys.seal(list, entries, 3, entropy)), entries);
    EXPECT_EQ(keys.open(list, keys.seal(list, entries, 64, entropy)), entries);
    EXPECT_EQ(keys.open(list, keys.seal(list, {}, 4, entropy)), Entries{});
}

TEST_F(ListKeysTest, NameListsAlikeForOneKeyOnly)
{
    EXPECT_EQ(keys.list("word:siti"), list);
    EXPECT_NE(keys.list("word:sita"), list);
    EXPECT_NE(ListKeys{secret(2)}.list("word:siti"), list);
    EXPECT_NE(ListKeys{secret(2)}.address(list, 0), keys.address(list, 0));
}

TEST_F(ListKeysTest, PutEveryBlockSomewhereElse)
{
    std::set<std::int64_t> addresses;
    for (std::int64_t block = 0; block < 100; ++block) {
        addresses.insert(keys.address(list, block));
        addresses.insert(keys.address(keys.list("word:sita"), block));
    }
    EXPECT_EQ(addresses.size(), 200u);
}

TEST_F(ListKeysTest, ShowNeitherHowFullABlockIsNorThatTwoHoldTheSame)
{
    const Entries one{42};
    const Entries four{42, 43, 44, 45};
    EXPECT_EQ(keys.seal(list, one, 4, entropy).size(), keys.seal(list, four, 4, entropy).size());
    EXPECT_NE(keys.seal(list, one, 4, entropy), keys.seal(list, one, 4, entropy));
}

TEST_F(ListKeysTest, OfAnotherListReadOtherNumbers)
{
    const auto block = keys.seal(list, Entries{42}, 1, entropy);
    EXPECT_NE(keys.open(keys.list("word:sita"), block), Entries{42});
    EXPECT_NE(ListKeys{secret(2)}.open(list, block), Entries{42});
}

TEST_F(ListKeysTest, ReadOtherNumbersAfterAChangeOfAnyBit)
{
    const Entries entries{42, 43};
    const auto block = *fromBase64(keys.seal(list, entries, 16, entropy));
    for (std::size_t bit = 0; bit < block.size() * 8; ++bit) {
        auto changed = block;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1U << bit % 8));
        EXPECT_NE(keys.open(list, toBase64(changed)), entries) << "bit " << bit;
    }
}

TEST_F(ListKeysTest, CallWhatIsNoBlockDamaged)
{
    for (const auto& text : {std::string{}, std::string{"!"}, toBase64(Bytes(8)), toBase64(Bytes(17))})
        EXPECT_THROW((void)keys.open(list, text), Trouble) << text;
}

} // namespace
} // namespace pintu
