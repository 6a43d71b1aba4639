#pragma once

#include "seal/signing_key.h"

#include <optional>
#include <string_view>

namespace pintu {

/// What an office and a partner both know and nobody else:
/// HKDF(X25519(own, other), salt "RSLIP1", info "office|partner"). The seal of slips and the typed codes of both
/// directions come from it. Nothing when the other key is no key for sealing.
std::optional<Secret> pairSecret(const SigningKey& own, const PublicKey& other, std::string_view office,
                                 std::string_view partner);

/// A secret for one use, derived from another.
Secret derivedSecret(const Secret& from, BytesView salt, std::string_view use);

} // namespace pintu
