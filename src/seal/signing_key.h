#pragma once

#include "seal/digest.h"
#include "seal/secret.h"

#include <array>
#include <string>

namespace pintu {

using Signature = std::array<std::uint8_t, 64>;
using KeyName = std::array<std::uint8_t, 8>; ///< COSE `kid`

/// An Ed25519 public key (RFC 8032).
struct PublicKey {
    std::array<std::uint8_t, 32> bytes{};
    auto operator<=>(const PublicKey&) const = default;

    bool verifies(BytesView message, const Signature& signature) const;
    /// The first eight bytes of the SHA-256 COSE key thumbprint (RFC 9679). Several keys may share one.
    KeyName name() const;
    /// The same key for X25519 (RFC 7748), for sealing to its owner. Empty bytes for a key of low order.
    std::array<std::uint8_t, 32> forExchange() const;
};

/// An Ed25519 private key, kept as its 32-byte seed.
class SigningKey {
public:
    explicit SigningKey(const Secret& seed);

    Signature sign(BytesView message) const;
    const PublicKey& publicKey() const { return m_public; }
    const Secret& seed() const { return m_seed; }
    /// X25519 with the other side's converted key: the shared secret before any key derivation.
    /// Throws Trouble badInput when the other key is of low order or no key at all.
    Secret exchange(const PublicKey& other) const;

private:
    Secret m_seed;
    PublicKey m_public;
};

} // namespace pintu
