#pragma once

#include "office/backup_key.h"
#include "office/setup.h"
#include "office/upkeep.h"

#include <filesystem>
#include <optional>
#include <string>

namespace pintu {

enum class RestoreRefusal {
    folderNotEmpty, ///< something lies where the office shall be
    noCopy,         ///< the folder holds no copy of this office
    wrongKey,       ///< the copy was sealed for another backup key
    foreign,        ///< the copy was not signed by the office that the backup key names
    damaged,        ///< a part was cut, changed, left out or put in another's place
};
struct RestoreRefused {
    RestoreRefusal why = RestoreRefusal::noCopy;
    std::string copy;           ///< that was looked at
    std::int64_t goodParts = 0; ///< before the damaged one; 0: not even the whole copy is good
};

struct RestoreWish {
    std::filesystem::path copies; ///< the folder of copies, of which the newest is taken, or one copy
    std::filesystem::path office; ///< not there, or empty
    BackupKey key;
    bool asFarAsGood = false; ///< takes the parts before a damaged one
};
struct Restored {
    std::string copy;
    Time at;                ///< up to when the office is as it was: the moment of the newest part
    std::int64_t parts = 0; ///< that followed the whole copy
    bool endWasDamaged = false;
    Migrated migrated;
    NewEpoch epoch;
};

/// Makes an office from a copy: settings, keys, database, and a new epoch in which no number is given again. Everything
/// is made in a folder beside ("….restoring") that gets the office's name at the end, so what was killed in the middle
/// is no office. Throws Trouble where the disk fails.
Result<Restored, RestoreRefused> restoreOffice(const RestoreWish& wish, const Clock& clock, Entropy& entropy);

/// Restores a copy into a folder of its own, checks it as `check` does, and removes it: the drill that shows that the
/// backup key that was put away opens the copies. No new epoch begins, and nothing outside hears of it.
struct Drilled {
    std::string copy;
    Time at;
    std::int64_t parts = 0;
    CheckReport report;
};
Result<Drilled, RestoreRefused> drillRestore(const RestoreWish& wish);

} // namespace pintu
