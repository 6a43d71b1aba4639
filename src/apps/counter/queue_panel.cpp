#include "apps/counter/queue_panel.h"

#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"

#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>

namespace pintu {
namespace {

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string fastMark(const Ticket& ticket)
{
    switch (ticket.priority) {
    case PriorityClass::ordinary: return {};
    case PriorityClass::priority: return tr("fast");
    case PriorityClass::emergency: return tr("emergency");
    }
    return {};
}

std::string servingFacts(const CounterView& view, const Ticket& ticket)
{
    auto out = needWords(view, ticket);
    if (const auto mark = fastMark(ticket); !mark.empty()) out += " · " + mark;
    const auto since = ticket.state == TicketState::serving ? view.queue.servingSince : ticket.lastCalled;
    const auto seconds = std::max<std::int64_t>(0, (view.workplace.now.ms - since.ms) / 1000);
    const auto clock = twoDigits(seconds / 60) + ":" + twoDigits(seconds % 60);
    return (ticket.state == TicketState::serving ? fill(tr("served for %1"), {clock})
                                                 : fill(tr("called %1 ago"), {clock})) +
           "\n" + out;
}

} // namespace

QueuePanel::QueuePanel(wxWindow* parent, const Theme& theme) : wxPanel{parent}, m_theme{theme}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(newLabel(this, theme, TextRole::strong, tr("Now at this counter")), 0, wxTOP, theme.gap(1));
    m_number = newLabel(this, theme, TextRole::title, {}, "serving");
    m_number->SetForegroundColour(theme.colours().info);
    m_number->SetFont(theme.fontOf(theme.px(TextRole::title) * 1.3, true));
    column->Add(m_number, 0, wxEXPAND);
    m_facts = newLabel(this, theme, TextRole::body, {}, "serving-facts");
    column->Add(m_facts, 0, wxEXPAND | wxBOTTOM, theme.gap(3));
    m_heading = newLabel(this, theme, TextRole::strong, {}, "waiting-heading");
    column->Add(m_heading, 0, wxEXPAND | wxBOTTOM, theme.gap(1));
    m_nobody = newLabel(this, theme, TextRole::hint, {}, "nobody");
    column->Add(m_nobody, 0, wxEXPAND);
    m_waiting = newTable(this, theme, tr("People waiting"), "queue",
                         {{tr("Number"), 18}, {tr("Waits"), 15}, {tr("Need"), 30}}, queueWidth(theme));
    m_waiting->SetMinSize({queueWidth(theme), theme.gap(40)});
    column->Add(m_waiting, 1, wxEXPAND);
    SetSizer(column);
}

void QueuePanel::show(const CounterView& view)
{
    const auto& current = view.queue.current;
    bool changed = tell(m_number, current ? current->number.text() : std::string{"–"});
    changed |=
        tell(m_facts, current ? servingFacts(view, *current) : tr("Nobody. F2 calls the next."), m_theme.gap(60));
    const auto& waiting = view.queue.waiting;
    std::int64_t longest = 0;
    for (const auto& turn : waiting)
        longest = std::max(longest, (view.workplace.now.ms - turn.ticket.taken.ms) / 60'000);
    changed |= tell(m_heading, waiting.empty() ? tr("Nobody waits")
                                               : fill(tr("%1 wait, longest %2 min"),
                                                      {std::to_string(waiting.size()), std::to_string(longest)}));
    changed |=
        tell(m_nobody, waiting.empty() ? tr("New numbers appear here by themselves.") : std::string{}, m_theme.gap(60));
    changed |= setShown(m_nobody, waiting.empty());
    changed |= setShown(m_waiting, !waiting.empty());
    std::vector<std::vector<std::string>> rows;
    for (const auto& [ticket, reason] : waiting) {
        // Shape and word, never colour alone: staff see it, paper and board do not.
        const auto mark = fastMark(ticket);
        rows.push_back({ticket.number.text() + (mark.empty() ? "" : " ★"), minutesWaited(view, ticket),
                        (mark.empty() ? "" : mark + " · ") + needWords(view, ticket)});
    }
    fillTable(m_waiting, rows, wxNOT_FOUND);
    if (changed) Layout();
}

} // namespace pintu
