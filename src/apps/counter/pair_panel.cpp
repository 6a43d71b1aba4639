#include "apps/counter/pair_panel.h"

#include "screens/person_words.h"
#include "screens/text.h"
#include "widgets/controls.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace pintu {

PairPanel::PairPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen) : wxPanel{parent}, m_theme{theme}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_heading = newLabel(this, theme, TextRole::heading, {}, "pair-heading");
    column->Add(m_heading, 0, wxEXPAND | wxBOTTOM, theme.gap(2));
    m_lines =
        newTable(this, theme, tr("Two records"), "pair-lines",
                 {{"≠", 8}, {tr("What"), 40}, {tr("Left record"), 62}, {tr("Right record"), 62}}, pageWidth(theme));
    m_lines->SetMinSize({theme.gap(80), theme.gap(36)});
    column->Add(m_lines, 1, wxEXPAND);
    m_left = newButton(this, theme, ButtonRole::ordinary, tr("1  One person: the left record goes on"), "pair-left");
    m_right = newButton(this, theme, ButtonRole::ordinary, tr("2  One person: the right record goes on"), "pair-right");
    m_part = newButton(this, theme, ButtonRole::ordinary, tr("1  Two people after all: part them"), "pair-part");
    column->Add(inRows({m_left, m_right, m_part}, theme, pageWidth(theme)), 0, wxTOP, theme.gap(2));
    column->Add(newWrapped(this, theme, TextRole::hint,
                           tr("Nothing is lost: both records stay as they are, and joining can be taken back. What "
                              "differs is marked. Esc goes back."),
                           "pair-hint", textWidth(theme)),
                0, wxTOP, theme.gap(2));
    SetSizer(column);

    follow(m_lines, [&screen] { screen.focused(Spot::pair); });
    for (auto* button : {m_left, m_right, m_part}) follow(button, [&screen] { screen.focused(Spot::pair); });
    m_left->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.decidePair(0); });
    m_right->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.decidePair(1); });
    m_part->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.decidePair(0); });
}

wxWindow* PairPanel::lines() const
{
    return m_lines;
}

void PairPanel::show(const CounterView& view)
{
    const auto& pair = view.person.pair;
    if (!pair) return;
    bool changed = tell(m_heading,
                        pair->joined ? tr("These two records were joined. Are they two people after all?")
                                     : tr("Are these two records of one person?"),
                        textWidth(m_theme));
    changed |= setShown(m_left, !pair->joined) | setShown(m_right, !pair->joined) | setShown(m_part, pair->joined);
    std::vector<std::vector<std::string>> rows;
    for (const auto& line : pairLines(*pair, view.catalogue()))
        rows.push_back({line.differs ? "≠" : "", line.what, line.left, line.right});
    fillTable(m_lines, rows, 0);
    if (changed) Layout();
}

} // namespace pintu
