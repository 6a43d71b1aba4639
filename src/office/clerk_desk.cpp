#include "office/clerk_desk.h"

#include <algorithm>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

/// The words get a key of their own: whoever erases a person later finds nothing of theirs left here, and no key of
/// theirs opens it.
template <class Body>
Draft sealedWhy(Site& site, const Body& body, std::string why)
{
    return draftOf(body, KeyId::timed(site.clock().now(), site.entropy()), TicketWhy{std::move(why)});
}

} // namespace

Result<CounterBreakBegun, BreakRefusal> ClerkDesk::beginBreak(const Command& command, std::int64_t counter,
                                                              BreakReason reason, std::int64_t minutes)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, BreakRefusal> {
        const auto begun = decideBreak(m_rows.counter(m_queue.day(), counter), reason, minutes, m_site.clock().now());
        if (!begun) return refused(begun.refusal());
        return Drafts{draftOf(*begun)};
    });
    if (!events) return refused(events.refusal());
    return theOne<CounterBreakBegun>(*events);
}

Result<CounterBreakEnded, BreakRefusal> ClerkDesk::endBreak(const Command& command, std::int64_t counter)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, BreakRefusal> {
        const auto ended = decideEndBreak(m_rows.counter(m_queue.day(), counter), m_site.clock().now());
        if (!ended) return refused(ended.refusal());
        return Drafts{draftOf(*ended)};
    });
    if (!events) return refused(events.refusal());
    return theOne<CounterBreakEnded>(*events);
}

template <class Decide>
Result<Ticket, TicketRefusal> ClerkDesk::change(const Command& command, TicketId id, Decide decide)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, TicketRefusal> {
        const auto stored = m_rows.ticket(id);
        if (!stored) return refused(TicketRefusal::unknown);
        return decide(*stored, m_site.clock().now());
    });
    if (!events) return refused(events.refusal());
    requireAbout(*events, id.text());
    return *m_rows.ticket(id);
}

Result<Ticket, TicketRefusal> ClerkDesk::classify(const Command& command, TicketId id, const std::string& group)
{
    return change(command, id, [&](const Ticket& ticket, Time now) -> Result<Drafts, TicketRefusal> {
        auto priority = PriorityClass::ordinary;
        if (!group.empty()) {
            const auto& groups = m_site.catalogue().lists().priorityGroups;
            const auto named = std::ranges::find(groups, group, &PriorityGroup::code);
            if (named == groups.end()) return refused(TicketRefusal::unknown);
            priority = named->queueClass == 0 ? PriorityClass::emergency : PriorityClass::priority;
        }
        const auto classed = decideClass(ticket, priority, now);
        if (!classed) return refused(classed.refusal());
        return Drafts{sealedWhy(m_site, *classed, group)};
    });
}

Result<TicketCalled, CallNextRefusal> ClerkDesk::callChosen(const Command& command, std::int64_t counter, TicketId id,
                                                            ChosenWhy why, WhichDay whichDay)
{
    return m_queue.callChosen(
        command, counter, id,
        [&](const TicketCalled& called) { return sealedWhy(m_site, called, std::string{nameOf(why)}); }, whichDay);
}

Result<Ticket, TicketRefusal> ClerkDesk::addNeed(const Command& command, TicketId id, const std::string& sector)
{
    return change(command, id, [&](const Ticket& ticket, Time now) -> Result<Drafts, TicketRefusal> {
        const auto& catalogue = m_site.catalogue();
        if (!catalogue.offers(catalogue.sector(sector))) return refused(TicketRefusal::unknown);
        const auto stated = decideNeed(ticket, sector, now);
        if (!stated) return refused(stated.refusal());
        return Drafts{draftOf(*stated)};
    });
}

bool ClerkDesk::nameHolder(const Command& command, TicketId id, PersonId person)
{
    const auto held = m_rows.heldBy(person, m_queue.day());
    if (std::ranges::find(held, id, &Ticket::id) != held.end()) return true;
    return change(command, id,
                  [&](const Ticket&, Time) -> Result<Drafts, TicketRefusal> {
                      return Drafts{draftOf(TicketHolderNamed{id, person})};
                  })
        .ok();
}

Result<ClerkDesk::Given, TakeTicketRefusal> ClerkDesk::give(const Command& command, const TicketWish& wish,
                                                            PersonId person, FarAhead farAhead)
{
    std::optional<Ticket> before;
    const auto looked = [&]() -> bool {
        if (person.empty()) return false;
        for (auto& ticket : m_rows.heldBy(person, m_queue.day()))
            if (ticket.need == wish.need) before = std::move(ticket);
        return before.has_value();
    };
    const auto asked = m_queue.withEstimate(wish, farAhead);
    const auto taken = m_queue.take(command, asked, farAhead, [&](TicketId ticket) -> std::optional<Drafts> {
        if (looked()) return std::nullopt;
        return person.empty() ? Drafts{} : Drafts{draftOf(TicketHolderNamed{ticket, person})};
    });
    if (before) return Given{*before, true};
    if (!taken) return refused(taken.refusal());
    return Given{*m_rows.ticket(taken->ticket), false};
}

} // namespace pintu
