#pragma once

#include <string>
#include <vector>

namespace pintu {

/// Printers of this PC as addresses that can be chosen (devices/printer_address.h): those plugged in and CUPS' queues.
struct FoundPrinters {
    std::vector<std::string> receipt;
    std::vector<std::string> office;
    bool operator==(const FoundPrinters&) const = default;
};

/// Waits for each answer of CUPS up to three seconds, so not for the thread that draws windows. Without CUPS there are
/// no queues; printers in the network are found by nobody but the person who gave them their address.
FoundPrinters findPrinters();

} // namespace pintu
