#pragma once

#include "seal/signing_key.h"

#include <string>
#include <string_view>

namespace pintu {

/// Six numbers of two digits, "48 20 17 93 55 06", that two people read to each other on the telephone to hear whether
/// both see the same key of the same owner. 40 bits, stretched (Argon2id, 64 MiB, some 100 ms): who wants a key of his
/// own with the same numbers computes for a thousand years, where six plain digits would take half a minute. Trouble
/// other when there is no memory for it.
std::string comparedNumbers(std::string_view owner, const PublicKey& key);

} // namespace pintu
