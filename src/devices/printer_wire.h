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
    /// How long a printer may go without taking a single byte.
    static constexpr std::chrono::milliseconds writeLimit{5000};
    static constexpr std::chrono::milliseconds askLimit{1000};
    /// How long the other side is given to hang up.
    static constexpr std::chrono::milliseconds hangUpLimit{200};

    PrinterWire(const NetworkPrinter& printer, std::stop_token stop);
    PrinterWire(const DeviceFile& printer, std::stop_token stop);
    ~PrinterWire();
    PrinterWire(const PrinterWire&) = delete;
    PrinterWire& operator=(const PrinterWire&) = delete;

    /// Sends what is to be printed. It throws PrinterTrouble unless all of it was taken.
    void write(BytesView bytes);
    /// Sends a question, which prints nothing.
    void ask(BytesView question);
    /// Answers the first bytes that come within the limit, at once when they come; nothing when none do.
    Bytes hear(std::chrono::milliseconds limit);
    /// Whether anything may still be heard. A plain file or a FIFO says nothing, nor does a side that has closed.
    bool canAnswer() const { return m_kind != Kind::file && !m_deaf; }
    /// Whether nothing from before it was opened can still be heard: so with a connection, not with a device.
    bool isNew() const { return m_kind == Kind::network; }
    void pause(std::chrono::milliseconds time);
    /// Waits until the printer has taken what was written.
    void arrive();
    /// Waits in the same way, then closes.
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
    bool m_deaf = false;     ///< nothing more can be heard
    bool m_printing = false; ///< no longer only asked
    bool m_sent = false;     ///< something that prints has gone
};

} // namespace pintu
