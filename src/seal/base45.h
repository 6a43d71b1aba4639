#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// The 45 symbols of a QR code's alphanumeric mode, in the order of their values (RFC 9285 3.2).
inline constexpr std::string_view base45Symbols = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// Base45 (RFC 9285).
std::string toBase45(BytesView bytes);
/// Strict: every text has at most one reading and is what toBase45 would write for it.
std::optional<Bytes> fromBase45(std::string_view text);

} // namespace pintu
