#include "store/engines.h"
#include "store/record_pages.h"
#include "store/sqlite_file.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

/// A database whose pages go to a second file as a follower would bring them there.
class RecordPagesTest : public ::testing::Test {
protected:
    RecordPagesTest()
    {
        database.script("CREATE TABLE lines (id INTEGER PRIMARY KEY, text TEXT)");
        write(50);
    }

    /// Some commits of one row each, which needs about a page for each 4,000 letters.
    void write(int commits, std::size_t letters = 300)
    {
        for (int i = 0; i < commits; ++i) {
            Database::Writing writing{database};
            database.run("INSERT INTO lines (text) VALUES (:t)",
                         std::string(letters, static_cast<char>('a' + rows++ % 26)));
            writing.commit();
        }
    }
    void truncateLog()
    {
        Database::Writing writing{database};
        database.forgetOldLog();
        writing.commit();
    }

    LogPosition copyWhole(RecordPages& pages)
    {
        copy.clear();
        const auto whole = pages.all(
            [](const RecordPages::Whole&) {},
            [&](std::uint32_t page, BytesView content) { copy[page].assign(content.begin(), content.end()); });
        count = whole.pages;
        return whole.upTo;
    }
    /// False where only a whole copy can tell.
    bool bring(RecordPages& pages, LogPosition& position)
    {
        const auto changed = pages.sinceAndShorten(position);
        if (!changed) return false;
        for (const auto& [page, content] : changed->changed) copy[page] = content;
        if (changed->pages > 0) count = changed->pages;
        position = changed->upTo;
        return true;
    }
    /// Rows of a database made from the copy's pages.
    long long rowsInCopy()
    {
        const auto target = folder.path() / ("copy" + std::to_string(++copies) + ".db");
        PagesFile out{target, static_cast<std::uint32_t>(copy.begin()->second.size())};
        for (const auto& [page, content] : copy) out.put(page, content);
        out.resize(count);
        out.finish();
        auto made = Database::openSqlite(target, Access::read);
        EXPECT_EQ(std::get<0>(*made.one<std::string>("SELECT integrity_check FROM pragma_integrity_check")), "ok");
        return std::get<0>(*made.one<long long>("SELECT count(*) FROM lines"));
    }

    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "office.db";
    Database database = Database::createSqlite(file);
    int rows = 0;
    int copies = 0;
    std::map<std::uint32_t, Bytes> copy;
    std::uint32_t count = 0;
};

TEST_F(RecordPagesTest, HoldAllThatIsCommitted)
{
    RecordPages pages{file};
    (void)copyWhole(pages);
    EXPECT_EQ(rowsInCopy(), 50);
}

TEST_F(RecordPagesTest, AreOneStateWhileOthersWrite)
{
    RecordPages pages{file};
    (void)pages.all([&](const RecordPages::Whole& whole) { count = whole.pages; },
                    [&](std::uint32_t page, BytesView content) {
                        write(3);
                        copy[page].assign(content.begin(), content.end());
                    });
    EXPECT_EQ(rowsInCopy(), 50);
}

TEST_F(RecordPagesTest, AreOneStateWhileAReaderKeepsTheLogFromBeingMoved)
{
    auto reader = Database::openSqlite(file, Access::read);
    RecordPages pages{file};
    const Database::Reading reading{reader};
    EXPECT_EQ(std::get<0>(*reader.one<long long>("SELECT count(*) FROM lines")), 50);
    write(20);
    (void)copyWhole(pages);
    EXPECT_EQ(rowsInCopy(), 70);
}

TEST_F(RecordPagesTest, ComeCommitByCommit)
{
    RecordPages pages{file};
    auto position = copyWhole(pages);
    for (int i = 0; i < 5; ++i) {
        write(7);
        ASSERT_TRUE(bring(pages, position));
        EXPECT_EQ(rowsInCopy(), 50 + 7 * (i + 1));
    }
    const auto before = position;
    ASSERT_TRUE(bring(pages, position)); // nothing new
    EXPECT_EQ(position, before);
}

TEST_F(RecordPagesTest, LeaveOutWhatIsNotCommitted)
{
    RecordPages pages{file};
    auto position = copyWhole(pages);
    {
        Database::Writing open{database};
        for (int i = 0; i < 4000; ++i) // more than its cache holds, so that the log has frames of it
            database.run("INSERT INTO lines (text) VALUES (:t)", std::string(1000, 'x'));
        ASSERT_TRUE(bring(pages, position));
        EXPECT_EQ(rowsInCopy(), 50);
    }
    write(1);
    ASSERT_TRUE(bring(pages, position));
    EXPECT_EQ(rowsInCopy(), 51);
}

TEST_F(RecordPagesTest, GoOnWhenTheLogBeginsAnewBehindAFollower)
{
    RecordPages pages{file};
    pages.follow();
    auto position = copyWhole(pages);
    int begunAnew = 0;
    for (int i = 0; i < 12; ++i) {
        write(7, 400'000); // some 700 frames: the log grows long every third time
        const auto salt = position.salt1;
        ASSERT_TRUE(bring(pages, position)) << i;
        begunAnew += position.salt1 != salt ? 1 : 0;
    }
    EXPECT_GT(begunAnew, 1);
    EXPECT_EQ(rowsInCopy(), 50 + 12 * 7);
    EXPECT_LT(std::filesystem::file_size(folder.path() / "office.db-wal"), 20'000'000U);
}

TEST_F(RecordPagesTest, GoOnWhenTheNewLogHasGrownLongerThanTheOldOneWas)
{
    RecordPages pages{file};
    pages.follow();
    auto position = copyWhole(pages);
    write(22, 400'000);
    ASSERT_TRUE(bring(pages, position));
    ASSERT_TRUE(bring(pages, position)); // moves the log
    ASSERT_TRUE(position.ended);
    write(50, 400'000);
    ASSERT_TRUE(bring(pages, position));
    EXPECT_EQ(rowsInCopy(), 50 + 72);
}

TEST_F(RecordPagesTest, WaitForNoReaderWhenTheLogIsMoved)
{
    RecordPages pages{file};
    pages.follow();
    auto position = copyWhole(pages);
    write(22, 400'000);
    auto reader = Database::openSqlite(file, Access::read);
    {
        const Database::Reading reading{reader};
        EXPECT_EQ(std::get<0>(*reader.one<long long>("SELECT count(*) FROM lines")), 72);
        ASSERT_TRUE(bring(pages, position));
        ASSERT_TRUE(bring(pages, position));
        EXPECT_FALSE(position.ended);
        write(5);
        ASSERT_TRUE(bring(pages, position));
    }
    write(5);
    ASSERT_TRUE(bring(pages, position));
    EXPECT_EQ(rowsInCopy(), 82);
}

TEST_F(RecordPagesTest, AskForAWholeCopyWhereTheLogWasMovedBeforeItsEndWasRead)
{
    RecordPages pages{file}; // does not follow, so writers move the log
    auto position = copyWhole(pages);
    write(50, 400'000);
    EXPECT_FALSE(bring(pages, position));
    position = copyWhole(pages);
    EXPECT_EQ(rowsInCopy(), 100);
}

TEST_F(RecordPagesTest, AskForAWholeCopyAfterTheOldLogHadToGo)
{
    RecordPages pages{file};
    pages.follow();
    auto position = copyWhole(pages);
    write(3);
    truncateLog();
    write(3);
    EXPECT_FALSE(bring(pages, position));
    position = copyWhole(pages);
    write(3);
    ASSERT_TRUE(bring(pages, position));
    EXPECT_EQ(rowsInCopy(), 59);
}

TEST_F(RecordPagesTest, AskForAWholeCopyWhereAnotherFrameStandsInThePlaceOfTheLastOne)
{
    RecordPages pages{file};
    auto position = copyWhole(pages);
    write(2);
    ASSERT_TRUE(bring(pages, position));
    position.sum1 ^= 1;
    EXPECT_FALSE(bring(pages, position));
}

TEST_F(RecordPagesTest, NothingIsNewInAnEmptyLogAndItsFirstCommitAsksForAWholeCopy)
{
    truncateLog();
    RecordPages pages{file};
    auto position = copyWhole(pages);
    EXPECT_TRUE(bring(pages, position));
    write(1);
    EXPECT_FALSE(bring(pages, position));
}

TEST_F(RecordPagesTest, AreThoseOfTheFileThatIsThereNow)
{
    RecordPages pages{file};
    auto position = copyWhole(pages);
    for (const auto* end : {"", "-wal", "-shm", ".lock"})
        std::filesystem::rename(file.string() + end, folder.path() / ("before" + std::string{end}));
    database = Database::createSqlite(file);
    database.script("CREATE TABLE lines (id INTEGER PRIMARY KEY, text TEXT)");
    write(3);
    EXPECT_FALSE(bring(pages, position));
    (void)copyWhole(pages);
    EXPECT_EQ(rowsInCopy(), 3);
}

TEST_F(RecordPagesTest, AreFollowedByOneAtATime)
{
    RecordPages first{file};
    RecordPages second{file};
    first.follow();
    EXPECT_EQ(troubleOf([&] { second.follow(); }), TroubleKind::busy);
    EXPECT_TRUE(isLocked(followFileOf(file)));
}

TEST_F(RecordPagesTest, TheFileOfACopyIsNeverWrittenOverAnother)
{
    EXPECT_EQ(troubleOf([&] { PagesFile{file, 4096}; }).has_value(), true);
}

} // namespace
} // namespace pintu::test
