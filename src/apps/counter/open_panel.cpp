#include "apps/counter/open_panel.h"

#include "screens/open_words.h"
#include "screens/text.h"
#include "widgets/controls.h"

#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace pintu {

OpenPanel::OpenPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen) : wxPanel{parent}, m_theme{theme}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_title = newLabel(this, theme, TextRole::heading, {}, "open-title");
    column->Add(m_title, 0, wxEXPAND | wxBOTTOM, theme.gap(2));
    m_rows = newTable(this, theme, tr("What waits"), "open-rows",
                      {{tr("Key"), 17},
                       {tr("By"), 27},
                       {tr("What it waits for"), 36},
                       {tr("Who must act"), 33},
                       {tr("Person"), 27},
                       {tr("About"), 37}},
                      pageWidth(theme));
    m_rows->SetMinSize({theme.gap(80), theme.gap(60)});
    column->Add(m_rows, 1, wxEXPAND);
    column->Add(newWrapped(this, theme, TextRole::hint,
                           tr("A digit or Enter asks for the next step of a line; Esc goes back to what was here."),
                           "open-hint", textWidth(theme)),
                0, wxTOP, theme.gap(2));
    SetSizer(column);

    follow(m_rows, [&screen] { screen.focused(Spot::open); });
    m_rows->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this, &screen](wxDataViewEvent&) {
        if (!m_filling && m_rows->GetSelectedRow() != wxNOT_FOUND)
            screen.chooseOpen(static_cast<std::size_t>(m_rows->GetSelectedRow()));
    });
    m_rows->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [&screen](wxDataViewEvent&) {
        screen.focused(Spot::open);
        screen.enter();
    });
}

wxWindow* OpenPanel::rows() const
{
    return m_rows;
}

void OpenPanel::show(const CounterView& view)
{
    constexpr std::size_t digits = 9;
    if (tell(m_title, fill(tr("What waits: %1"), {std::to_string(view.open.rows.size())}), textWidth(m_theme)))
        Layout();
    std::vector<std::vector<std::string>> rows;
    for (const auto& row : view.open.rows) {
        const auto key = rows.size() < digits ? std::to_string(rows.size() + 1) : std::string{};
        rows.push_back({key, dueWords(row, view.workplace.now, view.zone()), openWaits(row, view.catalogue()),
                        openWhom(row, view.catalogue()), openPerson(row), openAbout(row, view.catalogue())});
    }
    m_filling = true;
    fillTable(m_rows, rows, static_cast<int>(view.open.row));
    m_filling = false;
}

} // namespace pintu
