#include "core/record/undo.h"
#include "screens/counter_screen.h"
#include "screens/text.h"

#include <utility>

/// The left side of the counter: calling people and letting them go.
namespace pintu {
namespace {

const char* sentenceOf(CallNextRefusal refusal)
{
    switch (refusal) {
    case CallNextRefusal::nobodyWaiting:
        return trLater("Nobody is waiting. F2 works again when somebody takes a number.");
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
    }
    return "";
}

} // namespace

void CounterScreen::refreshQueue(bool anew)
{
    if (m_polling && !anew) return;
    m_polling = true;
    run(
        m_background, m_life,
        [office = m_office, counter = m_view.counter, place = anew ? 0 : m_view.queue.place] {
            auto queue = office->queue(counter, place);
            return std::pair{std::move(queue), office->savedOnOneServer()};
        },
        [this](std::pair<std::optional<CounterOffice::QueueView>, bool> answer) {
            m_polling = false;
            answered();
            m_view.savedOnOneServer = answer.second;
            if (answer.first) take(std::move(*answer.first));
            show();
        },
        [this](TroubleKind kind) {
            m_polling = false;
            unanswered(kind);
            show();
        });
}

void CounterScreen::take(CounterOffice::QueueView queue)
{
    // An older look may come after a newer command.
    if (queue.place < m_view.queue.place) return;
    m_view.queue = std::move(queue);
}

void CounterScreen::callNext()
{
    send(
        "call",
        [office = m_office, command = newCommand(), counter = m_view.counter] {
            return office->callNext(command, counter);
        },
        [this](Result<Ticket, CallNextRefusal> called) {
            if (!called) {
                say(Tone::warn, sentenceOf(called.refusal()));
                return;
            }
            m_view.queue.current = *called;
            say(Tone::good, trLater("%1 is called. Type a name, NIK or code when the resident sits down."),
                {called->number.text()});
            moveTo(Spot::field);
            refreshQueue(true);
        });
}

void CounterScreen::callTicket(const Ticket& ticket)
{
    const auto number = ticket.number.text();
    if (m_view.queue.current && m_view.queue.current->id == ticket.id) {
        leaveTicket();
        serveIfCalled();
        return;
    }
    const bool missed = ticket.state == TicketState::missed;
    if (!missed && ticket.state != TicketState::waiting) {
        say(Tone::warn, trLater("%1 is being served, on hold or done. Only a number that waits can be called."),
            {number});
        return;
    }
    if (missed) {
        send([office = m_office, command = newCommand(),
              id = ticket.id] { return office->work(command, TicketWork::comeBack, id); },
             [this, number](Result<Ticket, TicketRefusal> back) {
                 if (!back)
                     say(Tone::warn, sentenceOf(back.refusal()), {number});
                 else
                     say(Tone::good, trLater("%1 is back in the queue: after the next two people."), {number});
                 leaveTicket();
                 refreshQueue(true);
             });
        return;
    }
    send(
        "call " + ticket.id.text(),
        [office = m_office, command = newCommand(), counter = m_view.counter, id = ticket.id] {
            return office->callChosen(command, counter, id);
        },
        [this](Result<Ticket, CallNextRefusal> called) {
            if (!called) {
                say(Tone::warn, sentenceOf(called.refusal()));
                return;
            }
            m_view.queue.current = *called;
            say(Tone::good, trLater("%1 is called out of turn; the record says so."), {called->number.text()});
            leaveTicket();
            moveTo(Spot::field);
            refreshQueue(true);
        });
}

/// A scanned ticket leaves no words in the field to be taken away with it.
void CounterScreen::leaveTicket()
{
    m_view.ticketFound.reset();
    typeField({});
    show();
}

void CounterScreen::ticketWork(TicketWork what, std::function<void(const Ticket&)> done)
{
    if (!m_view.queue.current) {
        say(Tone::warn, trLater("Nobody is at this counter. F2 calls the next."));
        return;
    }
    const auto current = m_view.queue.current->id;
    send(
        "ticket " + current.text() + std::to_string(static_cast<int>(what)),
        [office = m_office, command = newCommand(), what, id = current] { return office->work(command, what, id); },
        [this, done = std::move(done)](Result<Ticket, TicketRefusal> ticket) {
            if (!ticket) {
                say(Tone::warn, sentenceOf(ticket.refusal()));
                refreshQueue(true);
                return;
            }
            done(*ticket);
            refreshQueue(true);
        });
}

void CounterScreen::recall()
{
    ticketWork(TicketWork::recall, [this](const Ticket& ticket) {
        m_view.queue.current = ticket;
        say(Tone::good, trLater("%1 is called again (%2 of 3)."), {ticket.number.text(), std::to_string(ticket.calls)});
    });
}

void CounterScreen::miss()
{
    const auto& current = m_view.queue.current;
    if (current && !m_view.missAsked) {
        m_view.missAsked = true;
        m_missAskedAt = m_clock.now();
        say(Tone::warn, trLater("%1 did not come? Press F4 once more."), {current->number.text()});
        return;
    }
    m_view.missAsked = false;
    ticketWork(TicketWork::miss, [this](const Ticket& ticket) {
        m_view.queue.current.reset();
        m_doneAt = m_clock.now();
        m_takeBack = [this, id = ticket.id] {
            send([office = m_office, command = newCommand(), id] { return office->undo(command, id); },
                 [this](bool undone) {
                     if (undone)
                         say(Tone::good, trLater("Taken back."));
                     else
                         say(Tone::warn, trLater("Too late to take back. A missed number may return once."));
                     refreshQueue(true);
                 });
        };
        m_view.notice = {Tone::calm, trLater("%1 is noted as missed."), {ticket.number.text()}, false, true};
    });
}

/// Whoever opens a record serves the person that was called.
void CounterScreen::serveIfCalled()
{
    const auto& current = m_view.queue.current;
    if (!current || current->state != TicketState::called) return;
    run(
        m_background, m_life,
        [office = m_office, command = newCommand(), id = current->id] {
            return office->work(command, TicketWork::serve, id);
        },
        [this](const Result<Ticket, TicketRefusal>& ticket) {
            if (ticket) m_view.queue.current = *ticket;
            refreshQueue(true);
        },
        [this](TroubleKind kind) { unanswered(kind); });
}

void CounterScreen::finish()
{
    if (!m_view.queue.current) { // somebody without a number, or nobody at all
        clearForNext();
        moveTo(Spot::field);
        say(Tone::calm, trLater("Cleared. F2 calls the next."));
        return;
    }
    ticketWork(TicketWork::finish, [this](const Ticket& ticket) {
        m_view.queue.current.reset();
        clearForNext();
        moveTo(Spot::field);
        m_doneAt = m_clock.now();
        m_takeBack = [this, id = ticket.id] {
            send([office = m_office, command = newCommand(), id] { return office->undo(command, id); },
                 [this](bool undone) {
                     if (undone)
                         say(Tone::good, trLater("Taken back."));
                     else
                         say(Tone::warn, trLater("Too late to take back."));
                     refreshQueue(true);
                 });
        };
        m_view.notice = {Tone::good, trLater("%1 is done. F2 calls the next."), {ticket.number.text()}, false, true};
    });
}

} // namespace pintu
