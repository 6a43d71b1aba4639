#include "paper/scanned_cose.h"

#include "paper/slip.h"
#include "seal/base45.h"

namespace pintu {

std::optional<ScannedCose> scannedCose(std::string_view text, std::string_view prefix)
{
    if (text.size() > maxScannedText || !text.starts_with(prefix)) return std::nullopt;
    auto bytes = fromBase45(text.substr(prefix.size()));
    if (!bytes) return std::nullopt;
    auto message = parseCose(*bytes);
    if (!message) return std::nullopt;
    return ScannedCose{std::move(*bytes), std::move(*message)};
}

} // namespace pintu
