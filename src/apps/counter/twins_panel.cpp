#include "apps/counter/twins_panel.h"

#include "screens/text.h"
#include "widgets/controls.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>

namespace pintu {
namespace {

std::string lineOf(const PersonRow& row, const CounterView& view)
{
    const auto* place = view.catalogue().place(row.village);
    return row.name + "\n" + sexAndAge(row.sex, row.age, false) + (place ? "\n" + place->name : std::string{});
}

std::string lineOf(const PersonFormState& form)
{
    auto out = form.of(FormField::name) + "\n" + form.of(FormField::sex);
    if (!form.of(FormField::born).empty()) out += ", " + form.of(FormField::born);
    return out + "\n" + form.of(FormField::village);
}

} // namespace

TwinsPanel::TwinsPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen) : wxPanel{parent}, m_theme{theme}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(newWrapped(this, theme, TextRole::heading,
                           tr("This NIK is in the record already. Is it the same person?"), "twins-heading",
                           textWidth(theme)),
                0, wxBOTTOM, theme.gap(4));
    m_use = newButton(this, theme, ButtonRole::primary, tr("1  The same person: use the record"), "twins-use");
    m_another = newButton(this, theme, ButtonRole::ordinary, tr("2  Another person: save both"), "twins-another");
    const int between = theme.gap(10);
    const int widest = std::max(neededWidth(*m_use, theme), neededWidth(*m_another, theme));
    const bool beside = 2 * widest + between <= pageWidth(theme);
    m_known = newLabel(this, theme, TextRole::body, {}, "twins-known");
    m_typed = newLabel(this, theme, TextRole::body, {}, "twins-typed");
    auto* both = new wxBoxSizer(beside ? wxHORIZONTAL : wxVERTICAL);
    const auto add = [&](const std::string& heading, wxStaticText* words, wxButton* button) {
        auto* one = new wxBoxSizer(wxVERTICAL);
        one->Add(newLabel(this, theme, TextRole::strong, heading), 0, wxBOTTOM, theme.gap(2));
        one->Add(words, 1, wxEXPAND);
        one->Add(button, 0, wxEXPAND | wxTOP, theme.gap(beside ? 4 : 2));
        both->Add(one, 0, wxEXPAND | (beside ? wxRIGHT : wxBOTTOM), beside ? between : theme.gap(4));
    };
    add(tr("In the record"), m_known, m_use);
    add(tr("Written just now"), m_typed, m_another);
    m_width = beside ? (pageWidth(theme) - between) / 2 : textWidth(theme);
    column->Add(both);
    column->Add(newWrapped(this, theme, TextRole::hint,
                           tr("Two cards with one number happen. Nobody is turned away for it."), "twins-hint",
                           textWidth(theme)),
                0, wxTOP, theme.gap(4));
    SetSizer(column);
    for (auto* button : {m_use, m_another}) follow(button, [&screen] { screen.focused(Spot::twins); });
    m_use->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.useTwin(); });
    m_another->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.saveAsAnotherPerson(); });
}

wxWindow* TwinsPanel::first() const
{
    return m_sameName ? m_use : m_another;
}

void TwinsPanel::show(const CounterView& view)
{
    if (view.form.twins.empty()) return;
    m_sameName = view.form.isNamedAsTwin();
    const bool changed =
        tell(m_known, lineOf(view.form.twins.front(), view), m_width) | tell(m_typed, lineOf(view.form), m_width);
    if (changed) Layout();
}

} // namespace pintu
