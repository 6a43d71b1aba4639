#include "seal/digest.h"

#include "seal/secret.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <string>

namespace pintu {
namespace {

class Hmac {
public:
    explicit Hmac(BytesView key)
    {
        const std::uint8_t nothing = 0; // libsodium wants an address even for an empty key
        crypto_auth_hmacsha256_init(&m_state, key.empty() ? &nothing : key.data(), key.size());
    }
    Hmac(const Hmac&) = delete;
    Hmac& operator=(const Hmac&) = delete;
    ~Hmac() { wipe(&m_state, sizeof m_state); }

    Hmac& add(BytesView bytes)
    {
        crypto_auth_hmacsha256_update(&m_state, bytes.data(), bytes.size());
        return *this;
    }
    Digest finish()
    {
        Digest out;
        crypto_auth_hmacsha256_final(&m_state, out.data());
        return out;
    }

private:
    crypto_auth_hmacsha256_state m_state{};
};

} // namespace

Digest sha256(BytesView bytes)
{
    Digest out;
    crypto_hash_sha256(out.data(), bytes.data(), bytes.size());
    return out;
}

struct Sha256::State {
    crypto_hash_sha256_state sodium{};
};

Sha256::Sha256() : m_state{std::make_unique<State>()}
{
    crypto_hash_sha256_init(&m_state->sodium);
}

Sha256::~Sha256() = default;

void Sha256::add(BytesView bytes)
{
    if (!bytes.empty()) crypto_hash_sha256_update(&m_state->sodium, bytes.data(), bytes.size());
}

Digest Sha256::digest() const
{
    auto copy = m_state->sodium;
    Digest out{};
    crypto_hash_sha256_final(&copy, out.data());
    return out;
}

Digest hmacSha256(BytesView key, BytesView message)
{
    return Hmac{key}.add(message).finish();
}

Bytes hkdfSha256(BytesView inputKey, BytesView salt, BytesView info, std::size_t length)
{
    assert(length <= 255 * std::tuple_size_v<Digest>);
    // A missing salt is 32 zeros by the RFC; HMAC pads a short key with zeros, so an empty one is the same.
    Digest extracted = hmacSha256(salt, inputKey);
    Bytes out;
    out.reserve(length);
    Digest block{};
    std::size_t carried = 0;
    for (std::uint8_t counter = 1; out.size() < length; ++counter) {
        block = Hmac{extracted}.add({block.data(), carried}).add(info).add({&counter, 1}).finish();
        carried = block.size();
        const auto wanted = std::min(block.size(), length - out.size());
        out.insert(out.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(wanted));
    }
    wipe(extracted.data(), extracted.size());
    wipe(block.data(), block.size());
    return out;
}

} // namespace pintu
