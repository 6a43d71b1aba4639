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

/// Hand scanners that play keyboard, as what devices.toml takes: the one that the udev rules of kiosk-config name, then
/// whatever plays keyboard by a USB cable, true keyboards among them.
std::vector<std::string> findScanners();

} // namespace pintu
