#pragma once

#include "core/base/result.h"
#include "core/queue/ticket.h"
#include "core/record/fields.h"

#include <string>

/// A complaint that a resident began at the kiosk: what about, and nothing of who. It waits with the ticket until a
/// counter makes a case of it or discards it.
namespace pintu {

/// Of one ticket the newest counts.
struct ComplaintDrafted {
    static constexpr std::string_view type = "complaintDrafted";
    TicketId ticket;
    std::string complaint; ///< catalogue kiosk_complaints
    Time at;
    std::string subject() const { return "complaint/" + ticket.text(); }
    bool operator==(const ComplaintDrafted&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.complaint);
        field(3, self.at);
    }
};

struct ComplaintDiscarded {
    static constexpr std::string_view type = "complaintDiscarded";
    TicketId ticket;
    Time at;
    std::string subject() const { return "complaint/" + ticket.text(); }
    bool operator==(const ComplaintDiscarded&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.ticket);
        field(2, self.at);
    }
};

/// over: the number is no longer waiting. nothingThere: no draft, or a case was made of it, or it was discarded.
enum class DraftRefusal { unknown, over, nothingThere };
Result<ComplaintDrafted, DraftRefusal> decideDraft(const Ticket& ticket, const std::string& complaint, Time now);

} // namespace pintu
