#pragma once

#include "core/cases/complaint_draft.h"
#include "office/site.h"

#include <optional>
#include <string>

namespace pintu {

/// Complaints that residents begin at a kiosk and clerks go on with. Needs no keys.
class DraftDesk {
public:
    explicit DraftDesk(Site& site) : m_site{site} {}

    /// Of a complaint of the catalogue, for a number that waits.
    Result<ComplaintDrafted, DraftRefusal> draft(const Command& command, TicketId ticket, const std::string& complaint);
    Result<ComplaintDiscarded, DraftRefusal> discard(const Command& command, TicketId ticket);
    /// What waits with a ticket.
    std::optional<KioskComplaint> waiting(TicketId ticket);

private:
    Site& m_site;
};

} // namespace pintu
