#include "apps/counter/question_panel.h"

#include "screens/text.h"
#include "widgets/controls.h"

#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace pintu {

QuestionPanel::QuestionPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen)
    : wxPanel{parent}, m_theme{theme}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_title = newLabel(this, theme, TextRole::heading, {}, "question");
    column->Add(m_title, 0, wxEXPAND | wxBOTTOM, theme.gap(2));
    m_lines = newTable(this, theme, tr("Answers"), "answers", {{tr("Key"), 18}, {tr("Answer"), 130}}, pageWidth(theme));
    m_lines->SetMinSize({theme.gap(80), theme.gap(30)});
    column->Add(m_lines, 1, wxEXPAND);
    column->Add(newWrapped(this, theme, TextRole::hint,
                           tr("The key of a line chooses it; Enter takes the marked one, Esc leaves all as it is."),
                           "question-hint", textWidth(theme)),
                0, wxTOP, theme.gap(2));
    SetSizer(column);

    follow(m_lines, [&screen] { screen.focused(Spot::question); });
    m_lines->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this, &screen](wxDataViewEvent&) {
        if (!m_filling && m_lines->GetSelectedRow() != wxNOT_FOUND)
            screen.chooseLine(static_cast<std::size_t>(m_lines->GetSelectedRow()));
    });
    m_lines->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [&screen](wxDataViewEvent&) {
        screen.focused(Spot::question);
        screen.enter();
    });
}

wxWindow* QuestionPanel::lines() const
{
    return m_lines;
}

void QuestionPanel::show(const CounterView& view)
{
    if (tell(m_title, view.question.title(), textWidth(m_theme))) Layout();
    std::vector<std::vector<std::string>> rows;
    for (const auto& row : view.question.rows) rows.push_back({row.key, row.words()});
    m_filling = true;
    fillTable(m_lines, rows, static_cast<int>(view.question.row));
    m_filling = false;
}

} // namespace pintu
