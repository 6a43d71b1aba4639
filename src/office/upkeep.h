#pragma once

#include "office/site.h"
#include "store/check.h"
#include "store/fold.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// What is done for an office's database besides the daily work. Each throws Trouble where the database cannot be
/// opened, read or written.

struct Migrated {
    std::int64_t before = 0; ///< the schema that was found
    std::int64_t after = 0;
    std::int64_t steps = 0;  ///< how many migrations that took
    std::int64_t folded = 0; ///< events that were folded again, because a fold has changed
};
/// Brings the database to this release's schema and folds.
Migrated migrateRecord(const std::filesystem::path& folder, const FoldProgress& progress = {});

/// `otherThanItsWitness`: heads that were signed and kept outside say another record than this one.
enum class RepairRefusal { otherThanItsWitness };
/// Makes all indexes and tables again from the record; answers how many events that took. A record that its witness
/// does not know stays as it is: tables made from it would let what was forged or cut off look whole.
Result<std::int64_t, RepairRefusal> repairRecord(const std::filesystem::path& folder,
                                                 const FoldProgress& progress = {});

/// Makes the lists by which residents are found again from the record (store/people_lists.h); answers of how many
/// residents. Opening a site with its keys does that where they are missing.
std::int64_t makePeopleLists(Site& site, const FoldProgress& progress = {});

/// Lets a role of the server work as a kiosk, a counter and so on, and as nothing else. PostgreSQL only. Answers, as
/// SQL, what only the server's administrator may do besides.
std::vector<std::string> grantRole(Site& site, const std::string& roleName, Role role);

struct Checked {
    CheckReport report;
    std::optional<TroubleKind> obstacle; ///< why nothing can be written now, where that is so
    Witness::Strength witness = Witness::Strength::none;
    Zone zone = Zone::wib; ///< the office's, for telling moments
};
/// What people bring that was outside, besides what programs keep there (office/witness.h).
struct Brought {
    std::optional<Bytes> head; ///< signed, given away before
    std::optional<PrintedHead> printed;
    std::vector<std::string> slips; ///< texts of QR codes
};
/// Reads the whole record and changes nothing (store/check.h). Without keys sealed words stay closed. Trouble badInput
/// for a slip that this office has not signed.
Checked checkRecord(const std::filesystem::path& folder, const SiteKeys* keys, const Brought& brought = {});

/// What a doctor sees of the database of an open site.
struct DatabaseState {
    std::string engine; ///< "SQLite 3.40.1"
    std::int64_t schema = 0;
    std::optional<TroubleKind> obstacle; ///< why nothing can be written now
    std::optional<Role> role;            ///< what this program's role was let in as; PostgreSQL only
};
DatabaseState stateOf(Site& site);

/// Trouble unsuitableDisk for a folder whose locks cannot be trusted, a network drive.
void requireSuitableDisk(const std::filesystem::path& folder);

} // namespace pintu
