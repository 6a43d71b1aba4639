#include "office/joined_sites.h"

#include <fstream>

namespace pintu::test {
namespace {

class GivenTrustTest : public JoinedSites {
protected:
    GivenTrust given()
    {
        auto site = open("office");
        return givenTrust(site);
    }
};

TEST_F(GivenTrustTest, ADeskHearsWhoseListItIsWhetherItIsNamedAndWhichNumbersToCompare)
{
    auto desk = open("hospital");
    auto look = good(lookAtTrust(desk, given()));
    EXPECT_TRUE(look.firstRoot);
    EXPECT_FALSE(look.namesUs);
    EXPECT_THAT(look.offices, ::testing::ElementsAre("SLRT Uji"));
    join();
    look = good(lookAtTrust(desk, given()));
    EXPECT_TRUE(look.namesUs);
    auto office = open("office");
    EXPECT_EQ(look.numbers, rootNumbers(office)) << "what both read on the telephone";
    EXPECT_FALSE(trustStanding(desk).loaded) << "looking writes nothing";
}

TEST_F(GivenTrustTest, TellsHowADeskStandsToItsList)
{
    join();
    loadAt("hospital");
    auto desk = open("hospital");
    const auto standing = trustStanding(desk);
    EXPECT_TRUE(standing.loaded);
    EXPECT_TRUE(standing.namesUs);
    EXPECT_EQ(standing.issued, clock.now().seconds());
    EXPECT_FALSE(standing.ownKeyOutSince);
    EXPECT_FALSE(good(lookAtTrust(desk, given())).firstRoot) << "the root is known now";
}

TEST_F(GivenTrustTest, ListsOfAnotherRootOlderOnesAndChangedOnesAreRefused)
{
    const auto first = given();
    clock.time = clock.time.plus(std::chrono::hours{1});
    join();
    loadAt("hospital");
    auto desk = open("hospital");
    EXPECT_EQ(lookAtTrust(desk, first).refusal(), TrustRefusal::olderThanKnown);
    auto changed = given();
    changed.list[changed.list.size() / 2] ^= 1;
    EXPECT_FALSE(lookAtTrust(desk, changed));
    auto other = given();
    other.root = makeRoot(folder("other"), entropy).publicKey();
    EXPECT_EQ(lookAtTrust(desk, other).refusal(), TrustRefusal::otherRoot);
}

TEST_F(GivenTrustTest, ADeskWithoutAListHasNoneToGive)
{
    auto desk = open("hospital");
    EXPECT_THROW((void)givenTrust(desk), Trouble);
}

TEST_F(GivenTrustTest, FilesOfOtherThingsHoldNoCodeOfOurs)
{
    const auto file = scratch.path() / "text.daftar";
    std::ofstream{file} << "RD1:ABC\r\n\r\nSelamat pagi\nRC1:DEF\n";
    EXPECT_THAT(codesInFile(file), ::testing::ElementsAre("RD1:ABC", "RC1:DEF"));
    std::ofstream{file} << "Selamat pagi";
    EXPECT_THROW((void)codesInFile(file), Trouble);
    EXPECT_THROW((void)codesInFile(scratch.path() / "none"), Trouble);
}

} // namespace
} // namespace pintu::test
