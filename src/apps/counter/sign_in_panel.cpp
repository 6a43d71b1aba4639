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
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

/// In pixels; it stands alone in the window.
int signInWidth(const Theme& theme)
{
    return std::min(theme.gap(176), theme.width() - theme.gap(16));
}

} // namespace

SignInPanel::SignInPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen)
    : wxPanel{parent}, m_screen{screen}, m_theme{theme}
{
    const int width = signInWidth(theme);
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_heading = newLabel(this, theme, TextRole::title, {}, "sign-in-heading");
    column->Add(m_heading, 0, wxEXPAND | wxBOTTOM, theme.gap(3));
    // Its words change when the office is open, and GTK may be late with their width.
    column->SetMinSize({std::min(theme.gap(120), width), -1});
    m_warning = newWrapped(this, theme, TextRole::strong,
                           tr("⚠ For trying out: there is no password. Choose your own name."), "no-password", width);
    m_warning->SetForegroundColour(theme.colours().warn);
    column->Add(m_warning, 0, wxBOTTOM, theme.gap(4));
    column->Add(newLabel(this, theme, TextRole::strong, tr("Officer (digit)")), 0, wxBOTTOM, theme.gap(1));
    m_officers = newRows(this, theme, tr("Officer"), "officers", theme.holds(200) ? 6 : 3);
    m_officers->SetMinSize({std::min(theme.gap(90), width), m_officers->GetMinSize().y});
    column->Add(m_officers, 0, wxBOTTOM, theme.gap(4));
    m_secret = newSecret(column, tr("Password, or the PIN of this lock"), "secret");
    m_again = newSecret(column, tr("The new password once more"), "secret-again");
    m_pin = newSecret(column, tr("New PIN for F12, six digits (may stay empty)"), "secret-pin");
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
    onEnter(m_officers, [&screen, this] {
        typed();
        screen.enter();
    });
    m_officers->Bind(wxEVT_LISTBOX, [&screen](wxCommandEvent& event) {
        if (event.GetSelection() >= 0) screen.chooseOfficer(static_cast<std::size_t>(event.GetSelection()));
    });
    m_counter->Bind(wxEVT_CHOICE, [&screen, this](wxCommandEvent&) {
        screen.chooseCounter(wxAtol(m_counter->GetStringSelection()));
    });
    begin->Bind(wxEVT_BUTTON, [&screen, this](wxCommandEvent&) {
        typed();
        screen.enter();
    });
}

SignInPanel::Row SignInPanel::newSecret(wxSizer* column, const std::string& text, const char* name)
{
    Row out;
    out.label = newLabel(this, m_theme, TextRole::strong, text);
    out.field = newField(this, m_theme, out.label, name, FieldKind::secret);
    out.field->SetMinSize({std::min(m_theme.gap(90), signInWidth(m_theme)), m_theme.controlHeight()});
    column->Add(out.label, 0, wxBOTTOM, m_theme.gap(1));
    column->Add(out.field, 0, wxBOTTOM, m_theme.gap(3));
    follow(out.field, [this] { m_screen.focused(Spot::secret); });
    out.field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) {
        typed();
        m_screen.enter();
    });
    return out;
}

void SignInPanel::show(const Row& row, bool shown)
{
    row.label->Show(shown);
    row.field->Show(shown);
}

void SignInPanel::typed()
{
    m_screen.typeSecrets(
        {utf8(m_secret.field->GetValue()), utf8(m_again.field->GetValue()), utf8(m_pin.field->GetValue())});
}

void SignInPanel::showSecrets(const SeatState& seat)
{
    const bool fresh = seat.asks == SeatAsks::first || seat.asks == SeatAsks::another;
    m_warning->Show(seat.asks == SeatAsks::nothing && seat.stage != CounterStage::opening);
    setWords(m_secret.label, fresh                                ? tr("A new password, at least 12 letters")
                             : seat.stage == CounterStage::locked ? tr("Password, or the PIN of this lock")
                                                                  : tr("Password"));
    show(m_secret, seat.asks != SeatAsks::nothing);
    show(m_again, fresh);
    show(m_pin, seat.asks != SeatAsks::nothing && seat.stage != CounterStage::locked);
    if (std::exchange(m_cleared, seat.cleared) == seat.cleared) return;
    for (const auto* row : {&m_secret, &m_again, &m_pin}) row->field->ChangeValue({});
}

wxWindow* SignInPanel::secret() const
{
    return m_secret.field->IsShown() ? static_cast<wxWindow*>(m_secret.field) : m_officers;
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
         : view.seat.asks == SeatAsks::first   ? tr("The office's first password: a supervisor's")
         : view.seat.asks == SeatAsks::another ? tr("Choose your own password")
                                               : tr("Who sits here?"),
         signInWidth(m_theme));
    showSecrets(view.seat);
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
