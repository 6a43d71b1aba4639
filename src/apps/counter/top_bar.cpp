#include "apps/counter/top_bar.h"

#include "screens/text.h"
#include "widgets/controls.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <utility>

namespace pintu {

TopBar::TopBar(wxWindow* parent, const Theme& theme, CounterScreen& screen) : wxPanel{parent}, m_theme{theme}
{
    m_who = newLabel(this, theme, TextRole::heading, {}, "who");
    m_warning = newLabel(this, theme, TextRole::hint, tr("⚠ for trying out"), "no-password");
    m_warning->SetForegroundColour(theme.colours().warn);

    struct Key {
        int number;
        std::string words;
        const char* name;
    };
    const Key keys[] = {{2, tr("F2 Next"), "next"},
                        {3, tr("F3 Call again"), "recall"},
                        {4, tr("F4 Did not come"), "missed"},
                        {9, tr("F9 Done"), "done"},
                        {12, tr("F12 Lock"), "lock"}};
    for (const auto& key : keys) {
        auto* button = newButton(this, theme, ButtonRole::ordinary, key.words, key.name);
        button->Bind(wxEVT_BUTTON, [&screen, number = key.number](wxCommandEvent&) { screen.functionKey(number); });
        m_keys.push_back(button);
    }
    m_missed = dynamic_cast<wxButton*>(m_keys[2]);
    setWords(m_missed, tr("F4 once more!")); // it must not move its neighbours when it asks
    m_missed->SetMinSize({neededWidth(*m_missed, theme), theme.controlHeight()});
    m_clock = newLabel(this, theme, TextRole::heading, {}, "clock");
}

void TopBar::arrange(const std::string& who)
{
    const int between = m_theme.gap(5);
    const int width = m_theme.width() - 2 * m_theme.gap(2);
    const int beside = width - m_clock->GetMinSize().x - between;
    tell(m_who, who, beside);
    int keys = 0;
    for (const auto* key : m_keys) keys += neededWidth(*key, m_theme) + m_theme.gap(2);
    const int left = std::max(m_who->GetMinSize().x, m_warning->GetMinSize().x) + between;
    const bool oneRow = left + keys <= beside;

    auto* told = new wxBoxSizer(wxVERTICAL);
    told->Add(m_who);
    told->Add(m_warning);
    auto* buttons = inRows(m_keys, m_theme, oneRow ? keys : width);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(told, 0, wxALIGN_CENTRE_VERTICAL);
    row->AddStretchSpacer();
    if (oneRow) row->Add(buttons, 0, wxALIGN_CENTRE_VERTICAL);
    row->Add(m_clock, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, between);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, 0, wxEXPAND);
    if (!oneRow) column->Add(buttons, 0, wxTOP, m_theme.gap(1));
    SetSizer(column);
}

void TopBar::show(const CounterView& view)
{
    const auto* officer = view.facts->profile.officer(view.workplace.officer);
    const bool ticked = tell(m_clock, clockText(view.workplace.now, view.zone()));
    const auto who =
        fill(tr("Counter %1 · %2"), {std::to_string(view.seat.counter), officer ? officer->name : std::string{}});
    setWords(m_missed, view.queue.missAsked ? tr("F4 once more!") : tr("F4 Did not come"));
    const bool other = std::exchange(m_told, who) != who;
    const bool training = view.seat.asks == SeatAsks::nothing;
    const bool turned = m_warning->IsShown() != training && m_warning->Show(training);
    if (other || turned) arrange(who);
    if (other || turned || ticked) Layout();
}

} // namespace pintu
