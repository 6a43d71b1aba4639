#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace pintu {

/// One line with its CR and LF. Cells are parted by semicolons: where the decimal sign is a comma, as in Indonesia, a
/// spreadsheet puts a line parted by commas into one column. Quotes are as RFC 4180 wants them.
/// A cell that a spreadsheet would not leave as it was written gets an apostrophe in front, which it shows:
/// - a formula (it begins with = + - @, a tab or a line end, perhaps after blanks): what a paper says must not
///   calculate on a desk's PC;
/// - figures that it would round or shorten: 16 and more (a NIK ends in 0 then), or a zero in front (a telephone);
/// - "004/002", which it takes for the fourth of February, and "12E5", which it takes for 1,200,000.
std::string csvLine(const std::vector<std::string>& cells);

/// A table that goes into a file row by row, in UTF-8 with the mark in front by which Excel knows UTF-8. There is no
/// line "sep=;": with it Excel forgets the mark, and every other program shows the line as a row. It is written aside
/// and bears its name, over whatever stood there, only once it is whole; its owner alone may read it (mode 0600).
/// Throws Trouble.
class CsvFile {
public:
    explicit CsvFile(const std::filesystem::path& file);
    ~CsvFile(); ///< without `finish` nothing is left
    CsvFile(const CsvFile&) = delete;
    CsvFile& operator=(const CsvFile&) = delete;

    void add(const std::vector<std::string>& cells);
    void finish();

private:
    void write();

    std::filesystem::path m_file;
    std::string m_aside; ///< empty: it bears its name
    int m_descriptor = -1;
    std::string m_waiting;
};

} // namespace pintu
