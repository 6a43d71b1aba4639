#pragma once

#include "core/queue/ticket_rules.h"
#include "core/record/event.h"
#include "store/database.h"

namespace pintu {

/// Office days, counters and tickets as rows.
class SqlTickets {
public:
    explicit SqlTickets(Database& database) : m_database{database} {}

    /// Whether somebody is inside, and when its last step was, is only asked when the date is a later one.
    std::optional<DayState> newestDay(std::optional<Day> today = {});
    /// The last number given in a series, 0 at the start of the day.
    std::int64_t lastNumber(Day day, const std::string& letter);
    std::optional<Ticket> ticket(TicketId id);
    std::optional<Ticket> ticket(Day day, const TicketNumber& number);
    /// Who waits, is called, is served, is on hold or may still come back.
    std::vector<Ticket> inHall(Day day);
    /// The newest moment that any of them has: the clock should not be behind it.
    Time newestMoment(Day day);
    /// The moment of a ticket's last step, by the clock of that time.
    Time lastStepOf(TicketId id);
    std::vector<Ticket> inState(Day day, TicketState state);
    CounterState counter(Day day, std::int64_t number);
    std::vector<CounterState> counters(Day day);
    /// Those who wait, with what the order rule must remember of the day's calls.
    Queue queue(Day day);
    /// Minutes of the newest finished services of a queue, at most 60 of the last 28 days.
    std::vector<double> serviceMinutes(const std::string& queue, Day until);

    void apply(const DayOpened& body, const Event& event);
    void apply(const DayClosed& body, const Event& event);
    void apply(const ClockPutBack& body, const Event& event);
    void apply(const CounterOpened& body, const Event& event);
    void apply(const CounterClosed& body, const Event& event);
    void apply(const TicketTaken& body, const Event& event);
    void apply(const TicketCalled& body, const Event& event);
    void apply(const TicketRecalled& body, const Event& event);
    void apply(const TicketServing& body, const Event& event);
    void apply(const TicketDone& body, const Event& event);
    void apply(const TicketMissed& body, const Event& event);
    void apply(const TicketHeld& body, const Event& event);
    void apply(const TicketResumed& body, const Event& event);
    void apply(const TicketTransferred& body, const Event& event);
    void apply(const TicketReturned& body, const Event& event);
    void apply(const TicketLeft& body, const Event& event);

private:
    void step(const std::string& ticket, TicketState to, Time at, const Event& event);
    Database& m_database;
};

} // namespace pintu
