#include "office/draft_desk.h"

#include "store/sql_drafts.h"
#include "store/sql_tickets.h"

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

} // namespace

Result<ComplaintDrafted, DraftRefusal> DraftDesk::draft(const Command& command, TicketId id,
                                                        const std::string& complaint)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, DraftRefusal> {
        const auto ticket = SqlTickets{m_site.database()}.ticket(id);
        if (!ticket || !m_site.catalogue().kioskComplaint(complaint)) return refused(DraftRefusal::unknown);
        const auto drafted = decideDraft(*ticket, complaint, m_site.clock().now());
        if (!drafted) return refused(drafted.refusal());
        return Drafts{draftOf(*drafted)};
    });
    if (!events) return refused(events.refusal());
    return theOne<ComplaintDrafted>(*events);
}

Result<ComplaintDiscarded, DraftRefusal> DraftDesk::discard(const Command& command, TicketId ticket)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, DraftRefusal> {
        if (!SqlDrafts{m_site.database()}.waiting(ticket)) return refused(DraftRefusal::nothingThere);
        return Drafts{draftOf(ComplaintDiscarded{ticket, m_site.clock().now()})};
    });
    if (!events) return refused(events.refusal());
    return theOne<ComplaintDiscarded>(*events);
}

std::optional<KioskComplaint> DraftDesk::waiting(TicketId ticket)
{
    const auto code = SqlDrafts{m_site.database()}.waiting(ticket);
    const auto* complaint = code ? m_site.catalogue().kioskComplaint(*code) : nullptr;
    return complaint ? std::optional{*complaint} : std::nullopt;
}

} // namespace pintu
