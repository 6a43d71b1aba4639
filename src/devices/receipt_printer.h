#pragma once

#include "core/base/bytes.h"
#include "devices/printer_address.h"

#include <stop_token>

namespace pintu {

/// Sends finished ESC/POS bytes (paper/escpos.h) to a receipt printer. For one thread; it waits, so not the one that
/// draws windows (devices/print_thread.h).
class ReceiptPrinter {
public:
    explicit ReceiptPrinter(ReceiptPrinterAddress address) : m_address{std::move(address)} {}

    /// Returns when the printer, or the spooler's printer, has taken every byte. Else PrinterTrouble, with paperOut
    /// when the printer says so: before anything is printed, if it is out by then. A printer that says nothing about
    /// its paper is printed on all the same, and is asked again only after a failure: asking costs a fifth of a second.
    void print(BytesView escpos, const std::stop_token& stop = {});

private:
    ReceiptPrinterAddress m_address;
    bool m_asks = true;
};

} // namespace pintu
