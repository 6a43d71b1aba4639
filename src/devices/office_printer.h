#pragma once

#include "core/base/bytes.h"
#include "devices/printer_address.h"
#include "paper/page.h"

#include <stop_token>
#include <string>

namespace pintu {

/// A paper that is ready to be printed.
struct OfficePaper {
    /// "rujukan-204817": letters, digits, '-', '_' and '.', no more than 80. It names files and jobs that others can
    /// see, so it names no person.
    std::string name;
    PaperSize size = sheetA5;
    Bytes pdf;
};

/// Slips and letters on sheets: by a queue of CUPS, or as NAME.pdf into a folder. It waits, so not for the thread that
/// draws windows (devices/print_thread.h).
class OfficePrinter {
public:
    explicit OfficePrinter(OfficePrinterAddress address) : m_address{std::move(address)} {}

    /// Returns when the job is completed; it has two minutes. In a folder the file is there whole or not at all,
    /// replaces one of the same name, and only its owner may read it. Else PrinterTrouble.
    void print(const OfficePaper& paper, const std::stop_token& stop = {}) const;

private:
    OfficePrinterAddress m_address;
};

} // namespace pintu
