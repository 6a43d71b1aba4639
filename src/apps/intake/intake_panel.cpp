#include "apps/intake/intake_panel.h"

#include "apps/intake/intake_notice_panel.h"
#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"
#include "widgets/pictures.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/filedlg.h>
#include <wx/sizer.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/toplevel.h>
#include <wx/wupdlock.h>

#include <algorithm>

namespace pintu {

IntakePanel::IntakePanel(wxWindow* parent, const Theme& theme, IntakeScreen& screen)
    : wxPanel{parent}, m_theme{theme}, m_screen{screen}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(newHeader(), 0, wxEXPAND | wxALL, theme.gap(2));

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

    m_ready = newReady();
    m_notice = new IntakeNoticePanel(this, theme, screen);
    column->Add(m_ready, 1, wxEXPAND);
    column->Add(m_notice, 1, wxEXPAND);
    column->Add(newFooter(), 0, wxEXPAND | wxALL, theme.gap(2));
    SetSizer(column);

    wxGetTopLevelParent(this)->Bind(wxEVT_CHAR_HOOK, &IntakePanel::onKey, this);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (textWidth() != m_width) CallAfter([this] { draw(m_screen.state()); }); // texts wrap at the new width
    });
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { m_screen.tick(); });
    draw(screen.state());
    screen.watch([this](const IntakeState& state) { draw(state); });
}

IntakePanel::~IntakePanel()
{
    m_screen.watch({});
}

wxBoxSizer* IntakePanel::newHeader()
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    m_desk = newLabel(this, m_theme, TextRole::strong, {}, "desk");
    m_officer = newLabel(this, m_theme, TextRole::body, {}, "officer");
    m_change = newButton(this, m_theme, ButtonRole::ordinary, tr("Change o&fficer"), "changeOfficer");
    m_change->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_screen.changeOfficer(); });
    row->Add(m_desk, 0, wxALIGN_CENTRE_VERTICAL);
    row->AddStretchSpacer();
    row->Add(m_officer, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, m_theme.gap(2));
    row->Add(m_change, 0, wxALIGN_CENTRE_VERTICAL);
    return row;
}

wxPanel* IntakePanel::newReady()
{
    auto* panel = new wxPanel(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL, "ready");
    auto* column = new wxBoxSizer(wxVERTICAL);

    const auto edge = std::min(m_theme.line(TextRole::figure) * 3 / 2, textWidth() / 12);
    auto* call = new wxBoxSizer(wxHORIZONTAL);
    call->Add(new wxStaticBitmap(panel, wxID_ANY, picture("scanhere", m_theme.colours().info, edge)), 0,
              wxALIGN_CENTRE_VERTICAL | wxRIGHT, m_theme.gap(6));
    m_readyWords = newLabel(panel, m_theme, TextRole::figure, {}, "ready");
    m_readyWords->SetFont(m_theme.fontOf(std::min<double>(m_theme.px(TextRole::figure), textWidth() / 21.0), true));
    call->Add(m_readyWords, 1, wxALIGN_CENTRE_VERTICAL);
    column->Add(call, 0, wxEXPAND | wxALL, m_theme.gap(6));

    auto* row = new wxBoxSizer(wxHORIZONTAL);
    m_count = newLabel(panel, m_theme, TextRole::strong, {}, "count");
    auto* label = newLabel(panel, m_theme, TextRole::body, tr("Filter"), "filterLabel");
    m_filter = newField(panel, m_theme, label, "filter");
    m_filter->SetMinSize({m_theme.gap(28), m_theme.controlHeight()});
    m_filter->ChangeValue(wide(m_screen.state().filter));
    m_filter->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_screen.filter(utf8(m_filter->GetValue())); });
    m_filter->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { m_list->SetFocus(); });
    auto* reprint = newButton(panel, m_theme, ButtonRole::ordinary, tr("&Print the return slip again"), "reprint");
    reprint->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (const auto chosen = m_list->GetSelectedRow(); chosen >= 0)
            m_screen.reprint(static_cast<std::size_t>(chosen));
    });
    row->Add(m_count, 1, wxALIGN_CENTRE_VERTICAL);
    row->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, m_theme.gap(1));
    row->Add(m_filter, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, m_theme.gap(2));
    row->Add(reprint, 0, wxALIGN_CENTRE_VERTICAL);
    column->Add(row, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, m_theme.gap(2));

    m_list = new wxDataViewListCtrl(panel, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
    m_list->SetFont(m_theme.font(TextRole::body));
    const struct {
        std::string words;
        int quarters;
    } columns[] = {{tr("Time"), 14}, {tr("Slip"), 26}, {tr("Service"), 74}, {tr("Resident"), 42}, {tr("Standing"), 60}};
    for (const auto& wanted : columns)
        m_list->AppendTextColumn(wide(wanted.words), wxDATAVIEW_CELL_INERT, m_theme.gap(wanted.quarters));
    m_list->SetRowHeight(m_theme.controlHeight()); // of the columns that are there by now
    m_list->SetMinSize({-1, m_theme.controlHeight() * 4});
    a11y::name(m_list, tr("Papers of today"));
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) {
        if (const auto chosen = m_list->GetSelectedRow(); chosen >= 0)
            CallAfter([this, chosen] { m_screen.openRow(static_cast<std::size_t>(chosen)); });
    });
    column->Add(m_list, 1, wxEXPAND | wxLEFT | wxRIGHT, m_theme.gap(2));
    panel->SetSizer(column);
    return panel;
}

wxBoxSizer* IntakePanel::newFooter()
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_printNote = newLabel(this, m_theme, TextRole::strong, {}, "printNote");
    a11y::announces(m_printNote);
    column->Add(m_printNote, 0, wxBOTTOM, m_theme.gap(1));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* label = newLabel(this, m_theme, TextRole::body, tr("Type the code (Ctrl+K)"), "codeLabel");
    m_code = newField(this, m_theme, label, "code");
    m_code->SetMinSize({m_theme.gap(56), m_theme.controlHeight()});
    m_code->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { CallAfter([this] { onCode(); }); });
    m_code->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { m_screen.typed(utf8(m_code->GetValue())); });
    auto* file = newButton(this, m_theme, ButtonRole::ordinary, tr("Choose a picture or PDF (Ctrl+O)"), "file");
    file->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { chooseFile(); });
    row->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, m_theme.gap(1));
    row->Add(m_code, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, m_theme.gap(2));
    column->Add(row);
    // Large text in a small window: one below the other.
    if (textWidth() < m_theme.gap(190))
        column->Add(file, 0, wxTOP, m_theme.gap(1));
    else
        row->Add(file, 0, wxALIGN_CENTRE_VERTICAL);
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
                        wide(tr("Pictures and PDF")) + "|*.png;*.jpg;*.jpeg;*.pdf;*.webp;*.tif;*.tiff;*.bmp;*.gif;"
                                                       "*.PNG;*.JPG;*.JPEG;*.PDF",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST};
    if (dialog.ShowModal() == wxID_OK) m_screen.picture(utf8(dialog.GetPath()));
}

int IntakePanel::textWidth() const
{
    return wxGetTopLevelParent(const_cast<IntakePanel*>(this))->GetClientSize().x - m_theme.gap(4);
}

void IntakePanel::draw(const IntakeState& state)
{
    const wxWindowUpdateLocker calm{this};
    m_width = textWidth();
    setWords(m_desk, state.desk);
    setWords(m_officer, state.officer);
    m_change->Show(state.manyOfficers && !state.officer.empty());
    auto warning =
        state.officer.empty() ? std::string{} : tr("No password yet: anybody at this PC works under this name.");
    if (!state.warning.empty()) warning += (warning.empty() ? "" : "  ") + state.warning;
    setWords(m_warning, warning, textWidth());
    m_strip->Show(!warning.empty());

    const bool ready = state.page == IntakePage::ready || state.page == IntakePage::opening;
    m_ready->Show(ready);
    m_notice->Show(!ready);
    if (ready) {
        const auto edge = m_theme.line(TextRole::figure) * 3 / 2 + m_theme.gap(18);
        setWords(m_readyWords, state.page == IntakePage::opening ? tr("Opening …") : tr("Ready. Scan a referral slip."),
                 textWidth() - edge);
        setWords(m_count, fill(tr("Today: %1"), {std::to_string(state.today)}));
    } else {
        m_notice->draw(state, textWidth());
    }
    drawRows(state.rows);
    setWords(m_printNote, state.printNote, textWidth());
    m_printNote->Show(!state.printNote.empty());
    setWords(m_codeNote, state.codeNote, textWidth());
    m_codeNote->Show(!state.codeNote.empty());
    constexpr int lookMs = 500; // whether the time for taking back has run out
    if (state.mayUndo && !m_timer.IsRunning()) m_timer.Start(lookMs);
    if (!state.mayUndo) m_timer.Stop();
    Layout();
    if (auto* scrolled = GetParent(); scrolled && scrolled->GetSizer()) scrolled->FitInside();
    settleFocus(state);
    m_drawn = state;
    m_first = false;
}

void IntakePanel::settleFocus(const IntakeState& state)
{
    const bool turned = m_first || state.page != m_drawn.page || state.notice != m_drawn.notice;
    if (!turned) return;
    if (state.notice.tone == IntakeTone::good && m_code->HasFocus() &&
        groupedCode(utf8(m_code->GetValue())).size() == wholeCodeLength)
        m_code->ChangeValue({}); // it did what it was typed for
    if (state.page == IntakePage::ready || state.page == IntakePage::opening)
        m_code->SetFocus();
    else if (!m_code->HasFocus() || m_code->IsEmpty()) // a half-typed code keeps its field
        m_notice->takeFocus();
}

void IntakePanel::drawRows(const std::vector<IntakeRow>& rows)
{
    if (rows == m_rows) return;
    m_rows = rows;
    const auto chosen = m_list->GetSelectedRow();
    m_list->DeleteAllItems();
    for (const auto& row : rows) {
        wxVector<wxVariant> cells;
        for (const auto* cell : {&row.time, &row.code, &row.service, &row.person, &row.standing})
            cells.push_back(wxVariant{wide(*cell)});
        m_list->AppendItem(cells);
    }
    if (!rows.empty())
        m_list->SelectRow(chosen >= 0 && static_cast<std::size_t>(chosen) < rows.size() ? static_cast<unsigned>(chosen)
                                                                                        : 0);
}

} // namespace pintu
