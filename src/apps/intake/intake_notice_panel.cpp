#include "apps/intake/intake_notice_panel.h"

#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"
#include "widgets/pictures.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

constexpr int margin = 32;

struct Colours {
    wxColour background, text;
};

Colours coloursOf(IntakeTone tone, const Palette& palette)
{
    switch (tone) {
    case IntakeTone::calm: return {palette.background, palette.text};
    case IntakeTone::good: return {palette.good, palette.onColour};
    case IntakeTone::warn: return {palette.warn, palette.onColour};
    case IntakeTone::bad:
        // Black and white have no red: a no is black where a yes is white.
        if (palette.bad == palette.good) return {palette.background, palette.text};
        return {palette.bad, palette.onColour};
    }
    return {palette.background, palette.text};
}

} // namespace

IntakeNoticePanel::IntakeNoticePanel(wxWindow* parent, const Theme& theme, IntakeScreen& screen)
    : wxPanel{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL, "notice"},
      m_theme{theme},
      m_screen{screen},
      m_picture{new wxStaticBitmap(this, wxID_ANY, wxBitmapBundle{})},
      m_word{newText(TextRole::figure, "word")},
      m_code{newText(TextRole::title, "slip")},
      m_lines{newText(TextRole::heading, "lines")},
      m_step{newText(TextRole::title, "step")},
      m_choices{new wxBoxSizer(wxVERTICAL)},
      m_back{newButton(this, theme, ButtonRole::ordinary, tr("Esc  Back to the list"), "back")},
      m_undo{newButton(this, theme, ButtonRole::ordinary, "Alt+U  " + tr("&Undo"), "undo")}
{
    a11y::announces(m_word);
    m_back->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_screen.leave(); });
    m_undo->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_screen.undo(); });

    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(m_word);
    words->Add(m_code, 0, wxBOTTOM, theme.gap(2));
    words->Add(m_lines, 0, wxBOTTOM, theme.gap(4));
    words->Add(m_step, 0, wxBOTTOM, theme.gap(4));
    m_entryRow = newEntry();
    words->Add(m_entryRow, 0, wxBOTTOM, theme.gap(4));
    words->Add(m_choices, 0, wxBOTTOM, theme.gap(2));
    auto* ways = new wxBoxSizer(wxHORIZONTAL);
    ways->Add(m_back, 0, wxRIGHT, theme.gap(2));
    ways->Add(m_undo);
    words->Add(ways);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_picture, 0, wxRIGHT, theme.gap(4));
    row->Add(words, 1);
    auto* whole = new wxBoxSizer(wxVERTICAL);
    whole->AddStretchSpacer(1);
    whole->Add(row, 0, wxEXPAND | wxALL, margin);
    whole->AddStretchSpacer(2);
    SetSizer(whole);
}

wxStaticText* IntakeNoticePanel::newText(TextRole role, const char* name)
{
    return newLabel(this, m_theme, role, {}, name);
}

void IntakeNoticePanel::draw(const IntakeView& state, int width)
{
    const auto& notice = state.workplace.notice;
    const auto colours = coloursOf(notice.tone, m_theme.colours());
    paint(this, colours.background, colours.text);
    for (auto* text : {m_word, m_code, m_lines, m_step}) text->SetForegroundColour(colours.text);

    // Read from two metres away; where the text is large already, the next step must not slip out of the window.
    m_word->SetFont(m_theme.fontOf(std::min(m_theme.px(TextRole::figure) * 1.3, width / 19.0), true));
    const auto step = std::min<double>(m_theme.px(TextRole::title), width / 32.0);
    m_code->SetFont(m_theme.fontOf(step, true));
    m_step->SetFont(m_theme.fontOf(step, true));
    m_lines->SetFont(m_theme.fontOf(std::min(m_theme.px(TextRole::heading) * 1.1, width / 38.0), false));
    const auto edge = std::min(m_theme.line(TextRole::figure) * 3, width / 7);
    const bool pictured = !notice.picture.empty();
    if (pictured) m_picture->SetBitmap(picture(notice.picture.c_str(), colours.text, edge));
    m_picture->Show(pictured);
    const auto room = width - 2 * margin - (pictured ? edge + m_theme.gap(4) : 0);

    std::string lines;
    for (const auto& line : notice.lines) lines += (lines.empty() ? "" : "\n") + line;
    const auto put = [room](wxStaticText* text, const std::string& words) {
        setWords(text, words, room);
        text->Show(!words.empty());
    };
    put(m_word, notice.word);
    put(m_code, notice.code);
    put(m_lines, lines);
    put(m_step, notice.step);
    m_back->Show(state.workplace.page == IntakePage::notice && !state.workplace.officer.empty());
    // A field that is hidden while it has the focus would take the keyboard with it.
    if (m_undo->HasFocus() && !state.workplace.mayUndo) takeFocus();
    m_undo->Show(state.workplace.mayUndo);
    drawEntry(state, room);
    drawChoices(state, room);
    Layout();
}

wxBoxSizer* IntakeNoticePanel::newEntry()
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_entryLabel = newLabel(this, m_theme, TextRole::strong, {}, "entryLabel");
    m_entry = newField(this, m_theme, m_entryLabel, "entry");
    m_entry->SetMinSize({m_theme.gap(80), m_theme.controlHeight()});
    m_entry->Bind(wxEVT_TEXT,
                  [this](wxCommandEvent&) { CallAfter([this] { m_screen.typeEntry(utf8(m_entry->GetValue())); }); });
    m_entry->Bind(wxEVT_TEXT_ENTER,
                  [this](wxCommandEvent&) { CallAfter([this] { m_screen.enterEntry(utf8(m_entry->GetValue())); }); });
    m_echo = newLabel(this, m_theme, TextRole::heading, {}, "echo");
    a11y::announces(m_echo);
    column->Add(m_entryLabel);
    column->Add(m_entry, 0, wxTOP | wxBOTTOM, m_theme.gap(1));
    column->Add(m_echo);
    return column;
}

void IntakeNoticePanel::drawEntry(const IntakeView& state, int width)
{
    const auto& entry = state.workplace.entry;
    const bool asked = std::exchange(m_asks, entry.has_value());
    if (m_asks && !asked) m_entry->ChangeValue({});
    m_entryRow->ShowItems(m_asks);
    if (!m_asks) return;
    setWords(m_entryLabel, entry->label, width);
    setWords(m_echo, entry->echo, width);
}

void IntakeNoticePanel::drawChoices(const IntakeView& state, int width)
{
    m_choices->Clear(true);
    std::vector<wxControl*> buttons;
    for (std::size_t i = 0; i < state.workplace.choices.size(); ++i) {
        const auto& choice = state.workplace.choices[i];
        auto* button = newButton(this, m_theme, ButtonRole::ordinary, choice.key + "  " + choice.words,
                                 ("choice" + choice.key).c_str());
        // The screen answers after this event: drawing anew destroys the button whose event this is.
        button->Bind(wxEVT_BUTTON, [this, i](wxCommandEvent&) { CallAfter([this, i] { m_screen.choose(i); }); });
        button->MoveBeforeInTabOrder(m_back);
        buttons.push_back(button);
    }
    m_choices->Add(inRows(buttons, m_theme, width));
}

void IntakeNoticePanel::takeFocus()
{
    if (m_asks)
        m_entry->SetFocus();
    else if (m_back->IsShown())
        m_back->SetFocus();
    else
        SetFocus();
}

} // namespace pintu
