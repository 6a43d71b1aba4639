#pragma once

#include "core/base/bytes.h"
#include "office/site_config.h"
#include "seal/site_keys.h"
#include "store/journal.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// Signed heads of one record, kept outside its database, a line of base64 each, only ever appended. Where somebody
/// with the system's rights has made a file for it in the witness folder (that of office.toml, else $SATUPINTU_WITNESS,
/// else /var/lib/satupintu/witness), it is that one, which belongs to another Unix user; else one in the state folder
/// of whoever runs the program, which is weak: who can change the record can change that, too.
class Witness {
public:
    enum class Strength { none, weak, strong };

    /// For the record that begins with this hash, as column `hash` has it.
    Witness(const std::string& firstHash, const SiteConfig& config);
    /// Of an open database; nothing for an empty record.
    static std::optional<Witness> of(Database& database, const SiteConfig& config);

    /// Notes how far the record has come.
    void sign(Database& database, Journal& journal, const SiteKeys& keys) const;
    /// Appends without waiting for the disk. A witness that cannot be written loses its line, never anybody's work.
    void note(BytesView signedHead) const noexcept;
    /// All that can be read, of every file that is there, the oldest first; what a power cut left half written is none.
    std::vector<Bytes> read() const;
    /// Strong: the file belongs to another user, and the system lets nobody change what stands in it (chattr +a).
    Strength strength() const;
    /// The file in the witness folder, there or not: for whoever sets it up.
    const std::filesystem::path& strongFile() const { return m_strong; }
    /// What root runs once, line by line, to make that file another user's that may only grow.
    std::vector<std::string> commandsForRoot() const;

private:
    std::filesystem::path m_strong;
    std::filesystem::path m_weak; ///< empty where there is no state folder
};

} // namespace pintu
