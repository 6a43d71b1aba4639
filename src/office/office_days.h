#pragma once

#include "core/queue/ticket_rules.h"
#include "office/site.h"
#include "store/sql_tickets.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// The days of an office: which one it is, its hours, and what becomes of people between two of them. Needs no keys.
class OfficeDays {
public:
    explicit OfficeDays(Site& site) : m_site{site}, m_rows{site.database()} {}

    /// What a ticket taken now would be of, as the record and the clock stand.
    Result<DayPlan, DayRefusal> dayPlan(FarAhead farAhead = FarAhead::askClerk);
    /// Where the clock and the record tell different dates, and which.
    struct DateAsked {
        DateDoubt doubt = DateDoubt::none;
        Day record;
        Day clock;
        bool operator==(const DateAsked&) const = default;
    };
    DateAsked dateAsked();
    /// Opens the day of the clock's date where it is due. Where a clerk says that the clock is right, whatever the
    /// record tells: then who took a number on that date comes along, and a day that was opened before its time is
    /// taken back.
    Result<Day, DayRefusal> openDay(const Command& command, FarAhead farAhead);
    /// What the office's hours say now.
    HoursNow hours();
    /// How many numbers of the newest day are for each need that has a quota.
    std::map<std::string, std::int64_t> givenByNeed();
    /// Also of the day before, when that is still open beside it.
    Result<DayClosed, CloseDayRefusal> closeDay(const Command& command, Leftover leftover = Leftover::leaves);
    /// Takes the closing of today's day back: everybody stands as before.
    Result<DayReopened, ReopenDayRefusal> reopenDay(const Command& command);
    /// How the newest office day stands.
    struct DayStand {
        std::optional<Day> day; ///< none has begun yet
        bool closed = false;
        std::int64_t waiting = 0;
        std::int64_t called = 0;
        std::int64_t serving = 0;
        std::int64_t onHold = 0;
        std::int64_t kept = 0; ///< who comes first on the next day, of one that is closed
        bool operator==(const DayStand&) const = default;
    };
    DayStand dayStand();
    /// Whether somebody comes first on the next office day and waits on none yet.
    bool isKept(TicketId ticket);
    /// The newest office day, or today's before the first.
    Day day();

protected:
    /// As the record has it, for the date of the clock.
    std::optional<DayState> newestDay();
    Result<DayPlan, DayRefusal> planOf(const std::optional<DayState>& newest, FarAhead farAhead);
    bool dayIsOver();
    bool dateIsInDoubt();
    /// What opens the day of a plan.
    std::vector<Draft> draftsOfPlan(const DayPlan& plan, FarAhead farAhead);
    /// Opens the day of the clock's date for those who were kept, when it is due: they have numbers already, and nobody
    /// else may come before them.
    void openForKept();
    /// Brings those who were kept to the newest day, where that is another one and open. Answers how many.
    std::int64_t carryKept();
    /// Closes a day that was left open beside the newest, when it is time.
    bool closeBeside();

    Site& m_site;
    SqlTickets m_rows;

private:
    WorkingCalendar calendar();
};

} // namespace pintu
