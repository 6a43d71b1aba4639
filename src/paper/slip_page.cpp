#include "paper/slip_page.h"

#include <algorithm>
#include <array>

namespace pintu {

namespace {

constexpr Type heading{.face = Face::resident, .xHeight = 3.1, .bold = true, .align = Align::centre, .mostLines = 3};
constexpr Type label{.face = Face::resident, .xHeight = 2.1, .mostLines = 1};
constexpr Type body{.face = Face::resident, .xHeight = 2.5, .mostLines = 8};
constexpr Type strong{.face = Face::resident, .xHeight = 2.7, .bold = true, .mostLines = 6};
constexpr Type office{.face = Face::staff, .xHeight = 2.2, .bold = true, .align = Align::centre, .mostLines = 6};
constexpr Type small{.face = Face::staff, .xHeight = 1.7, .align = Align::centre, .leading = 1.4, .mostLines = 4};
constexpr Type number{.face = Face::staff, .xHeight = 3.4, .bold = true, .align = Align::centre, .mostLines = 2};

void drawBadge(Column& column, std::string_view words)
{
    Page& page = column.page();
    const Type type{.face = Face::resident, .xHeight = 2.6, .bold = true, .align = Align::centre, .mostLines = 2};
    const double height = page.textHeight(column.width() - 4, words, type) + 1.5;
    page.frame({column.x() + 0.4, column.y() + 0.4, column.width() - 0.8, height}, 0.8);
    page.text(column.x() + 2, column.y() + 1.15, column.width() - 4, words, type);
    column.gap(height + 2.5);
}

void drawHead(Column& column, const SlipPage& slip)
{
    column.text(slip.office, office);
    if (!slip.officeLine.empty()) column.text(slip.officeLine, small);
    column.gap(1.5);
    column.rule(0.5);
    column.gap(2);
    column.text("RUJUKAN LAYANAN SOSIAL", column.page().fitted("RUJUKAN LAYANAN SOSIAL", heading, column.width()));
    column.text(slip.slipNumber, number);
    column.gap(1.5);
    if (slip.urgency == SlipUrgency::emergency) drawBadge(column, "DARURAT: mohon segera dilayani");
    if (slip.urgency == SlipUrgency::urgent) drawBadge(column, "SEGERA");
    if (slip.copy > 0) drawBadge(column, "SALINAN " + std::to_string(slip.copy));
}

void drawCode(Column& column, const SlipPage& slip, int dots)
{
    column.code(slipSymbol(slip.qrText), dots);
    Type code = number;
    code.xHeight = 2.7;
    // The typed code stays on one line so that nobody reads half of it into the telephone.
    column.text(slip.typedCode, column.page().fitted(slip.typedCode, code, column.width()));
}

void drawPaper(Column& column, const PaperToBring& paper)
{
    constexpr double box = 3.4;
    constexpr double indent = 5.5;
    Page& page = column.page();
    const double lineHeight = page.textHeight(column.width(), "x", body);
    page.tickBox(column.x() + 0.2, column.y() + (lineHeight - box) / 2, box, paper.there);
    const std::string words = paper.there ? paper.name : paper.name + " (belum\u00a0ada)";
    column.gap(page.text(column.x() + indent, column.y(), column.width() - indent, words, body) + 0.5);
}

void drawSteps(Column& column, const SlipPage& slip)
{
    Page& page = column.page();
    const std::string refused =
        slip.phone.empty() ? "Bila ditolak atau bingung, kembali ke kantor kami."
                           : "Bila ditolak atau bingung, telepon " + slip.phone + " atau kembali ke kantor kami.";
    const std::array<std::string, 3> steps{"Bawa kertas ini. Jangan lipat kotak hitam.", "Serahkan di tempat tujuan.",
                                           refused};
    constexpr double indent = 6;
    Type digit = strong;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        page.text(column.x(), column.y(), indent, std::to_string(i + 1) + ".", digit);
        column.gap(page.text(column.x() + indent, column.y(), column.width() - indent, steps[i], body) + 0.8);
    }
}

/// With blanks at which no line ends: "P, 43 th" stays together.
std::string unbroken(std::string_view text)
{
    std::string out;
    for (const char sign : text) out += sign == ' ' ? std::string{"\u00a0"} : std::string{sign};
    return out;
}

void drawBody(Column& column, const SlipPage& slip)
{
    const auto item = [&](std::string_view name, std::string_view words, const Type& type) {
        if (words.empty()) return;
        column.text(name, label);
        column.text(words, type);
        column.gap(2.2);
    };
    column.text("Untuk", label);
    column.text(slip.partner, strong);
    if (!slip.desk.empty()) column.text(slip.desk, body);
    column.gap(2.2);
    item("Warga", slip.sexAge.empty() ? slip.person : slip.person + ", " + unbroken(slip.sexAge), body);
    item("Perlu", slip.asked, strong);
    if (!slip.papers.empty()) {
        column.text("Bawa", label);
        for (const PaperToBring& paper : slip.papers) drawPaper(column, paper);
        column.gap(1.7);
    }
    item("Berlaku sampai", slip.validUntil, strong);
    column.rule(0.25);
    column.gap(2);
    drawSteps(column, slip);
}

/// What was agreed to, in the words of the question; whether anything is sent is another matter.
std::string_view consentWords(Consent consent)
{
    switch (consent) {
    case Consent::given: return "Warga setuju: nama dan keperluannya boleh dikirim ke tempat tujuan.";
    case Consent::givenBeforeWitness:
        return "Warga setuju di depan saksi: nama dan keperluannya boleh dikirim ke tempat tujuan.";
    case Consent::refused: return "Warga tidak setuju datanya dikirim. Kertas ini saja yang berlaku.";
    case Consent::notAsked: break;
    }
    return "Kertas ini saja yang berlaku.";
}

void drawFoot(Column& column, const SlipPage& slip)
{
    column.gap(1);
    column.rule(0.25);
    column.gap(1.5);
    const auto joined = [](std::initializer_list<std::string_view> parts) {
        std::string all;
        for (const std::string_view part : parts) {
            if (!all.empty() && !part.empty()) all += " · ";
            all += part;
        }
        return all;
    };
    column.text(joined({slip.counter, slip.officer}), small);
    column.text(slip.issuedOn, small);
    column.text(consentWords(slip.consent), small);
    column.gap(1);
    Type free = body;
    free.align = Align::centre;
    free.bold = true;
    column.text("Layanan ini gratis.", free);
    column.gap(2);
}

} // namespace

Page drawSlip(const SlipPage& slip, PaperSize roll)
{
    const int dots = roll.width >= roll80.width ? 8 : 6;
    Page page{roll};
    Column column{page, 0.5, roll.width - 1, 1};
    drawHead(column, slip);
    drawCode(column, slip, dots);
    column.gap(2.5);
    drawBody(column, slip);
    drawFoot(column, slip);
    // People fold a slip once, in the middle. What follows the code is nearly always longer than what stands above its
    // lower edge; where it is not, white paper makes it so.
    const Box code = *std::max_element(page.taken().begin(), page.taken().end(),
                                       [](const Box& a, const Box& b) { return a.height < b.height; });
    page.reach(2 * (code.y + code.height) + 4);
    return page;
}

} // namespace pintu
