#include "core/queue/ticket_rules.h"

#include "core/record/undo.h"

namespace pintu {
namespace {

constexpr std::int64_t callsInAll = 3;
constexpr std::int64_t betweenCallsMs = 20'000;
constexpr std::int64_t silenceMs = 90'000;
constexpr std::int64_t peopleBeforeReturned = 2;
constexpr std::int64_t lastNumberOfSeries = 999; // three digits are printed and spoken

/// Office days from one to the next, leaving Saturdays and Sundays out.
int workingDaysBetween(Day from, Day to)
{
    int count = 0;
    for (Day day = from.plus(1); day <= to && count < 10; day = day.plus(1))
        if (day.weekday() != std::chrono::Saturday && day.weekday() != std::chrono::Sunday) ++count;
    return count;
}

template <class Step>
Result<Step, TicketRefusal> step(const Ticket& ticket, Time now, std::initializer_list<TicketState> from)
{
    for (const auto state : from) {
        if (ticket.state != state) continue;
        Step out;
        out.ticket = ticket.id;
        out.at = now;
        return out;
    }
    return refused(TicketRefusal::notInThisState);
}

} // namespace

Result<DayPlan, DayRefusal> decideDay(const std::optional<DayState>& newest, Day today, FarAhead farAhead)
{
    if (!newest) return DayPlan{today, std::nullopt, DayOpened{today}};
    if (today <= newest->day) {
        if (newest->closed) return refused(DayRefusal::closed);
        return DayPlan{newest->day, std::nullopt, std::nullopt};
    }
    if (workingDaysBetween(newest->day, today) > 1 && farAhead == FarAhead::askClerk)
        return refused(DayRefusal::clockFarAhead);
    return DayPlan{today, newest->closed ? std::nullopt : std::optional{DayClosed{newest->day}}, DayOpened{today}};
}

Result<TicketTaken, TakeTicketRefusal> decideTakeTicket(const OfficeProfile& profile, Day day, std::int64_t lastNumber,
                                                        const TicketWish& wish, Time now, Entropy& entropy)
{
    if (!profile.deskGroup(wish.letter)) return refused(TakeTicketRefusal::unknownLetter);
    if (lastNumber >= lastNumberOfSeries) return refused(TakeTicketRefusal::seriesFull);
    return TicketTaken{TicketId::timed(now, entropy), day, wish.letter, lastNumber + 1, wish.priority, wish.need, now};
}

Result<TicketCalled, CallNextRefusal> decideCallNext(const Queue& queue, const OfficeProfile& profile,
                                                     const CounterState& counter, Time now)
{
    const auto* place = profile.counter(counter.number);
    if (!place) return refused(CallNextRefusal::unknownCounter);
    if (!counter.open()) return refused(CallNextRefusal::counterClosed);
    if (counter.current) return refused(CallNextRefusal::stillServing);
    const auto turn = queue.nextTurn(place->letters, profile, now);
    if (!turn) return refused(CallNextRefusal::nobodyWaiting);
    return TicketCalled{turn->ticket.id, counter.number, turn->reason, now};
}

Result<TicketCalled, CallNextRefusal> decideCallChosen(const Ticket& ticket, const CounterState& counter, Time now)
{
    if (!counter.open()) return refused(CallNextRefusal::counterClosed);
    if (counter.current) return refused(CallNextRefusal::stillServing);
    if (ticket.state != TicketState::waiting) return refused(CallNextRefusal::nobodyWaiting);
    return TicketCalled{ticket.id, counter.number, CallReason::chosen, now};
}

Result<TicketRecalled, TicketRefusal> decideRecall(const Ticket& ticket, Time now)
{
    if (ticket.state != TicketState::called) return refused(TicketRefusal::notInThisState);
    if (ticket.calls >= callsInAll) return refused(TicketRefusal::noMoreCalls);
    if (now.ms - ticket.lastCalled.ms < betweenCallsMs) return refused(TicketRefusal::tooSoon);
    return TicketRecalled{ticket.id, now};
}

Result<TicketServing, TicketRefusal> decideServe(const Ticket& ticket, Time now)
{
    return step<TicketServing>(ticket, now, {TicketState::called});
}

Result<VisitEnd, TicketRefusal> decideFinish(const Ticket& ticket, Time now)
{
    const auto done = step<TicketDone>(ticket, now, {TicketState::called, TicketState::serving});
    if (!done) return refused(done.refusal());
    VisitEnd end{std::nullopt, *done};
    if (ticket.state == TicketState::called) end.serving = TicketServing{ticket.id, now};
    return end;
}

Result<TicketMissed, TicketRefusal> decideMiss(const Ticket& ticket, Time now)
{
    return step<TicketMissed>(ticket, now, {TicketState::called});
}

Result<TicketHeld, TicketRefusal> decideHold(const Ticket& ticket, std::string reason, std::int64_t minutes, Time now)
{
    if (ticket.state != TicketState::serving) return refused(TicketRefusal::notInThisState);
    return TicketHeld{ticket.id, std::move(reason), minutes, now};
}

Result<TicketResumed, TicketRefusal> decideResume(const Ticket& ticket, Time now)
{
    return step<TicketResumed>(ticket, now, {TicketState::onHold});
}

Result<TicketTransferred, TicketRefusal> decideTransfer(const Ticket& ticket, const OfficeProfile& profile,
                                                        std::string queue, Time now)
{
    if (ticket.state != TicketState::serving && ticket.state != TicketState::called)
        return refused(TicketRefusal::notInThisState);
    if (!profile.deskGroup(queue)) return refused(TicketRefusal::unknownLetter);
    return TicketTransferred{ticket.id, std::move(queue), now};
}

Result<TicketReturned, TicketRefusal> decideReturn(const Ticket& ticket, const Queue& queue, Time now)
{
    if (ticket.day != queue.day) return refused(TicketRefusal::otherDay);
    if (ticket.state != TicketState::missed) return refused(TicketRefusal::notInThisState);
    if (ticket.returned) return refused(TicketRefusal::returnedBefore);
    return TicketReturned{ticket.id, queue.callsToday + peopleBeforeReturned, now};
}

Result<TicketLeft, TicketRefusal> decideLeave(const Ticket& ticket, Time now)
{
    return step<TicketLeft>(ticket, now,
                            {TicketState::waiting, TicketState::called, TicketState::serving, TicketState::onHold});
}

Result<Undone, UndoRefusal> decideUndo(const std::vector<Event>& about, const std::optional<DayState>& newest, Time now)
{
    auto steps = standing(about);
    std::erase_if(steps, [](const Event& e) { return e.type == Printed::type || e.type == PrintFailed::type; });
    if (steps.empty()) return refused(UndoRefusal::unknown);
    const auto& last = steps.back();
    if (last.type == TicketTaken::type || (newest && newest->closed)) return refused(UndoRefusal::nothingToUndo);
    if (now.ms - last.at.ms > undoMs) return refused(UndoRefusal::tooLate);
    return Undone{last.subject, last.epoch, last.seq};
}

bool missedBySilence(const Ticket& ticket, Time now)
{
    return ticket.state == TicketState::called && ticket.calls >= callsInAll &&
           now.ms - ticket.lastCalled.ms >= silenceMs;
}

} // namespace pintu
