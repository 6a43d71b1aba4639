#pragma once

#include "core/registry/table_rows.h"

#include <filesystem>
#include <memory>
#include <string>

namespace pintu {

/// A text file of cells parted by semicolons, commas, tabs or bars, whichever its first lines have most of; quotes as
/// RFC 4180 wants them; lines that end in CR, LF or both. Cells are taken as they stand.
class CsvTable final : public TableRows {
public:
    /// Takes the descriptor over.
    explicit CsvTable(int descriptor);
    ~CsvTable() override;
    CsvTable(const CsvTable&) = delete;
    CsvTable& operator=(const CsvTable&) = delete;

    bool next(TableRow& row) override;
    std::int64_t done() const override { return m_read; }
    std::int64_t size() const override { return m_size; }

private:
    int peek();
    int take();
    bool fill();
    void chooseSeparator();
    void readCell(std::string& text);
    void readQuoted(std::string& text);
    bool endsLine(int c);

    int m_descriptor;
    std::int64_t m_size = 0;
    std::int64_t m_read = 0;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    char m_separator = ';';
};

} // namespace pintu
