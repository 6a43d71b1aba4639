#include "seal/secret.h"

#include <sodium.h>

#include <algorithm>

namespace pintu {
namespace {

// Lets libsodium choose the fast code for this processor. Without it everything still works, only slower, so the order
// among static objects does not matter; and every program that uses a key has this file.
[[maybe_unused]] const int sodiumReady = sodium_init();

} // namespace

void wipe(void* memory, std::size_t size)
{
    sodium_memzero(memory, size);
}

Secret::Secret(std::span<const std::uint8_t, size> bytes)
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
}

} // namespace pintu
