#include "core/cases/complaint_draft.h"

namespace pintu {

Result<ComplaintDrafted, DraftRefusal> decideDraft(const Ticket& ticket, const std::string& complaint, Time now)
{
    if (complaint.empty()) return refused(DraftRefusal::unknown);
    if (ticket.state != TicketState::waiting) return refused(DraftRefusal::over);
    return ComplaintDrafted{ticket.id, complaint, now};
}

} // namespace pintu
