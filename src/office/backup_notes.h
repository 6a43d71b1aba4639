#pragma once

#include "core/base/time.h"
#include "seal/digest.h"
#include "store/write_ahead_log.h"

#include <filesystem>
#include <optional>
#include <string>

namespace pintu {

/// What an office's folder tells of its copies. None of these files goes into a copy.

bool isBackupNote(const std::string& fileName);
/// Held while a copy is being made.
inline constexpr const char* backupMakingLock = "backup.making.lock";
/// Held while one is being proven.
inline constexpr const char* backupProofLock = "backup.proof.lock";

/// The newest copy that was restored and checked.
struct ProvenNote {
    std::string copy;
    std::string copies; ///< the folder
    Time at;
};
void writeProvenNote(const std::filesystem::path& office, const ProvenNote& note);
/// Nothing where there is none, or none that can be read.
std::optional<ProvenNote> readProvenNote(const std::filesystem::path& office);

/// What a follower leaves for the next one.
struct FollowNote {
    std::string copies; ///< the folder
    std::string copy;
    std::int64_t number = 0; ///< of the newest part
    Digest signedOver{};     ///< of that part
    LogPosition upTo;
    Time copyAt;
    Time at; ///< until when every commit is in the parts
};
void writeFollowNote(const std::filesystem::path& office, const FollowNote& note);
/// Nothing where there is none, or none that can be read.
std::optional<FollowNote> readFollowNote(const std::filesystem::path& office);

} // namespace pintu
