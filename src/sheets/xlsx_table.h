#pragma once

#include "core/registry/table_rows.h"

#include <cstdint>
#include <memory>

namespace pintu {

class XlsxBook;

/// The first sheet of a workbook that is shown (ECMA-376), row by row. A number is the text that the file holds; a
/// number that is shown as a date is that day. Formulas are what they were reckoned to. Memory does not grow with the
/// workbook.
class XlsxTable final : public TableRows {
public:
    /// Takes the descriptor over.
    explicit XlsxTable(int descriptor);
    ~XlsxTable() override;
    XlsxTable(const XlsxTable&) = delete;
    XlsxTable& operator=(const XlsxTable&) = delete;

    bool next(TableRow& row) override;
    std::int64_t done() const override;
    std::int64_t size() const override;

private:
    class Sheet;
    std::unique_ptr<XlsxBook> m_book;
    std::unique_ptr<Sheet> m_sheet;
};

} // namespace pintu
