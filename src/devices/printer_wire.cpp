#include "devices/printer_wire.h"

#include "devices/printer_trouble.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace pintu {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds slice{50}; // how soon a stop is noticed
constexpr std::size_t chunk = 4096;

std::string numbered(const std::string& text, int error)
{
    return text + " (errno " + std::to_string(error) + ")";
}

PrinterFault faultOfOpening(int error)
{
    switch (error) {
    case ECONNREFUSED:
    case EACCES:
    case EPERM:
    case EBUSY: return PrinterFault::refused;
    default: return PrinterFault::notReachable;
    }
}

/// An address and its length; the parser has let only numbers through.
socklen_t socketAddress(const NetworkPrinter& printer, sockaddr_storage& out)
{
    auto& four = reinterpret_cast<sockaddr_in&>(out);
    if (inet_pton(AF_INET, printer.host.c_str(), &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        four.sin_port = htons(printer.port);
        return sizeof four;
    }
    auto& six = reinterpret_cast<sockaddr_in6&>(out);
    inet_pton(AF_INET6, printer.host.c_str(), &six.sin6_addr);
    six.sin6_family = AF_INET6;
    six.sin6_port = htons(printer.port);
    return sizeof six;
}

} // namespace

PrinterWire::PrinterWire(const NetworkPrinter& printer, std::stop_token stop)
    : m_stop{std::move(stop)}, m_kind{Kind::network}
{
    sockaddr_storage address{};
    const auto length = socketAddress(printer, address);
    m_file = socket(address.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    int error = m_file < 0 ? errno : 0;
    try {
        if (!error && connect(m_file, reinterpret_cast<const sockaddr*>(&address), length) != 0) {
            error = errno;
            if (error == EINPROGRESS) {
                error = waitFor(POLLOUT, connectLimit) ? 0 : ETIMEDOUT;
                socklen_t size = sizeof error;
                if (!error) getsockopt(m_file, SOL_SOCKET, SO_ERROR, &error, &size);
            }
        }
        if (error) throw PrinterTrouble{faultOfOpening(error), numbered("the printer cannot be connected to", error)};
    } catch (const PrinterTrouble&) {
        if (m_file >= 0) close(m_file);
        throw;
    }
}

PrinterWire::PrinterWire(const DeviceFile& printer, std::stop_token stop) : m_stop{std::move(stop)}, m_kind{Kind::file}
{
    // Never O_CREAT: an unplugged printer must not become a growing file in /dev.
    constexpr int flags = O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
    struct stat facts {};
    int error = stat(printer.path.c_str(), &facts) == 0 ? 0 : errno;
    if (!error) {
        const bool device = S_ISCHR(facts.st_mode);
        if (device) m_kind = Kind::device;
        if (device) m_file = open(printer.path.c_str(), O_RDWR | flags);
        // Some devices can only be written to; a FIFO opened for both would take bytes that nobody reads.
        if (m_file < 0) m_file = open(printer.path.c_str(), O_WRONLY | O_APPEND | flags);
        if (m_file < 0) error = errno;
    }
    if (error) throw PrinterTrouble{faultOfOpening(error), numbered("the printer's device cannot be opened", error)};
    termios settings{};
    if (m_kind == Kind::device && tcgetattr(m_file, &settings) == 0) {
        m_kind = Kind::terminal;
        cfmakeraw(&settings); // or 0x0a would arrive as 0x0d 0x0a; the speed stays as the system has set it
        tcsetattr(m_file, TCSANOW, &settings);
    }
}

PrinterWire::~PrinterWire()
{
    if (m_file < 0) return;
    // A serial port that is closed with bytes left waits up to half a minute for them.
    if (m_kind == Kind::terminal) tcflush(m_file, TCOFLUSH);
    close(m_file);
}

bool PrinterWire::waitFor(short events, milliseconds limit)
{
    const auto end = Clock::now() + limit;
    for (;;) {
        if (m_stop.stop_requested())
            throw PrinterTrouble{m_sent ? PrinterFault::cutShort : PrinterFault::stopped, "the program is ending"};
        const auto left = std::chrono::duration_cast<milliseconds>(end - Clock::now());
        pollfd wanted{m_file, events, 0};
        const auto wait = std::clamp(left, milliseconds{0}, slice);
        if (poll(&wanted, 1, static_cast<int>(wait.count())) > 0) return true;
        if (left <= milliseconds{0}) return false;
    }
}

void PrinterWire::fail(int error)
{
    // The USB printer driver says "no space" when the paper is out.
    if (error == ENOSPC) throw PrinterTrouble{PrinterFault::paperOut, "the device has no paper"};
    throw PrinterTrouble{m_sent ? PrinterFault::cutShort : PrinterFault::notReachable,
                         numbered("the printer stopped taking bytes", error)};
}

void PrinterWire::send(BytesView bytes, milliseconds limit)
{
    while (!bytes.empty()) {
        if (!waitFor(POLLOUT, limit)) fail(ETIMEDOUT);
        // In pieces, so that a long picture to a slow printer is noticed to go on.
        const auto piece = bytes.first(std::min(chunk, bytes.size()));
        const ssize_t taken = m_kind == Kind::network ? ::send(m_file, piece.data(), piece.size(), MSG_NOSIGNAL)
                                                      : ::write(m_file, piece.data(), piece.size());
        if (taken < 0 && errno != EAGAIN && errno != EINTR) fail(errno);
        if (taken <= 0) continue;
        m_sent = m_printing;
        bytes = bytes.subspan(static_cast<std::size_t>(taken));
    }
}

void PrinterWire::write(BytesView bytes)
{
    m_printing = true;
    send(bytes, writeLimit);
}

void PrinterWire::ask(BytesView question)
{
    send(question, askLimit);
}

Bytes PrinterWire::hear(milliseconds limit)
{
    Bytes out;
    if (!canAnswer() || !waitFor(POLLIN, limit)) return out;
    constexpr std::size_t atOnce = 64;
    out.resize(atOnce);
    const ssize_t got = read(m_file, out.data(), out.size());
    const int error = got < 0 ? errno : 0;
    out.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    if (got > 0 || error == EAGAIN || error == EINTR) return out;
    // A print server may hang up after a job that it has taken whole; before one it does not print.
    if (m_kind == Kind::network && (error != 0 || !m_printing)) fail(error != 0 ? error : ECONNRESET);
    m_deaf = true;
    return out;
}

void PrinterWire::pause(milliseconds time)
{
    waitFor(0, time);
}

bool PrinterWire::waitUntilTaken()
{
    if (m_kind == Kind::file) return true;
    auto end = Clock::now() + writeLimit;
    int before = -1;
    for (;;) {
        int left = 0;
        if (ioctl(m_file, TIOCOUTQ, &left) != 0 || left == 0) break; // the same question for sockets and serial ports
        if (left != before) end = Clock::now() + writeLimit;
        before = left;
        if (Clock::now() >= end) return false;
        pause(milliseconds{5}); // a stop or a broken line ends it early
        int error = 0;
        socklen_t size = sizeof error;
        if (m_kind == Kind::network && getsockopt(m_file, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error)
            fail(error);
    }
    return waitFor(POLLOUT, writeLimit);
}

void PrinterWire::arrive()
{
    if (!waitUntilTaken()) fail(ETIMEDOUT);
}

void PrinterWire::finish()
{
    arrive();
    if (m_kind == Kind::network) {
        // What arrives unread when a socket is closed makes the system cut the line, and the last bytes with it.
        shutdown(m_file, SHUT_WR);
        std::array<char, 256> ignored{};
        const auto end = Clock::now() + hangUpLimit;
        while (Clock::now() < end && waitFor(POLLIN, hangUpLimit)) {
            const ssize_t got = read(m_file, ignored.data(), ignored.size());
            if (got == 0) break;
            if (got < 0 && errno != EAGAIN && errno != EINTR) fail(errno);
        }
    }
    const int file = std::exchange(m_file, -1);
    if (close(file) != 0 && errno != EINTR) fail(errno);
}

} // namespace pintu
