#include "apps/intake/intake_list_panel.h"

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

#include <algorithm>
#include <array>

namespace pintu {

IntakeListPanel::IntakeListPanel(wxWindow* parent, const Theme& theme, IntakeScreen& screen, int width)
    : wxPanel{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL, "list"},
      m_theme{theme},
      m_screen{screen}
{
    m_groups = new wxBoxSizer(wxVERTICAL);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(newCall(width), 0, wxEXPAND | wxALL, theme.gap(theme.holds(200) ? 6 : 2));
    column->Add(m_groups, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, theme.gap(2));
    column->Add(newTools(width), 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, theme.gap(2));
    m_more = newLabel(this, theme, TextRole::body, {}, "more");
    column->Add(m_more, 0, wxLEFT | wxRIGHT | wxBOTTOM, theme.gap(2));
    makeList(width);
    column->Add(m_list, 1, wxEXPAND | wxLEFT | wxRIGHT, theme.gap(2));
    SetSizer(column);
}

int IntakeListPanel::pictureEdge(int width) const
{
    return std::min(m_theme.line(TextRole::figure) * 3 / 2, width / 12);
}

wxBoxSizer* IntakeListPanel::newCall(int width)
{
    const int edge = pictureEdge(width);
    auto* call = new wxBoxSizer(wxHORIZONTAL);
    call->Add(new wxStaticBitmap(this, wxID_ANY, picture("scanhere", m_theme.colours().info, edge)), 0,
              wxALIGN_CENTRE_VERTICAL | wxRIGHT, m_theme.gap(6));
    m_readyWords = newLabel(this, m_theme, TextRole::figure, {}, "ready");
    m_readyWords->SetFont(m_theme.fontOf(std::min<double>(m_theme.px(TextRole::figure), width / 24.0), true));
    call->Add(m_readyWords, 1, wxALIGN_CENTRE_VERTICAL);
    return call;
}

wxSizer* IntakeListPanel::newTools(int width)
{
    m_count = newLabel(this, m_theme, TextRole::strong, {}, "count");
    auto* label = newLabel(this, m_theme, TextRole::body, tr("Filter"), "filterLabel");
    m_filter = newField(this, m_theme, label, "filter");
    m_filter->SetMinSize({m_theme.gap(28), m_theme.controlHeight()});
    m_filter->ChangeValue(wide(m_screen.state().list.filter));
    m_filter->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_screen.filter(utf8(m_filter->GetValue())); });
    m_filter->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { m_list->SetFocus(); });
    auto* reprint = newButton(this, m_theme, ButtonRole::ordinary, tr("&Print the return slip again"), "reprint");
    reprint->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (const auto chosen = m_list->GetSelectedRow(); chosen >= 0)
            m_screen.reprint(static_cast<std::size_t>(chosen));
    });
    auto* save = newButton(this, m_theme, ButtonRole::ordinary, tr("Save as CSV (Ctrl+E)"), "save");
    save->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { this->save(); });
    std::vector<wxControl*> tools{label, m_filter, reprint, save};
    m_count->SetMinSize({m_theme.gap(28), m_count->GetMinSize().y});
    int needed = m_count->GetMinSize().x;
    for (const auto* tool : tools) needed += neededWidth(*tool, m_theme) + m_theme.gap(2);
    if (needed > width) {
        tools.insert(tools.begin(), m_count);
        return inRows(tools, m_theme, width);
    }
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_count, 1, wxALIGN_CENTRE_VERTICAL);
    row->Add(inRows(tools, m_theme, width));
    return row;
}

/// A button each for today and for the groups of the list over days; F2 goes through them. They are made anew when
/// their words change: GTK draws nothing of a button whose label changes while its place stays.
void IntakeListPanel::drawGroups(const IntakeListState& list, int width)
{
    std::vector<std::pair<std::optional<SlipGroup>, std::string>> groups;
    const auto add = [&](std::optional<SlipGroup> group) {
        const auto count = group ? list.counts.at(static_cast<std::size_t>(*group)) : list.today;
        // The chosen one by a sign, too: colours alone tell nothing to some.
        groups.emplace_back(group,
                            (group == list.group ? "\u25B8 " : "") + groupName(group) + " " + std::to_string(count));
    };
    add(std::nullopt);
    for (std::size_t i = 0; i < EnumNames<SlipGroup>::names.size(); ++i) add(static_cast<SlipGroup>(i));
    if (groups == m_drawnGroups) return;
    m_drawnGroups = groups;
    for (auto* child : GetChildren())
        if (child->HasFocus() && child->GetName().StartsWith("group")) m_list->SetFocus();
    m_groups->Clear(true);
    std::vector<wxControl*> row;
    for (const auto& [group, words] : groups) {
        const auto name = "group" + std::to_string(row.size());
        auto* button = newButton(this, m_theme, ButtonRole::ordinary, words, name.c_str());
        button->Bind(wxEVT_BUTTON, [this, chosen = group](wxCommandEvent&) {
            CallAfter([this, chosen] { m_screen.group(chosen); });
        });
        button->MoveBeforeInTabOrder(m_filter);
        row.push_back(button);
    }
    row.push_back(newLabel(this, m_theme, TextRole::hint, tr("F2: next"), "groupHint"));
    m_groups->Add(inRows(row, m_theme, width));
}

void IntakeListPanel::takeFocus()
{
    m_list->SetFocus();
}

void IntakeListPanel::save()
{
    const auto name = m_screen.listFile();
    if (!name) return;
    wxFileDialog dialog{this,        wide(tr("Save today's list")),       {},
                        wide(*name), wide(tr("Tables (CSV)")) + "|*.csv", wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
    if (dialog.ShowModal() == wxID_OK) m_screen.saveList(utf8(dialog.GetPath()));
}

void IntakeListPanel::makeList(int width)
{
    m_list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
    // Large text on a small screen becomes as large as the words of a row allow.
    const double fit = std::min(1.0, static_cast<double>(width) / m_theme.gap(166));
    m_list->SetFont(m_theme.fontOf(m_theme.px(TextRole::body) * fit, false));
    const auto column = [this, fit](int roomy, int tight) {
        return static_cast<int>(m_theme.gap(fit < 1 ? tight : roomy) * fit);
    };
    const int time = column(14, 12);
    const int slip = column(28, 25);
    const int resident = column(34, 27);
    constexpr int bar = 24; // pixels: of a long list; the last column grows where there is none
    const int rest = width - time - slip - resident - bar;
    const int service = std::min(m_theme.gap(74), rest * 43 / 100);
    const std::array widths{time, slip, service, resident, rest - service};
    const auto columns = listColumns();
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_list->AppendTextColumn(wide(columns[i]), wxDATAVIEW_CELL_INERT, widths.at(i))
            ->GetRenderer()
            ->EnableEllipsize(wxELLIPSIZE_END);
    m_list->SetMinSize({-1, m_theme.controlHeight() * 4});
    a11y::name(m_list, tr("Papers of today"));
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) {
        if (const auto chosen = m_list->GetSelectedRow(); chosen >= 0)
            CallAfter([this, chosen] { m_screen.openRow(static_cast<std::size_t>(chosen)); });
    });
}

void IntakeListPanel::draw(const IntakeView& state, int width)
{
    setWords(m_readyWords,
             state.workplace.page == IntakePage::opening ? tr("Opening …") : tr("Ready. Scan a referral slip."),
             width - pictureEdge(width) - m_theme.gap(18));
    drawGroups(state.list, width);
    const auto& list = state.list;
    const auto count = list.group ? list.counts.at(static_cast<std::size_t>(*list.group)) : list.today;
    setWords(m_count, groupName(list.group) + ": " + std::to_string(count));
    m_count->SetMinSize({std::max(m_theme.gap(28), m_count->GetMinSize().x), m_count->GetMinSize().y});
    setWords(m_more, state.list.more, width);
    m_more->Show(!state.list.more.empty());
    drawRows(state.list.rows);
}

void IntakeListPanel::drawRows(const std::vector<IntakeRow>& rows)
{
    if (rows == m_rows) return;
    m_rows = rows;
    const auto chosen = m_list->GetSelectedRow();
    m_list->DeleteAllItems();
    for (const auto& row : rows) {
        wxVector<wxVariant> cells;
        for (const auto& cell : row.cells()) cells.push_back(wxVariant{wide(cell)});
        m_list->AppendItem(cells);
    }
    if (!rows.empty())
        m_list->SelectRow(chosen >= 0 && static_cast<std::size_t>(chosen) < rows.size() ? static_cast<unsigned>(chosen)
                                                                                        : 0);
}

} // namespace pintu
