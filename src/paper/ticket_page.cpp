#include "paper/ticket_page.h"

#include <algorithm>

namespace pintu {

namespace {

constexpr Type office{.face = Face::staff, .xHeight = 2.3, .bold = true, .align = Align::centre, .mostLines = 6};
constexpr Type label{.face = Face::resident, .xHeight = 2.5, .align = Align::centre, .mostLines = 2, .tracking = 0.06};
constexpr Type plain{.face = Face::resident, .xHeight = 2.5, .align = Align::centre, .mostLines = 4};
constexpr Type strong{.face = Face::resident, .xHeight = 2.8, .bold = true, .align = Align::centre, .mostLines = 3};
constexpr Type left{.face = Face::resident, .xHeight = 2.5, .mostLines = 8};

void drawNumber(Column& column, const TicketPage& ticket)
{
    Page& page = column.page();
    const Type number{
        .face = Face::staff, .xHeight = 14, .bold = true, .align = Align::centre, .leading = 1.02, .mostLines = 1};
    const double top = column.y();
    column.text(ticket.number, page.fitted(ticket.number, number, column.width() - 5));
    if (ticket.mark == TicketMark::dot) page.disc(column.x() + column.width() - 1.2, top + 1.2, 1.0);
}

/// How many are ahead, how long that may take, and from what that was reckoned.
void drawWait(Column& column, const WaitEstimate& wait)
{
    column.text(wait.ahead == 0 ? std::string{"Ibu/Bapak yang berikutnya."}
                                : "Ada " + std::to_string(wait.ahead) + " orang di depan.",
                strong);
    const auto to = std::to_string(wait.toMinutes);
    switch (wait.basis) {
    case WaitBasis::none: return;
    case WaitBasis::visits:
        column.text(wait.fromMinutes.value_or(0) == 0
                        ? "Paling lama kira-kira " + to + " menit."
                        : "Kira-kira " + std::to_string(*wait.fromMinutes) + " sampai " + to + " menit.",
                    strong);
        column.text("Dihitung dari " + std::to_string(wait.visits) + " kunjungan terakhir dan " +
                        std::to_string(wait.counters) + " loket yang buka.",
                    plain);
        return;
    case WaitBasis::fewVisits:
        column.text("Lama menunggu belum bisa dikira: kunjungan yang tercatat masih sedikit.", plain);
        return;
    case WaitBasis::noCounter:
        column.text("Lama menunggu belum bisa dikira: belum ada loket yang buka.", plain);
        return;
    case WaitBasis::notToday: column.text("Belum tentu terlayani hari ini. Tanyakan kepada petugas.", plain); return;
    }
}

/// The code and, beside it, what it is for.
void drawCode(Column& column, const TicketPage& ticket)
{
    constexpr int dots = 6;
    const QrSymbol symbol = smallestSymbol(ticket.qrText);
    Page& page = column.page();
    const double module = static_cast<double>(dots) / dotsPerMm;
    const double quiet = quietModules * module;
    const double side = symbol.size() * module + 2 * quiet;
    page.code(column.x() + quiet, column.y() + quiet, symbol, dots);
    const double textX = column.x() + side + 0.5;
    const double textWidth = column.width() - side - 0.5;
    const std::string_view words = "Cek nomor: dekatkan tiket ini ke mesin.";
    const double height = page.textHeight(textWidth, words, left);
    page.text(textX, column.y() + std::max(0.0, (side - height) / 2), textWidth, words, left);
    column.gap(std::max(side, height));
}

} // namespace

Page drawTicket(const TicketPage& ticket, PaperSize roll)
{
    Page page{roll};
    Column column{page, 0.5, roll.width - 1, 1};
    column.text(ticket.office, office);
    column.gap(2);
    column.rule(0.5);
    column.gap(2);
    column.text("NOMOR ANTREAN", label);
    drawNumber(column, ticket);
    if (ticket.copy > 0) column.text("SALINAN " + std::to_string(ticket.copy), strong);
    column.text(ticket.day, plain);
    column.text("pukul " + ticket.time, plain);
    column.gap(2);
    if (ticket.wait) drawWait(column, *ticket.wait);
    column.gap(2);
    if (!ticket.toBring.empty()) {
        column.rule(0.25);
        column.gap(1.5);
        Type head = left;
        head.bold = true;
        column.text("Siapkan, bila ada:", head);
        for (std::size_t i = 0; i < std::min<std::size_t>(ticket.toBring.size(), 3); ++i) {
            const double lineHeight = page.textHeight(column.width(), "x", left);
            page.disc(column.x() + 1.2, column.y() + lineHeight / 2 + 0.2, 0.7);
            Type line = left;
            line.mostLines = 3;
            column.gap(page.text(column.x() + 4, column.y(), column.width() - 4, ticket.toBring[i], line));
        }
        column.gap(1.5);
    }
    column.text("Tanpa KTP tetap dilayani.", strong);
    column.gap(1.5);
    column.rule(0.25);
    column.gap(0.5);
    drawCode(column, ticket);
    column.text("Bila tiga kali dipanggil Ibu/Bapak belum datang, dekatkan tiket ini ke mesin atau lapor ke loket.",
                left);
    column.gap(2);
    column.rule(0.5);
    column.gap(1.5);
    column.text("Layanan ini gratis.", strong);
    column.gap(2);
    return page;
}

} // namespace pintu
