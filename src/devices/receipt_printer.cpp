#include "devices/receipt_printer.h"

#include "devices/printer_trouble.h"
#include "devices/printer_wire.h"
#include "devices/spooler.h"

#include <utility>

namespace pintu {
namespace {

void refuseWithoutPaper(std::optional<PrinterWire::Paper> paper)
{
    if (paper == PrinterWire::Paper::out) throw PrinterTrouble{PrinterFault::paperOut, "the printer has no paper"};
}

void printOn(PrinterWire& wire, BytesView escpos, bool& asksNextTime)
{
    bool asks = std::exchange(asksNextTime, true);
    if (asks) {
        const auto paper = wire.askForPaper();
        asks = paper.has_value();
        refuseWithoutPaper(paper);
    }
    wire.write(escpos);
    // The roll may have ended under way.
    if (asks) refuseWithoutPaper(wire.askForPaper());
    wire.finish();
    asksNextTime = asks;
}

} // namespace

void ReceiptPrinter::print(BytesView escpos, const std::stop_token& stop)
{
    if (const auto* queue = std::get_if<PrintQueue>(&m_address)) {
        spool({*queue, "SatuPintu", "application/vnd.cups-raw", escpos, std::nullopt, std::chrono::seconds{20}}, stop);
    } else if (const auto* network = std::get_if<NetworkPrinter>(&m_address)) {
        PrinterWire wire{*network, stop};
        printOn(wire, escpos, m_asks);
    } else {
        PrinterWire wire{std::get<DeviceFile>(m_address), stop};
        printOn(wire, escpos, m_asks);
    }
}

} // namespace pintu
