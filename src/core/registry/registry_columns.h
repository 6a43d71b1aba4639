#pragma once

#include "core/registry/registry_person.h"
#include "core/registry/table_rows.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// One column that is read, by its heading: kept with the import, so that the next list of this kind is understood at
/// once.
struct MappedColumn {
    std::string heading; ///< as it stands in the file
    RegistryField field = RegistryField::none;
    bool operator==(const MappedColumn&) const = default;
    static void fields(auto& self, auto&& f)
    {
        f(1, self.heading);
        f(2, self.field);
    }
};

/// Columns that somebody agreed to once, under a name.
struct RegistryMapping {
    std::string name;
    std::vector<MappedColumn> columns;
};

/// What a heading most likely means ("No. KK", "nomor_kartu_keluarga"); none where nobody knows.
RegistryField fieldOfHeading(std::string_view heading);

/// Whether "02/03/1985" is the second of March.
enum class DayOrder { dayFirst, monthFirst };

/// How a file is to be read: where its headings stand and what its columns are.
struct TableShape {
    std::int64_t headingLine = 0;
    std::vector<std::string> headings;
    std::vector<RegistryField> fields; ///< one a heading
    DayOrder order = DayOrder::dayFirst;
    /// Columns of NIK or KK in which a spreadsheet has rounded: every number of the beginning ends in 0.
    std::vector<bool> rounded;
    /// The same of the numbers beyond 2^53 alone, those of Papua and Maluku's east: a spreadsheet cannot hold them.
    std::vector<bool> roundedInTheEast;

    /// The place of a field's column.
    std::optional<std::size_t> column(RegistryField field) const;
    std::vector<MappedColumn> mapped() const; ///< what is to be remembered
};

/// Finds headings among the first rows, which may begin with titles, and what the columns mean: by the remembered
/// mapping whose headings all stand there, else by the headings' own words. Nothing where no row can be one of
/// headings.
struct FoundShape {
    TableShape shape;
    std::string mapping; ///< the name of the remembered one that fits; empty: recognised by words
};
std::optional<FoundShape> shapeOf(std::span<const TableRow> beginning, std::span<const RegistryMapping> remembered);

/// Reads anew what the values of the beginning say, after somebody has changed what a column means.
void lookAtValues(TableShape& shape, std::span<const TableRow> beginning);

/// Why no import can be made of these columns yet.
enum class ShapeFault { noNumber, noName, doubledField };
std::optional<ShapeFault> faultOf(const TableShape& shape);

/// Rows of the beginning that are looked at, and shown.
inline constexpr std::size_t rowsOfBeginning = 1000;

} // namespace pintu
