#pragma once

#include "core/registry/table_rows.h"

#include <filesystem>
#include <memory>

namespace pintu {

/// Opens a list by what the file holds, whatever it is called: CSV, XLSX, or a page with a table that is named .xls, as
/// many programs of the state write it. Throws BadTable, or Trouble where the file cannot be opened.
std::unique_ptr<TableRows> openTable(const std::filesystem::path& file);

} // namespace pintu
