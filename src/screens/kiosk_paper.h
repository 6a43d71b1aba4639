#pragma once

#include "screens/background.h"
#include "screens/kiosk_state.h"
#include "screens/printing.h"

#include <functional>
#include <string>

namespace pintu {

/// What became of a ticket's paper, and what staff should do about the printer; empty: nothing.
using TicketPrinted = std::function<void(Printing end, const std::string& forStaff)>;
using PrintKioskTicket = std::function<void(TicketId, TicketPrinted)>;

/// The paper of the ticket that a kiosk shows.
class KioskPaper {
public:
    /// `told`: the printer has said how it went, also after the ticket's owner has gone; `missing` where the paper of
    /// the ticket on the screen did not come out, or may not.
    KioskPaper(KioskState& state, PrintKioskTicket print, std::function<void()> changed,
               std::function<void(bool ofThisTicket, bool missing)> told);

    void print();
    /// Once more, once; what never came out may be tried again.
    void again();

private:
    KioskState& m_state;
    PrintKioskTicket m_print;
    std::function<void()> m_changed;
    std::function<void(bool, bool)> m_told;
    Life m_life;
};

} // namespace pintu
