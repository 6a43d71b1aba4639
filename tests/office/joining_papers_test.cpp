#include "office/joined_sites.h"
#include "office/joining_papers.h"

namespace pintu::test {
namespace {

class JoiningPapersTest : public JoinedSites {};

TEST_F(JoiningPapersTest, AKeyCardIsReadFromItsFileAndFromItsPage)
{
    auto desk = open("hospital");
    const auto files = writeKeyCard(desk, command(), scratch.path() / "stick");
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].filename(), "kartu-P0499.kartu");
    auto office = open("office");
    for (const auto& file : files) {
        const auto codes = codesInFile(file);
        ASSERT_EQ(codes.size(), 1U) << file;
        EXPECT_EQ(good(lookAtCard(office, codes[0])).card.owner, "P0499");
    }
    EXPECT_EQ(SqlOffice{desk.database()}.copies("P0499", "keyCard"), 1) << "that it was given away is in the record";
}

TEST_F(JoiningPapersTest, ATrustListIsReadFromItsFileAndFromItsSheets)
{
    join();
    auto office = open("office");
    for (const auto& file : writeTrust(office, command(), scratch.path() / "stick")) {
        TrustPartsRead read;
        for (const auto& code : codesInFile(file)) (void)read.take(code);
        EXPECT_EQ(read.whole(), givenTrust(office)) << file;
    }
    EXPECT_EQ(SqlOffice{office.database()}.copies("D0499", "trustList"), 1);
}

TEST_F(JoiningPapersTest, AListOfManyPartnersTakesSeveralSheets)
{
    auto site = open("office");
    for (int i = 0; i < 12; ++i) {
        auto row = hospital();
        row.id = "P1" + std::to_string(i);
        const SigningKey key{[&] {
            Secret seed;
            entropy.fill(seed.view());
            return seed;
        }()};
        (void)good(
            joinPartner(site, command(),
                        {row, keyCardText(key, row.id, KeyRole::partner, clock.now().seconds(), row.name), root, {}}));
    }
    const auto paper = trustPaper(site);
    EXPECT_GT(paper.rasters.size(), 1U);
}

} // namespace
} // namespace pintu::test
