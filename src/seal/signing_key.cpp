#include "seal/signing_key.h"

#include "core/base/cbor.h"
#include "core/base/trouble.h"

#include <sodium.h>

#include <algorithm>

namespace pintu {
namespace {

/// libsodium's own form of a private key: seed and public key.
class ExpandedKey {
public:
    ExpandedKey(const Secret& seed, const PublicKey& publicKey)
    {
        std::copy(seed.view().begin(), seed.view().end(), m_bytes.begin());
        std::copy(publicKey.bytes.begin(), publicKey.bytes.end(), m_bytes.begin() + Secret::size);
    }
    ExpandedKey(const ExpandedKey&) = delete;
    ExpandedKey& operator=(const ExpandedKey&) = delete;
    ~ExpandedKey() { wipe(m_bytes.data(), m_bytes.size()); }
    const std::uint8_t* data() const { return m_bytes.data(); }

private:
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> m_bytes{};
};

PublicKey publicKeyOf(const Secret& seed)
{
    PublicKey out;
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> expanded{};
    crypto_sign_seed_keypair(out.bytes.data(), expanded.data(), seed.view().data());
    wipe(expanded.data(), expanded.size());
    return out;
}

} // namespace

bool PublicKey::verifies(BytesView message, const Signature& signature) const
{
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), bytes.data()) == 0;
}

KeyName PublicKey::name() const
{
    enum : std::int64_t { kty = 1, okp = 1, crv = -1, ed25519 = 6, x = -2 }; // RFC 9053 7.2
    cbor::Writer key;
    key.map(3);
    key.integer(kty), key.integer(okp);
    key.integer(crv), key.integer(ed25519);
    key.integer(x), key.bytes(bytes);
    const Digest thumbprint = sha256(key.result());
    KeyName out;
    std::copy_n(thumbprint.begin(), out.size(), out.begin());
    return out;
}

std::array<std::uint8_t, 32> PublicKey::forExchange() const
{
    std::array<std::uint8_t, 32> out{};
    if (crypto_sign_ed25519_pk_to_curve25519(out.data(), bytes.data()) != 0) return {};
    return out;
}

SigningKey::SigningKey(const Secret& seed) : m_seed{seed}, m_public{publicKeyOf(seed)} {}

Signature SigningKey::sign(BytesView message) const
{
    const ExpandedKey key{m_seed, m_public};
    Signature out;
    crypto_sign_detached(out.data(), nullptr, message.data(), message.size(), key.data());
    return out;
}

Secret SigningKey::exchange(const PublicKey& other) const
{
    const ExpandedKey key{m_seed, m_public};
    Secret scalar;
    crypto_sign_ed25519_sk_to_curve25519(scalar.view().data(), key.data());
    Secret out;
    if (crypto_scalarmult(out.view().data(), scalar.view().data(), other.forExchange().data()) != 0)
        throw Trouble{TroubleKind::badInput, "a public key cannot be used for sealing"};
    return out;
}

} // namespace pintu
