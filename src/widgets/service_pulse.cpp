#include "widgets/service_pulse.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace pintu {
namespace {

/// A message that nobody takes is lost: a program does not wait for whoever watches it.
void tellService(std::string_view message)
{
    const char* name = std::getenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (!name || (name[0] != '/' && name[0] != '@') || std::strlen(name) >= sizeof address.sun_path) return;
    const auto length = std::strlen(name);
    std::memcpy(address.sun_path, name, length);
    if (name[0] == '@') address.sun_path[0] = '\0'; // a name that stands in no folder
    const int line = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (line < 0) return;
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length);
    (void)sendto(line, message.data(), message.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&address), size);
    close(line);
}

/// Milliseconds between two pulses; 0: nobody asks for them.
int period()
{
    const char* text = std::getenv("WATCHDOG_USEC");
    const auto micros = text ? std::atoll(text) : 0;
    constexpr long long half = 2 * 1000;
    return micros > 0 ? static_cast<int>(std::clamp(micros / half, 1LL, 60'000LL)) : 0;
}

} // namespace

ServicePulse::ServicePulse()
{
    tellService("READY=1");
    if (const int ms = period(); ms > 0) Start(ms);
}

ServicePulse::~ServicePulse()
{
    tellService("STOPPING=1");
}

void ServicePulse::Notify()
{
    tellService("WATCHDOG=1");
}

} // namespace pintu
