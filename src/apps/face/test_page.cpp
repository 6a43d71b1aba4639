#include "apps/face/test_page.h"

#include "paper/escpos.h"
#include "paper/ticket_code.h"
#include "paper/ticket_page.h"

namespace pintu {

Bytes testReceipt(const std::string& office, const PaperSize& roll)
{
    TicketPage page;
    page.office = office.empty() ? "SatuPintu" : office;
    page.number = "A-000";
    page.day = "Halaman uji pencetak"; // papers are Indonesian
    page.qrText = ticketCode({});
    return escposOf(ProvenPages::prove(drawTicket(page, roll)));
}

} // namespace pintu
