#pragma once

#include "office/paper_desk.h"

#include <filesystem>

namespace pintu {

/// This desk's key card on a sheet. Needs keys. PaperDesk::printed notes it as any other paper.
Paper keyCardPaper(Site& site);
/// The newest trust list as a sequence of codes, six a sheet. Trouble notFound before there is one.
Paper trustPaper(Site& site);

/// The same for a stick or a messenger: NAME.kartu or NAME.daftar, a code a line, beside NAME.pdf. Answers the files,
/// the text first.
std::vector<std::filesystem::path> writeKeyCard(Site& site, const Command& command,
                                                const std::filesystem::path& folder);
std::vector<std::filesystem::path> writeTrust(Site& site, const Command& command, const std::filesystem::path& folder);

} // namespace pintu
