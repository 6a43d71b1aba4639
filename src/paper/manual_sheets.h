#pragma once

#include "core/base/bytes.h"
#include "paper/manual_text.h"
#include "paper/page.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace pintu {

/// A key and what it does.
using ManualKey = std::pair<std::string, std::string>;

/// A page of the manual for people who read on paper: its text, its pictures as far as they are in the folder, and the
/// keys below a heading, on as many sheets as that takes.
std::vector<Page> drawManual(const ManualText& text, const std::string& keysHeading, const std::vector<ManualKey>& keys,
                             const std::filesystem::path& pictures, PaperSize sheet);
/// The same, ready for a printer.
Bytes manualPdf(const ManualText& text, const std::string& keysHeading, const std::vector<ManualKey>& keys,
                const std::filesystem::path& pictures, PaperSize sheet);

} // namespace pintu
