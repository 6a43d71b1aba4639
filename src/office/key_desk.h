#pragma once

#include "core/base/entropy.h"
#include "seal/site_keys.h"

#include <filesystem>
#include <string>

namespace pintu {

/// The keys of the office in this folder. Trouble notFound without any, wrongKey where they are another site's.
SiteKeys loadKeys(const std::filesystem::path& folder);

/// Writes the keys sealed by a passphrase, to be carried to another counter or a safe.
void exportKeys(const std::filesystem::path& folder, const std::filesystem::path& file, const std::string& passphrase,
                Entropy& entropy);

/// Takes in what exportKeys wrote: Trouble wrongKey for another passphrase or site. The folder must have no keys yet.
SiteKeys importKeys(const std::filesystem::path& folder, const std::filesystem::path& file,
                    const std::string& passphrase);

} // namespace pintu
