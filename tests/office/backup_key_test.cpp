#include "core/base/trouble.h"
#include "office/backup_key.h"
#include "office/key_desk.h"
#include "office/two_sites.h"

#include <sys/stat.h>

namespace pintu::test {
namespace {

class BackupKeyTest : public TwoSites {};

TEST_F(BackupKeyTest, IsReadBackFromItsFile)
{
    const auto file = scratch.path() / "stick.key";
    const auto made = makeBackupKey(folder("office"), file, entropy);
    const auto read = readBackupKey(file);
    EXPECT_EQ(read.site, made.site);
    EXPECT_EQ(read.signer, loadKeys(folder("office")).signing.publicKey());
    EXPECT_EQ(lockOf(read.secret), lockOf(made.secret));
    EXPECT_EQ(backupLockOf(folder("office")), lockOf(made.secret));
    struct stat about = {};
    ASSERT_EQ(stat(file.c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777U, 0600U);
}

TEST_F(BackupKeyTest, IsTypedFromPaperWithSpacesAndLargeLetters)
{
    const auto made = makeBackupKey(folder("office"), scratch.path() / "stick.key", entropy);
    auto text = made.text();
    const auto at = text.find("opens ") + 6;
    std::string typed = text.substr(0, at);
    for (const char c : text.substr(at, 79)) {
        typed += static_cast<char>(std::toupper(c));
        if (c == ' ') typed += ' ';
    }
    typed += "  \r\n\n" + text.substr(at + 80);
    const auto read = BackupKey::parse(typed);
    ASSERT_TRUE(read);
    EXPECT_EQ(lockOf(read->secret), lockOf(made.secret));
}

TEST_F(BackupKeyTest, ASlipOfTheFingerIsNoticed)
{
    const auto made = makeBackupKey(folder("office"), scratch.path() / "stick.key", entropy);
    auto text = made.text();
    for (std::size_t at = text.find("office "); at < text.size() - 1; at += 3) {
        auto wrong = text;
        wrong[at] = wrong[at] == '7' ? '8' : '7';
        if (wrong[at] == text[at] || text[at] == ' ' || text[at] == '\n') continue;
        EXPECT_FALSE(BackupKey::parse(wrong)) << at;
    }
    EXPECT_FALSE(BackupKey::parse(""));
    EXPECT_FALSE(BackupKey::parse("SatuPintu backup key 1"));
}

TEST_F(BackupKeyTest, NeverOverwritesAFileOfTheStick)
{
    const auto file = scratch.path() / "stick.key";
    (void)makeBackupKey(folder("office"), file, entropy);
    const auto before = readFile(file);
    EXPECT_THROW((void)makeBackupKey(folder("office"), file, entropy), Trouble);
    EXPECT_EQ(readFile(file), before);
}

} // namespace
} // namespace pintu::test
