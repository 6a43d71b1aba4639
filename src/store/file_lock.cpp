#include "store/file_lock.h"

#include "core/base/system_trouble.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pintu {
namespace {

constexpr std::size_t noteSize = 20;
const int alarmSignal = SIGRTMIN + 5;

/// Interrupts a waiting flock of this thread. A blocking flock keeps the kernel's order of asking; only its end must be
/// ours.
class Alarm {
public:
    explicit Alarm(std::chrono::milliseconds after)
    {
        static std::once_flag once;
        std::call_once(once, [] {
            struct sigaction action = {};
            action.sa_handler = [](int) {};
            sigaction(alarmSignal, &action, nullptr); // no SA_RESTART: flock must come back with EINTR
        });
        struct sigevent event = {};
        event.sigev_notify = SIGEV_THREAD_ID;
        event.sigev_signo = alarmSignal;
        event._sigev_un._tid = gettid();
        if (timer_create(CLOCK_MONOTONIC, &event, &m_timer) != 0)
            throw Trouble{TroubleKind::other, "no timer for the write lock"};
        struct itimerspec when = {};
        when.it_value.tv_sec = after.count() / 1000;
        when.it_value.tv_nsec = after.count() % 1000 * 1'000'000;
        when.it_interval.tv_nsec = 10'000'000; // again, in case the first came before flock began to wait
        timer_settime(m_timer, 0, &when, nullptr);
    }
    ~Alarm() { timer_delete(m_timer); }
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;

private:
    timer_t m_timer = nullptr;
};

} // namespace

FileLock::FileLock(const std::filesystem::path& file)
    : m_descriptor{open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0660)}
{
    if (m_descriptor >= 0) {
        fchmod(m_descriptor, 0660); // whatever the umask; only the owner can, and has when it made the file
        return;
    }
    throw Trouble{troubleKindOf(errno), std::string{"the lock file cannot be opened: "} + std::strerror(errno)};
}

FileLock::~FileLock()
{
    close(m_descriptor);
}

void FileLock::lock(std::chrono::milliseconds patience)
{
    if (flock(m_descriptor, LOCK_EX | LOCK_NB) == 0) return;
    if (patience <= std::chrono::milliseconds{0})
        throw Trouble{TroubleKind::busy, "somebody holds the write lock"}; // an alarm at 0 never rings
    const auto deadline = std::chrono::steady_clock::now() + patience;
    const Alarm alarm{patience};
    while (flock(m_descriptor, LOCK_EX) != 0) {
        if (errno != EINTR) throw Trouble{TroubleKind::other, std::string{"flock: "} + std::strerror(errno)};
        if (std::chrono::steady_clock::now() >= deadline)
            throw Trouble{TroubleKind::busy, "somebody holds the write lock"};
    }
}

void FileLock::unlock() noexcept
{
    flock(m_descriptor, LOCK_UN);
}

void FileLock::note(std::int64_t place) noexcept
{
    std::array<char, noteSize> text{};
    text.fill('0');
    text.back() = '\n';
    auto* digit = text.end() - 1;
    for (; place > 0; place /= 10) *--digit = static_cast<char>('0' + place % 10);
    // One write of one length at one place. A full disk loses the note, never the record.
    [[maybe_unused]] const auto written = pwrite(m_descriptor, text.data(), noteSize, 0);
}

bool isLocked(const std::filesystem::path& file) noexcept
{
    const int descriptor = file.empty() ? -1 : open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool held = flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(descriptor); // and with it the lock, where we got it
    return held;
}

std::int64_t FileLock::noted() const
{
    std::array<char, noteSize> text{};
    std::int64_t place = 0;
    if (pread(m_descriptor, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size()))
        std::from_chars(text.data(), text.data() + text.size() - 1, place);
    return place;
}

} // namespace pintu
