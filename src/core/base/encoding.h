#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace pintu {

std::string toHex(BytesView bytes); ///< lower case
/// The same into room for two characters a byte. Returns the end of what was written.
char* writeHex(BytesView bytes, char* to);
std::optional<Bytes> fromHex(std::string_view text);
std::string toBase64(BytesView bytes); ///< RFC 4648 with padding
std::optional<Bytes> fromBase64(std::string_view text);

} // namespace pintu
