#pragma once

#include "core/base/entropy.h"
#include "seal/trust_list.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace pintu {

/// The root that signs trust lists, in a folder of its own, apart from every office.
SigningKey makeRoot(const std::filesystem::path& folder, Entropy& entropy);
SigningKey loadRoot(const std::filesystem::path& folder);

/// The newest list that lies in the root's folder; nothing where there is none, or none of this root.
std::optional<TrustList> keptTrustList(const std::filesystem::path& folder, const PublicKey& root);

/// What stands twice in a list to be signed stands once afterwards.
void tidy(TrustListContent& content);

/// A list that the root signed, and what a custodian should hear about it.
struct SignedTrustList {
    TrustListContent content;
    Bytes list;
    Bytes forOldDesks;                 ///< the same bytes where no slip is withdrawn by its number
    std::vector<TrustedKey> unrevoked; ///< keys that the list before revoked, and this one does not
    bool goesBack = false; ///< the list before has this number or a later one: desks that hold it refuse this list
    bool kept = false;     ///< false where the root's folder cannot be written: name this list with the next one
};

/// Signs the next list after the one that lies in the root's folder as `trust-list`, or after `before` where that is
/// given. A key that stood in it keeps its beginning; revoked keys and withdrawn papers that `content` does not name
/// stay revoked and withdrawn. A sequence of 0 becomes the time of signing, or one more than
/// before where that is no later. The new list then lies in the folder. Trouble badInput for a content that cannot be
/// written, and where `before` is no list of this root.
SignedTrustList signNextTrustList(const std::filesystem::path& folder, TrustListContent content,
                                  const std::optional<Bytes>& before = {});

} // namespace pintu
