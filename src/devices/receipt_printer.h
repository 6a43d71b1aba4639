#pragma once

#include "core/base/bytes.h"
#include "devices/printer_address.h"
#include "devices/printer_inquiry.h"

#include <stop_token>
#include <utility>

namespace pintu {

/// Sends finished ESC/POS bytes (paper/escpos.h) to a receipt printer. It is kept from job to job, since it learns how
/// the printer answers. For one thread; it waits, so not the one that draws windows (devices/print_thread.h).
class ReceiptPrinter {
public:
    explicit ReceiptPrinter(ReceiptPrinterAddress address, PrinterPatience patience = {})
        : m_address{std::move(address)}, m_patience{patience}
    {
    }

    /// Returns when the printer, or the spooler's printer, has taken every byte and says, a moment later, that it is
    /// well. Else PrinterTrouble: of a fault that it tells before the job nothing is printed; of one that it tells
    /// afterwards the job is `taken`. A printer that never answers is printed on all the same, and is then believed to
    /// have printed; it is listened to with every job.
    void print(BytesView escpos, const std::stop_token& stop = {});

    /// Whether the printer said with the last job that its roll is near the end.
    bool rollNearEnd() const { return m_rollNearEnd; }

private:
    void printOn(PrinterWire& wire, BytesView escpos);

    ReceiptPrinterAddress m_address;
    PrinterPatience m_patience;
    PrinterManners m_manners;
    bool m_rollNearEnd = false;
};

} // namespace pintu
