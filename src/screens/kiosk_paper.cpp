#include "screens/kiosk_paper.h"

#include <utility>

namespace pintu {
KioskPaper::KioskPaper(KioskState& state, PrintKioskTicket print, std::function<void()> changed,
                       std::function<void(bool ofThisTicket, bool missing)> told)
    : m_state{state}, m_print{std::move(print)}, m_changed{std::move(changed)}, m_told{std::move(told)}
{
}

void KioskPaper::print()
{
    m_state.print = Printing::underWay;
    m_print(m_state.ticket->id,
            [this, watch = m_life.watch(), id = m_state.ticket->id](Printing end, const std::string& forStaff) {
                if (watch.expired()) return;
                const bool missing = end == Printing::failed || end == Printing::held;
                m_state.paperMissing = missing;
                m_state.forStaff = forStaff;
                const bool ofThisTicket = m_state.ticket && m_state.ticket->id == id;
                if (ofThisTicket) m_state.print = end;
                m_told(ofThisTicket, missing);
                m_changed();
            });
}

void KioskPaper::again()
{
    if (m_state.page != KioskPage::ticket || m_state.printedAgain) return;
    if (m_state.print == Printing::underWay || m_state.print == Printing::held) return;
    m_state.printedAgain = m_state.print == Printing::printed;
    m_state.print = Printing::underWay;
    m_changed();
    print();
}

} // namespace pintu
