#include "apps/counter/match_panel.h"

#include "screens/person_words.h"
#include "screens/text.h"
#include "widgets/controls.h"
#include "widgets/words.h"

#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace pintu {
namespace {

/// The marked line with all that belongs to it.
std::string detailOf(const MatchState& match)
{
    if (const auto* question = match.question())
        return questionWords(*question) + (question->answer.empty() ? "" : ": " + question->answer);
    const auto* found = match.found();
    if (!found) return {};
    auto out = found->sentence;
    for (const auto& remark : found->remarks) out += " " + remark;
    return out + "\n" + found->basis;
}

} // namespace

MatchPanel::MatchPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen) : wxPanel{parent}, m_theme{theme}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_title = newLabel(this, theme, TextRole::heading, {}, "match-title");
    column->Add(m_title, 0, wxEXPAND | wxBOTTOM, theme.gap(1));
    m_rows =
        newTable(this, theme, tr("What fits"), "match-rows",
                 {{tr("Key"), 17}, {tr("What was found"), 36}, {tr("Whom"), 34}, {tr("Question or programme"), 85}},
                 pageWidth(theme));
    m_rows->SetMinSize({theme.gap(80), theme.gap(32)});
    column->Add(m_rows, 1, wxEXPAND);
    m_detail = newLabel(this, theme, TextRole::body, {}, "match-detail");
    column->Add(m_detail, 0, wxEXPAND | wxTOP, theme.gap(1));
    m_asked = newLabel(this, theme, TextRole::strong, tr("Answer"), "match-asked");
    m_answer = newField(this, theme, m_asked, "match-answer");
    column->Add(m_asked, 0, wxTOP, theme.gap(1));
    column->Add(m_answer, 0, wxEXPAND);
    column->Add(newWrapped(this, theme, TextRole::hint,
                           tr("It suggests; you decide. A digit or Enter asks a question, or what is to be done "
                              "with a programme. Ctrl+P prints it. Esc goes back."),
                           "match-hint", textWidth(theme)),
                0, wxTOP, theme.gap(1));
    SetSizer(column);

    follow(m_rows, [&screen] { screen.focused(Spot::match); });
    m_rows->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this, &screen](wxDataViewEvent&) {
        if (!m_filling && m_rows->GetSelectedRow() != wxNOT_FOUND)
            screen.chooseMatch(static_cast<std::size_t>(m_rows->GetSelectedRow()));
    });
    m_rows->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [&screen](wxDataViewEvent&) {
        screen.focused(Spot::match);
        screen.enter();
    });
    follow(m_answer, [&screen] { screen.focused(Spot::answer); });
    m_answer->Bind(wxEVT_TEXT, [this, &screen](wxCommandEvent&) { screen.typeAnswer(utf8(m_answer->GetValue())); });
    m_answer->Bind(wxEVT_TEXT_ENTER, [&screen](wxCommandEvent&) { screen.enter(); });
}

wxWindow* MatchPanel::rows() const
{
    return m_rows;
}

wxWindow* MatchPanel::answer() const
{
    return m_answer;
}

void MatchPanel::show(const CounterView& view)
{
    constexpr std::size_t digits = 9;
    const auto& match = view.match;
    const auto name = view.request ? view.request->person.words.name : std::string{};
    bool changed = tell(m_title, fill(tr("What fits: %1"), {name}), textWidth(m_theme));
    changed |= tell(m_detail, detailOf(match), textWidth(m_theme));
    if (match.typed) changed |= tell(m_asked, questionWords(*match.typed), textWidth(m_theme));
    changed |= setShown(m_asked, match.typed.has_value()) | setShown(m_answer, match.typed.has_value());
    fillIn(m_answer, match.answer);
    std::vector<std::vector<std::string>> rows;
    const auto key = [&] { return rows.size() < digits ? std::to_string(rows.size() + 1) : std::string{}; };
    for (const auto& question : match.view.ask)
        rows.push_back({key(), tr("Ask"), std::string{}, questionWords(question)});
    for (const auto& found : match.view.found)
        rows.push_back(
            {key(), verdictWords(found.verdict), found.who.empty() ? tr("the family") : found.who, found.programme});
    for (const auto& question : match.view.answered)
        rows.push_back({key(), tr("Answered"), question.who.empty() ? tr("the family") : question.who,
                        questionWords(question) + ": " + question.answer});
    m_filling = true;
    fillTable(m_rows, rows, static_cast<int>(match.row));
    m_filling = false;
    if (changed) Layout();
}

} // namespace pintu
