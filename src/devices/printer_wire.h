#pragma once

#include "core/base/bytes.h"
#include "devices/printer_address.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace pintu {

/// An open way to a printer that takes bytes as they are. Nothing waits longer than its limit or, once `stop` is
/// requested, than a twentieth of a second. Failures are PrinterTrouble.
class PrinterWire {
public:
    static constexpr std::chrono::milliseconds connectLimit{3000};
    /// Without a single byte taken.
    static constexpr std::chrono::milliseconds writeLimit{5000};
    static constexpr std::chrono::milliseconds answerLimit{200};

    PrinterWire(const NetworkPrinter& printer, std::stop_token stop);
    PrinterWire(const DeviceFile& printer, std::stop_token stop);
    ~PrinterWire();
    PrinterWire(const PrinterWire&) = delete;
    PrinterWire& operator=(const PrinterWire&) = delete;

    /// All of them, or trouble.
    void write(BytesView bytes);
    /// The roll paper sensor (DLE EOT 4 of ESC/POS), when the printer answers in time.
    enum class Paper { there, out };
    std::optional<Paper> askForPaper();
    /// Waits until the printer has taken what was written, then closes.
    void finish();

private:
    enum class Kind { network, terminal, device, file };

    void send(BytesView bytes, std::chrono::milliseconds limit);
    bool waitFor(short events, std::chrono::milliseconds limit);
    bool waitUntilTaken();
    [[noreturn]] void fail(int error);

    std::stop_token m_stop;
    Kind m_kind;
    int m_file = -1;
    bool m_printing = false; ///< no longer only asked
    bool m_sent = false;     ///< something that prints has gone
};

} // namespace pintu
