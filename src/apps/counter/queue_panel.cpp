#include "apps/counter/queue_panel.h"

#include "screens/queue_words.h"
#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <cmath>

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
    for (const auto& code : ticket.moreNeeds)
        if (const auto* sector = view.catalogue().sector(code)) out += " + " + said(sector->name);
    if (const auto mark = fastMark(ticket); !mark.empty()) out += " · " + mark;
    if (view.queue.draft) out += "\n" + fill(tr("Complaint begun at the kiosk: %1"), {said(view.queue.draft->name)});
    const auto since = ticket.state == TicketState::serving ? view.queue.servingSince : ticket.lastCalled;
    const auto seconds = std::max<std::int64_t>(0, (view.workplace.now.ms - since.ms) / 1000);
    const auto clock = twoDigits(seconds / 60) + ":" + twoDigits(seconds % 60);
    return (ticket.state == TicketState::serving ? fill(tr("served for %1"), {clock})
                                                 : fill(tr("called %1 ago"), {clock})) +
           "\n" + out + (ticket.calledBecause ? "\n" + sentenceOf(*ticket.calledBecause) : std::string{});
}

std::string breakWords(const CounterView& view, const RunningBreak& pause)
{
    auto out = tr("On a break") + ": " + sentenceOf(pause.reason);
    if (pause.until.ms > 0) out += ", " + fill(tr("until %1"), {clockText(pause.until, view.zone())});
    return out + "\n" + tr("F2 calls the next and ends it.");
}

std::string numbers(const std::vector<Ticket>& tickets)
{
    constexpr std::size_t most = 6;
    std::string out;
    for (std::size_t i = 0; i < tickets.size() && i < most; ++i) out += (i > 0 ? "  " : "") + tickets[i].number.text();
    return tickets.size() > most ? out + "  …" : out;
}

std::string queueHeading(const CounterView& view)
{
    const auto& waiting = view.queue.waiting;
    if (waiting.empty()) return tr("Nobody waits");
    std::int64_t longest = 0;
    std::int64_t late = 0;
    for (const auto& turn : waiting) {
        if (turn.ticket.carriedFrom) continue; // a night is no wait in the hall
        longest = std::max(longest, (view.workplace.now.ms - turn.ticket.taken.ms) / 60'000);
        if (alarmOf(turn.ticket, view.facts->profile, view.workplace.now) != WaitAlarm::none) ++late;
    }
    auto out = fill(tr("%1 wait, longest %2 min"), {std::to_string(waiting.size()), std::to_string(longest)});
    if (late > 0) out += "\n⚠ " + fill(tr("%1 wait too long"), {std::to_string(late)});
    return out;
}

/// Small, for whoever looks after the hall.
std::string waitsHint(const WaitAccuracy& waits)
{
    if (waits.told == 0) return {};
    return fill(
        tr("Told waits today: %1 of %2 came true, half within %3 min"),
        {std::to_string(waits.within), std::to_string(waits.told), std::to_string(std::llround(waits.medianError))});
}

} // namespace

QueuePanel::QueuePanel(wxWindow* parent, const Theme& theme, CounterScreen& screen) : wxPanel{parent}, m_theme{theme}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(newLabel(this, theme, TextRole::strong, tr("Now at this counter")), 0, wxTOP, theme.gap(1));
    m_number = newLabel(this, theme, TextRole::title, {}, "serving");
    m_number->SetForegroundColour(theme.colours().info);
    m_number->SetFont(theme.fontOf(theme.px(TextRole::title) * 1.3, true));
    column->Add(m_number, 0, wxEXPAND);
    m_facts = newLabel(this, theme, TextRole::body, {}, "serving-facts");
    column->Add(m_facts, 0, wxEXPAND | wxBOTTOM, theme.gap(3));
    m_day = newLabel(this, theme, TextRole::strong, {}, "day-line");
    m_day->SetForegroundColour(theme.colours().warn);
    a11y::announces(m_day);
    column->Add(m_day, 0, wxEXPAND | wxBOTTOM, theme.gap(2));
    m_heading = newLabel(this, theme, TextRole::strong, {}, "waiting-heading");
    column->Add(m_heading, 0, wxEXPAND | wxBOTTOM, theme.gap(1));
    m_next = newLabel(this, theme, TextRole::hint, {}, "next");
    column->Add(m_next, 0, wxEXPAND | wxBOTTOM, theme.gap(1));
    m_nobody = newLabel(this, theme, TextRole::hint, {}, "nobody");
    column->Add(m_nobody, 0, wxEXPAND);
    m_waiting = newTable(this, theme, tr("People waiting"), "queue",
                         {{tr("Number"), 18}, {tr("Waits"), 15}, {tr("Need"), 30}}, queueWidth(theme));
    m_waiting->SetMinSize({queueWidth(theme), theme.gap(24)});
    column->Add(m_waiting, 1, wxEXPAND);
    m_onHold = newLabel(this, theme, TextRole::body, {}, "on-hold");
    column->Add(m_onHold, 0, wxEXPAND | wxTOP, theme.gap(2));
    m_missed = newLabel(this, theme, TextRole::body, {}, "missed-strip");
    column->Add(m_missed, 0, wxEXPAND | wxTOP, theme.gap(2));
    m_waits = newLabel(this, theme, TextRole::hint, {}, "told-waits");
    column->Add(m_waits, 0, wxEXPAND | wxTOP, theme.gap(2));
    auto* list = newButton(this, theme, ButtonRole::ordinary, tr("Ctrl+D Numbers"), "numbers");
    list->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.controlKey('D'); });
    column->Add(list, 0, wxEXPAND | wxTOP, theme.gap(2));
    SetSizer(column);
}

void QueuePanel::show(const CounterView& view)
{
    const auto& current = view.queue.current;
    bool changed = tell(m_number, current ? current->number.text() : std::string{"–"});
    const auto nobody = view.queue.onBreak ? breakWords(view, *view.queue.onBreak) : tr("Nobody. F2 calls the next.");
    changed |= tell(m_facts, current ? servingFacts(view, *current) : nobody, m_theme.gap(60));
    const auto day = view.day.words(view.zone());
    changed |= tell(m_day, day, m_theme.gap(60)) | setShown(m_day, !day.empty());
    const auto& waiting = view.queue.waiting;
    changed |= tell(m_heading, queueHeading(view), m_theme.gap(60));
    const auto next =
        waiting.empty()
            ? std::string{}
            : fill(tr("Next %1: %2"), {waiting.front().ticket.number.text(), sentenceOf(waiting.front().reason)});
    changed |= tell(m_next, next, m_theme.gap(60)) | setShown(m_next, !waiting.empty());
    changed |=
        tell(m_nobody, waiting.empty() ? tr("New numbers appear here by themselves.") : std::string{}, m_theme.gap(60));
    const auto strip = [&](wxStaticText* label, const char* english, const std::vector<Ticket>& tickets) {
        changed |=
            tell(label, tickets.empty() ? std::string{} : fill(tr(english), {numbers(tickets)}), m_theme.gap(60));
        changed |= setShown(label, !tickets.empty());
    };
    strip(m_onHold, trLater("On hold: %1"), view.queue.onHold);
    strip(m_missed, trLater("Missed: %1 (Ctrl+R brings back)"), view.queue.missed);
    const auto waits = waitsHint(view.queue.waitsToday);
    changed |= tell(m_waits, waits, m_theme.gap(60)) | setShown(m_waits, !waits.empty());
    changed |= setShown(m_nobody, waiting.empty());
    changed |= setShown(m_waiting, !waiting.empty());
    std::vector<std::vector<std::string>> rows;
    for (const auto& [ticket, reason] : waiting) {
        // Shape and word, never colour alone: staff see it, paper and board do not.
        const auto mark = fastMark(ticket);
        const auto alarm = alarmWords(alarmOf(ticket, view.facts->profile, view.workplace.now));
        rows.push_back(
            {ticket.number.text() + (mark.empty() ? "" : " ★"), minutesWaited(view, ticket),
             (alarm.empty() ? "" : alarm + " · ") + (mark.empty() ? "" : mark + " · ") + needWords(view, ticket)});
    }
    fillTable(m_waiting, rows, wxNOT_FOUND);
    if (changed) Layout();
}

} // namespace pintu
