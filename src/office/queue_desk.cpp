#include "office/queue_desk.h"

#include <algorithm>
#include <limits>
#include <map>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

/// A call that nobody answered is missed once, whichever program's timer is first: the command is the same for all,
/// because its id is made of the ticket and the moment of that call alone.
CommandId missedCommand(const Ticket& ticket)
{
    return following(ticket.id.uuid, "missed " + std::to_string(ticket.lastCalled.ms));
}

/// The same of a hold and the moment at which it is over.
CommandId resumedCommand(const Ticket& ticket)
{
    return following(ticket.id.uuid, "resumed " + std::to_string(ticket.holdUntil.ms));
}

} // namespace

Series QueueDesk::series(const DayPlan& plan, const TicketWish& wish)
{
    Series out;
    out.last = std::max(m_rows.lastNumber(plan.day, wish.letter), m_site.perhapsGiven(plan.day).ticket);
    if (plan.numbersFrom) out.last = std::max(out.last, m_rows.lastNumber(*plan.numbersFrom, wish.letter));
    out.kept = m_rows.numbersFromOtherDays(plan.day, wish.letter);
    if (plan.numbersFrom)
        for (const auto number : m_rows.numbersFromOtherDays(*plan.numbersFrom, wish.letter))
            out.kept.push_back(number);
    if (m_site.profile().quotaOf(wish.need)) out.ofNeed = m_rows.givenByNeed(plan.day)[wish.need];
    return out;
}

/// Rules measure with the clock, not with the record's moments, which never run back. When the clock was put right, the
/// record follows: first the day, then the moments of whoever is in the hall.
bool QueueDesk::followClock()
{
    enum class NoNeed { clockIsRight };
    const auto now = m_site.clock().now();
    const auto follow = [&](auto decide) {
        (void)m_site.run({CommandId::timed(now, m_site.entropy()), "timer"}, [&](Time) -> Result<Drafts, NoNeed> {
            const auto body = decide();
            if (!body) return refused(NoNeed::clockIsRight);
            return Drafts{draftOf(*body)};
        });
    };
    const auto earlierDay = [this](const std::optional<DayState>& newest) {
        const auto plan = planOf(newest, FarAhead::askClerk);
        return plan && plan->open && plan->open->takenBack != Day{} ? plan->open : std::nullopt;
    };
    auto newest = newestDay();
    if (earlierDay(newest)) {
        follow([&] { return earlierDay(newestDay()); });
        newest = newestDay();
    }
    const auto today = newest ? newest->day : Day::of(now, m_site.zone());
    const auto found = m_rows.newestMoment(today);
    if (found.moment > now) follow([&] { return decidePutBack(m_rows.inHall(day()), now); });
    return found.anyKept;
}

Result<TicketTaken, TakeTicketRefusal> QueueDesk::take(const Command& command, const TicketWish& wish,
                                                       FarAhead farAhead)
{
    return take(command, wish, farAhead, [](TicketId) { return Drafts{}; });
}

Result<TicketTaken, TakeTicketRefusal> QueueDesk::take(const Command& command, const TicketWish& wish,
                                                       FarAhead farAhead, const AboutTicket& more)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, TakeTicketRefusal> {
        if (wish.by == GivenBy::machine)
            if (const auto hindered = refusalOf(hours(), wish.by)) return refused(*hindered);
        const auto plan = dayPlan(farAhead);
        if (!plan)
            return refused(plan.refusal() == DayRefusal::closed ? TakeTicketRefusal::dayClosed
                                                                : TakeTicketRefusal::clockFarAhead);
        auto drafts = draftsOfPlan(*plan, farAhead);
        auto numbers = series(*plan, wish);
        for (const auto& draft : drafts)
            if (draft.type == TicketCarried::type)
                if (const auto carried = m_rows.ticket(*TicketId::parse(draft.subject));
                    carried->number.letter == wish.letter)
                    numbers.kept.push_back(carried->number.number);
        const auto taken =
            decideTakeTicket(m_site.profile(), plan->day, numbers, wish, m_site.clock().now(), m_site.entropy());
        if (!taken) return refused(taken.refusal());
        drafts.push_back(draftOf(*taken));
        auto about = more(taken->ticket);
        if (!about) return refused(TakeTicketRefusal::heldBefore);
        for (auto& draft : *about) drafts.push_back(std::move(draft));
        return drafts;
    });
    if (!events) return refused(events.refusal());
    return theOne<TicketTaken>(*events);
}

Result<CounterOpened, CounterRefusal> QueueDesk::openCounter(const Command& command, std::int64_t counter,
                                                             const std::string& officer)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, CounterRefusal> {
        const auto& profile = m_site.profile();
        if (!profile.counter(counter)) return refused(CounterRefusal::unknownCounter);
        if (!profile.officer(officer)) return refused(CounterRefusal::unknownOfficer);
        Drafts drafts;
        // Nobody closes a counter in the evening: the window is left, or the PC switched off. What stands open since
        // another day would be counted as a counter, and would keep whoever was sent there.
        const auto today = Day::of(m_site.clock().now(), m_site.zone()).startsAt(m_site.zone());
        for (const auto number : m_rows.countersOpenedBefore(today))
            if (number != counter && !m_rows.counter(day(), number).current)
                drafts.push_back(draftOf(CounterClosed{number}));
        drafts.push_back(draftOf(CounterOpened{counter, officer}));
        return drafts;
    });
    if (!events) return refused(events.refusal());
    return theOne<CounterOpened>(*events);
}

Result<CounterClosed, CounterRefusal> QueueDesk::closeCounter(const Command& command, std::int64_t counter)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, CounterRefusal> {
        if (!m_site.profile().counter(counter)) return refused(CounterRefusal::unknownCounter);
        if (m_rows.counter(day(), counter).current) return refused(CounterRefusal::stillServing);
        return Drafts{draftOf(CounterClosed{counter})};
    });
    if (!events) return refused(events.refusal());
    return theOne<CounterClosed>(*events);
}

Result<TicketCalled, CallNextRefusal> QueueDesk::callNext(const Command& command, std::int64_t counter,
                                                          WhichDay whichDay)
{
    if (followClock()) {
        openForKept();
        (void)carryKept();
    }
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, CallNextRefusal> {
        if (dayIsOver()) return refused(CallNextRefusal::nobodyWaiting); // whoever stands there waited on another day
        if (whichDay == WhichDay::asksClerk && dateIsInDoubt()) return refused(CallNextRefusal::dateInDoubt);
        const auto today = day();
        const auto called =
            decideCallNext(m_rows.queue(today), m_site.profile(), m_rows.counter(today, counter), m_site.clock().now());
        if (!called) return refused(called.refusal());
        auto drafts = endOfBreak(counter);
        drafts.push_back(draftOf(*called));
        return drafts;
    });
    if (!events) return refused(events.refusal());
    return theOne<TicketCalled>(*events);
}

/// Whoever calls somebody is back.
std::vector<Draft> QueueDesk::endOfBreak(std::int64_t counter)
{
    const auto ended = decideEndBreak(m_rows.counter(day(), counter), m_site.clock().now());
    return ended ? Drafts{draftOf(*ended)} : Drafts{};
}

Result<TicketCalled, CallNextRefusal> QueueDesk::callChosen(const Command& command, std::int64_t counter, TicketId id,
                                                            const std::function<Draft(const TicketCalled&)>& draft,
                                                            WhichDay whichDay)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, CallNextRefusal> {
        const auto chosen = m_rows.ticket(id);
        if (!chosen || chosen->day != day() || dayIsOver()) return refused(CallNextRefusal::notWaiting);
        if (!m_site.profile().counter(counter)) return refused(CallNextRefusal::unknownCounter);
        if (whichDay == WhichDay::asksClerk && dateIsInDoubt()) return refused(CallNextRefusal::dateInDoubt);
        const auto called = decideCallChosen(*chosen, m_rows.counter(day(), counter), m_site.clock().now());
        if (!called) return refused(called.refusal());
        auto drafts = endOfBreak(counter);
        drafts.push_back(draft(*called));
        return drafts;
    });
    if (!events) return refused(events.refusal());
    return theOne<TicketCalled>(*events);
}

template <class Decide>
Result<Ticket, TicketRefusal> QueueDesk::move(const Command& command, TicketId id, Decide decide)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, TicketRefusal> {
        const auto stored = m_rows.ticket(id);
        if (!stored) return refused(TicketRefusal::unknown);
        const auto step = decide(*stored, m_site.clock().now());
        if (!step) return refused(step.refusal());
        return Drafts{draftOf(*step)};
    });
    if (!events) return refused(events.refusal());
    requireAbout(*events, id.text());
    return *m_rows.ticket(id);
}

Result<Ticket, TicketRefusal> QueueDesk::recall(const Command& command, TicketId ticket)
{
    return move(command, ticket, [](const Ticket& t, Time now) { return decideRecall(t, now); });
}

Result<Ticket, TicketRefusal> QueueDesk::serve(const Command& command, TicketId ticket)
{
    return move(command, ticket, [](const Ticket& t, Time now) { return decideServe(t, now); });
}

Result<Ticket, TicketRefusal> QueueDesk::finish(const Command& command, TicketId ticket)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, TicketRefusal> {
        const auto stored = m_rows.ticket(ticket);
        if (!stored) return refused(TicketRefusal::unknown);
        const auto end = decideFinish(*stored, m_site.clock().now());
        if (!end) return refused(end.refusal());
        Drafts drafts;
        if (end->serving) drafts.push_back(draftOf(*end->serving));
        drafts.push_back(draftOf(end->done));
        return drafts;
    });
    if (!events) return refused(events.refusal());
    requireAbout(*events, ticket.text());
    return *m_rows.ticket(ticket);
}

Result<Ticket, TicketRefusal> QueueDesk::miss(const Command& command, TicketId ticket)
{
    return move(command, ticket, [](const Ticket& t, Time now) { return decideMiss(t, now); });
}

Result<Ticket, TicketRefusal> QueueDesk::hold(const Command& command, TicketId ticket, HoldReason reason,
                                              std::int64_t minutes)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, TicketRefusal> {
        const auto stored = m_rows.ticket(ticket);
        if (!stored) return refused(TicketRefusal::unknown);
        const auto pause = decideHold(*stored, reason, minutes, m_site.clock().now());
        if (!pause) return refused(pause.refusal());
        Drafts drafts;
        if (pause->serving) drafts.push_back(draftOf(*pause->serving));
        drafts.push_back(draftOf(pause->held));
        return drafts;
    });
    if (!events) return refused(events.refusal());
    requireAbout(*events, ticket.text());
    return *m_rows.ticket(ticket);
}

Result<Ticket, TicketRefusal> QueueDesk::resume(const Command& command, TicketId ticket)
{
    return move(command, ticket, [](const Ticket& t, Time now) { return decideResume(t, now); });
}

Result<Ticket, TicketRefusal> QueueDesk::transfer(const Command& command, TicketId ticket, const TransferTo& to)
{
    return move(command, ticket,
                [&](const Ticket& t, Time now) { return decideTransfer(t, m_site.profile(), to, now); });
}

Result<Ticket, TicketRefusal> QueueDesk::comeBack(const Command& command, TicketId ticket)
{
    return move(command, ticket, [&](const Ticket& t, Time now) { return decideReturn(t, m_rows.queue(day()), now); });
}

Result<Ticket, TicketRefusal> QueueDesk::leave(const Command& command, TicketId ticket)
{
    return move(command, ticket, [](const Ticket& t, Time now) { return decideLeave(t, now); });
}

Result<Ticket, UndoRefusal> QueueDesk::undo(const Command& command, TicketId id)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, UndoRefusal> {
        const auto stored = m_rows.ticket(id);
        if (!stored) return refused(UndoRefusal::unknown);
        const auto about = m_site.journal().eventsAbout(id.text());
        const auto undone = decideUndo(*stored, about, m_rows.lastStepOf(id), m_rows.newestDay(),
                                       m_rows.counter(stored->day, counterAfterUndo(about)), m_site.clock().now());
        if (!undone) return refused(undone.refusal());
        return Drafts{draftOf(*undone)};
    });
    if (!events) return refused(events.refusal());
    requireAbout(*events, id.text());
    return *m_rows.ticket(id);
}

QueueDesk::Fired QueueDesk::runTimers()
{
    Fired fired;
    if (followClock()) {
        // Not at midnight, nor on a Sunday, on a PC that was left on.
        if (m_site.profile().hours.stated() && hours().givesNumbers()) openForKept();
        fired.carried = carryKept();
    }
    fired.closed = closeBeside() ? 1 : 0;
    for (const auto& ticket : inState(TicketState::called))
        if (missedBySilence(ticket, m_site.clock().now()) && miss({missedCommand(ticket), "timer"}, ticket.id))
            ++fired.missed;
    for (const auto& ticket : inState(TicketState::onHold))
        if (heldLongEnough(ticket, m_site.clock().now()) && resume({resumedCommand(ticket), "timer"}, ticket.id))
            ++fired.resumed;
    return fired;
}

QueueDesk::Line QueueDesk::line(std::int64_t counter)
{
    const auto queue = m_rows.queue(day());
    const auto all = std::ssize(queue.waiting);
    const auto* place = m_site.profile().counter(counter);
    Line out;
    if (place) out.inOrder = queue.inOrder(*place, m_site.profile(), m_site.clock().now());
    out.elsewhere = all - std::ssize(out.inOrder);
    return out;
}

WaitEstimate QueueDesk::estimateIn(const Queue& queue, const Ticket& ticket)
{
    const auto& profile = m_site.profile();
    std::vector<CounterNow> open;
    for (const auto& counter : m_rows.counters(queue.day))
        if (counter.open() && !counter.onBreak) open.push_back({counter.number, counter.current.has_value()});
    std::map<std::string, std::int64_t> waiting;
    for (const auto& other : queue.waiting) ++waiting[other.queue];
    const auto* group = profile.deskGroup(ticket.queue);
    const auto now = m_site.clock().now();
    const auto estimate = estimateWait(
        queue.ahead(ticket, profile, now), countersFor(ticket.queue, profile.counters, open, waiting),
        SqlWaits{m_site.database()}.serviceMinutes(ticket.queue, queue.day), group ? group->standardMinutes : 0);
    return onTheClock(estimate, [&](std::int64_t minutes) {
        return minutesUntilWorked(profile.hours, m_site.catalogue().calendar(), now, m_site.zone(), minutes);
    });
}

WaitEstimate QueueDesk::estimate(const Ticket& ticket)
{
    return estimateIn(m_rows.queue(ticket.day), ticket);
}

TicketWish QueueDesk::withEstimate(TicketWish wish, FarAhead farAhead)
{
    const auto plan = dayPlan(farAhead);
    if (!plan) return wish; // no ticket comes of it
    auto queue = m_rows.queue(plan->day);
    Ticket newcomer;
    newcomer.queue = newcomer.number.letter = wish.letter;
    newcomer.priority = wish.priority;
    newcomer.taken = m_site.clock().now();
    newcomer.arrival = std::numeric_limits<std::int64_t>::max();
    queue.waiting.push_back(newcomer);
    wish.told = estimateIn(queue, newcomer);
    return wish;
}

WaitAccuracy QueueDesk::accuracy(Day from, Day until, const std::string& letter)
{
    auto waits = SqlWaits{m_site.database()}.toldWaits(from, until);
    if (!letter.empty()) std::erase_if(waits, [&](const ToldWait& wait) { return wait.letter != letter; });
    return accuracyOf(waits);
}

} // namespace pintu
