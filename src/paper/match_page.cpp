#include "paper/match_page.h"

#include "paper/pdf.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr Type matchOffice{.face = Face::staff, .xHeight = 2, .mostLines = 2};
constexpr Type matchTitle{.face = Face::staff, .xHeight = 3.4, .bold = true, .mostLines = 2};
constexpr Type matchWho{.face = Face::staff, .xHeight = 2.8, .bold = true, .mostLines = 3};
constexpr Type matchGroup{.face = Face::staff, .xHeight = 2.1, .bold = true, .mostLines = 2};
constexpr Type matchSaid{.face = Face::staff, .xHeight = 2, .leading = 1.4, .mostLines = 30};
constexpr Type matchSmall{.face = Face::staff, .xHeight = 1.6, .leading = 1.4, .mostLines = 10};
constexpr Type matchFoot{.face = Face::staff, .xHeight = 1.6, .align = Align::right, .mostLines = 1};

constexpr double matchMargin = 18; // mm
constexpr double matchIndent = 6;

/// Writes downwards; what belongs together begins a new sheet together.
class MatchSheets {
public:
    explicit MatchSheets(PaperSize size) : m_size{size} { turn(); }

    struct Piece {
        std::string words;
        Type type;
        double indent = 0;
        double before = 0;
        bool box = false; ///< a box to tick beside it
    };

    void put(const std::vector<Piece>& together)
    {
        double height = 0;
        for (const auto& piece : together) height += piece.before + heightOf(piece);
        constexpr double below = 20; // for the foot
        if (m_y > matchMargin && m_y + height > m_size.height - below) turn();
        for (const auto& piece : together) {
            m_y += piece.before;
            auto& page = m_pages.back();
            if (piece.box) page.tickBox(matchMargin, m_y + 0.8, 3, false);
            m_y += page.text(matchMargin + piece.indent, m_y, widthOf(piece), piece.words, piece.type);
        }
    }

    std::vector<Page> done(const std::string& day)
    {
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            (void)m_pages[i].text(
                matchMargin, m_size.height - 13, m_size.width - 2 * matchMargin,
                day + " · lembar " + std::to_string(i + 1) + " dari " + std::to_string(m_pages.size()), matchFoot);
        return std::move(m_pages);
    }

private:
    double widthOf(const Piece& piece) const { return m_size.width - 2 * matchMargin - piece.indent; }
    double heightOf(const Piece& piece) const
    {
        return m_pages.back().textHeight(widthOf(piece), piece.words, piece.type);
    }
    void turn()
    {
        m_pages.emplace_back(m_size);
        m_y = matchMargin;
    }

    PaperSize m_size;
    std::vector<Page> m_pages;
    double m_y = 0;
};

using Pieces = std::vector<MatchSheets::Piece>;

/// Remarks and the law stand below what fits; below a question they would only be more to read.
enum class Notes { none, below };

/// A heading stays with the first line below it.
void putLines(MatchSheets& sheets, Pieces heading, const std::string& group, const std::vector<MatchLine>& lines,
              bool boxes, Notes notes)
{
    heading.push_back({group, matchGroup, 0, 3});
    for (const auto& line : lines) {
        auto pieces = std::move(heading);
        heading.clear();
        pieces.push_back({line.sentence, matchSaid, matchIndent, 1.8, boxes});
        if (notes == Notes::below) {
            std::string below;
            for (const auto& remark : line.remarks) below += remark + " ";
            if (!line.basis.empty()) below += "Dasar: " + line.basis + ".";
            if (!below.empty()) pieces.push_back({below, matchSmall, matchIndent, 0.4});
        }
        sheets.put(pieces);
    }
}

void putSection(MatchSheets& sheets, const MatchSection& section, NotFitting notFitting)
{
    Pieces who{{section.who.empty() ? "Keluarga" : section.who, matchWho, 0, 6}};
    const auto group = [&](const std::string& name, const std::vector<MatchLine>& lines, bool boxes, Notes notes) {
        if (lines.empty()) return;
        putLines(sheets, std::move(who), name, lines, boxes, notes);
        who.clear();
    };
    group("Cocok", section.fits, true, Notes::below);
    group("Sudah diterima", section.already, false, Notes::none);
    group("Perlu ditanyakan atau dicek dahulu", section.toAsk, true, Notes::none);
    if (notFitting == NotFitting::shown) group("Tidak cocok", section.notFitting, false, Notes::none);
}

} // namespace

std::vector<Page> drawMatches(const MatchPage& page, NotFitting notFitting, PaperSize sheet)
{
    MatchSheets sheets{sheet};
    Pieces head;
    if (!page.office.empty()) head.push_back({page.office, matchOffice});
    head.push_back({"Program yang mungkin cocok", matchTitle, 0, 1});
    head.push_back({page.day, matchSaid, 0, 1});
    head.push_back(
        {"Ini saran menurut yang diketahui hari ini, bukan keputusan. Petugas yang memutuskan, dan usulan tidak "
         "otomatis menjadi penerima bantuan. Layanan ini tidak dipungut biaya.",
         matchSaid, 0, 2});
    sheets.put(head);
    if (!page.askFirst.empty()) {
        Pieces questions{{"Tanyakan dahulu, karena paling banyak menentukan", matchGroup, 0, 4}};
        for (const auto& question : page.askFirst) questions.push_back({question, matchSaid, matchIndent, 1, true});
        sheets.put(questions);
    }
    for (const auto& section : page.sections) putSection(sheets, section, notFitting);
    return sheets.done(page.day);
}

Bytes matchesPdf(const MatchPage& page, NotFitting notFitting, const std::string& created)
{
    return pdfOf(ProvenPages::prove(drawMatches(page, notFitting, sheetA4)),
                 {"Program yang mungkin cocok", page.office, created});
}

} // namespace pintu
