#pragma once

#include "seal/signing_key.h"

#include <optional>

namespace pintu {

/// A COSE_Sign1 message (RFC 9052) with EdDSA, protected header {1: -8, 4: kid}, no unprotected header, as tag 18.
struct CoseSign1 {
    KeyName kid{};
    Bytes payload;
    Signature signature{};

    bool verifiedBy(const PublicKey& key) const;
};

Bytes signCose(const SigningKey& key, BytesView payload);

/// Strict: exactly the bytes that signCose would write for the same parts; anything else is nothing.
std::optional<CoseSign1> parseCose(BytesView bytes);

} // namespace pintu
