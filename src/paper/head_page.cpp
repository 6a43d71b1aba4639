#include "paper/head_page.h"

namespace pintu {
namespace {

constexpr Type office{.face = Face::staff, .xHeight = 2.3, .bold = true, .align = Align::centre, .mostLines = 6};
constexpr Type title{.face = Face::staff, .xHeight = 3.2, .bold = true, .align = Align::centre, .mostLines = 2};
constexpr Type plain{.face = Face::staff, .xHeight = 2.3, .align = Align::centre, .mostLines = 4};
constexpr Type typed{.face = Face::staff, .xHeight = 2.8, .bold = true, .align = Align::centre, .mostLines = 6};
constexpr Type left{.face = Face::staff, .xHeight = 2.1, .mostLines = 12};

constexpr int dots = 6; ///< of a module

} // namespace

Page drawHead(const HeadPage& head, PaperSize roll)
{
    Page page{roll};
    Column column{page, 0.5, roll.width - 1, 1};
    column.text(head.office, office);
    column.gap(2);
    column.rule(0.5);
    column.gap(2);
    column.text("UJUNG CATATAN", title);
    column.gap(1);
    column.text(head.day, plain);
    column.text("pukul " + head.time, plain);
    column.gap(2);
    column.text(head.head, typed);
    column.code(smallestSymbol(head.head), dots);
    column.rule(0.25);
    column.gap(1.5);
    column.text("Simpan kertas ini di luar kantor atau dalam map terkunci. Bila kelak ada catatan sampai saat ini yang "
                "diubah atau dibuang, kertas ini membuktikannya:",
                left);
    column.gap(1);
    column.text("satupintuctl check --printed-head \"…\"", left);
    column.gap(2);
    return page;
}

} // namespace pintu
