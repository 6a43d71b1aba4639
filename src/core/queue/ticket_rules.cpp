#include "core/queue/ticket_rules.h"

#include "core/people/resident.h"
#include "core/record/undo.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace pintu {
namespace {

constexpr std::int64_t callsInAll = 3;
constexpr std::int64_t betweenCallsMs = 20'000;
constexpr std::int64_t silenceMs = 90'000;
constexpr std::int64_t shortestNightMs = 10 * 3'600'000;
constexpr std::int64_t clocksDifferMs = 60'000;    // two good PCs, or a small step by the network
constexpr std::int64_t longestPauseMs = 3'600'000; // between two arrivals, for decidePutBack
constexpr std::int64_t besideAtMostMs = 3'600'000;
constexpr std::int64_t peopleBeforeReturned = 2;
constexpr std::int64_t lastNumberOfSeries = 999; // three digits are printed and spoken

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

bool mayStillChange(const Ticket& ticket)
{
    return ticket.state == TicketState::waiting || ticket.state == TicketState::called ||
           ticket.state == TicketState::serving || ticket.state == TicketState::onHold;
}

/// A clock that was fast tells the day before again.
bool backToBeside(const DayState& newest, Day today)
{
    return newest.beside && newest.mayGoBack && *newest.beside <= today && today < newest.day;
}

/// On which day a ticket waits, by its own steps.
Day dayOf(const std::vector<Event>& steps)
{
    Day day;
    for (const auto& step : steps) {
        if (step.type == TicketTaken::type) day = bodyOf<TicketTaken>(step).day;
        if (step.type == TicketCarried::type) day = bodyOf<TicketCarried>(step).day;
    }
    return day;
}

/// What has moved or changed a ticket: neither its papers, nor the keys of sealed words, nor whose it was found to be.
std::vector<Event> queueSteps(const std::vector<Event>& about)
{
    auto steps = notUndone(about);
    std::erase_if(steps, [](const Event& e) {
        return e.type == Printed::type || e.type == PrintFailed::type || e.type == PersonKeyMade::type ||
               e.type == TicketHolderNamed::type;
    });
    return steps;
}

} // namespace

bool stillOn(const DayState& newest, Time now, Zone zone)
{
    const auto today = Day::of(now, zone);
    if (today <= newest.day) return true;
    if (newest.lastStep.ms == 0) return false;
    // A morning is earlier in the day than the evening before it. A clock that is whole days fast is not.
    const auto inDay = [zone](Time time) { return time.ms - Day::of(time, zone).startsAt(zone).ms; };
    return now.ms - newest.lastStep.ms < shortestNightMs || inDay(now) >= inDay(newest.lastStep);
}

Result<DayPlan, DayRefusal> decideDay(const std::optional<DayState>& newest, const WorkingCalendar& calendar, Time now,
                                      Zone zone, FarAhead farAhead)
{
    const auto today = Day::of(now, zone);
    if (!newest) return DayPlan{today, {}, DayOpened{today}, std::nullopt};
    const DayPlan goesOn{newest->day, {}, std::nullopt, newest->beside};
    const bool agreed = farAhead == FarAhead::clerkAgrees;
    if (today <= newest->day) {
        const bool goesBack = !newest->closed && backToBeside(*newest, today);
        if (goesBack) return DayPlan{*newest->beside, {}, DayOpened{*newest->beside, newest->day}, newest->day};
        // A day of this date that the record holds has numbers of its own: the two cannot become one.
        if (agreed && today < newest->day && !newest->dateKnown && newest->mayGoBack)
            return DayPlan{today, {}, DayOpened{today}, newest->day, DayOpened{today, newest->day}};
        if (newest->closed) return refused(DayRefusal::closed);
        return goesOn;
    }
    const bool mayBeTheSameDay = !newest->closed && stillOn(*newest, now, zone);
    if (mayBeTheSameDay && newest->someoneInside && !agreed) return goesOn;
    const bool farAway = calendar.plusWorkingDays(newest->day, 2) <= today;
    if (farAway && !agreed) return refused(DayRefusal::clockFarAhead);

    DayPlan plan{today, {}, DayOpened{today}, std::nullopt};
    if (newest->closed) return plan;
    if (newest->beside) plan.close.push_back({*newest->beside});
    if (agreed || !(mayBeTheSameDay || newest->someoneInside))
        plan.close.push_back({newest->day});
    else
        plan.numbersFrom = newest->day;
    return plan;
}

DateDoubt doubtOf(const std::optional<DayState>& newest, const WorkingCalendar& calendar, Time now, Zone zone)
{
    if (!newest) return DateDoubt::none;
    const auto today = Day::of(now, zone);
    if (today == newest->day) return DateDoubt::none;
    if (today < newest->day)
        return !newest->closed && backToBeside(*newest, today) ? DateDoubt::none : DateDoubt::behind;
    if (!newest->closed && newest->someoneInside && stillOn(*newest, now, zone)) {
        // By who is there longest: a number that the machine gave just now tells nothing of those before.
        const auto oldest = newest->earliest.ms > 0 ? std::min(newest->earliest, newest->lastStep) : newest->lastStep;
        return now.ms - oldest.ms < shortestNightMs ? DateDoubt::none : DateDoubt::anotherDayOrNot;
    }
    const auto plan = decideDay(newest, calendar, now, zone, FarAhead::askClerk);
    return plan ? DateDoubt::none : DateDoubt::farAhead;
}

std::optional<DayClosed> decideCloseBeside(const DayState& newest, Time now)
{
    if (!newest.beside || newest.closed || newest.begun.ms == 0) return std::nullopt;
    if (now.ms - newest.begun.ms < besideAtMostMs) return std::nullopt;
    return DayClosed{*newest.beside};
}

Result<std::optional<TicketsKept>, CloseDayRefusal> decideCloseDay(const std::optional<DayState>& newest,
                                                                   const std::vector<Ticket>& inHall, Leftover leftover)
{
    if (!newest) return refused(CloseDayRefusal::noDay);
    if (newest->closed) return refused(CloseDayRefusal::closedBefore);
    TicketsKept kept{newest->day, {}};
    for (const auto& ticket : inHall) {
        if (ticket.state == TicketState::serving) return refused(CloseDayRefusal::stillServing);
        if (ticket.state != TicketState::missed) kept.tickets.push_back(ticket.id);
    }
    const bool any = leftover == Leftover::comesFirst && !kept.tickets.empty();
    return any ? std::optional{std::move(kept)} : std::nullopt;
}

Result<DayReopened, ReopenDayRefusal> decideReopenDay(const std::optional<DayState>& newest, Time now, Zone zone)
{
    if (!newest) return refused(ReopenDayRefusal::noDay);
    if (!newest->closed) return refused(ReopenDayRefusal::notClosed);
    if (Day::of(now, zone) != newest->day) return refused(ReopenDayRefusal::anotherDay);
    return DayReopened{newest->day};
}

std::optional<TicketCarried> decideCarry(const Ticket& ticket, const DayState& newest, Time now)
{
    if (newest.closed || ticket.day == newest.day) return std::nullopt;
    return TicketCarried{ticket.id, newest.day, now};
}

std::optional<ClockPutBack> decidePutBack(std::vector<Ticket> inHall, Time now)
{
    const auto ahead = [now](Time time) { return time.ms > now.ms + clocksDifferMs; };
    if (std::none_of(inHall.begin(), inHall.end(),
                     [&](const Ticket& t) { return ahead(t.taken) || ahead(t.lastCalled); }))
        return std::nullopt;
    std::sort(inHall.begin(), inHall.end(), [](const Ticket& a, const Ticket& b) { return a.arrival < b.arrival; });
    ClockPutBack out;
    Time here = now; // walks from the newest arrival to the oldest
    for (std::size_t i = inHall.size(); i-- > 0;) {
        const auto& ticket = inHall[i];
        if (i + 1 == inHall.size()) {
            here = std::min(ticket.taken, now);
        } else {
            const auto pause = inHall[i + 1].taken.ms - ticket.taken.ms;
            if (pause > 0 && pause <= longestPauseMs) here.ms -= pause;
        }
        const Time longest = now.plus(std::chrono::minutes{ticket.holdMinutes});
        out.tickets.push_back({ticket.id, here, std::min(ticket.lastCalled, now), std::min(ticket.holdUntil, longest)});
    }
    return out;
}

std::optional<TakeTicketRefusal> refusalOf(const HoursNow& hours, GivenBy by)
{
    if (by == GivenBy::clerk || hours.givesNumbers()) return std::nullopt;
    return hours.state == HoursState::beforeMachine ? TakeTicketRefusal::beforeHours : TakeTicketRefusal::afterHours;
}

Result<TicketTaken, TakeTicketRefusal> decideTakeTicket(const OfficeProfile& profile, Day day, const Series& series,
                                                        const TicketWish& wish, Time now, Entropy& entropy)
{
    if (!profile.deskGroup(wish.letter)) return refused(TakeTicketRefusal::unknownLetter);
    const auto quota = profile.quotaOf(wish.need);
    const bool unlimited = wish.priority == PriorityClass::emergency || wish.beyondQuota;
    if (quota && !unlimited && series.ofNeed >= *quota) return refused(TakeTicketRefusal::soldOut);
    auto number = series.last + 1;
    while (std::ranges::find(series.kept, number) != series.kept.end()) ++number;
    if (number > lastNumberOfSeries) return refused(TakeTicketRefusal::seriesFull);
    return TicketTaken{
        TicketId::timed(now, entropy), day, wish.letter, number, wish.priority, wish.need, now, wish.told};
}

Result<TicketCalled, CallNextRefusal> decideCallNext(const Queue& queue, const OfficeProfile& profile,
                                                     const CounterState& counter, Time now)
{
    const auto* place = profile.counter(counter.number);
    if (!place) return refused(CallNextRefusal::unknownCounter);
    if (!counter.open()) return refused(CallNextRefusal::counterClosed);
    if (counter.current) return refused(CallNextRefusal::stillServing);
    const auto turn = queue.nextTurn(*place, profile, now);
    if (!turn) return refused(CallNextRefusal::nobodyWaiting);
    return TicketCalled{turn->ticket.id, counter.number, turn->reason, now};
}

Result<TicketCalled, CallNextRefusal> decideCallChosen(const Ticket& ticket, const CounterState& counter, Time now)
{
    if (!counter.open()) return refused(CallNextRefusal::counterClosed);
    if (counter.current) return refused(CallNextRefusal::stillServing);
    if (ticket.state != TicketState::waiting) return refused(CallNextRefusal::notWaiting);
    return TicketCalled{ticket.id, counter.number, CallReason::chosen, now};
}

Result<TicketRecalled, TicketRefusal> decideRecall(const Ticket& ticket, Time now)
{
    if (ticket.state != TicketState::called) return refused(TicketRefusal::notInThisState);
    if (ticket.calls >= callsInAll) return refused(TicketRefusal::noMoreCalls);
    // A call that lies far ahead of the clock was written by a wrong one: nobody waits hours for that.
    if (std::abs(now.ms - ticket.lastCalled.ms) < betweenCallsMs) return refused(TicketRefusal::tooSoon);
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

Result<Pause, TicketRefusal> decideHold(const Ticket& ticket, HoldReason reason, std::int64_t minutes, Time now)
{
    if (ticket.state != TicketState::serving && ticket.state != TicketState::called)
        return refused(TicketRefusal::notInThisState);
    Pause out{std::nullopt, {ticket.id, std::string{nameOf(reason)}, minutes, now}};
    if (ticket.state == TicketState::called) out.serving = TicketServing{ticket.id, now};
    return out;
}

Result<TicketResumed, TicketRefusal> decideResume(const Ticket& ticket, Time now)
{
    return step<TicketResumed>(ticket, now, {TicketState::onHold});
}

Result<TicketTransferred, TicketRefusal> decideTransfer(const Ticket& ticket, const OfficeProfile& profile,
                                                        const TransferTo& to, Time now)
{
    const bool waits = ticket.state == TicketState::waiting;
    if (!waits && ticket.state != TicketState::serving && ticket.state != TicketState::called)
        return refused(TicketRefusal::notInThisState);
    auto queue = to.letter.empty() ? ticket.queue : to.letter;
    if (!profile.deskGroup(queue)) return refused(TicketRefusal::unknownLetter);
    if (to.counter != 0 && !profile.counter(to.counter)) return refused(TicketRefusal::unknownCounter);
    if (to.counter == 0 && waits && queue == ticket.queue && ticket.forCounter == 0)
        return refused(TicketRefusal::sameQueue);
    return TicketTransferred{ticket.id, std::move(queue), now, to.counter};
}

Result<TicketClassed, TicketRefusal> decideClass(const Ticket& ticket, PriorityClass priority, Time now)
{
    if (!mayStillChange(ticket)) return refused(TicketRefusal::notInThisState);
    if (ticket.priority == priority) return refused(TicketRefusal::sameClass);
    return TicketClassed{ticket.id, priority, now};
}

Result<TicketNeedsStated, TicketRefusal> decideNeed(const Ticket& ticket, const std::string& sector, Time now)
{
    if (!mayStillChange(ticket)) return refused(TicketRefusal::notInThisState);
    if (sector == ticket.need || std::ranges::find(ticket.moreNeeds, sector) != ticket.moreNeeds.end())
        return refused(TicketRefusal::sameNeed);
    auto more = ticket.moreNeeds;
    more.push_back(sector);
    return TicketNeedsStated{ticket.id, std::move(more), now};
}

Result<CounterBreakBegun, BreakRefusal> decideBreak(const CounterState& counter, BreakReason reason,
                                                    std::int64_t minutes, Time now)
{
    if (!counter.open()) return refused(BreakRefusal::counterClosed);
    if (counter.current) return refused(BreakRefusal::stillServing);
    return CounterBreakBegun{counter.number, reason, now,
                             minutes == 0 ? Time{} : now.plus(std::chrono::minutes{minutes})};
}

Result<CounterBreakEnded, BreakRefusal> decideEndBreak(const CounterState& counter, Time now)
{
    if (!counter.onBreak) return refused(BreakRefusal::notOnBreak);
    return CounterBreakEnded{counter.number, now};
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

Result<Undone, UndoRefusal> decideUndo(const Ticket& ticket, const std::vector<Event>& about, Time lastStep,
                                       const std::optional<DayState>& newest, const CounterState& counter, Time now)
{
    const auto steps = queueSteps(about);
    if (steps.empty()) return refused(UndoRefusal::unknown);
    const auto& last = steps.back();
    const bool began = last.type == TicketTaken::type || last.type == TicketCarried::type;
    if (began || (newest && newest->closed)) return refused(UndoRefusal::nothingToUndo);
    // Folded again it would be of the day it was taken on: one that was taken back.
    if (dayOf(steps) != ticket.day) return refused(UndoRefusal::nothingToUndo);
    // Two people would be at one counter.
    if (counter.current && counter.current->id != ticket.id) return refused(UndoRefusal::nothingToUndo);
    if (!mayUndo(lastStep, now)) return refused(UndoRefusal::tooLate);
    return Undone{last.subject, last.epoch, last.seq};
}

std::int64_t counterAfterUndo(const std::vector<Event>& about)
{
    auto steps = queueSteps(about);
    if (!steps.empty()) steps.pop_back();
    std::int64_t counter = 0;
    for (const auto& event : steps) {
        if (event.type == TicketCalled::type)
            counter = bodyOf<TicketCalled>(event).counter;
        else if (event.type != TicketRecalled::type && event.type != TicketServing::type &&
                 event.type != TicketClassed::type && event.type != TicketNeedsStated::type)
            counter = 0; // every other step ends it
    }
    return counter;
}

bool heldLongEnough(const Ticket& ticket, Time now)
{
    return ticket.state == TicketState::onHold && ticket.holdUntil.ms > 0 && ticket.holdUntil <= now;
}

bool missedBySilence(const Ticket& ticket, Time now)
{
    return ticket.state == TicketState::called && ticket.calls >= callsInAll &&
           now.ms - ticket.lastCalled.ms >= silenceMs;
}

} // namespace pintu
