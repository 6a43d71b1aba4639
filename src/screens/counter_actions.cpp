#include "screens/counter_actions.h"

#include "screens/counter_text.h"
#include "screens/queue_words.h"
#include "screens/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pintu {
namespace {

constexpr std::array<std::int64_t, 6> holdMinutes{5, 10, 15, 20, 30, 60};

/// Which of them is marked first, for a reason.
std::size_t usualMinutes(HoldReason reason)
{
    switch (reason) {
    case HoldReason::rest: return 0;
    case HoldReason::photocopy: return 1;
    case HoldReason::family:
    case HoldReason::official:
    case HoldReason::system:
    case HoldReason::other: return 2;
    case HoldReason::document: return 4;
    }
    return 2;
}

std::function<std::string()> asking(const char* english, const Ticket& ticket)
{
    return [english, number = ticket.number.text()] { return fill(tr(english), {number}); };
}

} // namespace

CounterActions::CounterActions(CounterWorkplace& workplace, CounterQueue& queue, CounterQuestion& question,
                               std::function<void()> personLeft)
    : m_workplace{workplace}, m_queue{queue}, m_question{question}, m_personLeft{std::move(personLeft)}
{
}

bool CounterActions::isHere(const Ticket& ticket) const
{
    const auto& current = m_queue.state().current;
    return current && current->id == ticket.id;
}

void CounterActions::move(const Ticket& ticket, const TicketMove& what, const char* english,
                          std::vector<std::string> parts, const std::function<void()>& dealtWith)
{
    m_queue.move(ticket, what,
                 [this, english, parts = std::move(parts), dealtWith, here = isHere(ticket)](const Ticket& moved) {
                     m_question.close();
                     dealtWith();
                     const bool stays = moved.state == TicketState::called || moved.state == TicketState::serving;
                     if (here && !stays) m_personLeft();
                     m_queue.sayMoved(moved, Tone::good, english, parts);
                 });
}

// ---- keys

void CounterActions::hold()
{
    if (const auto& current = m_queue.state().current)
        askHold(*current);
    else
        m_workplace.say(Tone::warn, trLater("Nobody is at this counter. F2 calls the next."));
}

void CounterActions::transfer()
{
    if (const auto& current = m_queue.state().current)
        askWhere(*current);
    else
        m_workplace.say(Tone::warn, trLater("Nobody is at this counter. F2 calls the next."));
}

void CounterActions::comeBack()
{
    const auto missed = m_queue.state().missed;
    if (missed.empty()) {
        m_workplace.say(Tone::calm, trLater("Nobody was missed who could come back."));
        return;
    }
    if (missed.size() == 1) {
        call(missed.front(), [] {});
        return;
    }
    QuestionRows rows;
    for (const auto& ticket : missed)
        rows.add([number = ticket.number.text()] { return number; }, [this, ticket] { call(ticket, [] {}); });
    m_question.ask(saying(trLater("Who is here after all?")), std::move(rows.rows));
}

void CounterActions::list(std::vector<QuestionRow> more)
{
    const auto& queue = m_queue.state();
    QuestionRows rows;
    const auto add = [&](const Ticket& ticket, const std::function<std::string()>& words) {
        rows.add([number = ticket.number.text(), words] { return number + "  ·  " + words(); },
                 [this, ticket] { ofTicket(ticket); });
    };
    if (queue.current) add(*queue.current, saying(trLater("at this counter")));
    for (const auto& [ticket, reason] : queue.waiting)
        add(ticket, [this, ticket = ticket, reason = reason] {
            if (ticket.carriedFrom)
                return fill(tr("from %1, comes first"), {shortDayText(*ticket.carriedFrom)}) + "  ·  " +
                       sentenceOf(reason);
            const auto now = m_workplace.now();
            const auto minutes = std::max<std::int64_t>(0, (now.ms - ticket.taken.ms) / 60'000);
            const auto alarm = alarmWords(alarmOf(ticket, m_facts->profile, now));
            return fill(tr("waits %1 min"), {std::to_string(minutes)}) + (alarm.empty() ? "" : "  " + alarm) + "  ·  " +
                   sentenceOf(reason);
        });
    for (const auto& ticket : queue.onHold)
        add(ticket, [this, ticket] { return holdLine(ticket, m_facts->profile.timeZone()); });
    for (const auto& ticket : queue.missed) add(ticket, saying(trLater("missed")));
    // Its clerk may have fallen ill, and its PC may be dark: somebody must be able to go on.
    for (const auto& ticket : queue.atOthers)
        add(ticket, [counter = std::to_string(ticket.counter)] { return fill(tr("at counter %1"), {counter}); });
    for (auto& row : more) rows.rows.push_back(std::move(row));
    m_question.ask(saying(trLater("Numbers of today")), std::move(rows.rows));
}

void CounterActions::call(const Ticket& ticket, const std::function<void()>& dealtWith)
{
    const auto number = ticket.number.text();
    switch (ticket.state) {
    case TicketState::waiting: askWhy(ticket, dealtWith); return;
    case TicketState::missed:
        move(ticket, TicketWork::comeBack, trLater("%1 is back in the queue: after the next two people."), {number},
             dealtWith);
        return;
    case TicketState::onHold:
        move(ticket, TicketWork::resume, trLater("%1 waits again, before the others of its class."), {number},
             dealtWith);
        return;
    case TicketState::called:
    case TicketState::serving:
        if (isHere(ticket)) {
            dealtWith();
            m_queue.serve({});
            return;
        }
        break;
    case TicketState::done:
    case TicketState::left: break;
    }
    m_workplace.say(Tone::warn, trLater("%1 is being served or done. Only a number that waits can be called."),
                    {number});
}

// ---- questions

void CounterActions::ofTicket(const Ticket& ticket)
{
    QuestionRows rows;
    const auto number = ticket.number.text();
    const bool here = isHere(ticket);
    if (here) rows.add(saying(trLater("On hold for some minutes (Ctrl+H)")), [this, ticket] { askHold(ticket); });
    if (ticket.state == TicketState::waiting)
        rows.add(saying(trLater("Call now, out of turn")), [this, ticket] { call(ticket, [] {}); });
    if (ticket.state == TicketState::onHold || ticket.state == TicketState::missed)
        rows.add(saying(trLater("Is here again: back into the queue")), [this, ticket] { call(ticket, [] {}); });
    const bool atOther = !here && (ticket.state == TicketState::called || ticket.state == TicketState::serving);
    if (here || atOther || ticket.state == TicketState::waiting)
        rows.add(saying(trLater("To another queue or counter (Ctrl+T)")), [this, ticket] { askWhere(ticket); });
    if (here || ticket.state == TicketState::waiting) {
        rows.add(saying(trLater("Another class: priority or ordinary")), [this, ticket] { askClass(ticket); });
        rows.add(saying(trLater("One more need")), [this, ticket] { askNeed(ticket); });
    }
    if (atOther)
        rows.add(saying(trLater("The visit is over")),
                 [this, ticket, number] { move(ticket, TicketWork::finish, trLater("%1 is done."), {number}); });
    if (ticket.state != TicketState::missed)
        rows.add(saying(trLater("Went away")),
                 [this, ticket, number] { move(ticket, TicketWork::leave, trLater("%1 went away."), {number}); });
    m_question.ask(asking(trLater("%1: what now?"), ticket), std::move(rows.rows));
}

void CounterActions::askHold(const Ticket& ticket)
{
    QuestionRows rows;
    for (std::size_t i = 0; i < EnumNames<HoldReason>::names.size(); ++i) {
        const auto reason = static_cast<HoldReason>(i);
        rows.add([reason] { return sentenceOf(reason); }, [this, ticket, reason] { askMinutes(ticket, reason); });
    }
    m_question.ask(asking(trLater("%1 on hold: why?"), ticket), std::move(rows.rows));
}

void CounterActions::askMinutes(const Ticket& ticket, HoldReason reason)
{
    QuestionRows rows;
    const auto number = ticket.number.text();
    for (const auto minutes : holdMinutes) {
        const auto told = std::to_string(minutes);
        rows.add([told] { return fill(tr("%1 minutes"), {told}); },
                 [this, ticket, reason, minutes, number, told] {
                     move(ticket, HoldFor{reason, minutes},
                          trLater("%1 is on hold and comes back by itself in %2 min."), {number, told});
                 });
    }
    rows.add(saying(trLater("Until it is fetched back by hand")), [this, ticket, reason, number] {
        move(ticket, HoldFor{reason, 0}, trLater("%1 is on hold. Ctrl+D fetches it back."), {number});
    });
    m_question.ask(asking(trLater("%1 on hold: for how long?"), ticket), std::move(rows.rows), usualMinutes(reason));
}

void CounterActions::askWhere(const Ticket& ticket)
{
    QuestionRows rows;
    const auto number = ticket.number.text();
    const auto& profile = m_facts->profile;
    for (const auto& group : profile.deskGroups) {
        if (group.letter == ticket.queue && ticket.forCounter == 0 && ticket.state == TicketState::waiting) continue;
        rows.add(
            group.letter, [group] { return groupName(group); },
            [this, ticket, number, letter = group.letter] {
                move(ticket, TransferTo{letter, 0}, trLater("%1 waits for queue %2; its waiting time stays."),
                     {number, letter});
            });
    }
    for (const auto& counter : profile.counters) {
        if (counter.number == ticket.counter || (counter.number == m_queue.counter() && ticket.counter == 0)) continue;
        const auto told = std::to_string(counter.number);
        const bool open = m_queue.state().openCounters.contains(counter.number);
        rows.add(
            counter.number < 10 ? told : std::string{},
            [told, open] { return fill(open ? tr("Counter %1") : tr("Counter %1 (closed now)"), {told}); },
            [this, ticket, number, told, to = counter.number] {
                move(ticket, TransferTo{{}, to}, trLater("%1 waits for counter %2; its waiting time stays."),
                     {number, told});
            });
    }
    m_question.ask(asking(trLater("%1: to which queue (letter) or counter (digit)?"), ticket), std::move(rows.rows));
}

void CounterActions::askWhy(const Ticket& ticket, const std::function<void()>& dealtWith)
{
    QuestionRows rows;
    for (std::size_t i = 0; i < EnumNames<ChosenWhy>::names.size(); ++i) {
        const auto why = static_cast<ChosenWhy>(i);
        rows.add([why] { return sentenceOf(why); },
                 [this, ticket, why, dealtWith] {
                     m_queue.callChosen(ticket, why, [this, dealtWith] {
                         m_question.close();
                         dealtWith();
                     });
                 });
    }
    m_question.ask(asking(trLater("%1 out of turn: why? Only the record knows it, sealed."), ticket),
                   std::move(rows.rows));
}

void CounterActions::askClass(const Ticket& ticket)
{
    QuestionRows rows;
    const auto number = ticket.number.text();
    for (const auto& group : m_facts->catalogue->lists().priorityGroups)
        rows.add([name = group.name] { return said(name); },
                 [this, ticket, number, code = group.code] {
                     move(ticket, OtherClass{code}, trLater("%1 goes before the ordinary numbers now."), {number});
                 });
    if (ticket.priority != PriorityClass::ordinary)
        rows.add("0", saying(trLater("None of these: ordinary after all")), [this, ticket, number] {
            move(ticket, OtherClass{}, trLater("%1 is an ordinary number now."), {number});
        });
    m_question.ask(asking(trLater("%1: which of these? Only the record knows it, sealed."), ticket),
                   std::move(rows.rows));
}

void CounterActions::askNeed(const Ticket& ticket)
{
    QuestionRows rows;
    const auto number = ticket.number.text();
    for (const auto& sector : m_facts->catalogue->lists().sectors) {
        const auto& more = ticket.moreNeeds;
        if (sector.code == ticket.need || std::ranges::find(more, sector.code) != more.end()) continue;
        if (!m_facts->profile.deskGroupOfSector(sector.code)) continue;
        rows.add([name = sector.name] { return said(name); },
                 [this, ticket, number, code = sector.code] {
                     move(ticket, OneMoreNeed{code}, trLater("%1 is for one more need now."), {number});
                 });
    }
    m_question.ask(asking(trLater("%1: what else is it for?"), ticket), std::move(rows.rows));
}

} // namespace pintu
