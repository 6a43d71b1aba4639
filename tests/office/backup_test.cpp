#include "office/backup.h"
#include "office/copied_office.h"
#include "office/key_desk.h"

#include <algorithm>

namespace pintu::test {
namespace {

using ::testing::SizeIs;

class BackupTest : public CopiedOfficeTest {};

TEST_F(BackupTest, IsProvenByARestoreOfItself)
{
    work();
    const auto done = backedUp();
    EXPECT_TRUE(done.proof.good());
    EXPECT_EQ(done.proof.report.events, eventsOf("office"));
    EXPECT_TRUE(done.proof.report.sealedWordsRead);
    const auto status = backupStatus(folder("office"));
    EXPECT_EQ(status.proven, clock.time);
    EXPECT_EQ(status.copy, done.copy.name);
    EXPECT_TRUE(status.provenWithin(std::chrono::hours{24}, clock.time.plus(std::chrono::hours{24})));
    EXPECT_FALSE(status.provenWithin(std::chrono::hours{24}, clock.time.plus(std::chrono::hours{25})));
    EXPECT_FALSE(std::filesystem::exists(folder("office") / ".proof-of-copy"));
}

TEST_F(BackupTest, ShowsNoNameNoNumberAndNoKey)
{
    {
        auto site = office();
        PersonForm form;
        form.words.name = "Kenari Uji Cadangan";
        form.words.nik = "3171014107809990";
        form.sex = Sex::female;
        form.birthYear = 1980;
        form.birthEstimated = true;
        form.village = "36.73.02.1011";
        form.identityStatus = "BELUM_TERDATA";
        (void)good(PeopleDesk{site}.state(command(), form));
    }
    (void)backedUp();
    const auto keys = loadKeys(folder("office"));
    std::vector<std::string> canaries{"Kenari Uji Cadangan", "3171014107809990", "SatuPintu site key", "CREATE TABLE"};
    for (const auto& secret : {keys.signing.seed(), keys.wrapping, keys.index, key->secret})
        canaries.emplace_back(secret.view().begin(), secret.view().end());
    std::size_t looked = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{copies}) {
        if (!entry.is_regular_file()) continue;
        const auto bytes = readFile(entry.path());
        for (const auto& canary : canaries)
            EXPECT_EQ(std::search(bytes.begin(), bytes.end(), canary.begin(), canary.end(),
                                  [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); }),
                      bytes.end());
        looked += bytes.size();
    }
    EXPECT_GT(looked, 100'000U);
}

TEST_F(BackupTest, ADamagedCopyIsNotProvenAndTheOlderOneStays)
{
    const auto first = backedUp();
    clock.forward(std::chrono::hours{24});
    const auto office = readCopiedOffice(folder("office"));
    RecordPages pages{folder("office") / "office.db"};
    const auto second = makeCopy(wish(), office, pages, clock, entropy);
    flip(copies / second.name / partName(0), 100'000);
    EXPECT_THROW((void)proveCopy(wish(), office, second), Trouble);
    EXPECT_EQ(backupStatus(folder("office")).copy, first.copy.name);
    EXPECT_THAT(copiesIn(copies, key->site), SizeIs(2));
}

TEST_F(BackupTest, AFaultOfTheRecordIsFoundByTheProof)
{
    work();
    {
        auto site = office();
        Database::Writing writing{site.database()};
        site.database().run("UPDATE residents SET village = '11.01.01.2001'");
        writing.commit();
    }
    const auto done = backedUp();
    EXPECT_FALSE(done.proof.good());
    EXPECT_FALSE(backupStatus(folder("office")).proven);
    EXPECT_THAT(copiesIn(copies, key->site), SizeIs(1));
}

TEST_F(BackupTest, KeepsTheNewestOfEachOfTheLastDays)
{
    auto wished = wish();
    wished.keepDays = 2;
    std::string newest;
    for (int i = 0; i < 6; ++i) { // two a day
        newest = backUp(wished, clock, entropy).copy.name;
        clock.forward(std::chrono::hours{12});
    }
    const auto left = copiesIn(copies, key->site);
    ASSERT_THAT(left, SizeIs(2));
    EXPECT_EQ(left.front(), newest);
}

TEST_F(BackupTest, SweepsWhatAKilledOneLeft)
{
    const auto left = copies / ("unfinished-" + key->site + "-20261128-000000000-000000");
    std::filesystem::create_directory(left);
    writeFile(left / partName(0), bytesOf("half"));
    const auto other = copies / "unfinished-P04821-20261128-000000000-000000";
    std::filesystem::create_directory(other);
    (void)backedUp();
    EXPECT_FALSE(std::filesystem::exists(left));
    EXPECT_TRUE(std::filesystem::exists(other)); // another site's, which may be at work
}

TEST_F(BackupTest, NeverWritesIntoThePlaceOfADiskThatIsMissing)
{
    std::filesystem::remove(copies);
    EXPECT_THROW((void)backedUp(), Trouble);
    EXPECT_FALSE(std::filesystem::exists(copies));
}

} // namespace
} // namespace pintu::test
