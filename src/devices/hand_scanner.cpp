#include "devices/hand_scanner.h"

#include "devices/scanner_keys.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/input.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace pintu {
namespace {

constexpr int lookAgainMs = 1000;
constexpr int forEver = -1;

/// The device, ours alone; below 0: it is not there, or another program's. What knows no grabbing, a pipe of a test, is
/// nobody else's anyway.
int grab(const std::filesystem::path& path)
{
    const int device = open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (device < 0) return device;
    constexpr int take = 1;
    if (ioctl(device, EVIOCGRAB, take) == 0 || errno == ENOTTY) return device;
    close(device);
    return -1;
}

} // namespace

HandScanner::HandScanner(std::filesystem::path device, std::function<void(std::string)> onScan)
    : m_path{std::move(device)},
      m_onScan{std::move(onScan)},
      m_end{eventfd(0, EFD_CLOEXEC)},
      m_thread{[this](const std::stop_token& stop) { work(stop); }}
{
}

HandScanner::~HandScanner()
{
    m_thread.request_stop();
    constexpr std::uint64_t once = 1;
    if (write(m_end, &once, sizeof once) < 0) {
    } // then the thread ends at its next look
    m_thread.join();
    close(m_end);
}

/// Whether the device has something to read, or has gone.
bool HandScanner::waitFor(int device, int ms) const
{
    std::array<pollfd, 2> lines{{{m_end, POLLIN, 0}, {device, POLLIN, 0}}};
    return poll(lines.data(), device < 0 ? 1 : 2, ms) > 0 && lines[1].revents != 0;
}

void HandScanner::work(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (const int device = grab(m_path); device >= 0) {
            listen(device, stop);
            close(device); // with it the grab goes
        }
        if (!stop.stop_requested()) waitFor(-1, lookAgainMs);
    }
}

void HandScanner::listen(int device, const std::stop_token& stop)
{
    ScannerKeys keys;
    const auto tell = [this](std::optional<std::string> scan) {
        if (scan) m_onScan(std::move(*scan));
    };
    while (!stop.stop_requested()) {
        if (!waitFor(device, keys.inScan() ? ScannerKeys::endOfScan : forEver)) {
            tell(keys.quiet());
            continue;
        }
        std::array<input_event, 64> events{};
        const auto size = read(device, events.data(), sizeof events);
        if (size < 0 && (errno == EAGAIN || errno == EINTR)) continue;
        if (size <= 0) return; // unplugged
        for (std::size_t i = 0; i < static_cast<std::size_t>(size) / sizeof(input_event); ++i)
            tell(keys.event(events[i].type, events[i].code, events[i].value));
    }
}

} // namespace pintu
