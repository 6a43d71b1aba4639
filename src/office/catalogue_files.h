#pragma once

#include "core/programmes/catalogue.h"

#include <compare>
#include <filesystem>
#include <string>
#include <vector>

namespace pintu {

/// Reads the folder of TOML files, one a list, each an array of tables of the list's name. Throws Trouble: notFound for
/// a missing file, badInput with file and line for anything else that is not as it should be; an unknown key is one of
/// these. Holidays are a folder with a file for each year. Whether the lists agree with each other is for problems() to
/// say.
CatalogueLists readCatalogueFiles(const std::filesystem::path& folder);

/// One row of a catalogue as the store keeps it. The same catalogue gives the same rows, byte for byte.
struct CatalogueRow {
    std::string list; ///< "services"; "former_services" holds what was taken out of it
    std::string code; ///< what the row is known by in its list; numbers as three digits, "017"
    std::string
        body; ///< JSON with sorted keys; columns with their default value are left out; "at" is the place in the list
    auto operator<=>(const CatalogueRow&) const = default;
};

/// Sorted by list and code.
std::vector<CatalogueRow> toRows(const Catalogue& catalogue);
/// In any order. Throws Trouble damaged for rows that toRows does not write.
Catalogue fromRows(const std::vector<CatalogueRow>& rows);

} // namespace pintu
