#include "sheets/xlsx_table.h"

#include "core/base/time.h"
#include "sheets/xlsx_book.h"

#include <charconv>
#include <cmath>
#include <deque>
#include <optional>

namespace pintu {
namespace {

constexpr std::size_t mostCells = 16'384; // as many columns as a sheet can have
constexpr std::size_t longestCell = 64 * 1024;

/// "BC12" is column 54, counted from 0; nothing for what is no place.
std::optional<std::size_t> columnOf(std::string_view place)
{
    std::size_t out = 0;
    for (const char c : place) {
        if (c < 'A' || c > 'Z') break;
        out = out * 26 + static_cast<std::size_t>(c - 'A' + 1);
        if (out > mostCells) return std::nullopt;
    }
    return out == 0 ? std::nullopt : std::optional{out - 1};
}

/// Reads a day as spreadsheets count it; what is none stays as it stands.
std::string dayText(const std::string& number, bool from1904)
{
    constexpr double farthest = 110'000; // the year 2201
    double serial = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), serial);
    if (error != std::errc{} || end != number.data() + number.size() || serial < 1 || serial > farthest) return number;
    const int whole = static_cast<int>(std::floor(serial));
    if (from1904) return Day::parse("1904-01-01")->plus(whole).text();
    // Excel knows a 29 February 1900, its day 60.
    return Day::parse(whole > 60 ? "1899-12-30" : "1899-12-31")->plus(whole).text();
}

} // namespace

/// The sheet as it comes out of the reader of XML.
class XlsxTable::Sheet final : private MarkupSink {
public:
    explicit Sheet(XlsxBook& book) : m_book{book}, m_part{book.sheet()}, m_markup{Markup::Kind::xml, *this} {}

    bool next(TableRow& row)
    {
        while (m_rows.empty()) {
            if (m_ended) return false;
            const auto bytes = m_part->read();
            m_ended = bytes.empty();
            const bool good = m_ended ? m_markup.finish() : m_markup.feed(bytes);
            if (!good || m_wrong) throw BadTable{TableFault::damaged, m_line};
        }
        row = std::move(m_rows.front());
        m_rows.pop_front();
        for (auto& cell : row.cells)
            if (cell.text.starts_with(ofBook)) cell.text = m_book.text(std::atoll(cell.text.c_str() + ofBook.size()));
        return true;
    }
    const XlsxPart& part() const { return *m_part; }

private:
    /// Texts are looked up outside of libxml2, which nothing may be thrown through. No text of a file begins so.
    static constexpr std::string_view ofBook{"\0s", 2};

    void begin(std::string_view element, const Attributes& attributes) override
    {
        if (element == "row")
            beginRow(attributes);
        else if (element == "c")
            beginCell(attributes);
        else if (element == "rPh")
            m_pronounced = true;
        m_inText = m_inCell && (element == "v" || (element == "t" && !m_pronounced));
    }

    void end(std::string_view element) override
    {
        m_inText = false;
        if (element == "c")
            endCell();
        else if (element == "rPh")
            m_pronounced = false;
        else if (element == "row") {
            m_widest = std::max(m_widest, m_row.cells.size());
            m_row.cells.resize(m_widest); // cells have places, so what is missing at the end is empty
            m_rows.push_back(std::move(m_row));
            m_row = {};
        }
    }

    void text(std::string_view text) override
    {
        if (!m_inText) return;
        m_text += text;
        m_wrong = m_wrong || m_text.size() > longestCell;
    }

    void beginRow(const Attributes& attributes)
    {
        std::int64_t line = m_line + 1;
        for (const auto& [key, value] : attributes)
            if (key == "r") std::from_chars(value.data(), value.data() + value.size(), line);
        m_wrong = m_wrong || line <= m_line;
        m_line = line;
        m_row.line = line;
        m_column = 0;
    }

    void beginCell(const Attributes& attributes)
    {
        m_inCell = true;
        m_text.clear();
        m_type.clear();
        m_style = 0;
        for (const auto& [key, value] : attributes) {
            if (key == "r") {
                const auto column = columnOf(value);
                m_wrong = m_wrong || !column;
                m_column = column.value_or(m_column);
            }
            if (key == "t") m_type = value;
            if (key == "s") std::from_chars(value.data(), value.data() + value.size(), m_style);
        }
    }

    void endCell()
    {
        m_inCell = false;
        if (m_column >= mostCells) m_wrong = true;
        if (m_wrong) return;
        TableCell cell{m_text, CellKind::written};
        if (m_type == "s") {
            cell.text = std::string{ofBook} + m_text;
        } else if (m_type == "d") {
            cell = {m_text.substr(0, std::string_view{"2026-11-28"}.size()), CellKind::day};
        } else if ((m_type.empty() || m_type == "n") && !m_text.empty()) {
            if (m_book.isDate(m_style))
                cell = {dayText(m_text, m_book.from1904()), CellKind::day};
            else
                cell.kind = CellKind::number;
        }
        if (m_row.cells.size() <= m_column) m_row.cells.resize(m_column + 1);
        m_row.cells[m_column++] = std::move(cell);
    }

    XlsxBook& m_book;
    std::unique_ptr<XlsxPart> m_part;
    Markup m_markup;
    std::deque<TableRow> m_rows;
    std::int64_t m_line = 0;
    std::size_t m_widest = 0;
    TableRow m_row;
    std::size_t m_column = 0;
    std::size_t m_style = 0;
    std::string m_type;
    std::string m_text;
    bool m_inCell = false;
    bool m_inText = false;
    bool m_pronounced = false;
    bool m_wrong = false;
    bool m_ended = false;
};

XlsxTable::XlsxTable(int descriptor)
    : m_book{std::make_unique<XlsxBook>(descriptor)}, m_sheet{std::make_unique<Sheet>(*m_book)}
{
}

XlsxTable::~XlsxTable() = default;

bool XlsxTable::next(TableRow& row)
{
    return m_sheet->next(row);
}

std::int64_t XlsxTable::done() const
{
    return m_sheet->part().done();
}

std::int64_t XlsxTable::size() const
{
    return m_sheet->part().size();
}

} // namespace pintu
