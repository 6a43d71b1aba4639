#include "apps/ctl/program.h"
#include "store/file_lock.h"
#include "store/sqlite_file.h"

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sys/mount.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace pintu::test {
namespace {

using std::chrono::milliseconds;
using ::testing::HasSubstr;

/// The program as a process that can be killed.
class Child {
public:
    explicit Child(const std::vector<std::string>& arguments)
    {
        std::vector<std::string> words{PINTU_CTL};
        words.insert(words.end(), arguments.begin(), arguments.end());
        m_process = fork();
        if (m_process != 0) return;
        const int nowhere = open("/dev/null", O_RDWR);
        for (const int end : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) dup2(nowhere, end);
        std::vector<char*> pointers;
        for (auto& word : words) pointers.push_back(word.data());
        pointers.push_back(nullptr);
        execv(pointers[0], pointers.data());
        _exit(127);
    }
    ~Child() { (void)end(SIGKILL); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// What waitpid says; 0 when it has ended by itself, well, before.
    int end(int signal)
    {
        if (m_process <= 0) return 0;
        kill(m_process, signal);
        int status = 0;
        waitpid(m_process, &status, 0);
        m_process = -1;
        return status;
    }

private:
    pid_t m_process = -1;
};

class BackupCommands : public Journey {
protected:
    BackupCommands() { std::filesystem::create_directory(at("copies")); }

    void makeKey() { (void)good(office({"backup", "key", "--out", at("stick")})); }
    Ran restore(const std::string& name) const
    {
        return ctl({"restore", at("copies"), "--key", at("stick"), "--office", at(name), "--json"});
    }
    std::int64_t lastTicket(const std::string& folder) const
    {
        const auto listed = good(ctl({"ticket", "list", "--json", "--office", folder}));
        return static_cast<std::int64_t>(listed.at("tickets").size());
    }
    /// Waits until a follower is at work.
    void awaitFollower() const
    {
        const auto lock = followFileOf(std::filesystem::path{at("office")} / "office.db");
        for (int i = 0; i < 1000; ++i) {
            if (isLocked(lock)) return;
            std::this_thread::sleep_for(milliseconds{10});
        }
        throw std::runtime_error{"nobody follows"};
    }
};

TEST_F(BackupCommands, LeadFromTheKeyToAnOfficeThatIsRestoredAndChecked)
{
    EXPECT_THAT(office({"backup", "--to", at("copies")}).err, HasSubstr("backup key --out"));
    EXPECT_EQ(office({"backup", "status"}).exit, 1);
    makeKey();
    (void)good(office({"ticket", "take", "H"}));
    const auto made = good(office({"backup", "--to", at("copies")}));
    EXPECT_TRUE(made.at("proven").get<bool>());
    EXPECT_EQ(office({"backup", "status"}).exit, 0);
    EXPECT_THAT(office({"doctor"}).out, HasSubstr("proven copy of"));
    EXPECT_TRUE(good(office({"backup", "drill", at("copies"), "--key", at("stick")})).at("clean").get<bool>());
    EXPECT_EQ(office({"check"}).exit, 0);

    const auto restored = good(restore("new"));
    EXPECT_TRUE(restored.at("clean").get<bool>());
    EXPECT_EQ(restored.at("epoch").get<int>(), 2);
    EXPECT_EQ(ctl({"check", "--office", at("new")}).exit, 0);
    EXPECT_EQ(ctl({"ticket", "take", "H", "--office", at("new")}).exit, 0);
    EXPECT_EQ(restore("new").exit, 5); // it is one now
}

TEST_F(BackupCommands, SayWhatIsInTheWay)
{
    makeKey();
    EXPECT_EQ(office({"backup", "key", "--out", at("second")}).exit, 5);
    EXPECT_EQ(office({"backup", "key", "--replace", "--out", at("stick")}).exit, 5);
    EXPECT_EQ(office({"backup", "key", "--replace", "--out", at("office") + "/inside"}).exit, 8);
    EXPECT_THAT(office({"backup", "--to", at("missing")}).err, HasSubstr("plugged in"));
    EXPECT_EQ(office({"backup", "--to", at("office")}).exit, 8);
    EXPECT_EQ(office({"backup"}).exit, 2);
    EXPECT_THAT(restore("new").err, HasSubstr("no copy"));
    (void)good(office({"backup", "--to", at("copies")}));
    std::ofstream{at("typed wrong")} << "SatuPintu backup key 1\noffice D0412\n";
    EXPECT_THAT(ctl({"restore", at("copies"), "--key", at("typed wrong"), "--office", at("new")}).err,
                HasSubstr("no backup key"));
    for (const auto& entry : std::filesystem::recursive_directory_iterator{at("copies")})
        if (entry.path().extension() == ".part") std::filesystem::resize_file(entry.path(), 5000);
    const auto damaged = restore("new");
    EXPECT_EQ(damaged.exit, 8);
    EXPECT_THAT(damaged.err, HasSubstr("is damaged"));
    EXPECT_FALSE(std::filesystem::exists(at("new")));
}

TEST_F(BackupCommands, LeadAnOfficeOfAServerToTheServersOwnWay)
{
    std::filesystem::create_directory(at("served"));
    std::ofstream{at("served") + "/office.toml"}
        << "site = \"D0412\"\nkind = \"office\"\nengine = \"postgresql\"\nconnection = \"dbname=nowhere\"\n";
    const auto refused = ctl({"backup", "--to", at("copies"), "--office", at("served")});
    EXPECT_EQ(refused.exit, 4);
    EXPECT_THAT(refused.err, HasSubstr("pgBackRest"));
    EXPECT_THAT(refused.err, HasSubstr("pg_basebackup"));
}

TEST_F(BackupCommands, KilledAtAnyMomentLeaveWholeCopiesOnly)
{
    makeKey();
    for (int wait = 2; wait <= 50; wait += 6) {
        Child backup{{"backup", "--to", at("copies"), "--office", at("office")}};
        std::this_thread::sleep_for(milliseconds{wait});
        (void)backup.end(SIGKILL);
        for (const auto& entry : std::filesystem::directory_iterator{at("copies")}) {
            if (entry.path().filename().string().starts_with("unfinished-")) continue;
            const auto drilled =
                ctl({"backup", "drill", entry.path(), "--key", at("stick"), "--office", at("drill"), "--json"});
            EXPECT_EQ(drilled.exit, 0) << drilled.err;
        }
    }
    EXPECT_EQ(office({"backup", "--to", at("copies")}).exit, 0);
    EXPECT_EQ(office({"check"}).exit, 0);
}

TEST_F(BackupCommands, ARestoreThatIsKilledLeavesNoHalfOffice)
{
    makeKey();
    (void)good(office({"backup", "--to", at("copies")}));
    int unfinished = 0;
    for (int wait = 1; wait <= 40; wait += 5) {
        const auto name = "new" + std::to_string(wait);
        Child child{{"restore", at("copies"), "--key", at("stick"), "--office", at(name), "--check-later"}};
        std::this_thread::sleep_for(milliseconds{wait});
        (void)child.end(SIGKILL);
        if (std::filesystem::exists(at(name))) {
            EXPECT_EQ(ctl({"ticket", "take", "H", "--office", at(name)}).exit, 0);
            continue;
        }
        ++unfinished;
        EXPECT_EQ(ctl({"ticket", "take", "H", "--office", at(name)}).exit, 3);
        EXPECT_EQ(restore(name).exit, 0);
    }
    EXPECT_GT(unfinished, 0);
}

TEST_F(BackupCommands, AFollowerThatIsKilledAgainAndAgainLosesNothingThatItHadTimeFor)
{
    makeKey();
    for (int death = 0; death < 4; ++death) {
        Child follower{{"backup", "--follow", "--every", "0.1", "--to", at("copies"), "--office", at("office")}};
        awaitFollower();
        for (int i = 0; i < 3; ++i) (void)good(office({"ticket", "take", "H"}));
        std::this_thread::sleep_for(milliseconds{death * 60});
        (void)follower.end(SIGKILL);
    }
    {
        Child last{{"backup", "--follow", "--every", "0.1", "--to", at("copies"), "--office", at("office")}};
        awaitFollower();
        const int status = last.end(SIGTERM); // it looks once more, and waits for its proof
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    const auto restored = good(restore("new"));
    EXPECT_TRUE(restored.at("clean").get<bool>());
    EXPECT_EQ(lastTicket(at("new")), 12);
    EXPECT_EQ(office({"backup", "status"}).exit, 0);
}

TEST_F(BackupCommands, AFullDiskTakesNothingFromTheOfficeNorFromOlderCopies)
{
    makeKey();
    (void)good(office({"backup", "--to", at("copies")}));
    const auto small = at("small");
    std::filesystem::create_directory(small);
    if (mount("none", small.c_str(), "tmpfs", 0, "size=200k") != 0) GTEST_SKIP() << "no right to mount a small disk";
    const auto full = office({"backup", "--to", small});
    const bool empty = std::filesystem::is_empty(small);
    umount(small.c_str());
    EXPECT_EQ(full.exit, 1);
    EXPECT_THAT(full.err, HasSubstr("There is no room"));
    EXPECT_TRUE(empty);
    EXPECT_EQ(office({"check"}).exit, 0);
    EXPECT_EQ(restore("new").exit, 0);
}

} // namespace
} // namespace pintu::test
