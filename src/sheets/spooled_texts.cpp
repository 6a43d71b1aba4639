#include "sheets/spooled_texts.h"

#include "core/base/system_trouble.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace pintu {
namespace {

constexpr std::size_t window = 64 * 1024;
constexpr std::size_t keptTexts = 4096;
constexpr std::size_t shortText = 64;

[[noreturn]] void failed(int error)
{
    throw Trouble{troubleKindOf(error), "a temporary file could not be used (errno " + std::to_string(error) + ")"};
}

int namelessFile()
{
    const char* folder = std::getenv("TMPDIR");
    auto name = std::string{folder && *folder ? folder : "/var/tmp"} + "/satupintu.XXXXXX";
    const int descriptor = mkostemp(name.data(), 02000000 /* O_CLOEXEC */);
    if (descriptor < 0) failed(errno);
    unlink(name.c_str());
    return descriptor;
}

} // namespace

SpooledTexts::SpooledTexts() : m_texts{namelessFile()}, m_places{namelessFile()}, m_kept(keptTexts) {}

SpooledTexts::~SpooledTexts()
{
    close(m_texts);
    close(m_places);
}

void SpooledTexts::flush(int descriptor, std::string& waiting)
{
    std::string_view left = waiting;
    while (!left.empty()) {
        const auto taken = ::write(descriptor, left.data(), left.size());
        if (taken < 0 && errno != EINTR) failed(errno);
        if (taken > 0) left.remove_prefix(static_cast<std::size_t>(taken));
    }
    waiting.clear();
}

/// Each place is where its text begins; one more tells where the last one ends.
void SpooledTexts::add(std::string_view text)
{
    m_waitingPlaces.append(reinterpret_cast<const char*>(&m_end), sizeof m_end);
    m_waitingTexts += text;
    m_end += static_cast<std::int64_t>(text.size());
    ++m_count;
    if (m_waitingTexts.size() >= window) flush(m_texts, m_waitingTexts);
    if (m_waitingPlaces.size() >= window) flush(m_places, m_waitingPlaces);
}

void SpooledTexts::finish()
{
    m_waitingPlaces.append(reinterpret_cast<const char*>(&m_end), sizeof m_end);
    flush(m_texts, m_waitingTexts);
    flush(m_places, m_waitingPlaces);
}

std::string_view SpooledTexts::bytes(int descriptor, Window& at, std::int64_t from, std::size_t length)
{
    const auto ends = from + static_cast<std::int64_t>(length);
    if (from < at.begins || ends > at.begins + static_cast<std::int64_t>(at.bytes.size())) {
        at.begins = from;
        at.bytes.resize(std::max(window, length));
        const auto got = pread(descriptor, at.bytes.data(), at.bytes.size(), from);
        if (got < static_cast<ssize_t>(length)) failed(got < 0 ? errno : EIO);
        at.bytes.resize(static_cast<std::size_t>(got));
    }
    return std::string_view{at.bytes}.substr(static_cast<std::size_t>(from - at.begins), length);
}

std::string SpooledTexts::text(std::int64_t number)
{
    if (number < 0 || number >= m_count) return {};
    auto& kept = m_kept[static_cast<std::size_t>(number) % keptTexts];
    if (kept.number == number) return kept.text;
    std::array<std::int64_t, 2> places{};
    const auto raw = bytes(m_places, m_placesWindow, number * std::int64_t{sizeof(std::int64_t)}, sizeof places);
    std::memcpy(places.data(), raw.data(), sizeof places);
    std::string out{bytes(m_texts, m_textsWindow, places[0], static_cast<std::size_t>(places[1] - places[0]))};
    if (out.size() <= shortText) kept = {number, out};
    return out;
}

} // namespace pintu
