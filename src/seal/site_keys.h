#pragma once

#include "core/base/entropy.h"
#include "seal/signing_key.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace pintu {

/// The secrets of one site, in one file `site.key` (mode 0600) under the office's `keys/` folder.
struct SiteKeys {
    SigningKey signing; ///< signs slips, return slips and heads of the record
    Secret wrapping;    ///< wraps person keys
    Secret index;       ///< keys the blind index of NIK and KK

    static SiteKeys make(Entropy& entropy);
    /// Throws Trouble notFound, forbidden, damaged; wrongKey when the file belongs to another site.
    static SiteKeys load(const std::filesystem::path& file, std::string_view site);
    /// Never overwrites: Trouble when the file exists.
    void save(const std::filesystem::path& file, std::string_view site) const;

    /// Makes the bytes that carry the keys to another counter, sealed by a passphrase of at least 12 characters
    /// (Argon2id moderate, XChaCha20-Poly1305).
    Bytes sealedBy(std::string_view passphrase, std::string_view site, Entropy& entropy) const;
    /// Throws Trouble wrongKey for a wrong passphrase or site, damaged for other bytes.
    static SiteKeys unsealed(BytesView bytes, std::string_view passphrase, std::string_view site);
};

} // namespace pintu
