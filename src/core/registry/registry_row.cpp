#include "core/registry/registry_row.h"

#include "core/base/clean_text.h"
#include "core/people/nik.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace pintu {
namespace {

constexpr std::size_t longestText = 300;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool areDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// What stood in a sheet as a number: another program writes a whole one as "3673021204859991.0".
std::string withoutPoint(std::string_view text)
{
    const auto point = text.find('.');
    if (point == std::string_view::npos || text.substr(point + 1).find_first_not_of('0') != std::string_view::npos)
        return std::string{text};
    return std::string{text.substr(0, point)};
}

std::string_view withoutApostrophe(std::string_view text)
{
    return text.starts_with('\'') ? text.substr(1) : text;
}

bool isMasked(std::string_view text)
{
    return text.find_first_of("*xX#") != std::string_view::npos &&
           std::count_if(text.begin(), text.end(), isDigit) >= 4;
}

struct NumberCell {
    const TableCell& cell;
    bool roundedColumn = false;
    bool roundedInTheEast = false;
};

/// The sixteen digits of a NIK or a KK; empty for an empty cell.
template <class Number>
Result<std::string, RowFault> numberIn(const NumberCell& in, const std::string& cleaned)
{
    auto text = std::string{withoutApostrophe(cleaned)};
    if (text.empty() || text == "-" || text == "0") return std::string{};
    if (isShortened(text)) return refused(RowFault::roundedNumber);
    const bool pointed = text.size() > 17 && withoutPoint(text).size() == largestExact.size();
    if (in.cell.kind == CellKind::number || pointed) text = withoutPoint(text);
    const bool counted = in.cell.kind == CellKind::number || pointed;
    if (isMasked(text)) return refused(RowFault::maskedNumber);
    const auto number = Number::parse(text);
    if (!number) return refused(RowFault::notSixteen);
    const auto& digits = number->text();
    const bool endsInZero = digits.back() == '0';
    if (digits.ends_with("0000") || (in.roundedColumn && endsInZero) ||
        (in.roundedInTheEast && endsInZero && digits > largestExact))
        return refused(RowFault::roundedNumber);
    // A spreadsheet keeps fifteen digits of what is typed and makes the sixteenth 0; beyond 2^53 nothing is sure.
    if (counted && (endsInZero || digits > largestExact)) return refused(RowFault::roundedNumber);
    if (number->implausible()) return refused(RowFault::implausible);
    return digits;
}

Result<std::string, RowFault> sexIn(const std::string& text)
{
    if (text.empty() || text == "-") return std::string{};
    std::string letters;
    for (const char c : text)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) letters += static_cast<char>(c | 0x20);
    if (letters == "lakilaki" || letters == "laki" || letters == "lk" || letters == "pria" || letters == "l" ||
        text == "1")
        return std::string{"L"};
    if (letters == "perempuan" || letters == "pr" || letters == "wanita" || letters == "p" || text == "2")
        return std::string{"P"};
    return refused(RowFault::notASex);
}

Result<std::string, RowFault> decileIn(const TableCell& cell, std::string text)
{
    if (cell.kind == CellKind::number) text = withoutPoint(text);
    for (const std::string_view word : {"Desil ", "desil ", "DESIL "})
        if (text.starts_with(word)) text.erase(0, word.size());
    if (text.empty() || text == "-") return std::string{};
    if (text == "6-10") return text; // lists that tell only the lower half apart
    if (!areDigits(text) || text.size() > 2 || text.front() == '0') return refused(RowFault::notADecile);
    return text.size() == 1 || text == "10" ? Result<std::string, RowFault>{text} : refused(RowFault::notADecile);
}

std::optional<Day> dayOfSerial(std::string_view text)
{
    int serial = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), serial);
    constexpr int afterItsWrongLeapDay = 61;
    constexpr int farthest = 73'050; // the year 2099
    if (error != std::errc{} || end != text.data() + text.size() || serial < afterItsWrongLeapDay || serial > farthest)
        return std::nullopt;
    return Day::parse("1899-12-30")->plus(serial);
}

Result<std::string, RowFault> dayIn(const TableCell& cell, const std::string& text, DayOrder order)
{
    if (text.empty() || text == "-" || text == "0000-00-00" || text == "00/00/0000") return std::string{};
    const auto day = cell.kind == CellKind::number ? dayOfSerial(withoutPoint(text)) : writtenDay(text, order);
    if (!day) return refused(RowFault::notADay);
    return day->text();
}

/// Letters of ASCII with single blanks between them: what most cells are, and nothing to clean.
bool isPlain(std::string_view text)
{
    char before = ' ';
    for (const char c : text) {
        if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) return false;
        before = c;
    }
    return before != ' ';
}

/// The value of a cell in its field's own form.
Result<std::string, RowFault> valueIn(const TableShape& shape, std::size_t column, const TableCell& cell)
{
    if (cell.text.empty()) return std::string{};
    auto cleaned = isPlain(cell.text) ? std::optional{cell.text} : cleanText(cell.text);
    if (!cleaned) return refused(RowFault::notUtf8);
    const NumberCell number{cell, shape.rounded.size() > column && shape.rounded[column],
                            shape.roundedInTheEast.size() > column && shape.roundedInTheEast[column]};
    switch (shape.fields[column]) {
    case RegistryField::nik: return numberIn<Nik>(number, *cleaned);
    case RegistryField::familyCard: return numberIn<FamilyCardNumber>(number, *cleaned);
    case RegistryField::sex: return sexIn(*cleaned);
    case RegistryField::born: return dayIn(cell, *cleaned, shape.order);
    case RegistryField::decile: return decileIn(cell, *cleaned);
    case RegistryField::phone:
        if (isShortened(*cleaned)) return std::string{};
        return std::string{withoutApostrophe(*cleaned)};
    default: break;
    }
    if (cleaned->size() > longestText && countCodePoints(*cleaned) > longestText) return refused(RowFault::textTooLong);
    return std::move(*cleaned);
}

struct Month {
    std::string_view begins; ///< Indonesian or English, three small letters
    unsigned number;
};
constexpr std::array months{Month{"jan", 1},  Month{"feb", 2},  Month{"peb", 2},  Month{"mar", 3},  Month{"apr", 4},
                            Month{"mei", 5},  Month{"may", 5},  Month{"jun", 6},  Month{"jul", 7},  Month{"agu", 8},
                            Month{"aug", 8},  Month{"agt", 8},  Month{"sep", 9},  Month{"okt", 10}, Month{"oct", 10},
                            Month{"nov", 11}, Month{"nop", 11}, Month{"des", 12}, Month{"dec", 12}};

unsigned monthNamed(std::string_view word)
{
    std::string small;
    for (const char c : word) small += static_cast<char>(c | 0x20);
    for (const auto& month : months)
        if (small.starts_with(month.begins)) return month.number;
    return 0;
}

std::optional<Day> dayFrom(int year, unsigned month, unsigned day)
{
    using namespace std::chrono;
    const year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    constexpr int first = 1880;
    constexpr int last = 2100;
    if (!date.ok() || year < first || year > last) return std::nullopt;
    return Day{sys_days{date}.time_since_epoch().count()};
}

std::string_view withoutTime(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return text;
    const auto blank = text.find_last_of(" T", colon);
    return blank == std::string_view::npos ? text : text.substr(0, blank);
}

} // namespace

bool isShortened(std::string_view text)
{
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 1 == text.size()) return false;
    const auto mantissa = text.substr(0, e);
    auto exponent = text.substr(e + 1);
    if (exponent.starts_with('+')) exponent.remove_prefix(1);
    return areDigits(exponent) && isDigit(mantissa.front()) &&
           mantissa.find_first_not_of("0123456789.,") == std::string_view::npos;
}

std::optional<Day> writtenDay(std::string_view text, DayOrder order)
{
    const auto date = withoutTime(text);
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < date.size();) {
        const auto end = std::min(date.find_first_of("-/. ", at), date.size());
        if (end > at) parts.push_back(date.substr(at, end - at));
        at = end + 1;
    }
    if (parts.size() != 3) return std::nullopt;
    const auto number = [](std::string_view part) {
        int out = 0;
        if (areDigits(part) && part.size() <= 4) std::from_chars(part.data(), part.data() + part.size(), out);
        return out;
    };
    constexpr std::size_t digitsOfAYear = 4;
    const bool yearFirst = parts[0].size() == digitsOfAYear && areDigits(parts[0]);
    if (yearFirst)
        return dayFrom(number(parts[0]), static_cast<unsigned>(number(parts[1])),
                       static_cast<unsigned>(number(parts[2])));
    if (parts[2].size() != digitsOfAYear) return std::nullopt;
    auto day = parts[0];
    auto month = parts[1];
    if (order == DayOrder::monthFirst && areDigits(month)) std::swap(day, month);
    const auto monthNumber = areDigits(month) ? static_cast<unsigned>(number(month)) : monthNamed(month);
    return dayFrom(number(parts[2]), monthNumber, static_cast<unsigned>(number(day)));
}

bool isEmpty(const TableRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const TableCell& cell) {
        return cell.text.find_first_not_of(" \t\r\n") == std::string::npos;
    });
}

Result<RegistryPerson, RejectedRow> readRow(const TableShape& shape, const TableRow& row)
{
    RegistryPerson out;
    const auto wrong = [&](RowFault fault, std::size_t column) {
        const auto known = column < shape.headings.size();
        return refused(RejectedRow{row.line, known ? shape.headings[column] : std::string{}, fault});
    };
    constexpr auto wholeRow = static_cast<std::size_t>(-1);
    if (row.cells.size() > shape.headings.size() &&
        std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(shape.headings.size()), row.cells.end(),
                    [](const TableCell& cell) { return !cell.text.empty(); }))
        return wrong(RowFault::otherColumns, wholeRow);
    if (row.cells.size() < shape.headings.size()) return wrong(RowFault::otherColumns, wholeRow);
    for (std::size_t i = 0; i < shape.fields.size(); ++i) {
        auto* text = out.text(shape.fields[i]);
        if (!text) continue;
        auto value = valueIn(shape, i, row.cells[i]);
        if (!value) return wrong(value.refusal(), i);
        *text = std::move(value).value();
    }
    if (out.nik.empty() && out.familyCard.empty())
        return wrong(RowFault::noNumber, shape.column(RegistryField::nik).value_or(wholeRow));
    if (out.name.empty()) return wrong(RowFault::noName, shape.column(RegistryField::name).value_or(wholeRow));
    return out;
}

} // namespace pintu
