#pragma once

#include "core/base/result.h"
#include "core/registry/registry_columns.h"

#include <array>
#include <string>

namespace pintu {

/// Why a row is not taken in. Whoever reads the list of them finds the row and its column in the file.
enum class RowFault {
    roundedNumber, ///< 9.1710141019E+015, or a number whose last digit a spreadsheet has made 0
    maskedNumber,  ///< 3673********9990
    notSixteen,    ///< a NIK or KK of fewer or more digits, or with letters
    implausible,   ///< a number that nobody was ever given: 0000000000000000
    noNumber,      ///< neither NIK nor KK
    noName,
    notADay,
    notASex,
    notADecile, ///< "1,5", 0, 11
    textTooLong,
    notUtf8,
    otherColumns, ///< more or fewer cells than headings: what follows would stand in the wrong column
    doubled,      ///< this NIK stood in an earlier row of the file, with other words
};
template <>
struct EnumNames<RowFault> {
    static constexpr std::array<std::string_view, 13> names{
        "roundedNumber", "maskedNumber", "notSixteen",  "implausible", "noNumber",     "noName", "notADay",
        "notASex",       "notADecile",   "textTooLong", "notUtf8",     "otherColumns", "doubled"};
};

struct RejectedRow {
    std::int64_t line = 0;
    std::string column; ///< its heading; empty where the whole row is meant
    RowFault fault = RowFault::noNumber;
    bool operator==(const RejectedRow&) const = default;
};

/// Reads a row, or says what is wrong with it. Nothing is reckoned: a text that is not exactly what its column holds is
/// no number with a comma left out. A telephone number that a spreadsheet has rounded is left out, without the row.
Result<RegistryPerson, RejectedRow> readRow(const TableShape& shape, const TableRow& row);

/// Whether a row says nothing at all: empty ones stand between parts of lists and at their ends.
bool isEmpty(const TableRow& row);

/// A day as lists write it: 1985-04-12, 12/04/1985, 12-4-1985, 12 April 1985, 12-Apr-1985, with or without a time
/// behind; nothing for a year of two digits.
std::optional<Day> writtenDay(std::string_view text, DayOrder order);

/// Whether a text is a number as a spreadsheet shortens it: "9.1710141019E+015", "3,67302E+15".
bool isShortened(std::string_view text);

} // namespace pintu
