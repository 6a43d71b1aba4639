#pragma once

#include "core/base/entropy.h"
#include "core/base/time.h"
#include "office/copy_part.h"
#include "office/site_config.h"
#include "seal/site_keys.h"
#include "store/check.h"
#include "store/record_pages.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// Copies of an office whose record is an SQLite file, in a folder at a second place, each a folder of its own
/// ("D0412-20261128-201500123-5f0c9a", by UTC) with parts (office/copy_part.h). A copy gets its name when it is whole
/// and on its disk; until then its folder is called "unfinished-...".

struct BackupWish {
    std::filesystem::path office;
    std::filesystem::path copies;
    int keepDays = 14; ///< of so many days the newest proven copy is kept
};

/// Copies older than that are deleted: until then one may open a person who was erased.
inline constexpr int oldestCopyDays = 35;

/// An office that is copied: what every part needs.
struct CopiedOffice {
    SiteConfig config;
    SiteKeys keys;
    CopyLock lock;
};
/// Trouble notFound without keys or backup key; other for an office on PostgreSQL.
CopiedOffice readCopiedOffice(const std::filesystem::path& office);

/// A whole copy that has just been made.
struct NewCopy {
    std::string name;
    Time at;
    PartEnd part;
    LogPosition upTo;
    Secret streamKey;
    std::vector<Bytes> headsBefore; ///< signed heads kept outside before it began: it must hold them
    std::uintmax_t bytes = 0;
};
/// Writes part 0 of a new copy. The office goes on working.
NewCopy makeCopy(const BackupWish& wish, const CopiedOffice& office, RecordPages& pages, const Clock& clock,
                 Entropy& entropy);

/// What the proof of a copy found: its part 0 was read back from the second place, restored into a folder beside the
/// office's database, and checked as `check` does.
struct CopyProof {
    std::string name;
    Time at; ///< the copy's
    CheckReport report;
    /// The record in it is whole. Steps that the rules do not allow are told by `check`; a copy with them is no worse.
    bool good() const { return gravityOf(report) <= Gravity::rule; }
};
CopyProof proveCopy(const BackupWish& wish, const CopiedOffice& office, const NewCopy& copy);

/// Notes a good proof in the office's folder and beside the copy, and deletes the copies that are no longer kept.
void noteProof(const BackupWish& wish, const CopiedOffice& office, const NewCopy& copy, const CopyProof& proof,
               const Clock& clock);

/// Makes, proves and notes: what `satupintuctl backup --to` does. A copy that is not good stays, unproven.
struct BackedUp {
    NewCopy copy;
    CopyProof proof;
};
BackedUp backUp(const BackupWish& wish, const Clock& clock, Entropy& entropy);

/// What the office knows of its copies.
struct BackupStatus {
    bool hasKey = false;
    std::optional<Time> proven; ///< the newest copy that was proven
    std::string copy;
    std::string folder; ///< of all copies
    bool following = false;
    std::optional<Time> followed; ///< until when the second place is known to hold every commit
    bool provenWithin(std::chrono::hours hours, Time now) const
    {
        return proven && now.ms - proven->ms <= std::chrono::milliseconds{hours}.count();
    }
};
BackupStatus backupStatus(const std::filesystem::path& office);

/// Names of whole copies of a site, the newest first.
std::vector<std::string> copiesIn(const std::filesystem::path& copies, const std::string& site);

} // namespace pintu
