#include "paper/manual_sheets.h"

#include "paper/pdf.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr Type title{.face = Face::staff, .xHeight = 4, .bold = true, .mostLines = 3};
constexpr Type heading{.face = Face::staff, .xHeight = 2.6, .bold = true, .mostLines = 3};
constexpr Type body{.face = Face::staff, .xHeight = 2, .leading = 1.4, .mostLines = 40};
constexpr Type strong{.face = Face::staff, .xHeight = 2, .bold = true, .mostLines = 4};
constexpr Type large{.face = Face::staff, .xHeight = 3.4, .bold = true, .mostLines = 1};
constexpr Type foot{.face = Face::staff, .xHeight = 1.6, .align = Align::right, .mostLines = 1};

constexpr double margin = 18; // mm
constexpr double indent = 7;
constexpr double keyWidth = 34;
constexpr double tallestPicture = 80;

/// Writes downwards and begins a new sheet where something would not fit any more.
class Sheets {
public:
    explicit Sheets(PaperSize size) : m_size{size} { turn(); }

    void text(std::string_view words, const Type& type, double before, double left = 0)
    {
        const double width = m_size.width - 2 * margin - left;
        need(before, m_pages.back().textHeight(width, words, type));
        m_y += m_pages.back().text(margin + left, m_y, width, words, type);
    }
    /// Something in the margin of what is written next.
    void mark(std::string_view words, const Type& type) { m_mark = {std::string{words}, type}; }
    void marked(std::string_view words, const Type& type, double before, double left)
    {
        const double width = m_size.width - 2 * margin - left;
        const auto markHeight = m_pages.back().textHeight(left - 1, m_mark.first, m_mark.second);
        need(before, std::max(markHeight, m_pages.back().textHeight(width, words, type)));
        (void)m_pages.back().text(margin, m_y, left - 1, m_mark.first, m_mark.second);
        m_y += std::max(markHeight, m_pages.back().text(margin + left, m_y, width, words, type));
    }
    void picture(const std::filesystem::path& file, double before)
    {
        const auto size = Page::pictureSize(file);
        if (size.width <= 0 || size.height <= 0) return;
        const double scale = std::min((m_size.width - 2 * margin) / size.width, tallestPicture / size.height);
        const Box box{margin, 0, size.width * scale, size.height * scale};
        need(before, box.height);
        m_pages.back().picture(file, {box.x, m_y, box.width, box.height});
        m_pages.back().frame({box.x, m_y, box.width, box.height}, 0.2);
        m_y += box.height;
    }

    std::vector<Page> done(const std::string& name)
    {
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            (void)m_pages[i].text(margin, m_size.height - 13, m_size.width - 2 * margin,
                                  name + " · " + std::to_string(i + 1) + " / " + std::to_string(m_pages.size()), foot);
        return std::move(m_pages);
    }

private:
    void turn()
    {
        m_pages.emplace_back(m_size);
        m_y = margin;
    }
    void need(double before, double height)
    {
        constexpr double below = 20; // for the foot
        if (m_y > margin && m_y + before + height > m_size.height - below)
            turn();
        else if (m_y > margin)
            m_y += before;
    }

    PaperSize m_size;
    std::vector<Page> m_pages;
    double m_y = 0;
    std::pair<std::string, Type> m_mark;
};

} // namespace

std::vector<Page> drawManual(const ManualText& text, const std::string& keysHeading, const std::vector<ManualKey>& keys,
                             const std::filesystem::path& pictures, PaperSize size)
{
    Sheets sheets{size};
    sheets.text(text.title, title, 0);
    for (const auto& part : text.parts) switch (part.kind) {
        case ManualPart::Kind::heading: sheets.text(part.words, heading, 6); break;
        case ManualPart::Kind::text: sheets.text(part.words, body, 3); break;
        case ManualPart::Kind::step:
        case ManualPart::Kind::bullet:
            sheets.mark(part.kind == ManualPart::Kind::step ? std::to_string(part.number) + "." : "•", strong);
            sheets.marked(part.words, body, 2, indent);
            break;
        case ManualPart::Kind::picture: sheets.picture(pictures / part.file, 4); break;
        case ManualPart::Kind::lines: sheets.text(part.words, large, 3); break;
        }
    if (!keys.empty()) sheets.text(keysHeading, heading, 8);
    for (const auto& [key, words] : keys) {
        sheets.mark(key, strong);
        sheets.marked(words, body, 1.5, keyWidth);
    }
    return sheets.done("SatuPintu · " + text.title);
}

Bytes manualPdf(const ManualText& text, const std::string& keysHeading, const std::vector<ManualKey>& keys,
                const std::filesystem::path& pictures, PaperSize sheet)
{
    return pdfOf(ProvenPages::prove(drawManual(text, keysHeading, keys, pictures, sheet)),
                 {text.title, "SatuPintu", {}});
}

} // namespace pintu
