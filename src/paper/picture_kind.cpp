#include "paper/picture_kind.h"

#include <algorithm>
#include <array>
#include <limits>

namespace pintu {

namespace {

enum : std::size_t { png, jpeg, progressiveJpeg, webp, heif, tiff, bmp, gif };

constexpr std::array<PictureKind, 8> kinds{{
    {"png", "png", "", 4, false},
    {"jpeg", "jpg jpeg jpe jfif", "", 0, true},
    {"jpeg", "", "", 5, true},
    {"webp", "webp", "webp-pixbuf-loader", 5, true},
    {"heif/avif", "heic heif hif avif", "heif-gdk-pixbuf", 10, false},
    {"tiff", "tif tiff", "", 4, false},
    {"bmp", "bmp", "", 4, false},
    {"gif", "gif", "", 6, false},
}};

std::size_t byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

/// Four bytes, the highest first; what is no size of a picture is a very large one.
int intAt(std::string_view bytes, std::size_t at)
{
    const auto value =
        byteAt(bytes, at) << 24 | byteAt(bytes, at + 1) << 16 | byteAt(bytes, at + 2) << 8 | byteAt(bytes, at + 3);
    return static_cast<int>(std::min<std::size_t>(value, std::numeric_limits<int>::max()));
}

/// Walks the segments of a JPEG (ITU-T T.81, annex B) to its frame header. One that lies beyond `head`, behind much
/// that the camera wrote, counts as sequential: cameras and telephones write no other.
bool isProgressive(std::string_view head)
{
    for (std::size_t at = 2; at + 4 <= head.size();) {
        if (byteAt(head, at) != 0xff) return false;
        const auto mark = byteAt(head, at + 1);
        if (mark == 0xff) { // fill bytes may stand before a marker
            ++at;
            continue;
        }
        const bool frame = mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc;
        if (frame) return mark != 0xc0 && mark != 0xc1;
        at += 2 + (byteAt(head, at + 2) << 8 | byteAt(head, at + 3));
    }
    return false;
}

bool isHeif(std::string_view head)
{
    if (head.size() < 12 || head.substr(4, 4) != "ftyp") return false;
    constexpr std::array<std::string_view, 10> brands{"heic", "heix", "heim", "heis", "hevc",
                                                      "hevx", "mif1", "msf1", "avif", "avis"};
    return std::ranges::find(brands, head.substr(8, 4)) != brands.end();
}

} // namespace

std::span<const PictureKind> pictureKinds()
{
    return kinds;
}

const PictureKind* kindOf(std::string_view head)
{
    using namespace std::string_view_literals;
    if (head.starts_with("\x89PNG\r\n\x1a\n")) return &kinds[png];
    if (head.starts_with("\xff\xd8\xff")) return &kinds[isProgressive(head) ? progressiveJpeg : jpeg];
    if (head.starts_with("RIFF") && head.size() >= 12 && head.substr(8, 4) == "WEBP") return &kinds[webp];
    if (isHeif(head)) return &kinds[heif];
    if (head.starts_with("II*\0"sv) || head.starts_with("MM\0*"sv)) return &kinds[tiff];
    if (head.starts_with("GIF8")) return &kinds[gif];
    if (head.starts_with("BM")) return &kinds[bmp];
    return nullptr;
}

std::optional<PictureSize> heifSize(std::string_view head)
{
    std::optional<PictureSize> largest;
    constexpr std::string_view box = "ispe"; // ISO/IEC 23008-12, 6.5.3: version and flags, width, height
    for (auto at = head.find(box); at != std::string_view::npos; at = head.find(box, at + 1)) {
        if (head.size() < at + 16) break;
        const PictureSize size{intAt(head, at + 8), intAt(head, at + 12)};
        if (!largest || size.dots() > largest->dots()) largest = size;
    }
    return largest;
}

} // namespace pintu
