#include "office/office_days.h"

#include <algorithm>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

/// What is done once for a day is the same command for all programs.
CommandId dayCommand(Day day, const std::string& what)
{
    return following(Uuid{}, what + " " + day.text());
}

} // namespace

Day OfficeDays::day()
{
    const auto newest = m_rows.newestDay();
    return newest ? newest->day : Day::of(m_site.clock().now(), m_site.zone());
}

Result<DayPlan, DayRefusal> OfficeDays::dayPlan(FarAhead farAhead)
{
    return planOf(newestDay(), farAhead);
}

std::optional<DayState> OfficeDays::newestDay()
{
    return m_rows.newestDay(Day::of(m_site.clock().now(), m_site.zone()));
}

Result<DayPlan, DayRefusal> OfficeDays::planOf(const std::optional<DayState>& newest, FarAhead farAhead)
{
    const auto now = m_site.clock().now();
    // The catalogue of a whole country is long, and only the first visitor of a day needs its holidays.
    const bool newDay = newest && newest->day < Day::of(now, m_site.zone());
    return decideDay(newest, newDay ? calendar() : WorkingCalendar{}, now, m_site.zone(), farAhead);
}

WorkingCalendar OfficeDays::calendar()
{
    return calendarOf(m_site.profile().hours, m_site.catalogue().calendar());
}

OfficeDays::DateAsked OfficeDays::dateAsked()
{
    const auto now = m_site.clock().now();
    const auto zone = m_site.zone();
    const auto today = Day::of(now, zone);
    const auto newest = newestDay();
    if (!newest || newest->day == today) return {DateDoubt::none, today, today};
    return {doubtOf(newest, newest->day < today ? calendar() : WorkingCalendar{}, now, zone), newest->day, today};
}

bool OfficeDays::dateIsInDoubt()
{
    return dateAsked().doubt == DateDoubt::anotherDayOrNot;
}

HoursNow OfficeDays::hours()
{
    const auto& hours = m_site.profile().hours;
    if (!hours.stated()) return {};
    return hoursNow(hours, m_site.catalogue().calendar(), m_site.clock().now(), m_site.zone());
}

std::map<std::string, std::int64_t> OfficeDays::givenByNeed()
{
    if (m_site.profile().quotas.empty()) return {};
    const auto plan = dayPlan();
    return plan ? m_rows.givenByNeed(plan->day) : std::map<std::string, std::int64_t>{};
}

/// What opens the day of a plan. Where a clerk opens it although people are in the hall, whoever took a number on that
/// very date goes along; nobody else does.
std::vector<Draft> OfficeDays::draftsOfPlan(const DayPlan& plan, FarAhead farAhead)
{
    Drafts drafts;
    if (plan.open) drafts.push_back(draftOf(*plan.open));
    if (plan.takeBack) drafts.push_back(draftOf(*plan.takeBack));
    const auto now = m_site.clock().now();
    for (const auto& closed : plan.close) {
        if (farAhead == FarAhead::clerkAgrees)
            for (const auto& ticket : m_rows.inHall(closed.day))
                if (Day::of(ticket.taken, m_site.zone()) == plan.day && ticket.state != TicketState::missed)
                    drafts.push_back(draftOf(TicketCarried{ticket.id, plan.day, now}));
        drafts.push_back(draftOf(closed));
    }
    return drafts;
}

Result<Day, DayRefusal> OfficeDays::openDay(const Command& command, FarAhead farAhead)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, DayRefusal> {
        const auto plan = dayPlan(farAhead);
        if (!plan) return refused(plan.refusal());
        return draftsOfPlan(*plan, farAhead);
    });
    if (!events) return refused(events.refusal());
    return day();
}

bool OfficeDays::dayIsOver()
{
    const auto newest = newestDay();
    return newest && !stillOn(*newest, m_site.clock().now(), m_site.zone());
}

Result<DayClosed, CloseDayRefusal> OfficeDays::closeDay(const Command& command, Leftover leftover)
{
    (void)carryKept(); // nobody may be kept twice
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, CloseDayRefusal> {
        const auto newest = m_rows.newestDay();
        const auto kept = decideCloseDay(newest, newest ? m_rows.inHall(newest->day) : std::vector<Ticket>{}, leftover);
        if (!kept) return refused(kept.refusal());
        Drafts drafts;
        if (*kept) drafts.push_back(draftOf(**kept));
        drafts.push_back(draftOf(DayClosed{newest->day}));
        if (newest->beside) drafts.push_back(draftOf(DayClosed{*newest->beside}));
        return drafts;
    });
    if (!events) return refused(events.refusal());
    return theOne<DayClosed>(*events);
}

Result<DayReopened, ReopenDayRefusal> OfficeDays::reopenDay(const Command& command)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, ReopenDayRefusal> {
        const auto reopened = decideReopenDay(m_rows.newestDay(), m_site.clock().now(), m_site.zone());
        if (!reopened) return refused(reopened.refusal());
        return Drafts{draftOf(*reopened)};
    });
    if (!events) return refused(events.refusal());
    return theOne<DayReopened>(*events);
}

OfficeDays::DayStand OfficeDays::dayStand()
{
    DayStand out;
    const auto newest = m_rows.newestDay();
    if (!newest) return out;
    out.day = newest->day;
    out.closed = newest->closed;
    for (const auto& ticket : m_rows.inHall(newest->day)) {
        switch (ticket.state) {
        case TicketState::waiting: ++out.waiting; break;
        case TicketState::called: ++out.called; break;
        case TicketState::serving: ++out.serving; break;
        case TicketState::onHold: ++out.onHold; break;
        case TicketState::missed:
        case TicketState::done:
        case TicketState::left: break;
        }
    }
    out.kept = std::ssize(m_rows.kept());
    return out;
}

bool OfficeDays::isKept(TicketId ticket)
{
    const auto kept = m_rows.kept();
    return std::ranges::find(kept, ticket, &Ticket::id) != kept.end();
}

void OfficeDays::openForKept()
{
    enum class NoNeed { notDue };
    const auto due = [this] {
        const auto plan = dayPlan();
        return plan && plan->open && plan->open->takenBack == Day{} ? std::optional{*plan} : std::nullopt;
    };
    if (!due()) return;
    (void)m_site.run({CommandId::timed(m_site.clock().now(), m_site.entropy()), "timer"},
                     [&](Time) -> Result<Drafts, NoNeed> {
                         const auto plan = due();
                         if (!plan) return refused(NoNeed::notDue);
                         return draftsOfPlan(*plan, FarAhead::askClerk);
                     });
}

/// Each by a command of its own that is the same for all programs, so that whoever looks first does it.
std::int64_t OfficeDays::carryKept()
{
    enum class NoNeed { nowhereToGo };
    std::int64_t carried = 0;
    for (const auto& ticket : m_rows.kept()) {
        const auto to = day();
        const Command once{following(ticket.id.uuid, "carried " + to.text()), "timer"};
        const auto events = m_site.run(once, [&](Time) -> Result<Drafts, NoNeed> {
            const auto newest = m_rows.newestDay();
            const auto step =
                newest ? decideCarry(*m_rows.ticket(ticket.id), *newest, m_site.clock().now()) : std::nullopt;
            if (!step) return refused(NoNeed::nowhereToGo);
            return Drafts{draftOf(*step)};
        });
        if (events) ++carried;
    }
    return carried;
}

bool OfficeDays::closeBeside()
{
    enum class NoNeed { notYet };
    const auto today = Day::of(m_site.clock().now(), m_site.zone());
    const auto due = [&]() -> std::optional<DayClosed> {
        const auto newest = m_rows.newestDay(today);
        return newest ? decideCloseBeside(*newest, m_site.clock().now()) : std::nullopt;
    };
    const auto closed = due();
    if (!closed) return false;
    return m_site
        .run({dayCommand(closed->day, "left open"), "timer"},
             [&](Time) -> Result<Drafts, NoNeed> {
                 const auto body = due();
                 if (!body) return refused(NoNeed::notYet);
                 return Drafts{draftOf(*body)};
             })
        .ok();
}

} // namespace pintu
