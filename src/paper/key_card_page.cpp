#include "paper/key_card_page.h"

namespace pintu {
namespace {

constexpr Type title{.face = Face::staff, .xHeight = 4, .bold = true, .mostLines = 2};
constexpr Type name{.face = Face::staff, .xHeight = 3, .bold = true, .mostLines = 3};
constexpr Type plain{.face = Face::staff, .xHeight = 2.1, .leading = 1.4, .mostLines = 12};

constexpr double margin = 20; // mm
constexpr int dots = 8;       ///< 1 mm a module

} // namespace

Page drawKeyCard(const KeyCardPage& card, PaperSize sheet)
{
    Page page{sheet};
    Column column{page, margin, sheet.width - 2 * margin, margin};
    column.text("KARTU KUNCI MEJA MITRA", title);
    column.gap(3);
    column.rule(0.4);
    column.gap(3);
    column.text(card.name, name);
    column.text("Kode " + card.id + (card.phone.empty() ? "" : " · Telepon " + card.phone), plain);
    column.text("Dibuat " + card.day, plain);
    column.gap(3);
    column.code(smallestSymbol(card.qrText), dots);
    column.gap(3);
    column.rule(0.25);
    column.gap(3);
    column.text("Serahkan kertas ini atau berkas kartunya kepada kantor SLRT. Kantor memindainya di jendela Mitra.",
                plain);
    column.gap(2);
    column.text(
        "Sesudah itu kantor menelepon meja ini. Bacakan enam angka dari layar meja mitra: hanya bila sama dengan "
        "yang tampil di layar kantor, kartunya benar. Angka itu sengaja tidak dicetak di sini.",
        plain);
    column.gap(2);
    column.text("Kartu ini tidak berisi rahasia dan tidak menyebut nama warga.", plain);
    return page;
}

} // namespace pintu
