#include "apps/kiosk/kiosk_canvas.h"

#include "widgets/a11y.h"
#include "widgets/controls.h"
#include "widgets/pictures.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

#include <algorithm>
#include <sstream>
#include <vector>

namespace pintu {
namespace {

constexpr double leastPx = 14;
constexpr double shrink = 0.96;
constexpr double referencePx = 40;
constexpr int besideWords = 16; // the theme's padding and border
constexpr int aboveWords = 8;

} // namespace

int KioskCanvas::grown(double mm) const
{
    return px(mm * (1 + (m_theme.appearance().percent - 100) / 200.0));
}

/// Pixels of the em, with the size of text that a resident chose.
double KioskCanvas::asked(double type) const
{
    return m_metrics.exact(type) * m_theme.appearance().percent / 100.0;
}

wxString KioskCanvas::wrapped(const std::string& words, const wxFont& font, int width) const
{
    wxString out;
    wxString line;
    std::istringstream in{words};
    for (std::string word; in >> word;) {
        const auto longer = line.empty() ? wide(word) : line + " " + wide(word);
        int across = 0;
        m_page.GetTextExtent(longer, &across, nullptr, nullptr, nullptr, &font);
        if (!line.empty() && across > width) {
            out += line + "\n";
            line = wide(word);
        } else {
            line = longer;
        }
    }
    return out + line;
}

/// The largest size up to `most` at which the words fit, reckoned from their widths in one font: to open a font for
/// every size tried took a fifth of the start.
double KioskCanvas::reckon(const std::string& words, double most, bool bold, wxSize box) const
{
    const auto font = m_theme.fontOf(referencePx, bold);
    const auto extent = [this, &font](const wxString& text) {
        wxSize size;
        m_page.GetTextExtent(text, &size.x, &size.y, nullptr, nullptr, &font);
        return size;
    };
    const auto space = extent(" ");
    std::vector<int> widths;
    std::istringstream in{words};
    for (std::string word; in >> word;) widths.push_back(extent(wide(word)).x);
    const auto fits = [&](double size) {
        const double scale = size / referencePx;
        double line = 0;
        double widest = 0;
        int lines = widths.empty() ? 0 : 1;
        for (const auto width : widths) {
            const double longer = line + (line > 0 ? space.x * scale : 0) + width * scale;
            const bool breaks = line > 0 && longer > box.x;
            lines += breaks ? 1 : 0;
            line = breaks ? width * scale : longer;
            widest = std::max(widest, line);
        }
        return widest <= box.x && lines * space.y * scale <= box.y;
    };
    while (most >= leastPx && !fits(most)) most *= shrink;
    return most;
}

KioskCanvas::Fitted KioskCanvas::fit(const std::string& words, double type, bool bold, wxSize box) const
{
    double size = reckon(words, asked(type), bold, box);
    for (;;) { // the font itself has the last word
        Fitted fitted{{}, m_theme.fontOf(size, bold), {}};
        fitted.words = wrapped(words, fitted.font, box.x);
        int lines = 0;
        std::istringstream in{utf8(fitted.words)};
        for (std::string line; std::getline(in, line); ++lines) {
            wxSize extent;
            m_page.GetTextExtent(wide(line), &extent.x, &extent.y, nullptr, nullptr, &fitted.font);
            fitted.size.x = std::max(fitted.size.x, extent.x);
            fitted.size.y += extent.y;
        }
        if ((fitted.size.x <= box.x && fitted.size.y <= box.y) || size < leastPx) return fitted;
        size *= shrink;
    }
}

wxStaticText* KioskCanvas::label(const std::string& name, const std::string& words, double type, bool bold, wxSize box,
                                 bool hint) const
{
    auto* label = new wxStaticText(&m_page, wxID_ANY, {}, wxDefaultPosition, notMeasuredYet, wxALIGN_CENTRE_HORIZONTAL,
                                   wide(name));
    label->SetForegroundColour(hint ? m_theme.colours().hint : m_theme.colours().text);
    setWords(label, words, type, bold, box);
    return label;
}

void KioskCanvas::setWords(wxStaticText* label, const std::string& words, double type, bool bold, wxSize box) const
{
    const auto fitted = fit(words, type, bold, box);
    setFont(label, fitted.font);
    label->SetLabel(wxControl::EscapeMnemonics(fitted.words));
    label->InvalidateBestSize();
    label->SetMinSize(fitted.size + wxSize{2, 0});
    a11y::name(label, words);
}

wxWindow* KioskCanvas::picture(const std::string& name, int side, const wxColour& colour) const
{
    auto* shown = new wxStaticBitmap(&m_page, wxID_ANY, pintu::picture(name.c_str(), colour, side));
    shown->SetMinSize({side, side});
    return shown;
}

KioskCanvas::Inside KioskCanvas::inside(const KioskButton& wish) const
{
    const wxSize whole = wish.size - wxSize{2 * besideWords, 2 * aboveWords};
    Inside room{whole, 0, px(3)};
    if (wish.picture.empty()) return room;
    if (wish.place == PicturePlace::top) {
        room.words.y = std::min(whole.y * 60 / 100, grown(wish.type * 1.9));
        room.picture = std::min({whole.y - room.words.y - room.gap, whole.x, px(47)});
    } else {
        room.picture = std::min({whole.y * 3 / 4, px(wish.type * 1.3), whole.x / 4});
        room.words.x -= room.picture + 2 * room.gap;
    }
    return room;
}

void KioskCanvas::makeAlike(std::vector<KioskButton>& wishes) const
{
    std::vector<Inside> rooms; // a picture keeps the size it has beside the type that was asked for
    for (const auto& wish : wishes) rooms.push_back(inside(wish));
    double least = 1;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const double most = asked(wishes[i].type);
        least = std::min(least, reckon(wishes[i].words, most, true, rooms[i].words) / most);
    }
    for (auto& wish : wishes) wish.typeShare = least;
}

wxSize KioskCanvas::noteWords(double type, wxSize box) const
{
    return {box.x - std::min(box.y, grown(type * 1.5)) - px(4), box.y};
}

double KioskCanvas::alike(const std::vector<std::string>& words, double type, bool bold, wxSize box) const
{
    double least = 1;
    for (const auto& one : words) least = std::min(least, reckon(one, asked(type), bold, box) / asked(type));
    return type * least;
}

double KioskCanvas::noteType(const std::vector<std::string>& words, double type, wxSize box) const
{
    return alike(words, type, false, noteWords(type, box));
}

wxButton* KioskCanvas::button(const KioskButton& wish) const
{
    const bool contrast = m_theme.appearance().theme == ThemeKind::contrast;
    const bool painted = wish.background.IsOk() && !contrast;
    const auto& colours = m_theme.colours();
    const auto ink = painted                             ? wxColour{"#FFFFFF"}
                     : wish.role == ButtonRole::ordinary ? colours.text
                                                         : colours.onColour;
    const auto room = inside(wish);
    auto fitted = fit(wish.words, wish.type * wish.typeShare, true, room.words);
    if (room.picture > 0 && wish.place == PicturePlace::left) {
        // The toolkit sets the words close to the picture.
        fitted.words.Replace("\n", "\n ");
        fitted.words.Prepend(" ");
    }
    auto* button =
        newButton(&m_page, m_theme, wish.role, utf8(wxControl::EscapeMnemonics(fitted.words)), wish.name.c_str());
    button->SetFont(fitted.font);
    a11y::name(button, wish.words);
    if (room.picture > 0) {
        // Its place first: GTK makes the inside of a button anew for every change of what stands in it.
        button->SetBitmapPosition(wish.place == PicturePlace::top ? wxTOP : wxLEFT);
        button->SetBitmapLabel(pintu::picture(wish.picture.c_str(), ink, room.picture));
        button->SetBitmapMargins(room.gap / 2, room.gap / 2);
    }
    if (painted) paint(button, wish.background, ink);
    button->SetMinSize(wish.size);
    button->SetMaxSize(wish.size);
    button->Bind(wxEVT_BUTTON, [pressed = wish.pressed](wxCommandEvent&) { pressed(); });
    return button;
}

wxSizer* KioskCanvas::note(const std::string& name, const std::string& pictureName, const std::string& words,
                           double type, wxSize box, const wxColour& colour) const
{
    const int side = std::min(box.y, grown(type * 1.5));
    const int gap = px(4);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddStretchSpacer();
    row->Add(picture(pictureName, side, colour), 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, gap);
    row->Add(label(name, words, type, false, noteWords(type, box)), 0, wxALIGN_CENTRE_VERTICAL);
    row->AddStretchSpacer();
    row->SetMinSize(box);
    return row;
}

wxSizer* inBox(wxWindow* window, wxSize box)
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->AddStretchSpacer();
    column->Add(window, 0, wxALIGN_CENTRE_HORIZONTAL);
    column->AddStretchSpacer();
    column->SetMinSize(box);
    return column;
}

} // namespace pintu
