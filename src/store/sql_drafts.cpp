#include "store/sql_drafts.h"

namespace pintu {

std::optional<std::string> SqlDrafts::waiting(TicketId ticket)
{
    const auto row = m_database.one<std::string>(
        "SELECT d.complaint FROM complaint_drafts d WHERE d.ticket = :ticket AND d.discarded_at = 0 AND NOT EXISTS "
        "(SELECT 1 FROM cases c WHERE c.ticket = d.ticket AND c.made > d.place)",
        ticket);
    return row ? std::optional{std::get<0>(*row)} : std::nullopt;
}

Fold draftsFold()
{
    Fold fold{"drafts", 1, {"complaint_drafts"}};
    fold.on<ComplaintDrafted>([](const ComplaintDrafted& body, const Event& event, Statements& out) {
        out.add("INSERT INTO complaint_drafts (ticket, complaint, drafted_at, discarded_at, place) VALUES (:ticket, "
                ":complaint, :drafted, 0, :place) ON CONFLICT (ticket) DO UPDATE SET complaint = excluded.complaint, "
                "drafted_at = excluded.drafted_at, discarded_at = 0, place = excluded.place",
                body.ticket, body.complaint, body.at, placeOf(event));
    });
    fold.on<ComplaintDiscarded>([](const ComplaintDiscarded& body, const Event& event, Statements& out) {
        out.add("UPDATE complaint_drafts SET discarded_at = :at, place = :place WHERE ticket = :ticket", body.at,
                placeOf(event), body.ticket);
    });
    return fold;
}

} // namespace pintu
