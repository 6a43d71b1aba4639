#pragma once

#include "core/base/entropy.h"
#include "seal/sealed_copy.h"
#include "seal/signing_key.h"

#include <filesystem>
#include <optional>
#include <string>

namespace pintu {

/// The private half of an office's backup key. It opens the copies; besides, it names the office and the key that must
/// have signed them, so that a copy which somebody else made is not taken for the office's own. It is kept away from
/// the office's PC, as a file and on paper: four lines of text with a check of what was typed.
struct BackupKey {
    std::string site;
    PublicKey signer;
    Secret secret;

    static BackupKey make(const std::string& site, const PublicKey& signer, Entropy& entropy);
    std::string text() const;
    /// Reads what text() wrote or somebody typed from paper; spaces and large letters do not matter. Nothing for
    /// anything else.
    static std::optional<BackupKey> parse(std::string_view text);
};

/// Makes the office's backup key: the public half in its folder, the private half in `keyFile`, which must not be
/// there. Where the office has one already it is replaced: copies from then on are sealed to the new one.
BackupKey makeBackupKey(const std::filesystem::path& office, const std::filesystem::path& keyFile, Entropy& entropy);
bool hasBackupLock(const std::filesystem::path& office);
/// The public half. Trouble notFound where no key was made, damaged where it cannot be read.
CopyLock backupLockOf(const std::filesystem::path& office);
/// Trouble notFound; badInput where the file is no backup key.
BackupKey readBackupKey(const std::filesystem::path& keyFile);

} // namespace pintu
