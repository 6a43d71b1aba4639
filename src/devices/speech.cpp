#include "devices/speech.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace pintu {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds limit{10};
constexpr std::size_t mostBytes = 16 << 20; // six minutes of speech

class Handle {
public:
    explicit Handle(int file = -1) : m_file{file} {}
    ~Handle() { reset(); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    int get() const { return m_file; }
    void reset()
    {
        if (m_file >= 0) close(std::exchange(m_file, -1));
    }

private:
    int m_file;
};

/// The text as a file that no other program sees: with a pipe, a child that dies early would end us by SIGPIPE.
int fileWith(const std::string& text)
{
    const int file = memfd_create("speech", MFD_CLOEXEC);
    if (file < 0) return -1;
    if (write(file, text.data(), text.size()) != static_cast<ssize_t>(text.size()) || lseek(file, 0, SEEK_SET) != 0) {
        close(file);
        return -1;
    }
    return file;
}

constexpr int usualPace = 140; // words a minute

/// A child that does not outlive its owner.
class Child {
public:
    Child(int input, int output, const std::string& wordsAMinute)
    {
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        std::array<const char*, 8> words{"espeak-ng",          "-v",      "id",       "-s",
                                         wordsAMinute.c_str(), "--stdin", "--stdout", nullptr};
        if (posix_spawnp(&m_process, words[0], &files, nullptr, const_cast<char* const*>(words.data()), environ) != 0)
            m_process = -1;
        posix_spawn_file_actions_destroy(&files);
    }
    ~Child()
    {
        if (m_process <= 0) return;
        kill(m_process, SIGKILL);
        end();
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    bool runs() const { return m_process > 0; }
    /// Waits; whether it ended well.
    bool end()
    {
        int status = -1;
        while (waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
        }
        m_process = -1;
        return status == 0;
    }

private:
    pid_t m_process = -1;
};

/// All that comes until the other side closes.
std::optional<Bytes> readAll(int file, const std::stop_token& stop)
{
    Bytes out;
    std::array<std::uint8_t, 16384> buffer{};
    const auto end = Clock::now() + limit;
    while (Clock::now() < end && !stop.stop_requested() && out.size() < mostBytes) {
        pollfd wanted{file, POLLIN, 0};
        if (poll(&wanted, 1, 20) <= 0) continue;
        const ssize_t got = read(file, buffer.data(), buffer.size());
        if (got == 0) return out;
        if (got > 0) out.insert(out.end(), buffer.begin(), buffer.begin() + got);
    }
    return std::nullopt;
}

} // namespace

std::optional<Wave> speechOf(const std::string& text, const std::stop_token& stop, int percent)
{
    const Handle input{fileWith(text)};
    std::array<int, 2> ends{-1, -1};
    if (input.get() < 0 || pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
    const Handle reading{ends[0]};
    Handle writing{ends[1]};
    Child child{input.get(), writing.get(), std::to_string(usualPace * percent / 100)};
    writing.reset(); // or its end would never come
    if (!child.runs()) return std::nullopt;
    const auto sound = readAll(reading.get(), stop);
    if (!sound || !child.end()) return std::nullopt;
    return parseWave(*sound);
}

} // namespace pintu
