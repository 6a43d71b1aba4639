#include "apps/counter/sign_in_panel.h"

#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/listbox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>

namespace pintu {
namespace {

/// In pixels; it stands alone in the window.
int signInWidth(const Theme& theme)
{
    return std::min(theme.gap(176), theme.width() - theme.gap(16));
}

} // namespace

SignInPanel::SignInPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen) : wxPanel{parent}, m_theme{theme}
{
    const int width = signInWidth(theme);
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_heading = newLabel(this, theme, TextRole::title, {}, "sign-in-heading");
    column->Add(m_heading, 0, wxEXPAND | wxBOTTOM, theme.gap(3));
    // Its words change when the office is open, and GTK may be late with their width.
    column->SetMinSize({std::min(theme.gap(120), width), -1});
    auto* warning = newWrapped(this, theme, TextRole::strong, tr("⚠ There is no password yet. Choose your own name."),
                               "no-password", width);
    warning->SetForegroundColour(theme.colours().warn);
    column->Add(warning, 0, wxBOTTOM, theme.gap(4));
    column->Add(newLabel(this, theme, TextRole::strong, tr("Officer (digit)")), 0, wxBOTTOM, theme.gap(1));
    m_officers = newRows(this, theme, tr("Officer"), "officers", theme.holds(200) ? 6 : 3);
    m_officers->SetMinSize({std::min(theme.gap(90), width), m_officers->GetMinSize().y});
    column->Add(m_officers, 0, wxBOTTOM, theme.gap(4));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    m_counterLabel = newLabel(this, theme, TextRole::strong, tr("Counter"));
    m_counter = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, 0, nullptr, 0, wxDefaultValidator,
                             "counter-number");
    m_counter->SetFont(theme.font(TextRole::body));
    m_counter->SetMinSize({theme.gap(24), theme.controlHeight()});
    a11y::name(m_counter, tr("Counter"));
    auto* begin = newButton(this, theme, ButtonRole::primary, tr("Enter: begin"), "begin");
    row->Add(m_counterLabel, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, theme.gap(3));
    row->Add(m_counter, 0, wxRIGHT, theme.gap(6));
    row->Add(begin);
    column->Add(row, 0, wxBOTTOM, theme.gap(4));
    m_notice = newLabel(this, theme, TextRole::strong, {}, "sign-in-notice");
    column->Add(m_notice, 0, wxEXPAND);
    auto* middle = new wxBoxSizer(wxVERTICAL);
    middle->AddStretchSpacer();
    middle->Add(column, 0, wxALIGN_CENTRE_HORIZONTAL | wxALL, theme.gap(6));
    middle->AddStretchSpacer(2);
    SetSizer(middle);

    follow(m_officers, [&screen] { screen.focused(Spot::officers); });
    follow(m_counter, [&screen] { screen.focused(Spot::counters); });
    onEnter(m_officers, [&screen] { screen.enter(); });
    m_officers->Bind(wxEVT_LISTBOX, [&screen](wxCommandEvent& event) {
        if (event.GetSelection() >= 0) screen.chooseOfficer(static_cast<std::size_t>(event.GetSelection()));
    });
    m_counter->Bind(wxEVT_CHOICE, [&screen, this](wxCommandEvent&) {
        screen.chooseCounter(wxAtol(m_counter->GetStringSelection()));
    });
    begin->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.enter(); });
}

wxWindow* SignInPanel::first() const
{
    return m_officers;
}

void SignInPanel::show(const CounterView& view)
{
    const bool locked = view.seat.stage == CounterStage::locked;
    tell(m_heading,
         view.seat.stage == CounterStage::opening ? tr("Opening the office …")
         : locked ? fill(tr("Counter %1 is locked. Who goes on?"), {std::to_string(view.seat.counter)})
                  : tr("Who sits here?"),
         signInWidth(m_theme));
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < view.seat.officers.size(); ++i)
        rows.push_back((i < 9 ? std::to_string(i + 1) + "  " : "    ") + view.seat.officers[i].name);
    fillRows(m_officers, rows, rows.empty() ? wxNOT_FOUND : static_cast<int>(view.seat.officer));
    wxArrayString numbers;
    for (const auto& counter : view.facts->profile.counters) numbers.Add(wide(std::to_string(counter.number)));
    if (m_counter->GetStrings() != numbers) m_counter->Set(numbers);
    m_counter->SetStringSelection(wide(std::to_string(view.seat.counter)));
    m_counter->Show(!locked);
    m_counterLabel->Show(!locked);
    m_notice->SetForegroundColour(colourOf(m_theme, view.workplace.notice.tone));
    tell(m_notice, words(view.workplace.notice), signInWidth(m_theme));
    Layout();
}

} // namespace pintu
