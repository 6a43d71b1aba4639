#include "widgets/manual_panel.h"

#include "paper/manual_sheets.h"
#include "screens/manual_pages.h"
#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"
#include "widgets/scrolling.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/image.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>
#include <wx/weakref.h>
#include <wx/wupdlock.h>

#include <algorithm>
#include <exception>
#include <utility>

namespace pintu {
namespace {

/// Lines longer than this are hard to follow.
int readingWidth(const Theme& theme)
{
    return std::min(theme.width() - theme.gap(16), theme.gap(190));
}

wxBitmap bitmapOf(const std::filesystem::path& file, int widest)
{
    if (!wxImage::FindHandler(wxBITMAP_TYPE_PNG)) wxImage::AddHandler(new wxPNGHandler);
    std::error_code error;
    wxImage image;
    if (!std::filesystem::is_regular_file(file, error) || !image.LoadFile(wide(file), wxBITMAP_TYPE_PNG)) return {};
    if (image.GetWidth() > widest)
        image.Rescale(widest, std::max(1, image.GetHeight() * widest / image.GetWidth()), wxIMAGE_QUALITY_HIGH);
    return {image};
}

} // namespace

ManualPanel::ManualPanel(wxWindow* parent, const Theme& theme, const FaceManual& manual, std::string page,
                         std::function<void()> back)
    : wxPanel{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL, "manual"},
      m_theme{theme},
      m_manual{manual},
      m_back{std::move(back)},
      m_page{std::move(page)}
{
    draw();
}

std::filesystem::path ManualPanel::folder() const
{
    return m_manual.pages / (language() == Language::english ? "en" : "id");
}

std::vector<KeyHelp> ManualPanel::keys() const
{
    auto out = m_manual.keys ? m_manual.keys() : std::vector<KeyHelp>{};
    const auto everywhere = windowKeys();
    out.insert(out.end(), everywhere.begin(), everywhere.end());
    return out;
}

void ManualPanel::draw()
{
    m_text = readManual(folder(), m_page).value_or(ManualText{tr("Help"), {}, {}});
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* heading = newWrapped(this, m_theme, TextRole::title, m_text.title, "manual-heading", readingWidth(m_theme));
    column->Add(heading, 0, wxBOTTOM, m_theme.gap(3));
    auto* close = newButton(this, m_theme, ButtonRole::primary, tr("Esc  Back"), "back");
    close->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_back(); });
    std::vector<wxControl*> buttons{close};
    if (m_manual.print) {
        auto* print = newButton(this, m_theme, ButtonRole::ordinary, tr("Ctrl+P Print this page"), "print");
        print->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { this->print(); });
        buttons.push_back(print);
    }
    column->Add(inRows(buttons, m_theme, readingWidth(m_theme)), 0, wxBOTTOM, m_theme.gap(2));
    m_note = newLabel(this, m_theme, TextRole::strong, {}, "manual-note");
    a11y::announces(m_note);
    m_note->Hide();
    column->Add(m_note, 0, wxBOTTOM, m_theme.gap(2));
    for (const auto& part : m_text.parts) addPart(column, part);
    addKeys(column);
    addContents(column);
    auto* margin = new wxBoxSizer(wxVERTICAL);
    margin->Add(column, 1, wxEXPAND | wxALL, m_theme.gap(6));
    SetSizer(margin);
    close->SetFocus();
}

/// Drawing destroys the button that was pressed, so it waits until that button's own event has ended.
void ManualPanel::turnTo(std::string page)
{
    CallAfter([this, page = std::move(page)]() mutable {
        const wxWindowUpdateLocker calm{this};
        m_page = std::move(page);
        DestroyChildren();
        draw();
        if (auto* scrolled = dynamic_cast<wxScrolledWindow*>(GetParent())) {
            InvalidateBestSize();
            scrolled->FitInside();
            scrolled->Layout();
        }
        showFrom(*this);
    });
}

void ManualPanel::addPart(wxBoxSizer* column, const ManualPart& part)
{
    const int width = readingWidth(m_theme);
    const auto add = [&](TextRole role, const char* name, int before) {
        column->Add(newWrapped(this, m_theme, role, part.words, name, width), 0, wxTOP, m_theme.gap(before));
    };
    switch (part.kind) {
    case ManualPart::Kind::heading: return add(TextRole::heading, "section", 6);
    case ManualPart::Kind::text: return add(TextRole::body, "words", 3);
    case ManualPart::Kind::lines: return add(TextRole::heading, "line", 2);
    case ManualPart::Kind::picture: return addPicture(column, part);
    case ManualPart::Kind::step:
    case ManualPart::Kind::bullet: break;
    }
    const int before = m_theme.gap(7);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* mark = newLabel(this, m_theme, TextRole::strong,
                          part.kind == ManualPart::Kind::step ? std::to_string(part.number) + "." : "•", "mark");
    row->Add(mark);
    row->AddSpacer(std::max(0, before - neededWidth(*mark, m_theme)));
    row->Add(newWrapped(this, m_theme, TextRole::body, part.words, "words", width - before));
    column->Add(row, 0, wxTOP, m_theme.gap(2));
}

void ManualPanel::addPicture(wxBoxSizer* column, const ManualPart& part)
{
    const auto bitmap = bitmapOf(m_manual.pictures / part.file, readingWidth(m_theme));
    if (!bitmap.IsOk()) return;
    auto* picture =
        new wxStaticBitmap(this, wxID_ANY, bitmap, wxDefaultPosition, wxDefaultSize, wxBORDER_SIMPLE, "picture");
    a11y::name(picture, part.words);
    column->Add(picture, 0, wxTOP, m_theme.gap(4));
    column->Add(newWrapped(this, m_theme, TextRole::hint, part.words, "caption", readingWidth(m_theme)), 0, wxTOP,
                m_theme.gap(1));
}

void ManualPanel::addKeys(wxBoxSizer* column)
{
    column->Add(newLabel(this, m_theme, TextRole::heading, tr("Keys"), "section"), 0, wxTOP | wxBOTTOM, m_theme.gap(6));
    const int pairs = m_theme.holds(200) ? 2 : 1;
    const int between = m_theme.gap(6);
    auto* grid = new wxFlexGridSizer(2 * pairs, m_theme.gap(3), between);
    const auto font = m_theme.font(TextRole::strong);
    int widest = 0;
    const auto rows = keys();
    for (const auto& row : rows) {
        int width = 0;
        int height = 0;
        GetTextExtent(wide(row.key), &width, &height, nullptr, nullptr, &font);
        widest = std::max(widest, width);
    }
    const int room = m_theme.width() / pairs - widest - 3 * between;
    for (const auto& [key, words] : rows) {
        grid->Add(newLabel(this, m_theme, TextRole::strong, key, "key"), 0, wxALIGN_CENTRE_VERTICAL);
        grid->Add(newWrapped(this, m_theme, TextRole::body, words, "words", room), 0, wxALIGN_CENTRE_VERTICAL);
    }
    column->Add(grid);
}

void ManualPanel::addContents(wxBoxSizer* column)
{
    column->Add(newLabel(this, m_theme, TextRole::heading, tr("Other pages"), "section"), 0, wxTOP | wxBOTTOM,
                m_theme.gap(6));
    std::vector<wxControl*> buttons;
    for (const auto& page : manualPages()) {
        const auto text = page.name == m_page ? std::nullopt : readManual(folder(), page.name);
        if (!text) continue;
        auto* button = newButton(this, m_theme, ButtonRole::ordinary, text->title, std::string{page.name}.c_str());
        button->Bind(wxEVT_BUTTON, [this, name = std::string{page.name}](wxCommandEvent&) { turnTo(name); });
        buttons.push_back(button);
    }
    column->Add(inRows(buttons, m_theme, readingWidth(m_theme)));
}

void ManualPanel::print()
{
    if (!m_manual.print) return;
    std::vector<ManualKey> rows;
    for (auto& [key, words] : keys()) rows.emplace_back(key, words);
    const wxWeakRef<ManualPanel> here{this};
    const auto say = [here](const std::string& sentence) {
        if (!here) return;
        setWords(here->m_note, sentence, readingWidth(here->m_theme));
        here->m_note->Show();
        here->GetParent()->Layout();
        here->Layout();
        showFrom(*here);
    };
    try {
        say(tr("The page is being sent to the office printer."));
        m_manual.print("petunjuk-" + m_page, manualPdf(m_text, tr("Keys"), rows, m_manual.pictures, sheetA4), say);
    } catch (const std::exception&) {
        say(tr("This page cannot be printed."));
    }
}

} // namespace pintu
