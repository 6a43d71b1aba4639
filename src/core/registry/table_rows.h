#pragma once

#include "core/base/trouble.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Tables that come from outside, row by row: whatever kind of file they stand in.
namespace pintu {

/// How a file holds a cell. A number has gone through a spreadsheet's 53 bits, so its sixteenth digit may be another
/// one than somebody typed; its text is the file's own, never reckoned.
enum class CellKind { written, number, day };
/// A spreadsheet holds every whole number exactly up to 2^53 only; the NIKs of provinces from 91 on lie beyond.
inline constexpr std::string_view largestExact = "9007199254740992";

struct TableCell {
    std::string text; ///< a day as ISO 8601
    CellKind kind = CellKind::written;
    bool operator==(const TableCell&) const = default;
};

struct TableRow {
    std::int64_t line = 0; ///< as people count: the line of a text file where the row begins, the row of a sheet
    std::vector<TableCell> cells;
};

/// A table that is read from its beginning to its end, once, with one row held at a time.
class TableRows {
public:
    virtual ~TableRows() = default;
    /// False at the end. Throws BadTable.
    virtual bool next(TableRow& row) = 0;
    /// How far the file has been read, for an estimate: bytes of what `size` counts.
    virtual std::int64_t done() const = 0;
    virtual std::int64_t size() const = 0;
};

/// Why a file cannot be read as a table.
enum class TableFault {
    notARegularFile,
    tooManyBytes,   ///< unpacked it is far more than its size promises
    oldExcel,       ///< the binary .xls of Excel 97 to 2003
    locked,         ///< a workbook with a password
    utf16,          ///< "Unicode text"
    notATable,      ///< a picture, a PDF, a program …
    noSheet,        ///< a workbook without a sheet that is shown
    quoteNotClosed, ///< a quote opens a cell and nothing closes it
    damaged,        ///< cut off, or not what it claims to be
    empty,
};

class BadTable : public Trouble {
public:
    explicit BadTable(TableFault fault, std::int64_t line = 0)
        : Trouble{TroubleKind::badInput, "a table from outside cannot be read"}, m_fault{fault}, m_line{line}
    {
    }
    TableFault fault() const { return m_fault; }
    std::int64_t line() const { return m_line; } ///< 0: of the whole file

private:
    TableFault m_fault;
    std::int64_t m_line;
};

} // namespace pintu
