#include "paper/picture_file.h"

#include "paper/bitmap_filters.h"
#include "paper/pdf_pages.h"
#include "paper/picture_kind.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>

namespace pintu {

namespace {

constexpr std::uintmax_t largestFile = 128u * 1024 * 1024;
constexpr std::uint64_t mostDots = 50'000'000;       // of a page that is looked at
constexpr std::uint64_t mostMemory = 600'000'000;    // while a picture is opened, in bytes
constexpr std::uint64_t mostDotsOfAny = 400'000'000; // a JPEG takes no memory to speak of, only time
constexpr int smallestScale = 8;                     // one eighth is the least that JPEG's own scaling can do

UnusablePicture tooLarge()
{
    return {PictureFault::tooLarge, "the picture is larger than can be opened: save it smaller or as JPEG, or "
                                    "photograph the paper again with the camera's ordinary setting"};
}

UnusablePicture damaged()
{
    return {PictureFault::damaged, "the picture is damaged or came only in part: have it sent again, or photograph the "
                                   "paper"};
}

struct PixbufFree {
    void operator()(GdkPixbuf* pixbuf) const { g_object_unref(pixbuf); }
};
using Pixbuf = std::unique_ptr<GdkPixbuf, PixbufFree>;

void greyRow(const GdkPixbuf* pixbuf, int y, std::uint8_t* to)
{
    const int channels = gdk_pixbuf_get_n_channels(pixbuf);
    const bool alpha = gdk_pixbuf_get_has_alpha(pixbuf) != FALSE;
    const guchar* dot =
        gdk_pixbuf_read_pixels(pixbuf) + static_cast<std::ptrdiff_t>(y) * gdk_pixbuf_get_rowstride(pixbuf);
    for (int x = 0; x < gdk_pixbuf_get_width(pixbuf); ++x, dot += channels) {
        const int grey = (dot[0] * 77 + dot[1] * 151 + dot[2] * 28) / 256; // Rec. 601 luma
        const int onPaper = alpha ? 255 - (255 - grey) * dot[3] / 255 : grey;
        to[x] = static_cast<std::uint8_t>(onPaper);
    }
}

Bitmap greyOf(const GdkPixbuf* pixbuf)
{
    const PictureSize size{gdk_pixbuf_get_width(pixbuf), gdk_pixbuf_get_height(pixbuf)};
    if (size.dots() <= mostDots) {
        Bitmap result{size.width, size.height};
        for (int y = 0; y < size.height; ++y) greyRow(pixbuf, y, result.row(y));
        return result;
    }
    // Two rows at a time: a second copy of so large a picture would be too much.
    Bitmap result{size.width / 2, size.height / 2};
    Bitmap strip{size.width, 2};
    for (int y = 0; y < result.height(); ++y) {
        greyRow(pixbuf, 2 * y, strip.row(0));
        greyRow(pixbuf, 2 * y + 1, strip.row(1));
        std::copy_n(halved(strip).row(0), result.width(), result.row(y));
    }
    return result;
}

Bitmap rowsAsColumns(const Bitmap& picture)
{
    Bitmap result{picture.height(), picture.width()};
    for (int y = 0; y < result.height(); ++y)
        for (int x = 0; x < result.width(); ++x) result.row(y)[x] = picture.row(x)[y];
    return result;
}

Bitmap upsideDown(const Bitmap& picture)
{
    Bitmap result{picture.width(), picture.height()};
    for (int y = 0; y < picture.height(); ++y)
        std::copy_n(picture.row(picture.height() - 1 - y), picture.width(), result.row(y));
    return result;
}

/// `orientation` as in EXIF: 1 to 8, where the picture's first row and column are on the paper.
Bitmap upright(Bitmap picture, int orientation)
{
    if (orientation >= 5 && orientation <= 8) picture = rowsAsColumns(picture);
    if (orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7) picture = mirrored(picture);
    if (orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8) picture = upsideDown(picture);
    return picture;
}

int orientationOf(GdkPixbuf* pixbuf)
{
    const gchar* told = gdk_pixbuf_get_option(pixbuf, "orientation");
    return told != nullptr && told[0] >= '1' && told[0] <= '8' && told[1] == 0 ? told[0] - '0' : 1;
}

const GdkPixbufFormat* installedFormat(const PictureKind& kind)
{
    GSList* formats = gdk_pixbuf_get_formats();
    const GdkPixbufFormat* found = nullptr;
    for (GSList* at = formats; at != nullptr && found == nullptr; at = at->next) {
        auto* format = static_cast<GdkPixbufFormat*>(at->data);
        gchar* name = gdk_pixbuf_format_get_name(format);
        if (kind.loader == name) found = format;
        g_free(name);
    }
    g_slist_free(formats);
    return found;
}

/// How many times less wide and high a picture is opened. Throws when even so it is too large.
int scaleFor(const PictureKind& kind, std::uint64_t dots)
{
    if (dots > mostDotsOfAny || dots * static_cast<std::uint64_t>(kind.bytesPerDot) > mostMemory) throw tooLarge();
    int scale = 1;
    while (kind.opensScaled && scale < smallestScale &&
           dots / static_cast<std::uint64_t>(scale) / static_cast<std::uint64_t>(scale) > mostDots)
        scale *= 2;
    return scale;
}

PictureSize sizeOf(const std::filesystem::path& file, const PictureKind& kind, std::string_view head)
{
    if (kind.loader.starts_with("heif")) {
        const auto size = heifSize(head);
        if (!size) throw damaged();
        return *size;
    }
    PictureSize size;
    if (gdk_pixbuf_get_file_info(file.c_str(), &size.width, &size.height) == nullptr || size.dots() == 0)
        throw damaged();
    return size;
}

Bitmap loadPhotograph(const std::filesystem::path& file, std::string_view head)
{
    const PictureKind* kind = kindOf(head);
    if (kind == nullptr)
        throw UnusablePicture{PictureFault::noPicture,
                              "the file is neither a picture nor a PDF that can be read: save the page with the code "
                              "as JPEG, PNG or PDF, or photograph the paper"};
    if (installedFormat(*kind) == nullptr)
        throw UnusablePicture{PictureFault::loaderMissing, "pictures of this kind (" + std::string{kind->loader} +
                                                               ") need the package " + std::string{kind->package} +
                                                               ": install it, or save the picture as JPEG or PNG"};
    const PictureSize size = sizeOf(file, *kind, head);
    const int scale = scaleFor(*kind, size.dots());
    GError* error = nullptr;
    const Pixbuf stored{scale == 1
                            ? gdk_pixbuf_new_from_file(file.c_str(), &error)
                            : gdk_pixbuf_new_from_file_at_scale(file.c_str(), (size.width + scale - 1) / scale,
                                                                (size.height + scale - 1) / scale, FALSE, &error)};
    if (stored == nullptr) {
        // The library's own message repeats the file name, which may hold a person's name.
        g_clear_error(&error);
        throw damaged();
    }
    const int orientation = orientationOf(stored.get());
    return upright(greyOf(stored.get()), orientation);
}

std::string headOf(const std::filesystem::path& file)
{
    std::string head(pictureHead, '\0');
    std::ifstream in{file, std::ios::binary};
    if (!in) throw Trouble{TroubleKind::notFound, "the picture file cannot be opened"};
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(in.gcount()));
    return head;
}

} // namespace

std::vector<Bitmap> loadPictures(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        throw Trouble{TroubleKind::notFound, "there is no such picture file"};
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error || size == 0)
        throw UnusablePicture{PictureFault::damaged, "the file is empty: have it sent again, or photograph the paper"};
    if (size > largestFile)
        throw UnusablePicture{PictureFault::tooLarge, "the file is larger than 128 MiB: save it smaller, or photograph "
                                                      "the paper again"};
    const std::string head = headOf(file);
    // ISO 32000 lets a few bytes stand before the mark.
    if (std::string_view{head}.substr(0, 1024).find("%PDF-") != std::string_view::npos) return drawPdf(file);
    std::vector<Bitmap> one;
    one.push_back(loadPhotograph(file, head));
    return one;
}

std::vector<std::string> pictureEndings()
{
    std::vector<std::string> all;
    for (const PictureKind& kind : pictureKinds()) {
        if (installedFormat(kind) == nullptr) continue;
        std::istringstream endings{std::string{kind.endings}};
        for (std::string ending; endings >> ending;) all.push_back(ending);
    }
    all.emplace_back("pdf");
    return all;
}

std::vector<std::string> missingPictureLoaders()
{
    std::vector<std::string> all;
    for (const PictureKind& kind : pictureKinds())
        if (!kind.package.empty() && installedFormat(kind) == nullptr) all.emplace_back(kind.package);
    return all;
}

} // namespace pintu
