#include "devices/network_printer.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace pintu::test {
namespace {

/// The question that these bytes end with, from 1 to 4; else 0.
int questionAtTheEndOf(const Bytes& bytes)
{
    if (bytes.size() < 3) return 0;
    const auto* end = bytes.data() + bytes.size();
    return end[-3] == 0x10 && end[-2] == 0x04 && end[-1] >= 1 && end[-1] <= 4 ? end[-1] : 0;
}

int listenAt(const std::string& host, std::uint16_t& port)
{
    const bool six = host.find(':') != std::string::npos;
    const int listener = socket(six ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in6 address6{};
    address6.sin6_family = AF_INET6;
    address6.sin6_addr = in6addr_loopback;
    sockaddr_in address4{};
    address4.sin_family = AF_INET;
    address4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* address = six ? reinterpret_cast<sockaddr*>(&address6) : reinterpret_cast<sockaddr*>(&address4);
    socklen_t length = six ? sizeof address6 : sizeof address4;
    // Small, so that a printer that does not read is noticed after few bytes.
    const int size = 4096;
    setsockopt(listener, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
    if (bind(listener, address, length) != 0 || listen(listener, 1) != 0)
        throw std::runtime_error{"no port to listen at"};
    getsockname(listener, address, &length);
    port = ntohs(six ? address6.sin6_port : address4.sin_port);
    return listener;
}

bool waitFor(int file, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        pollfd wanted{file, POLLIN, 0};
        if (poll(&wanted, 1, 20) > 0) return true;
    }
    return false;
}

} // namespace

std::uint16_t unusedPort()
{
    std::uint16_t port = 0;
    close(listenAt("127.0.0.1", port));
    return port;
}

DeafPort::DeafPort() : m_listener{listenAt("127.0.0.1", m_port)}
{
    listen(m_listener, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(m_port);
    for (int& caller : m_callers) {
        caller = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        (void)connect(caller, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    }
}

DeafPort::~DeafPort()
{
    for (const int caller : m_callers) close(caller);
    close(m_listener);
}

NetworkPrinterOnPaper::NetworkPrinterOnPaper(Habits habits)
    : m_habits{habits}, m_listener{listenAt(habits.host, m_port)}, m_thread{[this](const std::stop_token& stop) {
          m_promise.set_value(serve(stop));
      }}
{
}

NetworkPrinterOnPaper::~NetworkPrinterOnPaper()
{
    m_thread.request_stop();
    m_thread.join();
    close(m_listener);
}

Bytes NetworkPrinterOnPaper::serve(const std::stop_token& stop)
{
    Bytes out;
    if (!waitFor(m_listener, stop)) return out;
    const int line = accept(m_listener, nullptr, nullptr);
    while (!m_habits.reads && !stop.stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds{10});
    std::array<std::uint8_t, 2048> buffer{};
    while (waitFor(line, stop)) {
        const ssize_t got = read(line, buffer.data(), buffer.size());
        if (got <= 0) break;
        out.insert(out.end(), buffer.begin(), buffer.begin() + got);
        if (m_habits.paperEndsAfter && out.size() > m_habits.paperEndsAfter) m_habits.paper = false;
        while (const int question = questionAtTheEndOf(out)) {
            out.resize(out.size() - 3);
            const std::uint8_t answer = question == 4 && !m_habits.paper ? 0x72 : 0x12;
            std::this_thread::sleep_for(m_habits.late);
            // Whoever asked may have gone.
            if (m_habits.saysPaper) (void)send(line, &answer, 1, MSG_NOSIGNAL);
        }
        if (m_habits.closesAfter && out.size() >= m_habits.closesAfter) break;
        if (m_habits.hangsUpAfter && out.size() >= m_habits.hangsUpAfter) {
            const linger atOnce{1, 0};
            setsockopt(line, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
            break;
        }
    }
    close(line);
    return out;
}

} // namespace pintu::test
