#include "apps/intake/intake_panel.h"

#include "apps/intake/intake_list_panel.h"
#include "apps/intake/intake_notice_panel.h"
#include "paper/picture_file.h"
#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"
#include "widgets/scrolling.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/filedlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/toplevel.h>
#include <wx/wupdlock.h>

#include <algorithm>

namespace pintu {
namespace {

/// What can be opened on this PC, as a dialog's wildcard. GTK tells capitals from small letters, and cameras write
/// ".JPG".
std::string pictureWildcard()
{
    std::string all;
    for (const auto& ending : pictureEndings()) {
        all += all.empty() ? "*." : ";*.";
        for (const char c : ending) all += {'[', c, static_cast<char>(c - 'a' + 'A'), ']'};
    }
    return all;
}

} // namespace

IntakePanel::IntakePanel(wxWindow* parent, const Theme& theme, IntakeScreen& screen)
    : wxPanel{parent}, m_theme{theme}, m_screen{screen}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* inMiddle = new wxBoxSizer(wxVERTICAL);
    // Where little room is left between what stays, it must be scrolled to, too.
    const bool stays = theme.holds(200);
    if (stays) column->Add(newHeader(this), 0, wxEXPAND | wxALL, theme.gap(2));

    m_strip = new wxPanel(this);
    const auto& colours = theme.colours();
    const auto ink = theme.appearance().theme == ThemeKind::light ? colours.text : colours.onColour;
    paint(m_strip, colours.focus, ink);
    m_warning = newLabel(m_strip, theme, TextRole::hint, {}, "warning");
    m_warning->SetForegroundColour(ink);
    auto* inStrip = new wxBoxSizer(wxVERTICAL);
    inStrip->Add(m_warning, 0, wxLEFT | wxRIGHT | wxTOP | wxBOTTOM, theme.gap(1));
    m_strip->SetSizer(inStrip);
    column->Add(m_strip, 0, wxEXPAND);

    m_middle = newMiddle(this, theme);
    if (!stays) inMiddle->Add(newHeader(m_middle), 0, wxEXPAND | wxALL, theme.gap(2));
    m_list = new IntakeListPanel(m_middle, theme, screen, textWidth());
    m_notice = new IntakeNoticePanel(m_middle, theme, screen);
    inMiddle->Add(m_list, 1, wxEXPAND);
    inMiddle->Add(m_notice, 1, wxEXPAND);
    m_middle->SetSizer(inMiddle);
    column->Add(m_middle->GetParent(), 1, wxEXPAND);
    column->Add(newFooter(), 0, wxEXPAND | wxALL, theme.gap(2));
    SetSizer(column);

    wxGetTopLevelParent(this)->Bind(wxEVT_CHAR_HOOK, &IntakePanel::onKey, this);
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { m_screen.tick(); });
    draw(screen.state());
    screen.watch([this](const IntakeView& state) { draw(state); });
}

IntakePanel::~IntakePanel()
{
    m_screen.watch({});
}

wxBoxSizer* IntakePanel::newHeader(wxWindow* parent)
{
    m_header = new wxBoxSizer(wxHORIZONTAL);
    m_desk = newLabel(parent, m_theme, TextRole::strong, {}, "desk");
    m_officer = newLabel(parent, m_theme, TextRole::body, {}, "officer");
    m_change = newButton(parent, m_theme, ButtonRole::ordinary, tr("Change o&fficer"), "changeOfficer");
    m_change->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_screen.changeOfficer(); });
    m_header->Add(m_desk, 0, wxALIGN_CENTRE_VERTICAL);
    m_header->AddStretchSpacer();
    auto* right = new wxBoxSizer(wxHORIZONTAL);
    right->Add(m_officer, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, m_theme.gap(2));
    right->Add(m_change, 0, wxALIGN_CENTRE_VERTICAL);
    m_header->Add(right, 0, wxALIGN_CENTRE_VERTICAL);
    return m_header;
}

/// Puts the officers' buttons into one row where their names leave enough width.
void IntakePanel::drawHeader(const IntakeView& state)
{
    m_change->Show(state.workplace.manyOfficers && !state.workplace.officer.empty());
    const int change = m_change->IsShown() ? neededWidth(*m_change, m_theme) + m_theme.gap(2) : 0;
    setWords(m_desk, state.workplace.desk, textWidth());
    setWords(m_officer, state.workplace.officer, textWidth() - change);
    const int row = m_desk->GetMinSize().x + m_theme.gap(4) + m_officer->GetMinSize().x + change;
    m_header->SetOrientation(row <= textWidth() ? wxHORIZONTAL : wxVERTICAL);
}

wxBoxSizer* IntakePanel::newFooter()
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_note = newLabel(this, m_theme, TextRole::strong, {}, "note");
    a11y::announces(m_note);
    column->Add(m_note, 0, wxBOTTOM, m_theme.gap(1));
    auto* label = newLabel(this, m_theme, TextRole::body, tr("Type the code (Ctrl+K)"), "codeLabel");
    m_code = newField(this, m_theme, label, "code");
    m_code->SetMinSize({m_theme.gap(56), m_theme.controlHeight()});
    m_code->ChangeValue(wide(m_screen.state().code.typed));
    m_code->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { CallAfter([this] { onCode(); }); });
    m_code->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { m_screen.typed(utf8(m_code->GetValue())); });
    auto* file = newButton(this, m_theme, ButtonRole::ordinary, tr("Choose a picture or PDF (Ctrl+O)"), "file");
    file->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { chooseFile(); });
    column->Add(inRows({label, m_code, file}, m_theme, textWidth()));
    m_codeNote = newLabel(this, m_theme, TextRole::body, {}, "codeNote");
    a11y::announces(m_codeNote);
    column->Add(m_codeNote, 0, wxTOP, m_theme.gap(1));
    return column;
}

void IntakePanel::onKey(wxKeyEvent& event)
{
    if (event.GetKeyCode() == WXK_ESCAPE) {
        m_screen.leave();
        m_code->SetFocus();
    } else if (event.GetModifiers() == wxMOD_CONTROL && event.GetKeyCode() == 'K') {
        m_code->SetFocus();
        m_code->SelectAll();
    } else if (event.GetModifiers() == wxMOD_CONTROL && event.GetKeyCode() == 'O') {
        chooseFile();
    } else if (event.GetModifiers() == wxMOD_CONTROL && event.GetKeyCode() == 'E') {
        m_list->save();
    } else if (event.GetKeyCode() == WXK_F2 && m_list->IsShown()) {
        m_screen.nextGroup();
    } else if (event.GetKeyCode() == WXK_F6) {
        m_screen.togglePersons();
    } else if (event.GetKeyCode() == WXK_DOWN && m_list->IsShown() && m_code->HasFocus()) {
        m_list->takeFocus();
    } else {
        event.Skip();
    }
}

void IntakePanel::onCode()
{
    const auto typed = m_code->GetValue();
    const auto grouped = wide(groupedCode(utf8(typed)));
    if (grouped != typed) {
        const bool atEnd = m_code->GetInsertionPoint() == static_cast<long>(typed.length());
        const auto caret = m_code->GetInsertionPoint();
        m_code->ChangeValue(grouped);
        m_code->SetInsertionPoint(atEnd ? static_cast<long>(grouped.length()) : caret);
    }
    m_screen.typing(utf8(grouped));
}

void IntakePanel::chooseFile()
{
    wxFileDialog dialog{this,
                        wide(tr("Picture or PDF of a referral slip")),
                        {},
                        {},
                        wide(tr("Pictures and PDF") + "|" + pictureWildcard() + "|" + tr("All files") + "|*"),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST};
    if (dialog.ShowModal() == wxID_OK) m_screen.picture(utf8(dialog.GetPath()));
}

int IntakePanel::textWidth() const
{
    constexpr int bar = 20; // pixels, of a middle that scrolls
    return m_theme.width() - m_theme.gap(4) - bar;
}

void IntakePanel::draw(const IntakeView& state)
{
    const wxWindowUpdateLocker calm{this};
    drawHeader(state);
    auto warning = state.workplace.officer.empty() ? std::string{}
                                                   : tr("No password yet: anybody at this PC works under this name.");
    if (!state.workplace.warning.empty()) warning += (warning.empty() ? "" : "  ") + state.workplace.warning;
    setWords(m_warning, warning, textWidth());
    m_strip->Show(!warning.empty());

    const bool ready = state.workplace.page == IntakePage::ready || state.workplace.page == IntakePage::opening;
    m_list->Show(ready);
    m_notice->Show(!ready);
    if (ready)
        m_list->draw(state, textWidth());
    else
        m_notice->draw(state, textWidth());
    setWords(m_note, state.workplace.note, textWidth());
    m_note->Show(!state.workplace.note.empty());
    setWords(m_codeNote, state.code.note, textWidth());
    m_codeNote->Show(!state.code.note.empty());
    constexpr int lookMs = 500; // whether the time for taking back has run out, or the record has
    const bool looks = state.workplace.mayUndo || state.workplace.triesItself || !state.workplace.hidden ||
                       state.workplace.page == IntakePage::ready;
    if (looks && !m_timer.IsRunning()) m_timer.Start(lookMs);
    if (!looks) m_timer.Stop();
    Layout();
    layAnew(*m_middle);
    if (auto* window = GetParent(); window->GetSizer()) window->FitInside();
    settleFocus(state);
    if (!state.code.note.empty() && state.code.note != m_drawnCodeNote)
        CallAfter([this] { bringIntoView(*m_codeNote); });
    if (ready && !m_first && !state.workplace.note.empty() && state.workplace.note != m_drawn.note)
        CallAfter([this] { bringIntoView(*m_note); });
    m_drawn = state.workplace;
    m_drawnCodeNote = state.code.note;
    m_first = false;
}

void IntakePanel::settleFocus(const IntakeView& state)
{
    const bool turned = m_first || state.workplace.page != m_drawn.page || state.workplace.notice != m_drawn.notice;
    if (!turned) return;
    const bool understood = state.workplace.notice.tone == IntakeTone::good || !state.workplace.choices.empty();
    if (understood && m_code->HasFocus() &&
        groupedCode(utf8(m_code->GetValue())).size() == wholeCodeLength) { // it did what it was typed for
        m_code->ChangeValue({});
        CallAfter([this] { m_screen.typing({}); });
    }
    if (state.workplace.page == IntakePage::ready || state.workplace.page == IntakePage::opening)
        m_code->SetFocus();
    else if (state.workplace.entry || !m_code->HasFocus() || m_code->IsEmpty()) // a half-typed code keeps its field
        m_notice->takeFocus();
    // The verdict is read before anything is pressed. Sizes are known once it is drawn.
    CallAfter([this] { showFrom(m_notice->IsShown() ? static_cast<wxWindow&>(*m_notice) : *m_middle); });
}

} // namespace pintu
