#include "paper/trust_page.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr Type title{.face = Face::staff, .xHeight = 3, .bold = true, .mostLines = 1};
constexpr Type plain{.face = Face::staff, .xHeight = 1.9, .leading = 1.35, .mostLines = 4};
constexpr Type counted{.face = Face::staff, .xHeight = 2.2, .bold = true, .align = Align::centre, .mostLines = 1};

constexpr std::size_t rows = 3;
constexpr std::size_t columns = 2;
constexpr double margin = 15; // mm
constexpr double head = 34;   ///< above the codes
constexpr int dots = 8;       ///< 1 mm a module: a symbol of 61 modules and its quiet zone take 69 mm

} // namespace

std::vector<Page> drawTrustSheets(const TrustPage& list)
{
    constexpr std::size_t onSheet = rows * columns;
    const auto sheets = (list.parts.size() + onSheet - 1) / onSheet;
    std::vector<Page> pages;
    for (std::size_t sheet = 0; sheet < sheets; ++sheet) {
        Page page{sheetA4};
        const double width = page.width() - 2 * margin;
        double y = 12;
        y += page.text(margin, y, width, "DAFTAR KUNCI TEPERCAYA", title);
        y += page.text(margin, y, width,
                       list.office + " · daftar nomor " + list.number + " · " + list.day + " · lembar " +
                           std::to_string(sheet + 1) + " dari " + std::to_string(sheets),
                       plain);
        (void)page.text(
            margin, y, width,
            "Pindai semua kode di jendela meja mitra, urutannya bebas. Pada daftar pertama, telepon kantor dan "
            "bandingkan enam angka pada kedua layar; angka itu sengaja tidak dicetak di sini.",
            plain);
        const double cellWidth = width / columns;
        const double cellHeight = (page.height() - head - 10) / rows;
        for (std::size_t i = 0; i < onSheet && sheet * onSheet + i < list.parts.size(); ++i) {
            const auto part = sheet * onSheet + i;
            const auto symbol = smallestSymbol(list.parts[part]);
            const double side = static_cast<double>(symbol.size()) * dots / dotsPerMm;
            const double x = margin + static_cast<double>(i % columns) * cellWidth;
            const double top = head + static_cast<double>(i / columns) * cellHeight;
            page.code(x + (cellWidth - side) / 2, top + quietModules, symbol, dots);
            (void)page.text(x, top + side + 2 * quietModules, cellWidth,
                            "Kode " + std::to_string(part + 1) + " dari " + std::to_string(list.parts.size()), counted);
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace pintu
