#pragma once

#include <wx/timer.h>

#include <string_view>

namespace pintu {

/// Tells systemd, where it started the program (sd_notify(3)), that the program is ready, that the thread of its
/// windows still goes on, and that it ends. When that thread hangs nothing is told any more, and systemd starts the
/// program anew after the unit's WatchdogSec. It tells twice as often as the unit asks. Without NOTIFY_SOCKET it does
/// nothing.
///
/// WATCHDOG_PID is not looked at: where a unit starts the program through another one, it names that one.
class ServicePulse : private wxTimer {
public:
    ServicePulse();
    ~ServicePulse() override;
    ServicePulse(const ServicePulse&) = delete;
    ServicePulse& operator=(const ServicePulse&) = delete;

private:
    void Notify() override;
};

} // namespace pintu
