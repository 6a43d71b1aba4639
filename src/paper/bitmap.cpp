#include "paper/bitmap.h"

#include "core/base/system_trouble.h"

#include <cairo.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace pintu {

Bitmap::Bitmap(int width, int height, std::uint8_t grey)
    : m_width{width}, m_height{height}, m_dots(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), grey)
{
    assert(width >= 0 && height >= 0);
}

Bitmap blackAndWhite(const Bitmap& picture, std::uint8_t limit)
{
    Bitmap result = picture;
    for (int y = 0; y < result.height(); ++y)
        std::transform(result.row(y), result.row(y) + result.width(), result.row(y),
                       [limit](std::uint8_t grey) -> std::uint8_t { return grey < limit ? 0 : 255; });
    return result;
}

void writePng(const Bitmap& picture, const std::filesystem::path& file)
{
    // cairo writes its alpha-only format as a grey PNG, which is just what a Bitmap is.
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface{
        cairo_image_surface_create(CAIRO_FORMAT_A8, picture.width(), picture.height()), &cairo_surface_destroy};
    cairo_surface_flush(surface.get());
    unsigned char* to = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; to != nullptr && y < picture.height(); ++y)
        std::copy_n(picture.row(y), picture.width(), to + static_cast<std::ptrdiff_t>(y) * stride);
    cairo_surface_mark_dirty(surface.get());
    errno = 0; // cairo says only that writing failed
    const cairo_status_t status = cairo_surface_write_to_png(surface.get(), file.c_str());
    if (status != CAIRO_STATUS_SUCCESS)
        throw Trouble{status == CAIRO_STATUS_WRITE_ERROR ? troubleKindOf(errno) : TroubleKind::other,
                      std::string{"a picture cannot be written: "} + cairo_status_to_string(status)};
}

} // namespace pintu
