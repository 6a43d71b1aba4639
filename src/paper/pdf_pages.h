#pragma once

#include "paper/bitmap.h"

#include <filesystem>
#include <vector>

namespace pintu {

/// The pages of a PDF from outside, at most 20 of them, drawn by pdftoppm in a process of its own: at 300 dpi; a page
/// that would have more than 20 million dots (a poster, or a photograph whose dots were taken for points) at as many
/// dpi as give 15 million; a tiny one at up to 1200. At most 30 seconds. Throws UnusablePicture for a file that is
/// damaged, locked or takes longer, Trouble notFound when poppler-utils is missing.
std::vector<Bitmap> drawPdf(const std::filesystem::path& file);

/// The dpi at which to draw a page of this size in points (1/72 inch).
int resolutionOf(double width, double height);

} // namespace pintu
