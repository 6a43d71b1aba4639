#include "store/engines.h"
#include "store/sqlite_file.h"
#include "support/record_fixture.h"

#include <sqlite3.h>

#include <fstream>
#include <sys/mount.h>
#include <sys/stat.h>

namespace pintu::test {
namespace {

/// A database as another program makes it.
void makeForeign(const std::filesystem::path& file, const std::string& sql)
{
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

std::optional<TroubleKind> opening(const std::filesystem::path& file, Access access = Access::write)
{
    return troubleOf([&] { (void)Database::openSqlite(file, access); });
}

TEST(SqliteFile, ThatIsMissingIsNotFound)
{
    TemporaryFolder folder;
    EXPECT_EQ(opening(folder.path() / "office.db"), TroubleKind::notFound);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "office.db")) << "looking must not make one";
}

TEST(SqliteFile, OfAnotherProgramIsNotOurs)
{
    TemporaryFolder folder;
    makeForeign(folder.path() / "office.db", "CREATE TABLE events (a)");
    EXPECT_EQ(opening(folder.path() / "office.db"), TroubleKind::notOurs);
}

TEST(SqliteFile, ThatIsATextIsNotOurs)
{
    TemporaryFolder folder;
    std::ofstream{folder.path() / "office.db"} << std::string(5000, 'x');
    EXPECT_EQ(opening(folder.path() / "office.db"), TroubleKind::notOurs);
}

TEST(SqliteFile, ThatIsEmptyIsNotOurs)
{
    TemporaryFolder folder;
    std::ofstream{folder.path() / "office.db"};
    EXPECT_EQ(opening(folder.path() / "office.db"), TroubleKind::notOurs);
}

TEST(SqliteFile, ThatIsAFolderIsNotFound)
{
    TemporaryFolder folder;
    EXPECT_EQ(opening(folder.path()), TroubleKind::notFound);
}

TEST(SqliteFile, WithoutItsLogIsRefusedUntilTheLossIsAccepted)
{
    TestRecord record{Engine::sqlite};
    std::filesystem::remove(record.file().string() + "-wal");
    EXPECT_EQ(opening(record.file()), TroubleKind::lostLog);
    acceptLostLog(record.file());
    EXPECT_EQ(opening(record.file()), std::nullopt);
}

/// The log is there, but not the one that held the newest events.
TEST(SqliteFile, ThatIsBehindWhatWasCommittedIsRefused)
{
    TestRecord record{Engine::sqlite};
    {
        SetClock clock;
        SeededEntropy entropy;
        auto database = record.open();
        Journal journal{database, record.site(), clock, entropy, nullptr};
        const auto opened =
            journal.run({CommandId::random(entropy), "setup"}, [&](Time) -> Result<std::vector<Draft>, NoRefusal> {
                return std::vector{draftOf(
                    EpochOpened{record.site(), SiteKind::office, Bytes(16, 1), Bytes(32, 1), "setup", "0.1.0"})};
            });
        ASSERT_TRUE(opened.ok());
        database.script("PRAGMA wal_checkpoint(TRUNCATE)");
        std::filesystem::copy(record.file(), record.folder() / "old.db");
        (void)journal.run({CommandId::random(entropy), "setup"}, [&](Time) -> Result<std::vector<Draft>, NoRefusal> {
            return std::vector{draftOf(ProfileSet{record.site(), testProfile()})};
        });
    }
    std::filesystem::copy_file(record.folder() / "old.db", record.file(),
                               std::filesystem::copy_options::overwrite_existing);
    std::filesystem::resize_file(record.file().string() + "-wal", 0);
    std::filesystem::remove(record.file().string() + "-shm");
    EXPECT_EQ(opening(record.file()), TroubleKind::lostLog);
    EXPECT_EQ(opening(record.file(), Access::read), TroubleKind::lostLog);
    acceptLostLog(record.file());
    EXPECT_EQ(opening(record.file()), std::nullopt);
}

TEST(SqliteFile, OfASecondOfficeIsNotWrittenTo)
{
    TestOffice mine{Engine::sqlite, "D0001"};
    TestOffice other{Engine::sqlite, "D0002"};
    Journal journal{other.database, "D0001", mine.clock, mine.entropy, &mine.keys};
    const auto act = [&] {
        (void)journal.run({mine.newCommand(), "P07"}, [](Time) -> Result<std::vector<Draft>, NoRefusal> {
            return std::vector{draftOf(DayOpened{Day{20'000}})};
        });
    };
    EXPECT_EQ(troubleOf(act), TroubleKind::notOurs);
    EXPECT_EQ(other.journal.head()->seq, 2);
}

TEST(SqliteFile, ThatExistsIsNotMadeAgain)
{
    TestRecord record{Engine::sqlite};
    EXPECT_TRUE(troubleOf([&] { (void)Database::createSqlite(record.file()); }).has_value());
    EXPECT_EQ(opening(record.file()), std::nullopt);
}

TEST(SqliteFile, AndItsCompanionsAreForOwnerAndGroupWhateverTheUmask)
{
    const auto before = umask(077);
    TestRecord record{Engine::sqlite};
    umask(before);
    for (const auto& entry : std::filesystem::directory_iterator{record.folder()})
        EXPECT_EQ(entry.status().permissions(), std::filesystem::perms{0660}) << entry.path().filename();
}

TEST(SqliteFile, OpensUnderANameWithOddCharacters)
{
    TemporaryFolder folder;
    const auto odd = folder.path() / "a b%?#\"'\xC3\xA9;";
    std::filesystem::create_directory(odd);
    (void)Database::createSqlite(odd / "office.db");
    EXPECT_EQ(opening(odd / "office.db"), std::nullopt);
}

TEST(SqliteFile, ThatIsDamagedInsideIsATrouble)
{
    TestOffice office{Engine::sqlite};
    writeFullDay(office);
    office.database.script("PRAGMA wal_checkpoint(TRUNCATE)");
    TemporaryFolder folder;
    const auto file = folder.path() / "office.db";
    std::filesystem::copy(office.record.file(), file);
    std::ofstream{file.string() + "-wal"};
    {
        std::fstream out{file, std::ios::in | std::ios::out | std::ios::binary};
        out.seekp(4096);
        const std::string rubbish(static_cast<std::size_t>(std::filesystem::file_size(file)) - 8192, '\x55');
        out.write(rubbish.data(), static_cast<std::streamsize>(rubbish.size()));
    }
    const auto act = [&] {
        auto database = Database::openSqlite(file, Access::read);
        (void)rowsOf(database, "events");
    };
    EXPECT_EQ(troubleOf(act), TroubleKind::damaged);
}

/// A disk that the system holds read-only; only root can make one.
class ReadOnlyDisk : public testing::Test {
protected:
    void SetUp() override
    {
        if (mount("tmpfs", m_folder.path().c_str(), "tmpfs", 0, "size=8m") != 0)
            GTEST_SKIP() << "mounting a disk needs root";
        m_mounted = true;
    }
    void TearDown() override
    {
        if (m_mounted) umount2(m_folder.path().c_str(), MNT_DETACH);
    }
    void makeReadOnly()
    {
        ASSERT_EQ(mount(nullptr, m_folder.path().c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    }
    std::filesystem::path file() const { return m_folder.path() / "office.db"; }

private:
    TemporaryFolder m_folder;
    bool m_mounted = false;
};

TEST_F(ReadOnlyDisk, IsReadWithWhatStandsInTheLog)
{
    {
        auto database = Database::createSqlite(file());
        database.script("CREATE TABLE a (b BIGINT); INSERT INTO a VALUES (7)"); // still in the log
    }
    makeReadOnly();
    auto database = Database::openSqlite(file(), Access::read);
    EXPECT_TRUE(database.readOnly());
    EXPECT_EQ(std::get<0>(*database.one<long long>("SELECT b FROM a")), 7);
}

TEST_F(ReadOnlyDisk, IsRefusedForWriting)
{
    (void)Database::createSqlite(file());
    makeReadOnly();
    EXPECT_EQ(opening(file()), TroubleKind::readOnly);
}

TEST_F(ReadOnlyDisk, LetsNobodyMakeADatabase)
{
    makeReadOnly();
    EXPECT_EQ(troubleOf([&] { (void)Database::createSqlite(file()); }), TroubleKind::readOnly);
}

TEST_F(ReadOnlyDisk, ThatIsFullInsteadSaysSoAndKeepsWhatWasThere)
{
    auto database = Database::createSqlite(file());
    database.script("CREATE TABLE a (b TEXT NOT NULL)");
    const auto fill = [&] {
        const std::string text(100'000, 'x');
        for (int i = 0; i < 200; ++i) {
            Database::Writing writing{database};
            database.run("INSERT INTO a (b) VALUES (:b)", text);
            writing.commit();
        }
    };
    EXPECT_EQ(troubleOf(fill), TroubleKind::diskFull);
    const auto rows = std::get<0>(*database.one<long long>("SELECT count(*) FROM a"));
    EXPECT_GT(rows, 10);
    EXPECT_EQ(std::get<0>(*database.one<std::string>("PRAGMA integrity_check")), "ok");
}

} // namespace
} // namespace pintu::test
