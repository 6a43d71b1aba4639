#include "paper/escpos.h"

#include <algorithm>
#include <initializer_list>

namespace pintu {

namespace {

constexpr int linesPerBand = 256;

void put(Bytes& bytes, std::initializer_list<int> values)
{
    for (const int value : values) bytes.push_back(static_cast<std::uint8_t>(value));
}

void putBand(Bytes& bytes, const Bitmap& raster, int first, int lines)
{
    const int rowBytes = (raster.width() + 7) / 8;
    put(bytes, {0x1d, 'v', '0', 0, rowBytes % 256, rowBytes / 256, lines % 256, lines / 256});
    for (int y = first; y < first + lines; ++y)
        for (int eight = 0; eight < rowBytes; ++eight) {
            int byte = 0;
            for (int bit = 0; bit < 8; ++bit) {
                const int x = eight * 8 + bit;
                byte = byte << 1 | (x < raster.width() && raster.at(x, y) < 128 ? 1 : 0);
            }
            bytes.push_back(static_cast<std::uint8_t>(byte));
        }
}

} // namespace

Bytes escposOf(const ProvenPages& pages)
{
    Bytes bytes;
    put(bytes, {0x1b, '@'});
    for (const Bitmap& raster : pages.rasters()) {
        for (int y = 0; y < raster.height(); y += linesPerBand)
            putBand(bytes, raster, y, std::min(linesPerBand, raster.height() - y));
        put(bytes, {0x1d, 'V', 66, 0});
    }
    return bytes;
}

} // namespace pintu
