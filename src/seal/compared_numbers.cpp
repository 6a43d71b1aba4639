#include "seal/compared_numbers.h"

#include "core/base/trouble.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace pintu {
namespace {

constexpr std::string_view use = "SatuPintu key card"; ///< the salt: no other use of the same bytes gives these numbers
constexpr std::size_t numbers = 6;
constexpr unsigned long long passes = 2;
constexpr std::size_t memory = 64U << 20;

} // namespace

std::string comparedNumbers(std::string_view owner, const PublicKey& key)
{
    std::string said{owner};
    said += '|';
    said.append(key.bytes.begin(), key.bytes.end());
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    std::copy_n(use.begin(), std::min(use.size(), salt.size()), salt.begin());
    std::array<unsigned char, 16> stretched{};
    if (sodium_init() < 0 || crypto_pwhash(stretched.data(), stretched.size(), said.data(), said.size(), salt.data(),
                                           passes, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Trouble{TroubleKind::other, "not enough memory to compute the numbers of a key (64 MiB)"};
    std::string out;
    for (std::size_t i = 0; i < numbers; ++i) {
        const auto number = (static_cast<unsigned>(stretched[2 * i]) << 8 | stretched[2 * i + 1]) % 100;
        if (i > 0) out += ' ';
        out += static_cast<char>('0' + number / 10);
        out += static_cast<char>('0' + number % 10);
    }
    return out;
}

} // namespace pintu
