#include "office/queue_desk.h"

#include "core/record/undo.h"

#include <algorithm>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

QueueDesk::Refusal known(TicketRefusal refusal)
{
    switch (refusal) {
    case TicketRefusal::notInThisState: return QueueDesk::Refusal::notInThisState;
    case TicketRefusal::tooSoon: return QueueDesk::Refusal::tooSoon;
    case TicketRefusal::noMoreCalls: return QueueDesk::Refusal::noMoreCalls;
    case TicketRefusal::returnedBefore: return QueueDesk::Refusal::returnedBefore;
    case TicketRefusal::otherDay: return QueueDesk::Refusal::otherDay;
    case TicketRefusal::unknownLetter: return QueueDesk::Refusal::unknownLetter;
    }
    return QueueDesk::Refusal::notInThisState;
}

/// The same timer of the same state of the same thing has the same command, whoever fires it first.
CommandId timerCommand(const Ticket& ticket, std::string_view timer)
{
    CommandId out{ticket.id.uuid};
    std::size_t at = 0;
    for (const char c : timer) out.uuid.bytes[at++ % 16] ^= static_cast<std::uint8_t>(c);
    const auto called = static_cast<std::uint64_t>(ticket.lastCalled.ms);
    for (std::size_t i = 0; i < 8; ++i) out.uuid.bytes[8 + i] ^= static_cast<std::uint8_t>(called >> (8 * i));
    return out;
}

} // namespace

Day QueueDesk::day()
{
    const auto newest = m_rows.newestDay();
    return newest ? newest->day : Day::of(m_site.clock().now(), m_site.zone());
}

Result<TicketTaken, TakeTicketRefusal> QueueDesk::take(const Command& command, const TicketWish& wish,
                                                       FarAhead farAhead)
{
    const auto events = m_site.run(command, [&](Time now) -> Result<Drafts, TakeTicketRefusal> {
        const auto& profile = m_site.profile();
        const auto plan = decideDay(m_rows.newestDay(), Day::of(now, profile.timeZone()), farAhead);
        if (!plan)
            return refused(plan.refusal() == DayRefusal::closed ? TakeTicketRefusal::dayClosed
                                                                : TakeTicketRefusal::clockFarAhead);
        const auto taken = decideTakeTicket(profile, plan->day, m_rows.lastNumber(plan->day, wish.letter), wish, now,
                                            m_site.entropy());
        if (!taken) return refused(taken.refusal());
        Drafts drafts;
        if (plan->close) drafts.push_back(draftOf(*plan->close));
        if (plan->open) drafts.push_back(draftOf(*plan->open));
        drafts.push_back(draftOf(*taken));
        return drafts;
    });
    if (!events) return refused(events.refusal());
    return theOne<TicketTaken>(*events);
}

Result<CounterOpened, QueueDesk::CounterRefusal> QueueDesk::openCounter(const Command& command, std::int64_t counter,
                                                                        const std::string& officer)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, CounterRefusal> {
        const auto& profile = m_site.profile();
        if (!profile.counter(counter)) return refused(CounterRefusal::unknownCounter);
        if (!profile.officer(officer)) return refused(CounterRefusal::unknownOfficer);
        return Drafts{draftOf(CounterOpened{counter, officer})};
    });
    if (!events) return refused(events.refusal());
    return theOne<CounterOpened>(*events);
}

Result<CounterClosed, QueueDesk::CounterRefusal> QueueDesk::closeCounter(const Command& command, std::int64_t counter)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, CounterRefusal> {
        if (!m_site.profile().counter(counter)) return refused(CounterRefusal::unknownCounter);
        if (m_rows.counter(day(), counter).current) return refused(CounterRefusal::stillServing);
        return Drafts{draftOf(CounterClosed{counter})};
    });
    if (!events) return refused(events.refusal());
    return theOne<CounterClosed>(*events);
}

Result<TicketCalled, CallNextRefusal> QueueDesk::callNext(const Command& command, std::int64_t counter)
{
    const auto events = m_site.run(command, [&](Time now) -> Result<Drafts, CallNextRefusal> {
        const auto today = day();
        const auto called = decideCallNext(m_rows.queue(today), m_site.profile(), m_rows.counter(today, counter), now);
        if (!called) return refused(called.refusal());
        return Drafts{draftOf(*called)};
    });
    if (!events) return refused(events.refusal());
    return theOne<TicketCalled>(*events);
}

Result<TicketCalled, CallNextRefusal> QueueDesk::callChosen(const Command& command, std::int64_t counter, TicketId id)
{
    const auto events = m_site.run(command, [&](Time now) -> Result<Drafts, CallNextRefusal> {
        const auto chosen = m_rows.ticket(id);
        if (!chosen || chosen->day != day()) return refused(CallNextRefusal::nobodyWaiting);
        if (!m_site.profile().counter(counter)) return refused(CallNextRefusal::unknownCounter);
        const auto called = decideCallChosen(*chosen, m_rows.counter(day(), counter), now);
        if (!called) return refused(called.refusal());
        return Drafts{draftOf(*called)};
    });
    if (!events) return refused(events.refusal());
    return theOne<TicketCalled>(*events);
}

template <class Decide>
Result<Ticket, QueueDesk::Refusal> QueueDesk::move(const Command& command, TicketId id, Decide decide)
{
    const auto events = m_site.run(command, [&](Time now) -> Result<Drafts, Refusal> {
        const auto stored = m_rows.ticket(id);
        if (!stored) return refused(Refusal::unknown);
        const auto step = decide(*stored, now);
        if (!step) return refused(known(step.refusal()));
        return Drafts{draftOf(*step)};
    });
    if (!events) return refused(events.refusal());
    requireAbout(*events, id.text());
    return *m_rows.ticket(id);
}

Result<Ticket, QueueDesk::Refusal> QueueDesk::recall(const Command& command, TicketId ticket)
{
    return move(command, ticket, [](const Ticket& t, Time now) { return decideRecall(t, now); });
}

Result<Ticket, QueueDesk::Refusal> QueueDesk::serve(const Command& command, TicketId ticket)
{
    return move(command, ticket, [](const Ticket& t, Time now) { return decideServe(t, now); });
}

Result<Ticket, QueueDesk::Refusal> QueueDesk::finish(const Command& command, TicketId ticket)
{
    return move(command, ticket, [](const Ticket& t, Time now) { return decideFinish(t, now); });
}

Result<Ticket, QueueDesk::Refusal> QueueDesk::miss(const Command& command, TicketId ticket)
{
    return move(command, ticket, [](const Ticket& t, Time now) { return decideMiss(t, now); });
}

Result<Ticket, QueueDesk::Refusal> QueueDesk::hold(const Command& command, TicketId ticket, const std::string& reason,
                                                   std::int64_t minutes)
{
    return move(command, ticket, [&](const Ticket& t, Time now) { return decideHold(t, reason, minutes, now); });
}

Result<Ticket, QueueDesk::Refusal> QueueDesk::resume(const Command& command, TicketId ticket)
{
    return move(command, ticket, [](const Ticket& t, Time now) { return decideResume(t, now); });
}

Result<Ticket, QueueDesk::Refusal> QueueDesk::transfer(const Command& command, TicketId ticket,
                                                       const std::string& letter)
{
    return move(command, ticket,
                [&](const Ticket& t, Time now) { return decideTransfer(t, m_site.profile(), letter, now); });
}

Result<Ticket, QueueDesk::Refusal> QueueDesk::comeBack(const Command& command, TicketId ticket)
{
    return move(command, ticket, [&](const Ticket& t, Time now) { return decideReturn(t, m_rows.queue(day()), now); });
}

Result<Ticket, QueueDesk::Refusal> QueueDesk::leave(const Command& command, TicketId ticket)
{
    return move(command, ticket, [](const Ticket& t, Time now) { return decideLeave(t, now); });
}

Result<Ticket, QueueDesk::UndoRefusal> QueueDesk::undo(const Command& command, TicketId id)
{
    const auto events = m_site.run(command, [&](Time now) -> Result<Drafts, UndoRefusal> {
        auto steps = standing(m_site.journal().eventsAbout(id.text()));
        std::erase_if(steps, [](const Event& e) { return e.type == Printed::type || e.type == PrintFailed::type; });
        if (steps.empty()) return refused(UndoRefusal::unknown);
        const auto& last = steps.back();
        const auto state = m_rows.newestDay();
        if (last.type == TicketTaken::type || (state && state->closed)) return refused(UndoRefusal::nothingToUndo);
        if (now.ms - last.at.ms > undoMs) return refused(UndoRefusal::tooLate);
        return Drafts{draftOf(Undone{id.text(), last.epoch, last.seq})};
    });
    if (!events) return refused(events.refusal());
    requireAbout(*events, id.text());
    return *m_rows.ticket(id);
}

Result<DayClosed, QueueDesk::CloseRefusal> QueueDesk::closeDay(const Command& command)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, CloseRefusal> {
        const auto newest = m_rows.newestDay();
        if (!newest) return refused(CloseRefusal::noDay);
        if (newest->closed) return refused(CloseRefusal::closedBefore);
        return Drafts{draftOf(DayClosed{newest->day})};
    });
    if (!events) return refused(events.refusal());
    return theOne<DayClosed>(*events);
}

std::int64_t QueueDesk::runTimers()
{
    std::int64_t fired = 0;
    for (const auto& ticket : inState(TicketState::called)) {
        if (!missedBySilence(ticket, m_site.clock().now())) continue;
        if (miss({timerCommand(ticket, "missed"), "timer"}, ticket.id)) ++fired;
    }
    return fired;
}

WaitEstimate QueueDesk::estimate(const Ticket& ticket)
{
    const auto& profile = m_site.profile();
    const auto* group = profile.deskGroup(ticket.queue);
    std::int64_t open = 0;
    std::int64_t busy = 0;
    for (const auto& counter : m_rows.counters(ticket.day)) {
        const auto* place = profile.counter(counter.number);
        if (!counter.open() || !place ||
            std::find(place->letters.begin(), place->letters.end(), ticket.queue) == place->letters.end())
            continue;
        ++open;
        if (counter.current) ++busy;
    }
    const auto ahead = m_rows.queue(ticket.day).ahead(ticket, profile, m_site.clock().now());
    return estimateWait(ahead, busy, open, m_rows.serviceMinutes(ticket.queue, ticket.day),
                        group ? group->standardMinutes : 0);
}

} // namespace pintu
