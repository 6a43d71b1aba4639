#include "core/base/trouble.h"
#include "office/trust_root.h"
#include "office/two_sites.h"

#include <array>

namespace pintu::test {
namespace {

constexpr std::int64_t day = 86'400;

class TrustRootTest : public ::testing::Test {
protected:
    TrustRootTest() : root{makeRoot(folder, entropy)}, officeKey{SiteKeys::make(entropy).signing.publicKey()} {}

    /// What a custodian writes without thinking of earlier lists.
    TrustListContent routine() const
    {
        TrustListContent out;
        out.issued = now;
        out.expires = now + 35 * day;
        out.keys = {TrustedKey::of("D0412", KeyRole::office, officeKey, now - day, now + 730 * day)};
        return out;
    }
    TrustList readBack(const Bytes& bytes) const
    {
        const std::array roots{root.publicKey()};
        return TrustList::read(bytes, roots).value();
    }
    SignedTrustList next() const { return signNextTrustList(folder, routine()); }

    ScratchFolder scratch;
    std::filesystem::path folder = scratch.path() / "root";
    SeededEntropy entropy;
    SigningKey root;
    PublicKey officeKey;
    std::int64_t now = 1'792'573'200;
};

TEST_F(TrustRootTest, AKeyBeginsWhenItWasFirstListed)
{
    const auto first = now - day;
    (void)next();
    for (int list = 0; list < 3; ++list) {
        now += 30 * day;
        EXPECT_EQ(readBack(next().list).keys().front().notBefore, first);
    }
}

TEST_F(TrustRootTest, AnotherKeyOfTheSameOwnerBeginsByItself)
{
    (void)next();
    now += 5 * day;
    officeKey = SiteKeys::make(entropy).signing.publicKey();
    EXPECT_EQ(readBack(next().list).keys().front().notBefore, now - day);
}

TEST_F(TrustRootTest, NumbersListsByTheTimeAndNeverTwice)
{
    EXPECT_EQ(next().content.sequence, now);
    EXPECT_EQ(next().content.sequence, now + 1);
    now -= 90 * day;
    const auto third = next();
    EXPECT_EQ(third.content.sequence, now + 90 * day + 2) << "though this clock was put back";
    EXPECT_FALSE(third.goesBack);
}

TEST_F(TrustRootTest, SaysThatAGivenNumberWasUsedBefore)
{
    (void)next();
    auto content = routine();
    content.sequence = now;
    EXPECT_TRUE(signNextTrustList(folder, content).goesBack);
}

TEST_F(TrustRootTest, SaysWhoseRevocationIsTakenBack)
{
    auto content = routine();
    content.keys.front().revokedSince = now;
    EXPECT_TRUE(signNextTrustList(folder, content).unrevoked.empty());
    const auto after = next();
    ASSERT_EQ(after.unrevoked.size(), 1u);
    EXPECT_EQ(after.unrevoked.front().owner, "D0412");
}

TEST_F(TrustRootTest, TakesNothingBackThatTheNextListDoesNotName)
{
    const auto lost = SiteKeys::make(entropy).signing.publicKey();
    auto content = routine();
    content.keys.push_back(TrustedKey::of("P04821", KeyRole::partner, lost, now - day, now + 730 * day));
    content.keys.back().revokedSince = now;
    content.withdrawnSlips = {{"D0412", 17, {1}}};
    content.withdrawn = {{2}};
    (void)signNextTrustList(folder, content);

    const auto list = readBack(next().list);
    const auto partner = list.keysOf("P04821", KeyRole::partner);
    ASSERT_EQ(partner.size(), 1u);
    EXPECT_EQ(partner.front().revokedSince, now);
    EXPECT_TRUE(list.withdrawn("D0412", 17));
    EXPECT_TRUE(list.withdrawn(PaperName{2}));
}

TEST_F(TrustRootTest, WritesTwoFormsOnlyWhereASlipIsWithdrawn)
{
    const auto plain = next();
    EXPECT_EQ(plain.list, plain.forOldDesks);
    auto content = routine();
    content.withdrawnSlips = {{"D0412", 17, {1}}};
    const auto both = signNextTrustList(folder, content);
    EXPECT_TRUE(readBack(both.list).withdrawn("D0412", 17));
    EXPECT_TRUE(readBack(both.forOldDesks).withdrawn({1}));
    EXPECT_FALSE(readBack(both.forOldDesks).withdrawn("D0412", 17));
}

TEST_F(TrustRootTest, FollowsTheListThatIsNamed)
{
    const auto first = next();
    std::filesystem::remove(folder / "trust-list");
    now += 5 * day;
    EXPECT_EQ(signNextTrustList(folder, routine(), first.list).content.keys.front().notBefore, now - 6 * day);
    EXPECT_THROW(signNextTrustList(folder, routine(), Bytes{1, 2, 3}), Trouble);
    const auto stranger = SiteKeys::make(entropy).signing;
    EXPECT_THROW(signNextTrustList(folder, routine(), signTrustList(stranger, routine())), Trouble);
}

TEST_F(TrustRootTest, SignsThoughItsListCannotBeKept)
{
    std::filesystem::create_directories(folder / "trust-list.new"); // in the way of every writer, whoever it is
    const auto made = next();
    EXPECT_EQ(readBack(made.list).sequence(), now);
    EXPECT_FALSE(made.kept);
}

TEST_F(TrustRootTest, MakesARootOnce)
{
    EXPECT_THROW(makeRoot(folder, entropy), Trouble);
    EXPECT_EQ(loadRoot(folder).publicKey(), root.publicKey());
}

} // namespace
} // namespace pintu::test
