#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace pintu {

/// One line as RFC 4180 wants it, with its CR and LF. A cell that a spreadsheet would take for a formula (it begins
/// with = + - @, a tab or a line end) gets an apostrophe in front: what a paper says must not calculate on a desk's PC.
std::string csvLine(const std::vector<std::string>& cells);

/// A table that goes into a file row by row, in UTF-8. It is written aside and bears its name, over whatever stood
/// there, only once it is whole; its owner alone may read it (mode 0600). Throws Trouble.
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
