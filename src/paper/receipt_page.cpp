#include "paper/receipt_page.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr Type office{.face = Face::staff, .xHeight = 2.3, .bold = true, .align = Align::centre, .mostLines = 6};
constexpr Type plain{.face = Face::resident, .xHeight = 2.5, .align = Align::centre, .mostLines = 6};
constexpr Type strong{.face = Face::resident, .xHeight = 2.8, .bold = true, .align = Align::centre, .mostLines = 3};
constexpr Type left{.face = Face::resident, .xHeight = 2.5, .mostLines = 8};

/// The square and, beside it, what it is for.
void drawCode(Column& column, const ReceiptPage& receipt)
{
    constexpr int dots = 6;
    const QrSymbol symbol = smallestSymbol(receipt.qrText);
    Page& page = column.page();
    const double module = static_cast<double>(dots) / dotsPerMm;
    const double quiet = quietModules * module;
    const double side = symbol.size() * module + 2 * quiet;
    page.code(column.x() + quiet, column.y() + quiet, symbol, dots);
    const double textX = column.x() + side + 0.5;
    const double textWidth = column.width() - side - 0.5;
    const std::string_view words = "Cek kabar: dekatkan kertas ini ke mesin.";
    const double height = page.textHeight(textWidth, words, left);
    page.text(textX, column.y() + std::max(0.0, (side - height) / 2), textWidth, words, left);
    column.gap(std::max(side, height));
}

} // namespace

Page drawReceipt(const ReceiptPage& receipt, PaperSize roll)
{
    Page page{roll};
    Column column{page, 0.5, roll.width - 1, 1};
    column.text(receipt.office, office);
    column.gap(2);
    column.rule(0.5);
    column.gap(2);
    column.text("TANDA TERIMA", strong);
    column.text("Laporan tanpa nama sudah dicatat.", plain);
    column.gap(2);
    const Type code{.face = Face::staff, .xHeight = 5, .bold = true, .align = Align::centre, .mostLines = 1};
    column.text(receipt.code, page.fitted(receipt.code, code, column.width()));
    column.gap(2);
    if (!receipt.answerBy.empty()) {
        column.text("Jawaban paling lambat:", plain);
        column.text(receipt.answerBy, strong);
    }
    column.gap(1);
    column.rule(0.25);
    column.gap(0.5);
    drawCode(column, receipt);
    column.text("Simpan kertas ini. Tanpa kode ini laporan tidak dapat dicari lagi. Petugas tidak mencatat nama "
                "Ibu/Bapak.",
                left);
    if (!receipt.phone.empty()) column.text("Telepon kantor: " + receipt.phone, left);
    column.gap(2);
    column.rule(0.5);
    column.gap(1.5);
    column.text("Layanan ini gratis.", strong);
    column.gap(2);
    return page;
}

} // namespace pintu
