#include "paper/pdf_pages.h"

#include "paper/picture_file.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace pintu {

namespace {

constexpr int ordinaryDpi = 300;
constexpr int mostDpi = 1200;
constexpr double pointsPerInch = 72;
constexpr double mostDots = 20'000'000;   // A3 has 17 at 300 dpi
constexpr double enoughDots = 15'000'000; // more than most telephones see
constexpr double fewestDots = 1'000'000;
constexpr int mostPages = 20;
constexpr std::size_t mostBytes = 440'000'000; // mostPages of mostDots, and a little
constexpr std::chrono::seconds longest{30};

constexpr auto damaged = "the PDF is damaged, empty or locked with a password: open it, save it without the password, "
                         "or save the page with the code as a picture";
constexpr auto tooLarge = "the pages of the PDF are too large: save the page with the code as a picture";

using Until = std::chrono::steady_clock::time_point;

/// The PGM pictures that pdftoppm writes one behind the other, taken out as soon as each is whole.
class PgmStream {
public:
    void take(const char* bytes, std::size_t count)
    {
        m_total += count;
        if (m_total > mostBytes) throw UnusablePicture{PictureFault::tooLarge, tooLarge};
        m_waiting.append(bytes, count);
        while (takePicture()) {
        }
    }
    std::vector<Bitmap> pictures() && { return std::move(m_pictures); }
    bool empty() const { return m_pictures.empty(); }

private:
    std::optional<int> number(std::size_t& at) const
    {
        while (at < m_waiting.size() && std::isspace(static_cast<unsigned char>(m_waiting[at])) != 0) ++at;
        int value = 0;
        const char* end = m_waiting.data() + m_waiting.size();
        const auto [next, error] = std::from_chars(m_waiting.data() + at, end, value);
        if (error != std::errc{} || next == end) return std::nullopt; // more digits may be on their way
        at = static_cast<std::size_t>(next - m_waiting.data());
        return value;
    }

    bool takePicture()
    {
        if (m_waiting.size() < 2) return false;
        if (!m_waiting.starts_with("P5")) throw UnusablePicture{PictureFault::pdfUnusable, damaged};
        std::size_t at = 2;
        const auto width = number(at);
        const auto height = width ? number(at) : std::nullopt;
        const auto white = height ? number(at) : std::nullopt;
        if (!white) return false;
        if (*width <= 0 || *height <= 0 || *white != 255 ||
            static_cast<std::size_t>(*width) * static_cast<std::size_t>(*height) > mostBytes)
            throw UnusablePicture{PictureFault::tooLarge, tooLarge};
        ++at; // the one blank behind the head
        const std::size_t dots = static_cast<std::size_t>(*width) * static_cast<std::size_t>(*height);
        if (m_waiting.size() < at + dots) return false;
        Bitmap page{*width, *height};
        std::memcpy(page.row(0), m_waiting.data() + at, dots);
        m_pictures.push_back(std::move(page));
        m_waiting.erase(0, at + dots);
        return true;
    }

    std::string m_waiting;
    std::size_t m_total = 0;
    std::vector<Bitmap> m_pictures;
};

/// A child process whose standard output we read. Gone, one way or the other, when this value is.
class Child {
public:
    explicit Child(std::vector<std::string> words)
    {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0) throw Trouble{TroubleKind::other, "no pipe for " + words.front()};
        m_output = ends[0];
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        // prlimit keeps a hostile page from taking all memory.
        words.insert(words.begin(), {"prlimit", "--as=2147483648", "--cpu=60"});
        std::vector<char*> arguments;
        for (std::string& word : words) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const int failed = posix_spawnp(&m_child, "prlimit", &files, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&files);
        close(ends[1]);
        if (failed != 0) {
            close(m_output);
            throw Trouble{TroubleKind::notFound, "prlimit (package util-linux) cannot be started"};
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child()
    {
        close(m_output);
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            waitpid(m_child, nullptr, 0);
        }
    }

    /// Bytes read into `to`, 0 at the end; throws when the time is up.
    std::size_t read(std::span<char> to, Until until) const
    {
        for (;;) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
            pollfd ready{m_output, POLLIN, 0};
            const int count = left.count() > 0 ? poll(&ready, 1, static_cast<int>(left.count())) : 0;
            if (count == 0)
                throw UnusablePicture{PictureFault::pdfUnusable,
                                      "the PDF takes longer than 30 seconds to draw: save the page with the code as a "
                                      "picture, or photograph the paper"};
            const ssize_t got = count > 0 ? ::read(m_output, to.data(), to.size()) : -1;
            if (got >= 0) return static_cast<std::size_t>(got);
            if (errno != EINTR) throw Trouble{TroubleKind::other, "the pages of a PDF cannot be read"};
        }
    }

    int exitCode()
    {
        int status = 0;
        while (waitpid(m_child, &status, 0) < 0 && errno == EINTR) {
        }
        m_child = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    int m_output = -1;
    pid_t m_child = -1;
};

/// Calls `take` with what the program writes. Answers its exit code.
template <class Take>
int run(std::vector<std::string> words, Until until, Take take)
{
    Child child{std::move(words)};
    std::vector<char> buffer(1u << 16);
    while (const std::size_t got = child.read(buffer, until)) take(buffer.data(), got);
    const int code = child.exitCode();
    if (code == 127) throw Trouble{TroubleKind::notFound, "PDF files cannot be read: install poppler-utils"};
    return code;
}

/// The dpi for each page, from what pdfinfo says of its size.
std::vector<int> resolutions(const std::string& file, Until until)
{
    std::string told;
    run({"pdfinfo", "-l", std::to_string(mostPages), file}, until,
        [&](const char* bytes, std::size_t count) { told.append(bytes, count); });
    std::vector<int> all;
    std::istringstream lines{told};
    for (std::string line; std::getline(lines, line);) {
        // "Page    3 size:      595.276 x 841.89 pts (A4)"
        std::istringstream words{line};
        std::string page, size, by;
        int number = 0;
        double width = 0;
        double height = 0;
        if (words >> page >> number >> size >> width >> by >> height && page == "Page" && size == "size:")
            all.push_back(resolutionOf(width, height));
    }
    return all;
}

} // namespace

int resolutionOf(double width, double height)
{
    const double inches = std::max(width * height, 1.0) / (pointsPerInch * pointsPerInch);
    const double ordinary = inches * ordinaryDpi * ordinaryDpi;
    double wanted = ordinaryDpi;
    if (ordinary > mostDots) wanted = std::sqrt(enoughDots / inches);
    if (ordinary < fewestDots) wanted = std::sqrt(fewestDots / inches);
    return std::clamp(static_cast<int>(wanted), 1, mostDpi);
}

std::vector<Bitmap> drawPdf(const std::filesystem::path& file)
{
    const Until until = std::chrono::steady_clock::now() + longest;
    std::error_code error;                                                    // a program whose working folder has gone
    const std::string name = std::filesystem::absolute(file, error).string(); // cannot be taken for an option
    const std::vector<int> dpi = resolutions(name, until);
    PgmStream pages;
    // Pages of one resolution that follow each other are drawn in one go.
    for (std::size_t first = 0; first < dpi.size();) {
        std::size_t next = first;
        while (next < dpi.size() && dpi[next] == dpi[first]) ++next;
        run({"pdftoppm", "-gray", "-cropbox", "-r", std::to_string(dpi[first]), "-f", std::to_string(first + 1), "-l",
             std::to_string(next), name},
            until, [&](const char* bytes, std::size_t count) { pages.take(bytes, count); });
        first = next;
    }
    if (pages.empty()) throw UnusablePicture{PictureFault::pdfUnusable, damaged};
    return std::move(pages).pictures();
}

} // namespace pintu
