#include "apps/counter/top_bar.h"

#include "screens/text.h"
#include "widgets/controls.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>

namespace pintu {
TopBar::TopBar(wxWindow* parent, const Theme& theme, CounterScreen& screen) : wxPanel{parent}, m_theme{theme}
{
    const bool large = isLarge(theme); // the keys then stand in two rows
    auto* who = new wxBoxSizer(wxVERTICAL);
    m_who = newLabel(this, theme, TextRole::heading, {}, "who");
    auto* warning = newLabel(this, theme, TextRole::hint, tr("⚠ no password yet"), "no-password");
    warning->SetForegroundColour(theme.colours().warn);
    who->Add(m_who);
    who->Add(warning);

    struct Key {
        int number;
        std::string words;
        const char* name;
        ButtonRole role;
    };
    const Key keys[] = {
        {2, tr("F2 Next"), "next", ButtonRole::ordinary},
        {3, tr("F3 Call again"), "recall", ButtonRole::ordinary},
        {4, tr("F4 Did not come"), "missed", ButtonRole::ordinary},
        {9, tr("F9 Done"), "done", ButtonRole::ordinary},
        {12, tr("F12 Lock"), "lock", ButtonRole::ordinary},
    };
    auto* buttons = new wxFlexGridSizer(large ? 3 : 5, {theme.gap(2), theme.gap(1)});
    for (const auto& key : keys) {
        auto* button = newButton(this, theme, key.role, key.words, key.name);
        button->SetMinSize({std::max(120, button->GetTextExtent(button->GetLabelText()).x + theme.gap(7)),
                            theme.controlHeight() + theme.gap(1)});
        button->Bind(wxEVT_BUTTON, [&screen, number = key.number](wxCommandEvent&) { screen.functionKey(number); });
        buttons->Add(button, 0, wxEXPAND);
        if (key.number == 4) m_missed = button;
    }
    m_clock = newLabel(this, theme, TextRole::heading, {}, "clock");

    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(who, 0, wxALIGN_CENTRE_VERTICAL);
    row->AddStretchSpacer();
    if (!large) row->Add(buttons, 0, wxALIGN_CENTRE_VERTICAL);
    row->AddSpacer(theme.gap(5));
    row->Add(m_clock, 0, wxALIGN_CENTRE_VERTICAL);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, 0, wxEXPAND);
    if (large) column->Add(buttons, 0, wxTOP, theme.gap(1));
    SetSizer(column);
}

void TopBar::show(const CounterView& view)
{
    const auto* officer = view.facts.profile.officer(view.officerCode);
    bool changed = tell(
        m_who, fill(tr("Counter %1 · %2"), {std::to_string(view.counter), officer ? officer->name : std::string{}}));
    changed |= tell(m_clock, clockText(view.now, view.zone()));
    setWords(m_missed, view.missAsked ? tr("F4 once more!") : tr("F4 Did not come"));
    if (changed) Layout();
}

} // namespace pintu
