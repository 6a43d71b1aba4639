#include "seal/pin_hash.h"

#include "core/base/trouble.h"

#include <sodium.h>

#include <array>

namespace pintu {

std::string hashOfPin(std::string_view pin)
{
    constexpr unsigned long long passes = 3;
    constexpr std::size_t memory = 64U << 20;
    std::array<char, crypto_pwhash_STRBYTES> kept{};
    if (sodium_init() < 0 || crypto_pwhash_str(kept.data(), pin.data(), pin.size(), passes, memory) != 0)
        throw Trouble{TroubleKind::other, "the PIN cannot be kept: too little memory"};
    return kept.data();
}

bool pinFits(const std::string& kept, std::string_view pin)
{
    if (sodium_init() < 0 || kept.size() >= crypto_pwhash_STRBYTES) return false;
    return crypto_pwhash_str_verify(kept.c_str(), pin.data(), pin.size()) == 0;
}

} // namespace pintu
