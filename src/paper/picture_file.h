#pragma once

#include "paper/bitmap.h"

#include <filesystem>
#include <vector>

namespace pintu {

/// The pages of a file from outside: one for a photograph or scan (PNG, JPEG, BMP, TIFF, GIF, WebP), up to 20 for a
/// PDF, drawn at 300 dpi. Photographs stand as their camera says (EXIF); transparent dots are white paper. Limits: a
/// file of 64 MiB, a page of 50 million dots, 30 seconds for a PDF. Throws Trouble notFound when there is no such file
/// and badInput, with the reason, when it cannot be used.
std::vector<Bitmap> loadPictures(const std::filesystem::path& file);

} // namespace pintu
