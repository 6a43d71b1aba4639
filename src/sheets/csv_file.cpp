#include "sheets/csv_file.h"

#include "core/base/system_trouble.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string_view>
#include <unistd.h>

namespace pintu {
namespace {

constexpr std::size_t atOnce = 64 * 1024; // bytes

[[noreturn]] void failed(int error)
{
    throw Trouble{troubleKindOf(error), "a table could not be written (errno " + std::to_string(error) + ")"};
}

constexpr char separator = ';';
constexpr std::string_view mark = "\xEF\xBB\xBF"; // of UTF-8

bool isFigures(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool beginsFormula(std::string_view text)
{
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return false;
    text.remove_prefix(begin);
    // Excel for East Asia takes the wide signs for the narrow ones.
    for (const std::string_view sign : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
        if (text.starts_with(sign)) return true;
    return false;
}

/// A number, a date or a power of ten to a spreadsheet, and then no longer what was written.
bool isMisread(std::string_view text)
{
    constexpr std::size_t exactFigures = 15; // as many as Excel keeps
    if (isFigures(text)) return text.size() > exactFigures || (text.size() > 1 && text.front() == '0');
    const auto between = text.find_first_of("/-Ee");
    return between != std::string_view::npos && isFigures(text.substr(0, between)) &&
           isFigures(text.substr(between + 1));
}

} // namespace

std::string csvLine(const std::vector<std::string>& cells)
{
    constexpr std::string_view quoted = "\";\r\n";
    std::string out;
    for (const auto& cell : cells) {
        if (&cell != &cells.front()) out += separator;
        auto text = cell;
        if (beginsFormula(text) || isMisread(text)) text.insert(0, 1, '\'');
        if (text.find_first_of(quoted) == std::string::npos) {
            out += text;
            continue;
        }
        out += '"';
        for (const char c : text) out += c == '"' ? std::string{"\"\""} : std::string{c};
        out += '"';
    }
    return out + "\r\n";
}

CsvFile::CsvFile(const std::filesystem::path& file)
    : m_file{file}, m_aside{file.string() + ".XXXXXX"}, m_descriptor{mkostemp(m_aside.data(), O_CLOEXEC)} // mode 0600
{
    if (m_descriptor < 0) failed(errno);
    m_waiting = mark;
}

CsvFile::~CsvFile()
{
    close(m_descriptor);
    if (!m_aside.empty()) unlink(m_aside.c_str());
}

void CsvFile::add(const std::vector<std::string>& cells)
{
    m_waiting += csvLine(cells);
    if (m_waiting.size() >= atOnce) write();
}

void CsvFile::write()
{
    std::string_view left = m_waiting;
    while (!left.empty()) {
        const auto taken = ::write(m_descriptor, left.data(), left.size());
        if (taken < 0 && errno != EINTR) failed(errno);
        if (taken > 0) left.remove_prefix(static_cast<std::size_t>(taken));
    }
    m_waiting.clear();
}

void CsvFile::finish()
{
    write();
    if (fsync(m_descriptor) != 0 || rename(m_aside.c_str(), m_file.c_str()) != 0) failed(errno);
    m_aside.clear();
}

} // namespace pintu
