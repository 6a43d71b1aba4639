#include "screens/counter_queue.h"

#include "core/record/undo.h"
#include "screens/text.h"

#include <cstdlib>
#include <utility>

namespace pintu {
namespace {

constexpr std::int64_t timersEvery = 60; // ticks: half a minute
constexpr std::int64_t missWithinMs = 5'000;

const char* sentenceOf(CallNextRefusal refusal)
{
    switch (refusal) {
    case CallNextRefusal::nobodyWaiting:
        return trLater("Nobody is waiting. F2 works again when somebody takes a number.");
    case CallNextRefusal::notWaiting: return trLater("This number does not wait any more. Look at the list.");
    case CallNextRefusal::stillServing:
        return trLater("Somebody is at this counter. F9 finishes first, F4 when nobody came.");
    case CallNextRefusal::counterClosed: return trLater("This counter is closed. Lock with F12 and sign in again.");
    case CallNextRefusal::unknownCounter: return trLater("This counter is not in the office's profile any more.");
    }
    return "";
}

const char* sentenceOf(TicketRefusal refusal)
{
    switch (refusal) {
    case TicketRefusal::unknown:
    case TicketRefusal::notInThisState: return trLater("This number is not at that step now. Look at the list.");
    case TicketRefusal::tooSoon: return trLater("Called just now. Wait 20 seconds, then call again.");
    case TicketRefusal::noMoreCalls: return trLater("Called three times. F4 F4 when nobody came.");
    case TicketRefusal::returnedBefore: return trLater("This number came back once already. Please take a new number.");
    case TicketRefusal::otherDay: return trLater("This number is of another day. Please take a new number.");
    case TicketRefusal::unknownLetter: return trLater("There is no such queue any more.");
    case TicketRefusal::unknownCounter: return trLater("This counter is not in the office's profile any more.");
    case TicketRefusal::sameQueue: return trLater("The number waits in this queue already.");
    }
    return "";
}

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
    m_workplace.send(
        "call",
        [office = m_office, command = m_workplace.newCommand(), counter = m_counter] {
            return office->callNext(command, counter);
        },
        [this](Result<Ticket, CallNextRefusal> called) {
            if (!called) {
                m_workplace.say(Tone::warn, sentenceOf(called.refusal()));
                return;
            }
            m_state.current = *called;
            m_workplace.say(Tone::good, trLater("%1 is called. Type a name, NIK or code when the resident sits down."),
                            {called->number.text()});
            m_workplace.moveTo(Spot::field);
            refresh();
        });
}

void CounterQueue::call(const Ticket& ticket, const std::function<void()>& dealtWith)
{
    const auto number = ticket.number.text();
    if (m_state.current && m_state.current->id == ticket.id) {
        dealtWith();
        serve();
        return;
    }
    const bool missed = ticket.state == TicketState::missed;
    if (!missed && ticket.state != TicketState::waiting) {
        m_workplace.say(Tone::warn,
                        trLater("%1 is being served, on hold or done. Only a number that waits can be called."),
                        {number});
        return;
    }
    if (missed) {
        m_workplace.send([office = m_office, command = m_workplace.newCommand(),
                          id = ticket.id] { return office->work(command, TicketWork::comeBack, id); },
                         [this, number, dealtWith](Result<Ticket, TicketRefusal> back) {
                             if (!back)
                                 m_workplace.say(Tone::warn, sentenceOf(back.refusal()), {number});
                             else
                                 m_workplace.say(Tone::good,
                                                 trLater("%1 is back in the queue: after the next two people."),
                                                 {number});
                             dealtWith();
                             refresh();
                         });
        return;
    }
    m_workplace.send(
        "call " + ticket.id.text(),
        [office = m_office, command = m_workplace.newCommand(), counter = m_counter, id = ticket.id] {
            return office->callChosen(command, counter, id);
        },
        [this, dealtWith](Result<Ticket, CallNextRefusal> called) {
            if (!called) {
                m_workplace.say(Tone::warn, sentenceOf(called.refusal()));
                return;
            }
            m_state.current = *called;
            m_workplace.say(Tone::good, trLater("%1 is called out of turn; the record says so."),
                            {called->number.text()});
            dealtWith();
            m_workplace.moveTo(Spot::field);
            refresh();
        });
}

void CounterQueue::work(TicketWork what, std::function<void(const Ticket&)> done)
{
    if (!m_state.current) {
        m_workplace.say(Tone::warn, trLater("Nobody is at this counter. F2 calls the next."));
        return;
    }
    const auto current = m_state.current->id;
    m_workplace.send(
        "ticket " + current.text() + std::to_string(static_cast<int>(what)),
        [office = m_office, command = m_workplace.newCommand(), what, id = current] {
            return office->work(command, what, id);
        },
        [this, done = std::move(done)](Result<Ticket, TicketRefusal> ticket) {
            if (ticket)
                done(*ticket);
            else
                m_workplace.say(Tone::warn, sentenceOf(ticket.refusal()));
            refresh();
        });
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
        mayBeTakenBack(ticket.id, trLater("Too late to take back. A missed number may return once."));
        m_workplace.sayWithUndo(Tone::calm, trLater("%1 is noted as missed."), {ticket.number.text()});
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
        mayBeTakenBack(ticket.id, trLater("Too late to take back."));
        m_workplace.sayWithUndo(Tone::good, trLater("%1 is done. F2 calls the next."), {ticket.number.text()});
    });
}

void CounterQueue::mayBeTakenBack(TicketId ticket, const char* tooLate)
{
    m_doneAt = m_workplace.now();
    m_takeBack = [this, ticket, tooLate] {
        m_workplace.send(
            [office = m_office, command = m_workplace.newCommand(), ticket] { return office->undo(command, ticket); },
            [this, tooLate](bool undone) {
                m_workplace.say(undone ? Tone::good : Tone::warn, undone ? trLater("Taken back.") : tooLate);
                refresh();
            });
    };
}

void CounterQueue::undo()
{
    if (!m_takeBack || !mayUndo(m_doneAt, m_workplace.now())) return;
    const auto takeBack = std::exchange(m_takeBack, nullptr);
    takeBack();
}

void CounterQueue::serve()
{
    if (!m_state.current || m_state.current->state != TicketState::called) return;
    m_workplace.ask([office = m_office, command = m_workplace.newCommand(),
                     id = m_state.current->id] { return office->work(command, TicketWork::serve, id); },
                    [this](const Result<Ticket, TicketRefusal>& ticket) {
                        if (ticket) m_state.current = *ticket;
                        refresh();
                    },
                    [this](TroubleKind kind) { m_workplace.unanswered(kind); });
}

} // namespace pintu
