#include "office/backup_notes.h"
#include "office/two_sites.h"

namespace pintu::test {
namespace {

TEST(BackupNotes, AreReadAsTheyWereWritten)
{
    const ScratchFolder folder;
    EXPECT_FALSE(readProvenNote(folder.path()));
    EXPECT_FALSE(readFollowNote(folder.path()));

    writeProvenNote(folder.path(), {"D0412-20261128-201500123-5f0c9a", "/media/disk/copies", Time{5}});
    FollowNote follow{
        "/media/disk/copies", "D0412-20261128-201500123-5f0c9a", 17, {}, {1, 2, 3, 4, 5, true}, Time{6}, Time{7}};
    follow.signedOver[3] = 9;
    writeFollowNote(folder.path(), follow);

    EXPECT_EQ(readProvenNote(folder.path())->at, Time{5});
    EXPECT_EQ(readProvenNote(folder.path())->copies, "/media/disk/copies");
    const auto read = readFollowNote(folder.path());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->number, 17);
    EXPECT_EQ(read->signedOver, follow.signedOver);
    EXPECT_EQ(read->upTo, follow.upTo);
    EXPECT_EQ(read->at, Time{7});
}

TEST(BackupNotes, ThatWereCutAreNone)
{
    const ScratchFolder folder;
    writeProvenNote(folder.path(), {"D0412-20261128-201500123-5f0c9a", "/media/disk/copies", Time{5}});
    const auto whole = readFile(folder.path() / "backup.proven");
    for (std::size_t length = 0; length < whole.size(); ++length) {
        writeFile(folder.path() / "backup.proven", BytesView{whole}.first(length));
        EXPECT_FALSE(readProvenNote(folder.path())) << length;
    }
}

TEST(BackupNotes, DoNotGoIntoACopy)
{
    EXPECT_TRUE(isBackupNote("backup.proven"));
    EXPECT_TRUE(isBackupNote("backup.followed"));
    EXPECT_TRUE(isBackupNote(backupMakingLock));
    EXPECT_FALSE(isBackupNote("office.toml"));
    EXPECT_FALSE(isBackupNote("backup.public-key"));
}

} // namespace
} // namespace pintu::test
