#pragma once

#include "seal/signing_key.h"

#include <string_view>

namespace pintu::test {

/// A key for tests: its seed is the SHA-256 of a text.
inline SigningKey keyOf(std::string_view text)
{
    return SigningKey{Secret{sha256(bytesOf(text))}};
}

} // namespace pintu::test
