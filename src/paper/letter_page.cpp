#include "paper/letter_page.h"

#include "paper/reply_form.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace pintu {

namespace {

using Block = std::function<void(Column&)>;

/// Sizes that follow from the sheet: A5 is read in the hand, A4 and F4 on a table.
struct Measures {
    double side;
    double top;
    double bottom;
    double xHeight;
    double gap;
};

Measures measuresOf(PaperSize sheet, double scale)
{
    if (sheet.width < 160) return {12, 8, 8, 1.65 * scale, 1.5 * scale};
    return {20, 10, 8, 1.9 * scale, 1.9 * scale};
}

class Letter {
public:
    Letter(const LetterPage& letter, PaperSize sheet, double scale)
        : m_letter{letter}, m_sheet{sheet}, m_measures{measuresOf(sheet, scale)}
    {
        newSheet();
    }

    std::vector<Page> draw()
    {
        for (const Block& block : blocks()) place(block);
        m_letterSheets = m_pages.size();
        if (m_letter.reply == ReplyForm::attached) placeReply();
        return std::move(m_pages);
    }

    /// Sheets up to the signature.
    std::size_t letterSheets() const { return m_letterSheets; }

private:
    std::vector<Block> blocks() const
    {
        std::vector<Block> all;
        const auto add = [&](void (Letter::*part)(Column&) const) {
            all.push_back([this, part](Column& column) { (this->*part)(column); });
        };
        add(&Letter::head);
        add(&Letter::title);
        add(&Letter::opening);
        add(&Letter::person);
        add(&Letter::papers);
        add(&Letter::closing);
        return all;
    }

    double textWidth() const { return m_sheet.width - 2 * m_measures.side; }
    double bottom() const { return m_sheet.height - m_measures.bottom; }

    void newSheet()
    {
        m_pages.emplace_back(m_sheet);
        m_y = m_measures.top;
        if (m_pages.size() == 1) return;
        Column column{m_pages.back(), m_measures.side, textWidth(), m_y};
        column.text(m_letter.slip.slipNumber + " · lembar " + std::to_string(m_pages.size()), type(0.9));
        column.gap(m_measures.gap);
        m_y = column.y();
    }

    /// The same drawing on a sheet nobody sees tells the height.
    double heightOf(const Block& block) const
    {
        Page scratch{m_sheet};
        Column column{scratch, m_measures.side, textWidth(), 0};
        block(column);
        return column.y();
    }

    void place(const Block& block)
    {
        if (m_y + heightOf(block) > bottom()) newSheet();
        Column column{m_pages.back(), m_measures.side, textWidth(), m_y};
        block(column);
        m_y = column.y();
    }

    void placeReply()
    {
        const Block form = [this](Column& column) {
            column.cutLine();
            column.gap(2.5);
            drawReplyForm(column, m_letter, m_measures.xHeight * 0.95);
        };
        const double height = heightOf(form);
        if (m_y + 2 + height > bottom()) newSheet();
        // At the foot of its sheet: the cut is straight across and the letter above keeps its margin.
        Column column{m_pages.back(), m_measures.side, textWidth(), bottom() - height};
        form(column);
    }

    Type type(double size, bool bold = false, Align align = Align::left) const
    {
        return {
            .face = Face::staff, .xHeight = m_measures.xHeight * size, .bold = bold, .align = align, .leading = 1.4};
    }

    void head(Column& column) const
    {
        const Letterhead& words = m_letter.head;
        const auto centred = [&](const std::string& text, double size, bool bold) {
            if (!text.empty()) column.text(text, type(size, bold, Align::centre));
        };
        centred(words.government, 1.15, false);
        centred(words.agency, 1.55, true);
        centred(words.unit, 1.15, true);
        centred(words.address, 0.9, false);
        centred(words.contact, 0.9, false);
        column.gap(1.2);
        column.rule(0.9);
        column.gap(1);
        column.rule(0.25);
        column.gap(m_measures.gap * 1.2);
    }

    void title(Column& column) const
    {
        column.text("SURAT RUJUKAN", type(1.35, true, Align::centre));
        if (m_letter.slip.copy > 0)
            column.text("SALINAN " + std::to_string(m_letter.slip.copy), type(1, true, Align::centre));
        column.gap(m_measures.gap);
    }

    /// "label : words" with the words in a column of their own; answers the new y.
    double row(Page& page, const Box& place, double labelWidth, std::string_view label, std::string_view words,
               bool bold = false) const
    {
        const double indent = labelWidth + m_measures.xHeight * 1.5;
        const double labelHeight = page.text(place.x, place.y, labelWidth, label, type(1));
        page.text(place.x + labelWidth, place.y, m_measures.xHeight, ":", type(1));
        return place.y +
               std::max(labelHeight, page.text(place.x + indent, place.y, place.width - indent, words, type(1, bold)));
    }

    std::string nature() const
    {
        switch (m_letter.slip.urgency) {
        case SlipUrgency::routine: return "Biasa";
        case SlipUrgency::urgent: return "Segera";
        case SlipUrgency::emergency: return "Sangat Segera";
        }
        return {};
    }

    void opening(Column& column) const
    {
        Page& page = column.page();
        const double half = column.width() * 0.54;
        const double labels = m_measures.xHeight * 9.2;
        Box place{column.x(), column.y(), half - 4, 0};
        const auto item = [&](std::string_view label, std::string_view words, bool bold) {
            place.y = row(page, place, labels, label, words, bold);
        };
        item("Nomor", m_letter.letterNumber.empty() ? "……………………………" : m_letter.letterNumber, false);
        item("Sifat", nature(), false);
        item("Lampiran", m_letter.attachments.empty() ? "-" : m_letter.attachments, false);
        item("Hal", m_letter.subject, true);
        double right = column.y();
        const double x = column.x() + half;
        right += page.text(x, right, column.width() - half, m_letter.placeAndDate, type(1)) + m_measures.gap * 0.5;
        right += page.text(x, right, column.width() - half, "Yth.", type(1));
        for (const std::string& words : m_letter.addressee)
            right += page.text(x, right, column.width() - half, words, type(1, &words == &m_letter.addressee.front()));
        column.gap(std::max(place.y, right) - column.y() + m_measures.gap * 1.4);
    }

    /// Who comes and what is asked, with the code beside it: whoever scans it looks at the name next.
    void person(Column& column) const
    {
        Page& page = column.page();
        const double top = column.y();
        const double side = (slipModules + 2 * quietModules) * module();
        const double codeBottom = code(page, column.x() + column.width() - side, top);
        const double beside = column.width() - side - 2;
        Box place{column.x(), top, beside, 0};
        // As soon as the text has passed the code it takes the whole width.
        const auto widen = [&] {
            if (place.y >= codeBottom) place.width = column.width();
        };
        const auto paragraph = [&](std::string_view words, const Type& look, double indent) {
            widen();
            place.y += page.text(place.x + indent, place.y, place.width - indent, words, look);
        };
        const auto item = [&](std::string_view label, std::string_view words, bool bold) {
            widen();
            if (!words.empty()) place.y = row(page, place, m_measures.xHeight * 13.2, label, words, bold);
        };
        paragraph("Dengan hormat, bersama ini kami merujuk warga berikut untuk dilayani:", type(1), 0);
        place.y += m_measures.gap * 0.5;
        item("Nama", m_letter.person, true);
        item("Identitas", m_letter.identity, false);
        item("Kelamin, umur", m_letter.slip.sexAge, false);
        item("Alamat", m_letter.address, false);
        item("Pendamping", m_letter.companion, false);
        const auto section = [&](std::string_view label, std::string_view words, bool bold) {
            if (words.empty()) return;
            place.y += m_measures.gap;
            paragraph(label, type(1), 0);
            paragraph(words, type(1, bold), 3);
        };
        section("Layanan yang dimohon:", m_letter.slip.asked, true);
        section("Ringkasan:", m_letter.summary, false);
        column.gap(std::max(place.y, codeBottom) - top + m_measures.gap);
    }

    void papers(Column& column) const
    {
        if (m_letter.slip.papers.empty()) return;
        column.text("Berkas yang dibawa:", type(1));
        Page& page = column.page();
        const double side = m_measures.xHeight * 1.4;
        const double width = (column.width() - 4) / 2;
        const double lineHeight = page.textHeight(width, "x", type(1));
        for (std::size_t i = 0; i < m_letter.slip.papers.size(); i += 2) {
            double height = 0;
            for (std::size_t k = i; k < std::min(i + 2, m_letter.slip.papers.size()); ++k) {
                const PaperToBring& paper = m_letter.slip.papers[k];
                const double x = column.x() + 4 + static_cast<double>(k - i) * width;
                page.tickBox(x, column.y() + (lineHeight - side) / 2, side, paper.there);
                height =
                    std::max(height, page.text(x + side + 1.5, column.y(), width - side - 4,
                                               paper.there ? paper.name : paper.name + " (belum\u00a0ada)", type(1)));
            }
            column.gap(height + 0.3);
        }
        column.gap(m_measures.gap);
    }

    /// Validity, closing sentence, signature: what must stay together on one sheet.
    void closing(Column& column) const
    {
        column.text("Rujukan ini berlaku sampai " + m_letter.slip.validUntil + ".", type(1, true));
        column.text("Demikian surat ini dibuat untuk dipergunakan sebagaimana mestinya. Atas perhatian dan kerja sama "
                    "Saudara, kami ucapkan terima kasih.",
                    type(1));
        column.gap(m_measures.gap);
        const double top = column.y();
        const double x = column.x() + column.width() * 0.54;
        const double signBottom = signature(column.page(), x, column.width() * 0.46, top);
        double left = top + m_measures.xHeight * 6;
        left += column.page().text(column.x(), left, column.width() * 0.5, contact(), type(0.9)) + m_measures.gap;
        if (!m_letter.copies.empty()) left = copies(column.page(), column.x(), column.width() * 0.5, left);
        column.gap(std::max(left, signBottom) - top + m_measures.gap);
    }

    static constexpr int slipModules = 53;
    static constexpr int dots = 7; // 0.875 mm a module: a symbol of 46.4 mm
    static double module() { return static_cast<double>(dots) / dotsPerMm; }

    double code(Page& page, double x, double y) const
    {
        const QrSymbol symbol = slipSymbol(m_letter.slip.qrText);
        const double quiet = quietModules * module();
        const double side = symbol.size() * module();
        page.code(x + quiet, y + quiet, symbol, dots);
        y += side + 2 * quiet - 1;
        const Type typed = page.fitted(m_letter.slip.typedCode, type(1.3, true, Align::centre), side);
        y += page.text(x + quiet, y, side, m_letter.slip.typedCode, typed);
        return y + page.text(x + quiet, y, side, "Kode verifikasi SLRT · " + m_letter.slip.slipNumber,
                             type(0.8, false, Align::centre));
    }

    double signature(Page& page, double x, double width, double y) const
    {
        const Signer& signer = m_letter.signer;
        for (const std::string& words : signer.position) y += page.text(x, y, width, words, type(1));
        y += m_measures.xHeight * 9; // room for a hand and a stamp
        y += page.text(x, y, width, signer.name, type(1, true));
        if (!signer.rank.empty()) y += page.text(x, y, width, signer.rank, type(1));
        if (!signer.nip.empty()) y += page.text(x, y, width, "NIP " + signer.nip, type(1));
        return y;
    }

    std::string contact() const
    {
        std::string words = "Petugas: " + m_letter.slip.officer;
        if (!m_letter.slip.phone.empty()) words += ", telepon " + m_letter.slip.phone;
        return words;
    }

    double copies(Page& page, double x, double width, double y) const
    {
        y += page.text(x, y, width, "Tembusan:", type(0.9));
        for (std::size_t i = 0; i < m_letter.copies.size(); ++i)
            y += page.text(x, y, width, std::to_string(i + 1) + ". " + m_letter.copies[i], type(0.9));
        return y;
    }

    const LetterPage& m_letter;
    PaperSize m_sheet;
    Measures m_measures;
    std::vector<Page> m_pages;
    std::size_t m_letterSheets = 0;
    double m_y = 0;
};

} // namespace

std::vector<Page> drawLetter(const LetterPage& letter, PaperSize sheet)
{
    // A letter on one sheet in slightly smaller type is better than a signature alone on a second.
    std::vector<Page> best;
    std::size_t bestSheets = 0;
    for (const double scale : {1.0, 0.95, 0.9}) {
        Letter drawing{letter, sheet, scale};
        std::vector<Page> pages = drawing.draw();
        if (best.empty() || std::pair{drawing.letterSheets(), pages.size()} < std::pair{bestSheets, best.size()}) {
            best = std::move(pages);
            bestSheets = drawing.letterSheets();
        }
        if (best.size() == 1) break;
    }
    return best;
}

} // namespace pintu
