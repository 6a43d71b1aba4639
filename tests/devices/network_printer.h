#pragma once

#include "core/base/bytes.h"
#include "devices/printer_address.h"

#include <array>
#include <chrono>
#include <future>
#include <thread>

namespace pintu::test {

/// How a printer at a network port behaves.
struct Habits {
    bool saysPaper = false; ///< answers DLE EOT
    bool paper = true;      ///< what it answers to question 4; else it is well
    std::chrono::milliseconds late{0};
    bool reads = true;              ///< or takes nothing, like one whose paper is out and whose buffer is full
    std::size_t hangsUpAfter = 0;   ///< bytes; 0: never
    std::size_t closesAfter = 0;    ///< bytes, in good order; 0: never
    std::size_t paperEndsAfter = 0; ///< bytes; 0: never
    const char* host = "127.0.0.1"; ///< or "::1"
};

/// A printer at a port of this PC, for one connection. Status questions before and after a job are taken out of what it
/// received.
class NetworkPrinterOnPaper {
public:
    explicit NetworkPrinterOnPaper(Habits habits = {});
    ~NetworkPrinterOnPaper();
    NetworkPrinterOnPaper(const NetworkPrinterOnPaper&) = delete;
    NetworkPrinterOnPaper& operator=(const NetworkPrinterOnPaper&) = delete;

    NetworkPrinter address() const { return {m_habits.host, m_port}; }
    /// When the other side has closed.
    Bytes received() { return m_received.get(); }

private:
    Bytes serve(const std::stop_token& stop);

    Habits m_habits;
    std::uint16_t m_port = 0;
    int m_listener = -1;
    std::promise<Bytes> m_promise;
    std::future<Bytes> m_received = m_promise.get_future();
    std::jthread m_thread;
};

/// A port that answers no call, like a host that is off: its queue of calls is full.
class DeafPort {
public:
    DeafPort();
    ~DeafPort();
    DeafPort(const DeafPort&) = delete;
    DeafPort& operator=(const DeafPort&) = delete;
    NetworkPrinter address() const { return {"127.0.0.1", m_port}; }

private:
    std::uint16_t m_port = 0;
    int m_listener;
    std::array<int, 4> m_callers{};
};

/// A port at which nobody listens.
std::uint16_t unusedPort();

} // namespace pintu::test
