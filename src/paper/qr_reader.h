#pragma once

#include "paper/bitmap.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// How much is tried. `plain`: the picture as it is, once, as any scanner would. `live`: one of many camera frames, the
/// next comes soon (tens of milliseconds when nothing is found). `still`: a photograph or scan, the only one there is
/// (up to a few hundred milliseconds for a camera's frame).
enum class Effort { plain, live, still };

using AcceptText = std::function<bool(std::string_view)>;

/// The text of the QR code in a picture, or nothing. The picture is tried raw and then mended in several ways; the
/// first text that `accept` takes wins, so give it the check of the signature: candidates mended far are right only
/// mostly. A still picture is also read when a front camera has mirrored it and when dark mode has made the code white
/// on black; a live one when it is white on black and otherwise good. Only QR codes are looked for. Never throws for
/// what is in the picture, which may have any size. No new way is begun after `limit`.
std::optional<std::string> readQr(const Bitmap& picture, Effort effort, const AcceptText& accept,
                                  std::chrono::milliseconds limit = std::chrono::seconds{10});
/// As above, any text will do.
std::optional<std::string> readQr(const Bitmap& picture, Effort effort);

/// The texts of all QR codes on a page, each once, in no order.
std::vector<std::string> readAllQr(const Bitmap& picture, Effort effort, const AcceptText& accept,
                                   std::chrono::milliseconds limit = std::chrono::seconds{10});
std::vector<std::string> readAllQr(const Bitmap& picture, Effort effort);

} // namespace pintu
