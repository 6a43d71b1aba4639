#include "sheets/html_table.h"

#include <algorithm>
#include <charconv>
#include <sys/stat.h>
#include <unistd.h>

namespace pintu {
namespace {

constexpr std::size_t atOnce = 64 * 1024;
constexpr std::size_t longestCell = 32 * 1024;
constexpr std::size_t mostCells = 4096;

/// Whether a page ends in a row: readers of HTML close everything by themselves, and what was cut off would pass for
/// the whole.
bool wasCut(std::string_view tail)
{
    std::string small;
    for (const char c : tail) small += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto place = [&](const char* what) {
        const auto at = small.rfind(what);
        return at == std::string::npos ? std::ptrdiff_t{-1} : static_cast<std::ptrdiff_t>(at);
    };
    return std::max({place("<tr"), place("<td"), place("<th")}) > place("</table");
}

/// Answers over how many rows or columns a cell reaches: 1 where it does not say so.
std::int64_t spanOf(const MarkupSink::Attributes& attributes, std::string_view name)
{
    constexpr std::int64_t farthest = 1000;
    for (const auto& [key, value] : attributes) {
        std::int64_t out = 0;
        if (key == name && std::from_chars(value.data(), value.data() + value.size(), out).ec == std::errc{})
            return std::clamp<std::int64_t>(out, 1, farthest);
    }
    return 1;
}

} // namespace

HtmlTable::HtmlTable(int descriptor) : m_descriptor{descriptor}, m_markup{Markup::Kind::html, *this}
{
    struct stat status {};
    if (fstat(descriptor, &status) == 0) m_size = status.st_size;
}

HtmlTable::~HtmlTable()
{
    close(m_descriptor);
}

bool HtmlTable::next(TableRow& row)
{
    std::string chunk(atOnce, '\0');
    while (m_rows.empty()) {
        if (m_ended) return false;
        const auto got = ::read(m_descriptor, chunk.data(), chunk.size());
        if (got < 0) throw BadTable{TableFault::damaged, m_line};
        m_read += got;
        m_ended = got == 0;
        if (m_ended) {
            if (wasCut(m_tail)) throw BadTable{TableFault::damaged, m_line};
            m_markup.finish();
        } else {
            const auto bytes = std::string_view{chunk}.substr(0, static_cast<std::size_t>(got));
            m_markup.feed(bytes);
            m_tail += bytes;
            m_tail.erase(0, m_tail.size() - std::min(m_tail.size(), longestCell));
        }
        if (m_tooLong) throw BadTable{TableFault::damaged, m_line};
    }
    row = std::move(m_rows.front());
    m_rows.pop_front();
    return true;
}

void HtmlTable::begin(std::string_view element, const Attributes& attributes)
{
    if (element == "table") {
        ++m_depth;
    } else if (m_depth != 1) {
        return;
    } else if (element == "tr") {
        endRow();
        m_inRow = true;
        m_row.line = ++m_line;
    } else if (element == "td" || element == "th") {
        beginCell(attributes);
    } else if (element == "br" && m_inCell) {
        m_cell += ' ';
    }
}

void HtmlTable::end(std::string_view element)
{
    if (element == "table") {
        if (m_depth == 1) {
            endRow();
            m_hanging.clear();
        }
        m_depth = std::max(0, m_depth - 1);
    } else if (m_depth == 1 && element == "tr") {
        endRow();
    } else if (m_depth == 1 && (element == "td" || element == "th")) {
        endCell();
    }
}

void HtmlTable::text(std::string_view text)
{
    if (!m_inCell) return;
    m_cell += text;
    m_tooLong = m_tooLong || m_cell.size() > longestCell;
}

/// Cells of rows above that reach into this one come before what the row itself says next.
void HtmlTable::putHanging()
{
    for (bool put = true; put;) {
        put = false;
        for (auto& hanging : m_hanging)
            if (hanging.rows > 0 && hanging.column == m_row.cells.size()) {
                m_row.cells.push_back({hanging.text, CellKind::written});
                --hanging.rows;
                put = true;
            }
    }
}

void HtmlTable::beginCell(const Attributes& attributes)
{
    endCell();
    if (!m_inRow) return;
    putHanging();
    m_inCell = true;
    m_cell.clear();
    m_rowSpan = spanOf(attributes, "rowspan");
    m_columnSpan = spanOf(attributes, "colspan");
}

void HtmlTable::endCell()
{
    if (!m_inCell) return;
    m_inCell = false;
    const auto column = m_row.cells.size();
    m_row.cells.push_back({m_cell, CellKind::written});
    for (std::int64_t i = 1; i < m_columnSpan; ++i) m_row.cells.emplace_back();
    if (m_rowSpan > 1)
        for (std::int64_t i = 0; i < m_columnSpan; ++i)
            m_hanging.push_back({column + static_cast<std::size_t>(i), m_rowSpan - 1, i == 0 ? m_cell : std::string{}});
    m_tooLong = m_tooLong || m_row.cells.size() > mostCells;
}

void HtmlTable::endRow()
{
    endCell();
    if (!m_inRow) return;
    m_inRow = false;
    putHanging();
    std::erase_if(m_hanging, [](const Hanging& hanging) { return hanging.rows == 0; });
    m_rows.push_back(std::move(m_row));
    m_row = {};
}

} // namespace pintu
