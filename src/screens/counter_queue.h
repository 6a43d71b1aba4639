#pragma once

#include "screens/counter_office.h"
#include "screens/counter_workplace.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace pintu {

struct QueueState : CounterQueueOffice::QueueView {
    bool missAsked = false; ///< F4 once; again makes it so
};

/// The left side of the counter: calling people and letting them go.
class CounterQueue {
public:
    /// `wentOn` is told whenever the record has got new events, whoever wrote them.
    CounterQueue(CounterWorkplace& workplace, std::shared_ptr<CounterQueueOffice> office, std::function<void()> wentOn);

    const QueueState& state() const { return m_state; }
    std::int64_t counter() const { return m_counter; }
    /// For the access log, beside who read whom: the ticket at this counter, or else the counter.
    std::string purpose() const;

    void openAt(std::int64_t counter);
    /// About twice a second: what others did, and what the time changes.
    void tick();
    void refresh() { look(0); }
    /// Somebody has written to the record, or may have.
    void recordWentOn();

    /// A clerk was asked about the date; counts for whoever is called from now on.
    void goOnWith(WhichDay whichDay) { m_whichDay = whichDay; }

    void callNext();
    /// Out of turn, for a reason that is sealed; `dealtWith` is told at its end.
    void callChosen(const Ticket& ticket, ChosenWhy why, const std::function<void()>& dealtWith);
    /// Makes a move of a ticket and gives what it has become to `done`, which says so; where the move is refused the
    /// clerk is told why, and who was quicker.
    void move(const Ticket& ticket, const TicketMove& what, std::function<void(const Ticket&)> done);
    /// Says what was done to a ticket, and that it can be taken back.
    void sayMoved(const Ticket& ticket, Tone tone, const char* english, std::vector<std::string> parts);
    /// Says it of what another command takes back.
    void sayDone(std::function<void()> takeBack, Tone tone, const char* english, std::vector<std::string> parts);
    void recall();
    void miss();
    /// Another key than F4: the first press does not count any more.
    void forgetMiss() { m_state.missAsked = false; }
    /// `clear` is told before the next one is offered.
    void finish(const std::function<void()>& clear);
    /// Whoever was called is served now that their record is open; whose visit it is stands beside the ticket.
    void serve(PersonId person);
    void undo();

private:
    void look(std::int64_t place);
    void work(TicketWork what, std::function<void(const Ticket&)> done);
    void called(const Ticket& ticket, const char* english, std::vector<std::string> parts);
    void takeBack(TicketId ticket);
    bool isWithOther(const Ticket& ticket) const;
    bool sayQuicker(const std::optional<Ticket>& now);

    CounterWorkplace& m_workplace;
    std::shared_ptr<CounterQueueOffice> m_office;
    std::function<void()> m_wentOn;
    QueueState m_state;
    std::int64_t m_counter = 0;
    WhichDay m_whichDay = WhichDay::asksClerk;
    std::function<void()> m_takeBack; ///< what "Urungkan" does
    Time m_doneAt;                    ///< of what may be taken back
    Time m_missAskedAt;
    std::int64_t m_ticks = 0;
    bool m_looking = false;
    bool m_lookAgain = false; ///< the record went on while it was being looked at
};

} // namespace pintu
