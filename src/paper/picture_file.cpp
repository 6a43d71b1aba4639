#include "paper/picture_file.h"

#include "core/base/trouble.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <memory>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <string>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace pintu {

namespace {

constexpr std::uintmax_t largestFile = 64u * 1024 * 1024;
constexpr long long mostDots = 50'000'000;
constexpr std::size_t mostPdfBytes = 400'000'000;
constexpr std::chrono::seconds longestPdf{30};

Trouble unusable(const std::string& why)
{
    return Trouble{TroubleKind::badInput, why};
}

struct PixbufFree {
    void operator()(GdkPixbuf* pixbuf) const { g_object_unref(pixbuf); }
};
using Pixbuf = std::unique_ptr<GdkPixbuf, PixbufFree>;

Bitmap greyOf(const GdkPixbuf* pixbuf)
{
    Bitmap result{gdk_pixbuf_get_width(pixbuf), gdk_pixbuf_get_height(pixbuf)};
    const int channels = gdk_pixbuf_get_n_channels(pixbuf);
    const bool alpha = gdk_pixbuf_get_has_alpha(pixbuf) != FALSE;
    const guchar* from = gdk_pixbuf_read_pixels(pixbuf);
    const int stride = gdk_pixbuf_get_rowstride(pixbuf);
    for (int y = 0; y < result.height(); ++y) {
        const guchar* dot = from + static_cast<std::ptrdiff_t>(y) * stride;
        for (int x = 0; x < result.width(); ++x, dot += channels) {
            const int grey = (dot[0] * 77 + dot[1] * 151 + dot[2] * 28) / 256; // Rec. 601 luma
            const int onPaper = alpha ? 255 - (255 - grey) * dot[3] / 255 : grey;
            result.row(y)[x] = static_cast<std::uint8_t>(onPaper);
        }
    }
    return result;
}

Bitmap loadPhotograph(const std::filesystem::path& file)
{
    int width = 0;
    int height = 0;
    GdkPixbufFormat* format = gdk_pixbuf_get_file_info(file.c_str(), &width, &height);
    if (format == nullptr) throw unusable("the file is neither a picture nor a PDF");
    gchar* formatName = gdk_pixbuf_format_get_name(format);
    const std::string name = formatName;
    g_free(formatName);
    // Formats that carry programs or references to other files (SVG and the like) have no business at a counter.
    static constexpr std::array<std::string_view, 6> known{"png", "jpeg", "bmp", "tiff", "gif", "webp"};
    if (std::find(known.begin(), known.end(), name) == known.end())
        throw unusable("pictures of the kind " + name + " are not taken");
    if (static_cast<long long>(width) * height > mostDots) throw unusable("the picture has more than 50 million dots");

    GError* error = nullptr;
    const Pixbuf stored{gdk_pixbuf_new_from_file(file.c_str(), &error)};
    if (stored == nullptr) {
        // The library's own message repeats the file name, which may hold a person's name.
        g_clear_error(&error);
        throw unusable("the " + name + " picture is damaged or too large for the memory");
    }
    const Pixbuf upright{gdk_pixbuf_apply_embedded_orientation(stored.get())};
    return greyOf(upright ? upright.get() : stored.get());
}

/// The PGM pictures that pdftoppm writes one behind the other, taken out as soon as each is whole.
class PgmStream {
public:
    void take(const char* bytes, std::size_t count)
    {
        m_total += count;
        if (m_total > mostPdfBytes) throw unusable("the pages of the PDF are too large");
        m_waiting.append(bytes, count);
        while (takePicture()) {
        }
    }
    std::vector<Bitmap> pictures() && { return std::move(m_pictures); }

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
        if (!m_waiting.starts_with("P5")) throw unusable("the PDF could not be drawn");
        std::size_t at = 2;
        const auto width = number(at);
        const auto height = width ? number(at) : std::nullopt;
        const auto white = height ? number(at) : std::nullopt;
        if (!white) return false;
        if (*width <= 0 || *height <= 0 || *white != 255 || static_cast<long long>(*width) * *height > mostDots)
            throw unusable("a page of the PDF has more than 50 million dots at 300 dpi");
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
class Drawing {
public:
    explicit Drawing(const std::filesystem::path& pdf)
    {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0) throw Trouble{TroubleKind::other, "no pipe for pdftoppm"};
        m_output = ends[0];
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        // An absolute path cannot be taken for an option. prlimit keeps a hostile page from taking all memory.
        std::array<std::string, 10> words{"prlimit",  "--as=2147483648",
                                          "--cpu=60", "pdftoppm",
                                          "-gray",    "-r",
                                          "300",      "-l",
                                          "20",       std::filesystem::absolute(pdf).string()};
        std::array<char*, 11> arguments{};
        std::transform(words.begin(), words.end(), arguments.begin(), [](std::string& word) { return word.data(); });
        const int failed = posix_spawnp(&m_child, "prlimit", &files, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&files);
        close(ends[1]);
        if (failed != 0) {
            close(m_output);
            throw Trouble{TroubleKind::notFound, "prlimit (package util-linux) cannot be started"};
        }
    }
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;
    ~Drawing()
    {
        close(m_output);
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            waitpid(m_child, nullptr, 0);
        }
    }

    /// Bytes read into `to`, 0 at the end; throws when the time is up.
    std::size_t read(std::span<char> to, std::chrono::steady_clock::time_point until) const
    {
        for (;;) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
            pollfd ready{m_output, POLLIN, 0};
            const int count = left.count() > 0 ? poll(&ready, 1, static_cast<int>(left.count())) : 0;
            if (count == 0) throw unusable("the PDF takes longer than 30 seconds to draw");
            const ssize_t got = count > 0 ? ::read(m_output, to.data(), to.size()) : -1;
            if (got >= 0) return static_cast<std::size_t>(got);
            if (errno != EINTR) throw Trouble{TroubleKind::other, "pdftoppm's pages cannot be read"};
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

std::vector<Bitmap> drawPdf(const std::filesystem::path& file)
{
    const auto until = std::chrono::steady_clock::now() + longestPdf;
    Drawing drawing{file};
    PgmStream pages;
    std::vector<char> buffer(1u << 16);
    while (const std::size_t got = drawing.read(buffer, until)) pages.take(buffer.data(), got);
    const int code = drawing.exitCode();
    std::vector<Bitmap> pictures = std::move(pages).pictures();
    if (code == 127) throw Trouble{TroubleKind::notFound, "pdftoppm is missing: install poppler-utils"};
    if (pictures.empty()) throw unusable("the PDF is damaged, empty or locked");
    return pictures;
}

bool isPdf(const std::filesystem::path& file)
{
    std::array<char, 1024> head{};
    std::ifstream in{file, std::ios::binary};
    if (!in) throw Trouble{TroubleKind::notFound, "the picture file cannot be opened"};
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    // ISO 32000 lets a few bytes stand before the mark.
    return std::string_view{head.data(), static_cast<std::size_t>(in.gcount())}.find("%PDF-") != std::string_view::npos;
}

} // namespace

std::vector<Bitmap> loadPictures(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        throw Trouble{TroubleKind::notFound, "there is no such picture file"};
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error || size == 0) throw unusable("the file is empty");
    if (size > largestFile) throw unusable("the file is larger than 64 MiB");
    if (isPdf(file)) return drawPdf(file);
    return {loadPhotograph(file)};
}

} // namespace pintu
