#pragma once

#include "seal/cose_sign1.h"

#include <optional>
#include <string_view>

namespace pintu {

struct ScannedCose {
    Bytes bytes;
    CoseSign1 message;
};

/// A COSE_Sign1 from scanned text: `prefix` and Base45, at most 400 characters (264 bytes), in its one form.
std::optional<ScannedCose> scannedCose(std::string_view text, std::string_view prefix);

} // namespace pintu
