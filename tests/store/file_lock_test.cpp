#include "store/engines.h"
#include "store/file_lock.h"
#include "support/record_fixture.h"

#include <atomic>
#include <fstream>
#include <mutex>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace pintu::test {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

struct LockFile {
    TemporaryFolder folder;
    std::filesystem::path path = folder.path() / "office.db.lock";
};

TEST(FileLock, IsHeldByOneAtATime)
{
    LockFile file;
    FileLock first{file.path};
    FileLock second{file.path};
    first.lock(milliseconds{0});
    EXPECT_EQ(troubleOf([&] { second.lock(milliseconds{0}); }), TroubleKind::busy);
    first.unlock();
    EXPECT_EQ(troubleOf([&] { second.lock(milliseconds{0}); }), std::nullopt);
}

TEST(FileLock, WaitsAsLongAsItsPatience)
{
    LockFile file;
    FileLock holder{file.path};
    FileLock waiting{file.path};
    holder.lock(milliseconds{0});
    const auto started = steady_clock::now();
    EXPECT_EQ(troubleOf([&] { waiting.lock(milliseconds{200}); }), TroubleKind::busy);
    const auto waited = steady_clock::now() - started;
    EXPECT_GE(waited, milliseconds{195});
    EXPECT_LT(waited, milliseconds{1500});
}

TEST(FileLock, IsHandedOnWhileSomebodyWaits)
{
    LockFile file;
    FileLock holder{file.path};
    holder.lock(milliseconds{0});
    std::optional<TroubleKind> trouble;
    std::jthread waiting{[&] {
        FileLock lock{file.path};
        trouble = troubleOf([&] { lock.lock(milliseconds{5000}); });
    }};
    std::this_thread::sleep_for(milliseconds{50});
    holder.unlock();
    waiting.join();
    EXPECT_EQ(trouble, std::nullopt);
}

/// Whoever asks first is served first, which SQLite's own waiting does not give.
TEST(FileLock, ServesInTheOrderOfAsking)
{
    LockFile file;
    FileLock holder{file.path};
    holder.lock(milliseconds{0});
    std::mutex guard;
    std::vector<int> order;
    std::vector<std::jthread> threads;
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back([&, i] {
            FileLock lock{file.path};
            lock.lock(milliseconds{20'000});
            {
                const std::lock_guard held{guard};
                order.push_back(i);
            }
            lock.unlock();
        });
        std::this_thread::sleep_for(milliseconds{100}); // the next asks later
    }
    holder.unlock();
    threads.clear();
    EXPECT_EQ(order, (std::vector{0, 1, 2, 3, 4, 5}));
}

TEST(FileLock, GoesWithAProcessThatDies)
{
    LockFile file;
    const auto child = fork();
    if (child == 0) {
        FileLock lock{file.path};
        lock.lock(milliseconds{0});
        _exit(0); // without unlocking
    }
    int status = 0;
    waitpid(child, &status, 0);
    FileLock lock{file.path};
    EXPECT_EQ(troubleOf([&] { lock.lock(milliseconds{0}); }), std::nullopt);
}

TEST(FileLock, IsForTheGroupWhateverTheUmask)
{
    LockFile file;
    const auto before = umask(077);
    FileLock lock{file.path};
    umask(before);
    EXPECT_EQ(std::filesystem::status(file.path).permissions(), std::filesystem::perms{0660});
}

TEST(FileLock, RemembersAPlace)
{
    LockFile file;
    FileLock{file.path}.note(1'000'000'000'042);
    EXPECT_EQ(FileLock{file.path}.noted(), 1'000'000'000'042);
}

TEST(FileLock, KnowsNothingOfAFreshFileOrOfOtherBytes)
{
    LockFile file;
    EXPECT_EQ(FileLock{file.path}.noted(), 0);
    std::ofstream{file.path} << "halb";
    EXPECT_EQ(FileLock{file.path}.noted(), 0);
}

TEST(FileLock, CannotBeMadeWhereThereIsNoFolder)
{
    EXPECT_TRUE(troubleOf([] { FileLock lock{"/nowhere/at/all.lock"}; }).has_value());
}

} // namespace
} // namespace pintu::test
