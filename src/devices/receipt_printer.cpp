#include "devices/receipt_printer.h"

#include "devices/spooler.h"

namespace pintu {
namespace {

/// For the log, so in English.
const char* detailOf(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::paperOut: return "the printer has no paper";
    case PrinterFault::coverOpen: return "the printer's cover is open";
    case PrinterFault::offLine: return "the printer is off line";
    case PrinterFault::cutterStuck: return "the printer's cutter is stuck";
    case PrinterFault::tooHot: return "the printer is too hot";
    default: return "the printer reports an error";
    }
}

} // namespace

void ReceiptPrinter::printOn(PrinterWire& wire, BytesView escpos)
{
    PrinterInquiry inquiry{wire, m_manners, m_patience};
    auto report = inquiry.before();
    if (report.fault) throw PrinterTrouble{*report.fault, detailOf(*report.fault)};
    wire.write(escpos);
    wire.arrive(); // or a question would wait behind the job, and time would run against the printer
    report = inquiry.after();
    m_rollNearEnd = report.rollNearEnd;
    wire.finish(); // also after a fault: a line that is cut takes with it what the printer has not read yet
    if (report.fault) throw PrinterTrouble{*report.fault, detailOf(*report.fault), PrintJob::taken};
    if (!report.heard && m_manners.answers)
        throw PrinterTrouble{PrinterFault::noWord, "the printer no longer answers", PrintJob::taken};
}

void ReceiptPrinter::print(BytesView escpos, const std::stop_token& stop)
{
    if (const auto* queue = std::get_if<PrintQueue>(&m_address)) {
        spool({*queue, "SatuPintu", "application/vnd.cups-raw", escpos, std::nullopt, std::chrono::seconds{20}}, stop);
    } else if (const auto* network = std::get_if<NetworkPrinter>(&m_address)) {
        PrinterWire wire{*network, stop};
        printOn(wire, escpos);
    } else {
        PrinterWire wire{std::get<DeviceFile>(m_address), stop};
        printOn(wire, escpos);
    }
}

} // namespace pintu
