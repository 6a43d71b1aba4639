#include "screens/kiosk_paper.h"

#include <utility>

namespace pintu {
namespace {

TicketPrint ticketPrint(PrintEnd end)
{
    switch (end) {
    case PrintEnd::printed: return TicketPrint::printed;
    case PrintEnd::noPrinter: return TicketPrint::noPrinter;
    case PrintEnd::failed: return TicketPrint::failed;
    case PrintEnd::held: return TicketPrint::held;
    }
    return TicketPrint::failed;
}

} // namespace

KioskPaper::KioskPaper(KioskState& state, PrintKioskTicket print, std::function<void()> changed,
                       std::function<void(bool ofThisTicket, bool missing)> told)
    : m_state{state}, m_print{std::move(print)}, m_changed{std::move(changed)}, m_told{std::move(told)}
{
}

void KioskPaper::print()
{
    m_state.print = TicketPrint::underWay;
    m_print(m_state.ticket->id,
            [this, watch = m_life.watch(), id = m_state.ticket->id](PrintEnd end, const std::string& forStaff) {
                if (watch.expired()) return;
                const bool missing = end == PrintEnd::failed || end == PrintEnd::held;
                m_state.paperMissing = missing;
                m_state.forStaff = forStaff;
                const bool ofThisTicket = m_state.ticket && m_state.ticket->id == id;
                if (ofThisTicket) m_state.print = ticketPrint(end);
                m_told(ofThisTicket, missing);
                m_changed();
            });
}

void KioskPaper::again()
{
    if (m_state.page != KioskPage::ticket || m_state.printedAgain) return;
    if (m_state.print == TicketPrint::underWay || m_state.print == TicketPrint::held) return;
    m_state.printedAgain = m_state.print == TicketPrint::printed;
    m_state.print = TicketPrint::underWay;
    m_changed();
    print();
}

} // namespace pintu
