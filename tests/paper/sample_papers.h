#pragma once

#include "paper/head_page.h"
#include "paper/letter_page.h"
#include "paper/receipt_page.h"
#include "paper/return_page.h"
#include "paper/slip_page.h"
#include "paper/ticket_page.h"

#include <string>

namespace pintu::samples {

/// The example slip and return slip of the format's description (test keys, nobody's claims).
extern const std::string slipText;
extern const std::string returnText;
extern const std::string ticketText;

// Papers about invented persons and offices, as they come and as they hardly ever come.
SlipPage plainSlip();
SlipPage longSlip();
LetterPage plainLetter();
LetterPage longLetter();
HeadPage headOfTheDay();
TicketPage plainTicket();
TicketPage longTicket();
ReceiptPage receipt();
ReturnPage oneReturn();
ReturnPage manyReturns(int count);

} // namespace pintu::samples
