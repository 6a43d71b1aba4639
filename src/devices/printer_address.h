#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace pintu {

/// A printer with a network cable: raw bytes to a port, by custom 9100. The host is an IPv4 or IPv6 address, not a
/// name: an office's printer has a fixed one, and asking for a name can take long just when the network is in trouble.
struct NetworkPrinter {
    std::string host;
    std::uint16_t port = 0;
    bool operator==(const NetworkPrinter&) const = default;
};

/// A device that takes the bytes as they are: /dev/usb/lp0, /dev/ttyUSB0; in tests a FIFO or a file that exists.
struct DeviceFile {
    std::filesystem::path path;
    bool operator==(const DeviceFile&) const = default;
};

/// A queue of CUPS.
struct PrintQueue {
    std::string name;
    bool operator==(const PrintQueue&) const = default;
};

/// A folder that takes papers as PDF files, for offices that print elsewhere or not at all.
struct PaperFolder {
    std::filesystem::path path;
    bool operator==(const PaperFolder&) const = default;
};

/// "tcp:192.0.2.7:9100", "tcp:[2001:db8::7]:9100", "file:/dev/usb/lp0" or "cups:QUEUE".
using ReceiptPrinterAddress = std::variant<NetworkPrinter, DeviceFile, PrintQueue>;
std::optional<ReceiptPrinterAddress> parseReceiptPrinter(std::string_view text);

/// "cups:QUEUE" or "folder:/absolute/path".
using OfficePrinterAddress = std::variant<PrintQueue, PaperFolder>;
std::optional<OfficePrinterAddress> parseOfficePrinter(std::string_view text);

} // namespace pintu
