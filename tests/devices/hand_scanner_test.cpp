// A pipe with events as the kernel gives them; a device that can be grabbed needs a kernel that makes one.

#include "devices/device_room.h"
#include "devices/hand_scanner.h"
#include "devices/scanner_stream.h"

#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace pintu::test {
namespace {

/// What came of scans, waited for.
class Heard {
public:
    void add(std::string scan)
    {
        const std::lock_guard lock{m_mutex};
        m_scans.push_back(std::move(scan));
        m_came.notify_all();
    }
    std::vector<std::string> waitFor(std::size_t count)
    {
        std::unique_lock lock{m_mutex};
        m_came.wait_for(lock, std::chrono::seconds{20}, [&] { return m_scans.size() >= count; });
        return m_scans;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_came;
    std::vector<std::string> m_scans;
};

class HandScannerTest : public testing::Test {
protected:
    const std::filesystem::path& plugIn()
    {
        EXPECT_EQ(mkfifo(device.c_str(), 0600), 0);
        return device;
    }
    int open() const { return ::open(device.c_str(), O_WRONLY | O_CLOEXEC); }
    static void send(int line, const std::string& text)
    {
        const auto events = typed(text);
        const auto size = events.size() * sizeof(input_event);
        ASSERT_EQ(write(line, events.data(), size), static_cast<ssize_t>(size));
    }

    RoomFolder folder;
    std::filesystem::path device = folder.path() / "scanner";
    Heard heard;
};

TEST_F(HandScannerTest, TellsEveryWholeScan)
{
    plugIn();
    const HandScanner scanner{device, [this](std::string scan) { heard.add(std::move(scan)); }};
    const int line = open();
    send(line, "RT1:ABC\nRS1:X/Y:Z\n");
    EXPECT_EQ(heard.waitFor(2), (std::vector<std::string>{"RT1:ABC", "RS1:X/Y:Z"}));
    close(line);
}

TEST_F(HandScannerTest, TellsAScanThatHasNoEnd)
{
    plugIn();
    const HandScanner scanner{device, [this](std::string scan) { heard.add(std::move(scan)); }};
    const int line = open();
    send(line, "RT1:ABC");
    EXPECT_EQ(heard.waitFor(1), std::vector<std::string>{"RT1:ABC"});
    close(line);
}

TEST_F(HandScannerTest, IsFoundWhenItIsPluggedInLaterAndAgain)
{
    const HandScanner scanner{device, [this](std::string scan) { heard.add(std::move(scan)); }};
    plugIn();
    int line = open();
    send(line, "RT1:HALF");
    close(line); // pulled out in the middle of a scan
    std::filesystem::remove(device);
    plugIn();
    line = open();
    send(line, "RT1:WHOLE\n");
    EXPECT_EQ(heard.waitFor(1).back(), "RT1:WHOLE");
    close(line);
}

TEST_F(HandScannerTest, EndsAtOnceWhateverTheScannerDoes)
{
    const auto gone = std::make_unique<HandScanner>(folder.path() / "nowhere", [](const std::string&) {});
    plugIn();
    auto scanner = std::make_unique<HandScanner>(device, [](const std::string&) {});
    const int line = open();
    EXPECT_LT(durationOf([&] { scanner.reset(); }), std::chrono::milliseconds{900});
    close(line);
}

} // namespace
} // namespace pintu::test
