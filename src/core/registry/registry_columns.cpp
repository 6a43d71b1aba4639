#include "core/registry/registry_columns.h"

#include "core/base/clean_text.h"
#include "core/registry/registry_row.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pintu {
namespace {

struct Heading {
    std::string_view letters; ///< small letters and digits alone
    RegistryField field;
};

/// As exports of SIKS-NG, DTSEN, DTKS and BPJS and lists of villages write them.
constexpr std::array headings{
    Heading{"nik", RegistryField::nik},
    Heading{"nonik", RegistryField::nik},
    Heading{"nomornik", RegistryField::nik},
    Heading{"noktp", RegistryField::nik},
    Heading{"nomorktp", RegistryField::nik},
    Heading{"ktp", RegistryField::nik},
    Heading{"nikktp", RegistryField::nik},
    Heading{"nomorindukkependudukan", RegistryField::nik},
    Heading{"noindukkependudukan", RegistryField::nik},
    Heading{"nikpeserta", RegistryField::nik},
    Heading{"nikanggota", RegistryField::nik},
    Heading{"kk", RegistryField::familyCard},
    Heading{"nokk", RegistryField::familyCard},
    Heading{"nomorkk", RegistryField::familyCard},
    Heading{"nokartukeluarga", RegistryField::familyCard},
    Heading{"nomorkartukeluarga", RegistryField::familyCard},
    Heading{"kartukeluarga", RegistryField::familyCard},
    Heading{"idkeluarga", RegistryField::familyId},
    Heading{"iddtks", RegistryField::familyId},
    Heading{"idbdt", RegistryField::familyId},
    Heading{"idprelist", RegistryField::familyId},
    Heading{"idsemesta", RegistryField::familyId},
    Heading{"nama", RegistryField::name},
    Heading{"namalengkap", RegistryField::name},
    Heading{"namapeserta", RegistryField::name},
    Heading{"namapenerima", RegistryField::name},
    Heading{"namaanggota", RegistryField::name},
    Heading{"namaanggotakeluarga", RegistryField::name},
    Heading{"namakrt", RegistryField::name},
    Heading{"namakepalakeluarga", RegistryField::name},
    Heading{"namasesuaiktp", RegistryField::name},
    Heading{"namapm", RegistryField::name},
    Heading{"jeniskelamin", RegistryField::sex},
    Heading{"jk", RegistryField::sex},
    Heading{"kelamin", RegistryField::sex},
    Heading{"lp", RegistryField::sex},
    Heading{"sex", RegistryField::sex},
    Heading{"gender", RegistryField::sex},
    Heading{"tanggallahir", RegistryField::born},
    Heading{"tgllahir", RegistryField::born},
    Heading{"lahir", RegistryField::born},
    Heading{"dob", RegistryField::born},
    Heading{"hubungan", RegistryField::relation},
    Heading{"hubungankeluarga", RegistryField::relation},
    Heading{"hubkeluarga", RegistryField::relation},
    Heading{"hubungandengankepalakeluarga", RegistryField::relation},
    Heading{"shdk", RegistryField::relation},
    Heading{"statushubungandalamkeluarga", RegistryField::relation},
    Heading{"hubunganpeserta", RegistryField::relation},
    Heading{"pisa", RegistryField::relation},
    Heading{"alamat", RegistryField::address},
    Heading{"alamatlengkap", RegistryField::address},
    Heading{"alamattinggal", RegistryField::address},
    Heading{"alamatdomisili", RegistryField::address},
    Heading{"rt", RegistryField::rt},
    Heading{"rw", RegistryField::rw},
    Heading{"desa", RegistryField::village},
    Heading{"kelurahan", RegistryField::village},
    Heading{"desakelurahan", RegistryField::village},
    Heading{"kelurahandesa", RegistryField::village},
    Heading{"desakel", RegistryField::village},
    Heading{"keldesa", RegistryField::village},
    Heading{"namadesa", RegistryField::village},
    Heading{"namakelurahan", RegistryField::village},
    Heading{"kodedesa", RegistryField::village},
    Heading{"kecamatan", RegistryField::district},
    Heading{"kec", RegistryField::district},
    Heading{"namakecamatan", RegistryField::district},
    Heading{"telepon", RegistryField::phone},
    Heading{"notelepon", RegistryField::phone},
    Heading{"nomortelepon", RegistryField::phone},
    Heading{"telp", RegistryField::phone},
    Heading{"notelp", RegistryField::phone},
    Heading{"hp", RegistryField::phone},
    Heading{"nohp", RegistryField::phone},
    Heading{"nomorhp", RegistryField::phone},
    Heading{"nohandphone", RegistryField::phone},
    Heading{"nowa", RegistryField::phone},
    Heading{"desil", RegistryField::decile},
    Heading{"desilnasional", RegistryField::decile},
    Heading{"desilkesejahteraan", RegistryField::decile},
    Heading{"peringkatdesil", RegistryField::decile},
    Heading{"status", RegistryField::status},
    Heading{"statuspeserta", RegistryField::status},
    Heading{"statuskepesertaan", RegistryField::status},
    Heading{"statusaktif", RegistryField::status},
    Heading{"segmen", RegistryField::segment},
    Heading{"segmenpeserta", RegistryField::segment},
    Heading{"jenispeserta", RegistryField::segment},
    Heading{"jenissegmen", RegistryField::segment},
    Heading{"bansos", RegistryField::receives},
    Heading{"program", RegistryField::receives},
    Heading{"programbansos", RegistryField::receives},
    Heading{"kepesertaanbansos", RegistryField::receives},
    Heading{"jenisbansos", RegistryField::receives},
    Heading{"bantuan", RegistryField::receives},
};

std::string lettersOf(std::string_view heading)
{
    std::string out;
    for (const char c : heading)
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
    return out;
}

std::string headingText(const TableCell& cell)
{
    return cleanText(cell.text).value_or(std::string{});
}

bool isNumberField(RegistryField field)
{
    return field == RegistryField::nik || field == RegistryField::familyCard;
}

std::size_t known(const std::vector<RegistryField>& fields)
{
    return static_cast<std::size_t>(
        std::count_if(fields.begin(), fields.end(), [](RegistryField f) { return f != RegistryField::none; }));
}

/// The fields of these headings by one remembered mapping; nothing unless each of its headings stands there.
std::optional<std::vector<RegistryField>> fieldsBy(const RegistryMapping& mapping,
                                                   const std::vector<std::string>& found)
{
    std::vector<RegistryField> out(found.size());
    if (mapping.columns.empty()) return std::nullopt;
    for (const auto& column : mapping.columns) {
        const auto at = std::find(found.begin(), found.end(), column.heading);
        if (at == found.end()) return std::nullopt;
        out[static_cast<std::size_t>(at - found.begin())] = column.field;
    }
    return out;
}

/// Of two columns of one meaning the first counts: "Nama" before "Nama Kepala Keluarga".
std::vector<RegistryField> fieldsByWords(const std::vector<std::string>& found)
{
    std::vector<RegistryField> out;
    for (const auto& heading : found) {
        auto field = fieldOfHeading(heading);
        if (std::find(out.begin(), out.end(), field) != out.end()) field = RegistryField::none;
        out.push_back(field);
    }
    return out;
}

/// Rounding makes every last digit 0; of true numbers a tenth ends so.
class LastDigits {
public:
    void see(std::string_view digits)
    {
        ++m_seen;
        if (digits.back() == '0') ++m_zeros;
    }
    bool rounded() const { return m_seen >= enough && m_zeros == m_seen; }

private:
    static constexpr int enough = 6; // by chance, once in a million files
    int m_seen = 0;
    int m_zeros = 0;
};

} // namespace

RegistryField fieldOfHeading(std::string_view heading)
{
    const auto letters = lettersOf(heading);
    const auto found =
        std::find_if(headings.begin(), headings.end(), [&](const Heading& h) { return h.letters == letters; });
    return found == headings.end() ? RegistryField::none : found->field;
}

std::optional<std::size_t> TableShape::column(RegistryField field) const
{
    const auto found = std::find(fields.begin(), fields.end(), field);
    return found == fields.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - fields.begin())};
}

std::vector<MappedColumn> TableShape::mapped() const
{
    std::vector<MappedColumn> out;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i] != RegistryField::none) out.push_back({headings[i], fields[i]});
    return out;
}

std::optional<FoundShape> shapeOf(std::span<const TableRow> beginning, std::span<const RegistryMapping> remembered)
{
    constexpr std::size_t titles = 30;
    FoundShape best;
    std::size_t most = 1; // one word alone may stand in any row
    for (const auto& row : beginning.first(std::min(titles, beginning.size()))) {
        std::vector<std::string> found;
        for (const auto& cell : row.cells) found.push_back(headingText(cell));
        while (!found.empty() && found.back().empty()) found.pop_back();
        for (const auto& mapping : remembered) {
            if (auto fields = fieldsBy(mapping, found)) {
                best = {{row.line, found, std::move(*fields), DayOrder::dayFirst, {}, {}}, mapping.name};
                lookAtValues(best.shape, beginning);
                return best;
            }
        }
        auto fields = fieldsByWords(found);
        if (known(fields) <= most) continue;
        most = known(fields);
        best = {{row.line, std::move(found), std::move(fields), DayOrder::dayFirst, {}, {}}, {}};
    }
    if (best.shape.headings.empty()) return std::nullopt;
    lookAtValues(best.shape, beginning);
    return best;
}

void lookAtValues(TableShape& shape, std::span<const TableRow> beginning)
{
    const auto columns = shape.fields.size();
    shape.rounded.assign(columns, false);
    shape.roundedInTheEast.assign(columns, false);
    std::vector<LastDigits> all(columns);
    std::vector<LastDigits> east(columns);
    bool monthMustBeFirst = false;
    bool dayMustBeFirst = false;
    for (const auto& row : beginning) {
        if (row.line <= shape.headingLine) continue;
        for (std::size_t i = 0; i < std::min(columns, row.cells.size()); ++i) {
            const auto& text = row.cells[i].text;
            if (isNumberField(shape.fields[i])) {
                const auto digits = lettersOf(text);
                if (digits.size() != largestExact.size()) continue;
                all[i].see(digits);
                if (digits > largestExact) east[i].see(digits);
            } else if (shape.fields[i] == RegistryField::born && row.cells[i].kind == CellKind::written) {
                const bool asDay = writtenDay(text, DayOrder::dayFirst).has_value();
                const bool asMonth = writtenDay(text, DayOrder::monthFirst).has_value();
                dayMustBeFirst = dayMustBeFirst || (asDay && !asMonth);
                monthMustBeFirst = monthMustBeFirst || (asMonth && !asDay);
            }
        }
    }
    shape.order = monthMustBeFirst && !dayMustBeFirst ? DayOrder::monthFirst : DayOrder::dayFirst;
    for (std::size_t i = 0; i < columns; ++i) {
        shape.rounded[i] = all[i].rounded();
        shape.roundedInTheEast[i] = east[i].rounded();
    }
}

std::optional<ShapeFault> faultOf(const TableShape& shape)
{
    for (std::size_t i = 0; i < shape.fields.size(); ++i)
        if (shape.fields[i] != RegistryField::none && *shape.column(shape.fields[i]) != i)
            return ShapeFault::doubledField;
    if (!shape.column(RegistryField::nik) && !shape.column(RegistryField::familyCard)) return ShapeFault::noNumber;
    if (!shape.column(RegistryField::name)) return ShapeFault::noName;
    return std::nullopt;
}

} // namespace pintu
