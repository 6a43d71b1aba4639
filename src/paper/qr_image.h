#pragma once

#include "paper/bitmap.h"

#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// White modules that must stand on every side of a QR symbol (ISO/IEC 18004 5.3.8).
inline constexpr int quietModules = 4;

/// A QR symbol of level M: a square of dark and light modules, without its quiet zone, and the text it holds.
class QrSymbol {
public:
    int size() const { return m_size; }
    bool dark(int column, int row) const;
    const std::string& text() const { return m_text; }

private:
    friend QrSymbol slipSymbol(std::string_view text);
    friend QrSymbol smallestSymbol(std::string_view text);
    QrSymbol(std::string_view text, int version);

    int m_size = 0;
    std::string m_text;
    std::vector<unsigned char> m_modules;
};

/// The symbol of slips and return slips: always version 9, 53 modules, so that every paper has the same size
/// and module. Asserts that the text is of QR's alphanumeric symbols (those of Base45) and at most 262 long.
QrSymbol slipSymbol(std::string_view text);

/// The smallest symbol that holds an alphanumeric text of at most 400 symbols: 25 modules for a ticket's "RT1:…", up to
/// 69 for a key card or a part of a trust list.
QrSymbol smallestSymbol(std::string_view text);

/// Draws the modules with `dots` whole dots each, the symbol's upper left corner at (x, y); its quiet zone is the
/// caller's.
void draw(Bitmap& onto, const QrSymbol& symbol, int x, int y, int dots);

/// The symbol alone, with its quiet zone.
Bitmap bitmapOf(const QrSymbol& symbol, int dots);

} // namespace pintu
