#include "screens/counter_queue.h"

#include "core/record/undo.h"
#include "screens/queue_words.h"
#include "screens/text.h"

#include <cstdlib>
#include <utility>

namespace pintu {
namespace {

constexpr std::int64_t timersEvery = 60; // ticks: half a minute
constexpr std::int64_t missWithinMs = 5'000;

} // namespace

CounterQueue::CounterQueue(CounterWorkplace& workplace, std::shared_ptr<CounterQueueOffice> office,
                           std::function<void()> wentOn)
    : m_workplace{workplace}, m_office{std::move(office)}, m_wentOn{std::move(wentOn)}
{
}

std::string CounterQueue::purpose() const
{
    return m_state.current ? "ticket " + m_state.current->id.text() : "counter " + std::to_string(m_counter);
}

void CounterQueue::openAt(std::int64_t counter)
{
    m_counter = counter;
    refresh();
}

void CounterQueue::tick()
{
    const auto now = m_workplace.now();
    if (m_state.missAsked && std::abs(now.ms - m_missAskedAt.ms) > missWithinMs) {
        m_state.missAsked = false;
        m_workplace.hush();
    }
    if (m_workplace.state().notice.undo && !mayUndo(m_doneAt, now)) m_workplace.hush();
    if (m_counter == 0) return; // nobody sat down yet
    if (m_ticks++ % timersEvery == 0)
        m_workplace.ask([office = m_office] { office->runTimers(); }, [] {}, [](TroubleKind) {});
    if (!m_looking) look(m_state.place);
}

void CounterQueue::recordWentOn()
{
    m_lookAgain = m_looking;
    if (m_counter != 0 && !m_looking) look(m_state.place);
}

void CounterQueue::look(std::int64_t place)
{
    m_looking = true;
    m_workplace.ask(
        [office = m_office, counter = m_counter, place] {
            auto queue = office->queue(counter, place);
            return std::pair{std::move(queue), office->savedOnOneServer()};
        },
        [this](std::pair<std::optional<CounterQueueOffice::QueueView>, bool> answer) {
            auto& [queue, onOneServer] = answer;
            m_looking = false;
            if (std::exchange(m_lookAgain, false)) look(m_state.place);
            m_workplace.answered();
            m_workplace.savedOnOneServer(onOneServer);
            if (!queue) return;
            // An older look may come after a newer command.
            if (queue->place >= m_state.place) static_cast<CounterQueueOffice::QueueView&>(m_state) = std::move(*queue);
            m_workplace.show();
            m_wentOn();
        },
        [this](TroubleKind kind) {
            m_looking = false;
            m_workplace.unanswered(kind);
            m_workplace.show();
        });
}

void CounterQueue::callNext()
{
    const auto expected = m_state.waiting.empty() ? TicketId{} : m_state.waiting.front().ticket.id;
    m_workplace.send(
        "call",
        [office = m_office, command = m_workplace.newCommand(), counter = m_counter, expected, whichDay = m_whichDay] {
            auto called = office->callNext(command, counter, whichDay);
            const bool another = called && !expected.empty() && called->id != expected;
            return std::pair{std::move(called), another ? office->ticket(expected) : std::nullopt};
        },
        [this](std::pair<Result<Ticket, CallNextRefusal>, std::optional<Ticket>> answer) {
            const auto& [ticket, expectedNow] = answer;
            if (!ticket) {
                m_workplace.say(Tone::warn, sentenceOf(ticket.refusal()));
                return;
            }
            if (expectedNow && isWithOther(*expectedNow))
                called(*ticket, trLater("Counter %1 has just called %2. %3 is called."),
                       {std::to_string(expectedNow->counter), expectedNow->number.text(), ticket->number.text()});
            else
                called(*ticket, trLater("%1 is called. Type a name, NIK or code when the resident sits down."),
                       {ticket->number.text()});
        });
}

bool CounterQueue::isWithOther(const Ticket& ticket) const
{
    return (ticket.state == TicketState::called || ticket.state == TicketState::serving) && ticket.counter != m_counter;
}

void CounterQueue::called(const Ticket& ticket, const char* english, std::vector<std::string> parts)
{
    m_state.current = ticket;
    m_state.onBreak.reset();
    sayMoved(ticket, Tone::good, english, std::move(parts));
    m_workplace.moveTo(Spot::field);
    refresh();
}

void CounterQueue::callChosen(const Ticket& ticket, ChosenWhy why, const std::function<void()>& dealtWith)
{
    m_workplace.send(
        "call " + ticket.id.text(),
        [office = m_office, command = m_workplace.newCommand(), counter = m_counter, id = ticket.id, why,
         whichDay = m_whichDay] {
            auto called = office->callChosen(command, counter, id, why, whichDay);
            return std::pair{std::move(called), called ? std::nullopt : office->ticket(id)};
        },
        [this, dealtWith](std::pair<Result<Ticket, CallNextRefusal>, std::optional<Ticket>> answer) {
            const auto& [chosen, now] = answer;
            if (chosen) {
                dealtWith();
                called(*chosen, trLater("%1 is called out of turn; the record says so."), {chosen->number.text()});
                return;
            }
            if (!sayQuicker(now)) m_workplace.say(Tone::warn, sentenceOf(chosen.refusal()));
            refresh();
        });
}

/// Whoever lost a race is told who won it.
bool CounterQueue::sayQuicker(const std::optional<Ticket>& now)
{
    if (!now || !isWithOther(*now)) return false;
    m_workplace.say(Tone::warn, trLater("Counter %1 has just called %2."),
                    {std::to_string(now->counter), now->number.text()});
    return true;
}

void CounterQueue::move(const Ticket& ticket, const TicketMove& what, std::function<void(const Ticket&)> done)
{
    m_workplace.send(
        "ticket " + ticket.id.text() + std::to_string(what.index()) +
            (std::holds_alternative<TicketWork>(what) ? std::to_string(static_cast<int>(std::get<TicketWork>(what)))
                                                      : std::string{}),
        [office = m_office, command = m_workplace.newCommand(), what, id = ticket.id] {
            auto moved = office->work(command, what, id);
            return std::pair{std::move(moved), moved ? std::nullopt : office->ticket(id)};
        },
        [this, done = std::move(done)](std::pair<Result<Ticket, TicketRefusal>, std::optional<Ticket>> answer) {
            const auto& [moved, now] = answer;
            if (moved)
                done(*moved);
            else if (moved.refusal() != TicketRefusal::notInThisState || !sayQuicker(now))
                m_workplace.say(Tone::warn, sentenceOf(moved.refusal()));
            refresh();
        });
}

void CounterQueue::work(TicketWork what, std::function<void(const Ticket&)> done)
{
    if (!m_state.current) {
        m_workplace.say(Tone::warn, trLater("Nobody is at this counter. F2 calls the next."));
        return;
    }
    move(*m_state.current, what, std::move(done));
}

void CounterQueue::recall()
{
    work(TicketWork::recall, [this](const Ticket& ticket) {
        m_state.current = ticket;
        m_workplace.say(Tone::good, trLater("%1 is called again (%2 of 3)."),
                        {ticket.number.text(), std::to_string(ticket.calls)});
    });
}

void CounterQueue::miss()
{
    if (m_state.current && !m_state.missAsked) {
        m_state.missAsked = true;
        m_missAskedAt = m_workplace.now();
        m_workplace.say(Tone::warn, trLater("%1 did not come? Press F4 once more."), {m_state.current->number.text()});
        return;
    }
    m_state.missAsked = false;
    work(TicketWork::miss, [this](const Ticket& ticket) {
        m_state.current.reset();
        sayMoved(ticket, Tone::calm, trLater("%1 is noted as missed."), {ticket.number.text()});
    });
}

void CounterQueue::finish(const std::function<void()>& clear)
{
    if (!m_state.current) { // somebody without a number, or nobody at all
        clear();
        m_workplace.moveTo(Spot::field);
        m_workplace.say(Tone::calm, trLater("Cleared. F2 calls the next."));
        return;
    }
    work(TicketWork::finish, [this, clear](const Ticket& ticket) {
        m_state.current.reset();
        clear();
        m_workplace.moveTo(Spot::field);
        sayMoved(ticket, Tone::good, trLater("%1 is done. F2 calls the next."), {ticket.number.text()});
    });
}

void CounterQueue::sayMoved(const Ticket& ticket, Tone tone, const char* english, std::vector<std::string> parts)
{
    sayDone([this, id = ticket.id] { takeBack(id); }, tone, english, std::move(parts));
}

void CounterQueue::sayDone(std::function<void()> takeBack, Tone tone, const char* english,
                           std::vector<std::string> parts)
{
    m_doneAt = m_workplace.now();
    m_takeBack = std::move(takeBack);
    m_workplace.sayWithUndo(tone, english, std::move(parts));
}

void CounterQueue::takeBack(TicketId ticket)
{
    m_workplace.send(
        [office = m_office, command = m_workplace.newCommand(), ticket] { return office->undo(command, ticket); },
        [this](bool undone) {
            m_workplace.say(undone ? Tone::good : Tone::warn,
                            undone ? trLater("Taken back.")
                                   : trLater("This cannot be taken back any more. Look at the list."));
            refresh();
        });
}

void CounterQueue::undo()
{
    if (!m_takeBack || !mayUndo(m_doneAt, m_workplace.now())) return;
    const auto takeBack = std::exchange(m_takeBack, nullptr);
    takeBack();
}

void CounterQueue::serve(PersonId person)
{
    if (!m_state.current || m_state.current->state != TicketState::called) return;
    m_takeBack = nullptr; // what was to be taken back was the call
    m_workplace.ask(
        [office = m_office, command = m_workplace.newCommand(), naming = m_workplace.newCommand(), person,
         id = m_state.current->id] {
            auto served = office->work(command, TicketWork::serve, id);
            if (served && !person.empty()) (void)office->work(naming, HeldBy{person}, id);
            return served;
        },
        [this](const Result<Ticket, TicketRefusal>& ticket) {
            if (ticket) m_state.current = *ticket;
            refresh();
        },
        [this](TroubleKind kind) { m_workplace.unanswered(kind); });
}

} // namespace pintu
