#include "seal/sealed_words.h"

#include "core/base/encoding.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace pintu {
namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t sealSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

constexpr std::array<std::uint8_t, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> zeroNonce{};

Bytes associatedWith(KeyId id)
{
    constexpr std::string_view purpose = "person key";
    Bytes out(purpose.size() + id.uuid.bytes.size());
    std::copy(id.uuid.bytes.begin(), id.uuid.bytes.end(), std::copy(purpose.begin(), purpose.end(), out.begin()));
    return out;
}

} // namespace

Bytes sealWords(const Secret& key, BytesView words, BytesView associated, Entropy& entropy)
{
    Bytes out(nonceSize + words.size() + sealSize);
    entropy.fill(std::span{out}.first(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + nonceSize, nullptr, words.data(), words.size(),
                                               associated.data(), associated.size(), nullptr, out.data(),
                                               key.view().data());
    return out;
}

std::optional<Bytes> openWords(const Secret& key, BytesView sealed, BytesView associated)
{
    if (sealed.size() < nonceSize + sealSize) return std::nullopt;
    const auto words = sealed.subspan(nonceSize);
    Bytes out(words.size() - sealSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, words.data(), words.size(),
                                                   associated.data(), associated.size(), sealed.data(),
                                                   key.view().data()) != 0)
        return std::nullopt;
    return out;
}

Bytes sealOnce(const Secret& key, BytesView words, BytesView associated)
{
    Bytes out(words.size() + crypto_aead_chacha20poly1305_ietf_ABYTES);
    crypto_aead_chacha20poly1305_ietf_encrypt(out.data(), nullptr, words.data(), words.size(), associated.data(),
                                              associated.size(), nullptr, zeroNonce.data(), key.view().data());
    return out;
}

std::optional<Bytes> openOnce(const Secret& key, BytesView sealed, BytesView associated)
{
    if (sealed.size() < crypto_aead_chacha20poly1305_ietf_ABYTES) return std::nullopt;
    Bytes out(sealed.size() - crypto_aead_chacha20poly1305_ietf_ABYTES);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, sealed.data(), sealed.size(),
                                                  associated.data(), associated.size(), zeroNonce.data(),
                                                  key.view().data()) != 0)
        return std::nullopt;
    return out;
}

Bytes wrapKey(const Secret& wrapping, KeyId id, const Secret& personKey, Entropy& entropy)
{
    return sealWords(wrapping, personKey.view(), associatedWith(id), entropy);
}

std::optional<Secret> unwrapKey(const Secret& wrapping, KeyId id, BytesView wrapped)
{
    auto bytes = openWords(wrapping, wrapped, associatedWith(id));
    if (!bytes || bytes->size() != Secret::size) return std::nullopt;
    std::optional<Secret> out{std::in_place, std::span<const std::uint8_t, Secret::size>{*bytes}};
    wipe(bytes->data(), bytes->size());
    return out;
}

std::string blindIndex(const Secret& indexKey, std::string_view purpose, std::string_view text)
{
    // The zero byte keeps ("ni", "k1") and ("nik", "1") apart.
    assert(purpose.find('\0') == std::string_view::npos);
    std::string message{purpose};
    message += '\0';
    message += text;
    std::array<std::uint8_t, 16> out{};
    crypto_generichash(out.data(), out.size(), bytesOf(message).data(), message.size(), indexKey.view().data(),
                       indexKey.view().size());
    wipe(message.data(), message.size());
    return toHex(out);
}

} // namespace pintu
