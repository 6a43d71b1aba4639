#pragma once

#include "fuzz/property.h"
#include "seal/base45.h"
#include "seal/cose_sign1.h"
#include "seal/keys.h"

#include <string>

namespace pintu::test {

/// Scanned text from the fuzzer's bytes. The first byte chooses how deep the rest goes in, so that it need not find out
/// Base45 or COSE before it reaches the claims: the text itself, the COSE bytes, or the signed payload.
inline std::string scannedText(BytesView data, std::string_view prefix)
{
    if (data.empty()) return {};
    const auto rest = data.subspan(1);
    static const SigningKey key = keyOf("fuzz");
    switch (data[0] % 3) {
    case 0: return std::string{asText(rest)};
    case 1: return std::string{prefix} + toBase45(rest);
    default: return std::string{prefix} + toBase45(signCose(key, rest));
    }
}

} // namespace pintu::test
