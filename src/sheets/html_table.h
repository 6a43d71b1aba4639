#pragma once

#include "core/registry/table_rows.h"
#include "sheets/markup.h"

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace pintu {

/// The rows of all tables of a page, in order; a row counts from 1. Cells are the page's own text: what a spreadsheet
/// would make of it (a NIK in powers of ten, "1,5" as 15) is never asked. A cell over several rows or columns stands in
/// each of the rows and in the first of the columns. Tables inside of cells are text of the cell.
class HtmlTable final : public TableRows, private MarkupSink {
public:
    /// Takes the descriptor over.
    explicit HtmlTable(int descriptor);
    ~HtmlTable() override;
    HtmlTable(const HtmlTable&) = delete;
    HtmlTable& operator=(const HtmlTable&) = delete;

    bool next(TableRow& row) override;
    std::int64_t done() const override { return m_read; }
    std::int64_t size() const override { return m_size; }

private:
    void begin(std::string_view element, const Attributes& attributes) override;
    void end(std::string_view element) override;
    void text(std::string_view text) override;

    void beginCell(const Attributes& attributes);
    void endCell();
    void endRow();
    void putHanging();

    struct Hanging { ///< a cell that reaches into rows below
        std::size_t column = 0;
        std::int64_t rows = 0;
        std::string text;
    };

    int m_descriptor;
    std::int64_t m_size = 0;
    std::int64_t m_read = 0;
    bool m_ended = false;
    std::string m_tail; ///< the last bytes of the page
    Markup m_markup;
    std::deque<TableRow> m_rows;
    std::int64_t m_line = 0;
    int m_depth = 0; ///< of tables
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_tooLong = false;
    TableRow m_row;
    std::string m_cell;
    std::int64_t m_rowSpan = 1;
    std::int64_t m_columnSpan = 1;
    std::vector<Hanging> m_hanging;
};

} // namespace pintu
