#pragma once

#include "core/staff/office_profile.h"
#include "store/database.h"

#include <filesystem>
#include <string>

namespace pintu {

/// What `office.toml` says: who this site is and where its record lies. Everything else stands in the record.
struct SiteConfig {
    std::string site; ///< "D0412", "P04821"
    SiteKind kind = SiteKind::office;
    Engine engine = Engine::sqlite;
    std::string connection; ///< PostgreSQL conninfo, without a password: libpq finds that in its own password file
    std::filesystem::path witness = {}; ///< folder of the signed heads (office/witness.h); empty: the system's own
};

/// The office that is meant when none is named: `satupintu` in the XDG data folder.
std::filesystem::path defaultOfficeFolder();

/// Throws Trouble notFound, or BadSettings (office/settings_file.h).
SiteConfig readSiteConfig(const std::filesystem::path& folder);
void writeSiteConfig(const std::filesystem::path& folder, const SiteConfig& config);

/// An office profile as a TOML file that people edit; see `resources/demo/office-profile.toml`.
/// Throws Trouble notFound, or BadSettings.
struct NamedProfile {
    std::string site;
    OfficeProfile profile;
};
NamedProfile readProfile(const std::filesystem::path& file);
/// What is wrong with a profile, for whoever writes the file.
std::string_view faultText(ProfileFault fault);

/// Where the program's own files lie: $SATUPINTU_RESOURCES, else beside the installed program, else the source tree.
std::filesystem::path resourcesFolder();

/// Writes whole or not at all: a file beside it, synced, renamed. Throws Trouble diskFull, readOnly, forbidden.
void writeFile(const std::filesystem::path& file, BytesView bytes);
/// Throws Trouble notFound, forbidden; badInput over the limit.
Bytes readFile(const std::filesystem::path& file, std::size_t limit = 64 * 1024 * 1024);

} // namespace pintu
