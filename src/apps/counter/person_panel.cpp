#include "apps/counter/person_panel.h"

#include "screens/person_words.h"
#include "screens/text.h"
#include "widgets/controls.h"

#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace pintu {

namespace {

/// All that the marked row says: its columns may be too narrow.
std::string markedRow(const PersonPageState& page)
{
    if (page.row == 0 || page.row > page.rows.size()) return {};
    const auto& row = page.rows[page.row - 1];
    auto out = historyWhat(row);
    for (const auto& more : {historyAbout(row, *page.facts), historyStanding(row, *page.facts)})
        if (!more.empty()) out += " · " + more;
    return out;
}

std::string factsOf(const CounterView& view)
{
    auto out = personLine(*view.person.card, view.catalogue());
    if (view.person.older > 0)
        out += " · " + fill(tr("%1 older rows are not shown"), {std::to_string(view.person.older)});
    return out;
}

} // namespace

PersonPanel::PersonPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen) : wxPanel{parent}, m_theme{theme}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_name = newLabel(this, theme, TextRole::heading, {}, "past-name");
    m_facts = newLabel(this, theme, TextRole::body, {}, "past-facts");
    column->Add(m_name, 0, wxEXPAND);
    column->Add(m_facts, 0, wxEXPAND | wxBOTTOM, theme.gap(2));
    m_rows =
        newTable(this, theme, tr("What was before"), "past-rows",
                 {{tr("Key"), 17}, {tr("When"), 27}, {tr("What"), 36}, {tr("About"), 56}, {tr("How it stands"), 36}},
                 pageWidth(theme));
    m_rows->SetMinSize({theme.gap(80), theme.gap(36)});
    column->Add(m_rows, 1, wxEXPAND);
    m_marked = newLabel(this, theme, TextRole::body, {}, "past-marked");
    column->Add(m_marked, 0, wxEXPAND | wxTOP, theme.gap(1));
    column->Add(newWrapped(this, theme, TextRole::hint,
                           tr("Write what they bring up now, or Enter. A digit opens a line. Ctrl+I: correct, join or "
                              "part the record. Esc goes back."),
                           "past-hint", textWidth(theme)),
                0, wxTOP, theme.gap(1));
    SetSizer(column);

    follow(m_rows, [&screen] { screen.focused(Spot::person); });
    m_rows->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this, &screen](wxDataViewEvent&) {
        if (!m_filling && m_rows->GetSelectedRow() != wxNOT_FOUND)
            screen.choosePast(static_cast<std::size_t>(m_rows->GetSelectedRow()));
    });
    m_rows->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [&screen](wxDataViewEvent&) {
        screen.focused(Spot::person);
        screen.enter();
    });
}

wxWindow* PersonPanel::rows() const
{
    return m_rows;
}

void PersonPanel::show(const CounterView& view)
{
    const auto& page = view.person;
    if (!page.card) return;
    constexpr std::size_t digits = 9;
    if (tell(m_name, page.card->words.name, textWidth(m_theme)) | tell(m_facts, factsOf(view), textWidth(m_theme)) |
        tell(m_marked, markedRow(page), textWidth(m_theme)))
        Layout();
    std::vector<std::vector<std::string>> rows;
    rows.push_back({"Enter", tr("now"), std::string{}, tr("What they bring up now"), std::string{}});
    for (const auto& row : page.rows) {
        const auto key = rows.size() <= digits ? std::to_string(rows.size()) : std::string{};
        rows.push_back({key, historyDay(row, view.zone()), historyWhat(row), historyAbout(row, *page.facts),
                        historyStanding(row, *page.facts)});
    }
    m_filling = true;
    fillTable(m_rows, rows, static_cast<int>(page.row));
    m_filling = false;
}

} // namespace pintu
