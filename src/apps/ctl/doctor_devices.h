#pragma once

#include "apps/ctl/doctor_rounds.h"
#include "office/device_config.h"

namespace pintu::ctl {

/// Whether a program can be started by its name alone.
bool isProgramThere(const std::string& name);

/// Printers, scanner, voice and loudspeaker, as far as `devices.toml` wants them: is each there, and may whoever runs
/// this use it? Printers in the network are not spoken to: a question may come out on paper.
void lookAtDevices(Rounds& rounds, const DeviceConfig& devices);

} // namespace pintu::ctl
