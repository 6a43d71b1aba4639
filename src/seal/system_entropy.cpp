#include "seal/system_entropy.h"

#include "core/base/trouble.h"

#include <sodium.h>

namespace pintu {

void SystemEntropy::fill(std::span<std::uint8_t> out)
{
    if (sodium_init() < 0) throw Trouble{TroubleKind::other, "the operating system gives no random numbers"};
    randombytes_buf(out.data(), out.size());
}

} // namespace pintu
