#include "paper/qr_image.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace pintu {

namespace {

constexpr int slipVersion = 9;
constexpr std::size_t longestOfVersion9 = 262; // what version 9-M holds in alphanumeric mode
constexpr std::size_t longestOfAny = 400;      // more is not read (maxScannedText)

[[maybe_unused]] bool isAlphanumeric(std::string_view text)
{
    return text.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:") == std::string_view::npos;
}

} // namespace

QrSymbol::QrSymbol(std::string_view text, int version) : m_text{text}
{
    assert(!text.empty() && text.size() <= (version == slipVersion ? longestOfVersion9 : longestOfAny) &&
           isAlphanumeric(text));
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input{QRinput_new2(version, QR_ECLEVEL_M), &QRinput_free};
    assert(input != nullptr);
    [[maybe_unused]] const int appended = QRinput_append(input.get(), QR_MODE_AN, static_cast<int>(m_text.size()),
                                                         reinterpret_cast<const unsigned char*>(m_text.data()));
    assert(appended == 0);
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{QRcode_encodeInput(input.get()), &QRcode_free};
    assert(code != nullptr && (version == 0 || code->version == version));
    m_size = code->width;
    m_modules.assign(code->data, code->data + static_cast<std::ptrdiff_t>(m_size) * m_size);
}

bool QrSymbol::dark(int column, int row) const
{
    assert(column >= 0 && column < m_size && row >= 0 && row < m_size);
    return (m_modules[static_cast<std::size_t>(row * m_size + column)] & 1u) != 0;
}

QrSymbol slipSymbol(std::string_view text)
{
    return QrSymbol{text, slipVersion};
}

QrSymbol smallestSymbol(std::string_view text)
{
    return QrSymbol{text, 0};
}

void draw(Bitmap& onto, const QrSymbol& symbol, int x, int y, int dots)
{
    for (int row = 0; row < symbol.size() * dots; ++row)
        for (int column = 0; column < symbol.size(); ++column)
            std::fill_n(onto.row(y + row) + x + column * dots, dots,
                        static_cast<std::uint8_t>(symbol.dark(column, row / dots) ? 0 : 255));
}

Bitmap bitmapOf(const QrSymbol& symbol, int dots)
{
    const int side = (symbol.size() + 2 * quietModules) * dots;
    Bitmap picture{side, side};
    draw(picture, symbol, quietModules * dots, quietModules * dots, dots);
    return picture;
}

} // namespace pintu
