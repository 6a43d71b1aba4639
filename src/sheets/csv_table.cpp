#include "sheets/csv_table.h"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

namespace pintu {
namespace {

constexpr std::size_t atOnce = 256 * 1024;
constexpr std::size_t longestCell = 32 * 1024; // as long as Excel's are; what is longer is a quote that nobody closed
constexpr int end = -1;

} // namespace

CsvTable::CsvTable(int descriptor) : m_descriptor{descriptor}
{
    struct stat status {};
    if (fstat(descriptor, &status) == 0) m_size = status.st_size;
    fill();
    if (m_buffer.starts_with("\xEF\xBB\xBF")) m_at = 3;
    chooseSeparator();
}

CsvTable::~CsvTable()
{
    close(m_descriptor);
}

bool CsvTable::fill()
{
    m_buffer.resize(atOnce);
    m_at = 0;
    const auto got = ::read(m_descriptor, m_buffer.data(), m_buffer.size());
    if (got < 0) throw BadTable{TableFault::damaged, m_line};
    m_buffer.resize(static_cast<std::size_t>(got));
    m_read += got;
    return got > 0;
}

int CsvTable::peek()
{
    if (m_at == m_buffer.size() && !fill()) return end;
    return static_cast<unsigned char>(m_buffer[m_at]);
}

int CsvTable::take()
{
    const int c = peek();
    if (c != end) ++m_at;
    return c;
}

/// Takes what the beginning has most of outside of quotes: a decimal comma or a comma in an address is rarer than the
/// true separator.
void CsvTable::chooseSeparator()
{
    constexpr std::string_view separators = ";,\t|";
    constexpr std::size_t looked = 16 * 1024;
    std::array<int, separators.size()> times{};
    bool quoted = false;
    for (const char c : std::string_view{m_buffer}.substr(m_at, looked)) {
        if (c == '"') quoted = !quoted;
        const auto place = separators.find(c);
        if (!quoted && place != std::string_view::npos) ++times[place];
    }
    const auto most = std::max_element(times.begin(), times.end());
    if (*most > 0) m_separator = separators[static_cast<std::size_t>(most - times.begin())];
}

/// Takes the end of a line, however it is written; answers whether it was one.
bool CsvTable::endsLine(int c)
{
    if (c != '\n' && c != '\r') return false;
    if (c == '\r' && peek() == '\n') take();
    ++m_line;
    return true;
}

void CsvTable::readQuoted(std::string& text)
{
    const auto begun = m_line;
    for (;;) {
        const int c = take();
        if (c == end || text.size() > longestCell) throw BadTable{TableFault::quoteNotClosed, begun};
        if (c == '"') {
            if (peek() != '"') return;
            take();
        } else if (c == '\n') {
            ++m_line;
        }
        text += static_cast<char>(c);
    }
}

void CsvTable::readCell(std::string& text)
{
    text.clear();
    if (peek() == '"') {
        take();
        readQuoted(text);
    }
    for (;;) {
        const int c = peek();
        if (c == end || c == m_separator || c == '\n' || c == '\r') return;
        if (text.size() > longestCell) throw BadTable{TableFault::damaged, m_line};
        text += static_cast<char>(take());
    }
}

bool CsvTable::next(TableRow& row)
{
    if (peek() == end) return false;
    row.line = m_line;
    std::size_t cells = 0;
    for (;;) {
        if (cells == row.cells.size()) row.cells.emplace_back();
        row.cells[cells].kind = CellKind::written;
        readCell(row.cells[cells++].text);
        const int c = take();
        if (c == end || endsLine(c)) break;
    }
    row.cells.resize(cells);
    return true;
}

} // namespace pintu
