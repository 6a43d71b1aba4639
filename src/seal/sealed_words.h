#pragma once

#include "core/base/entropy.h"
#include "core/base/id.h"
#include "seal/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) with a random nonce in front: 24 + n + 16 bytes.
Bytes sealWords(const Secret& key, BytesView words, BytesView associated, Entropy& entropy);
std::optional<Bytes> openWords(const Secret& key, BytesView sealed, BytesView associated);

/// ChaCha20-Poly1305 (RFC 8439) with a nonce of zeros: n + 16 bytes, the same for the same input. Only for a key that
/// is derived for this one text and never seals another.
Bytes sealOnce(const Secret& key, BytesView words, BytesView associated);
std::optional<Bytes> openOnce(const Secret& key, BytesView sealed, BytesView associated);

/// A person's key as it is stored: sealed by the site's wrapping key and bound to its id.
Bytes wrapKey(const Secret& wrapping, KeyId id, const Secret& personKey, Entropy& entropy);
std::optional<Secret> unwrapKey(const Secret& wrapping, KeyId id, BytesView wrapped);

/// Keyed BLAKE2b, 128 bits, as 32 hex digits: equal texts of one purpose ("nik", "kk") give equal indexes within a
/// site.
std::string blindIndex(const Secret& indexKey, std::string_view purpose, std::string_view text);

} // namespace pintu
