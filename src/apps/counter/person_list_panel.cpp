#include "apps/counter/person_list_panel.h"

#include "screens/text.h"
#include "widgets/controls.h"

#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace pintu {
namespace {

std::string headingOf(const CounterView& view)
{
    if (view.search.ticketFound) return fill(tr("Number %1"), {view.search.ticketFound->number.text()});
    if (view.search.tooLong) return tr("Too long to look for. Type a name or a number.");
    if (view.search.searching) return tr("Looking …");
    if (!view.search.searched) return tr("Who is it?");
    if (view.search.people.empty()) return fill(tr("Nobody found for “%1”"), {*view.search.searched});
    return fill(tr("%1 found"), {std::to_string(view.search.people.size())});
}

} // namespace

PersonListPanel::PersonListPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen)
    : wxPanel{parent}, m_theme{theme}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_heading = newLabel(this, theme, TextRole::heading, {}, "people-heading");
    column->Add(m_heading, 0, wxEXPAND | wxBOTTOM, theme.gap(2));
    const bool roomy = pageWidth(theme) >= theme.gap(166);
    m_rows = newTable(this, theme, tr("People found"), "people",
                      {{" ", roomy ? 8 : 6},
                       {tr("Name"), roomy ? 56 : 42},
                       {tr("Sex, age"), roomy ? 24 : 22},
                       {tr("Village"), roomy ? 44 : 33},
                       {tr("Why"), roomy ? 30 : 22}},
                      pageWidth(theme));
    m_rows->SetMinSize({theme.gap(80), theme.gap(48)});
    column->Add(m_rows, 1, wxEXPAND);
    m_hint = newWrapped(this, theme, TextRole::hint,
                        tr("Enter goes to the list; there a digit chooses, letters go back to the field."),
                        "people-hint", textWidth(theme));
    column->Add(m_hint, 0, wxTOP, theme.gap(2));
    SetSizer(column);

    follow(m_rows, [&screen] { screen.focused(Spot::people); });
    m_rows->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this, &screen](wxDataViewEvent&) {
        if (!m_filling && m_rows->GetSelectedRow() != wxNOT_FOUND)
            screen.chooseRow(static_cast<std::size_t>(m_rows->GetSelectedRow()));
    });
    m_rows->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [&screen](wxDataViewEvent&) {
        screen.focused(Spot::people);
        screen.enter();
    });
}

wxWindow* PersonListPanel::rows() const
{
    return m_rows;
}

void PersonListPanel::show(const CounterView& view)
{
    if (tell(m_heading, headingOf(view), textWidth(m_theme))) Layout();
    std::vector<std::vector<std::string>> rows;
    const std::size_t before = view.search.ticketFound ? 1 : 0;
    for (std::size_t i = 0; i < view.search.rows(); ++i) {
        std::vector<std::string> row{std::to_string(i + 1), rowName(view, i), "", "", ""};
        if (i >= before && i - before < view.search.people.size()) {
            const auto& person = view.search.people[i - before];
            row[2] = sexAndAge(person.sex, person.age, false);
            if (const auto* place = view.catalogue().place(person.village)) row[3] = place->name;
            row[4] = matchedBy(person);
        } else if (i + 2 == view.search.rows())
            row[4] = "Ctrl+N";
        else if (i + 1 == view.search.rows())
            row[4] = "F6";
        rows.push_back(std::move(row));
    }
    m_filling = true;
    fillTable(m_rows, rows, static_cast<int>(view.search.row));
    m_filling = false;
}

} // namespace pintu
