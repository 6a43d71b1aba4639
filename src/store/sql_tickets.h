#pragma once

#include "core/queue/ticket_rules.h"
#include "core/record/event.h"
#include "store/database.h"
#include "store/fold.h"

#include <map>

namespace pintu {

/// Office days, counters and tickets as rows.
class SqlTickets {
public:
    explicit SqlTickets(Database& database) : m_database{database} {}

    /// Whether somebody is inside, and when its last step was, is only asked when the date is a later one.
    std::optional<DayState> newestDay(std::optional<Day> today = {});
    /// The last number given in a series, 0 at the start of the day. What people hold from another day does not count.
    std::int64_t lastNumber(Day day, const std::string& letter);
    /// Numbers of a letter behind its last one that people hold from another day: those who wait on this one, and those
    /// kept for the next; in no order. Those before it are not asked for, or every ticket would read its whole day.
    std::vector<std::int64_t> numbersFromOtherDays(Day day, const std::string& letter);
    /// How many numbers of a day are for each need; who has left does not count.
    std::map<std::string, std::int64_t> givenByNeed(Day day);
    std::int64_t lastNumber(Day day); ///< of any letter
    std::optional<Ticket> ticket(TicketId id);
    std::optional<Ticket> ticket(Day day, const TicketNumber& number);
    /// Who waits, is called, is served, is on hold or may still come back.
    std::vector<Ticket> inHall(Day day);
    struct NewestMoment {
        Time moment;
        bool anyKept = false;
    };
    /// The newest moment that any of them has, for the clock should not be behind it; and whether `kept` has anybody.
    NewestMoment newestMoment(Day day);
    /// Who was kept when a day was closed and waits on no other day yet, in the order in which they came.
    std::vector<Ticket> kept();
    /// The moment of a ticket's last step, by the clock of that time.
    Time lastStepOf(TicketId id);
    std::vector<Ticket> inState(Day day, TicketState state);
    /// A resident's tickets of a day that are still in the hall.
    std::vector<Ticket> heldBy(PersonId person, Day day);
    /// Whatever a resident was called by, the newest first.
    std::vector<Ticket> everHeldBy(PersonId person);
    CounterState counter(Day day, std::int64_t number);
    std::vector<CounterState> counters(Day day);
    /// Numbers of open counters where whoever sits there sat down before that moment.
    std::vector<std::int64_t> countersOpenedBefore(Time moment);
    /// Those who wait, with what the order rule must remember of the day's calls.
    Queue queue(Day day);

private:
    Database& m_database;
};

/// Office days, counters, tickets and their steps, from the events.
Fold ticketsFold();

} // namespace pintu
