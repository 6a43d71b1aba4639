#include "paper/pair_secret.h"

#include "seal/digest.h"

#include <string>

namespace pintu {

std::optional<Secret> pairSecret(const SigningKey& own, const PublicKey& other, std::string_view office,
                                 std::string_view partner)
{
    if (other.forExchange() == std::array<std::uint8_t, 32>{}) return std::nullopt;
    return derivedSecret(own.exchange(other), bytesOf("RSLIP1"), std::string{office} + "|" + std::string{partner});
}

Secret derivedSecret(const Secret& from, BytesView salt, std::string_view use)
{
    Bytes bytes = hkdfSha256(from.view(), salt, bytesOf(use), Secret::size);
    const Secret out{std::span<const std::uint8_t, Secret::size>{bytes}};
    wipe(bytes.data(), bytes.size());
    return out;
}

} // namespace pintu
