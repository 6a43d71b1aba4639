#pragma once

#include "office/queue_desk.h"

#include <string>
#include <variant>

namespace pintu {

/// What clerks do beside calling: breaks of their counter, numbers given by hand, another class, more needs. The
/// functions that say so need the site's keys, for they seal why.
class ClerkDesk {
public:
    explicit ClerkDesk(Site& site) : m_site{site}, m_queue{site}, m_rows{site.database()} {}

    /// For so many minutes, 0 for who knows; calling somebody ends it.
    Result<CounterBreakBegun, BreakRefusal> beginBreak(const Command& command, std::int64_t counter, BreakReason reason,
                                                       std::int64_t minutes);
    Result<CounterBreakEnded, BreakRefusal> endBreak(const Command& command, std::int64_t counter);

    /// Puts somebody into the class of a priority group, by its code, or back among the ordinary where the code is
    /// empty. Needs keys. `unknown` also for a group that the catalogue does not have.
    Result<Ticket, TicketRefusal> classify(const Command& command, TicketId ticket, const std::string& group);
    /// Calls out of turn and seals why. Needs keys.
    Result<TicketCalled, CallNextRefusal> callChosen(const Command& command, std::int64_t counter, TicketId ticket,
                                                     ChosenWhy why, WhichDay whichDay = WhichDay::asksClerk);
    Result<Ticket, TicketRefusal> addNeed(const Command& command, TicketId ticket, const std::string& sector);
    /// Writes down whose visit it is; nothing where that is written already. False: there is no such ticket.
    bool nameHolder(const Command& command, TicketId ticket, PersonId person);

    /// A number that was given, or the one that this resident holds today for the same need.
    struct Given {
        Ticket ticket;
        bool heldBefore = false;
    };
    /// `person` may be empty: nobody knows who it is.
    Result<Given, TakeTicketRefusal> give(const Command& command, const TicketWish& wish, PersonId person,
                                          FarAhead farAhead = FarAhead::askClerk);

private:
    template <class Decide>
    Result<Ticket, TicketRefusal> change(const Command& command, TicketId id, Decide decide);

    Site& m_site;
    QueueDesk m_queue;
    SqlTickets m_rows;
};

} // namespace pintu
