#include "apps/counter/ticket_moves.h"

#include "office/clerk_desk.h"
#include "office/queue_desk.h"

#include <variant>

namespace pintu {
namespace {

/// How each move is made, by the desk that makes it.
struct MoveTicket {
    Site& site;
    const Command& command;
    TicketId id;

    Result<Ticket, TicketRefusal> operator()(TicketWork what) const
    {
        QueueDesk desk{site};
        switch (what) {
        case TicketWork::serve: return desk.serve(command, id);
        case TicketWork::recall: return desk.recall(command, id);
        case TicketWork::miss: return desk.miss(command, id);
        case TicketWork::comeBack: return desk.comeBack(command, id);
        case TicketWork::resume: return desk.resume(command, id);
        case TicketWork::leave: return desk.leave(command, id);
        case TicketWork::finish: break;
        }
        return desk.finish(command, id);
    }
    Result<Ticket, TicketRefusal> operator()(const HoldFor& hold) const
    {
        return QueueDesk{site}.hold(command, id, hold.reason, hold.minutes);
    }
    Result<Ticket, TicketRefusal> operator()(const TransferTo& to) const
    {
        return QueueDesk{site}.transfer(command, id, to);
    }
    Result<Ticket, TicketRefusal> operator()(const OtherClass& other) const
    {
        return ClerkDesk{site}.classify(command, id, other.group);
    }
    Result<Ticket, TicketRefusal> operator()(const OneMoreNeed& need) const
    {
        return ClerkDesk{site}.addNeed(command, id, need.sector);
    }
    Result<Ticket, TicketRefusal> operator()(const HeldBy& holder) const
    {
        if (!ClerkDesk{site}.nameHolder(command, id, holder.person)) return refused(TicketRefusal::unknown);
        return *QueueDesk{site}.ticket(id);
    }
};

} // namespace

Result<Ticket, TicketRefusal> moveTicket(Site& site, const Command& command, TicketId id, const TicketMove& what)
{
    return std::visit(MoveTicket{site, command, id}, what);
}

} // namespace pintu
