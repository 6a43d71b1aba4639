#pragma once

#include "devices/hand_scanner.h"
#include "office/device_config.h"
#include "screens/background.h"

#include <functional>
#include <optional>
#include <string>

namespace pintu {

/// The hand scanner that devices.toml names, if it does. What it scans comes on the thread of the windows, read as the
/// scans of a scanner that plays keyboard are, unless this object is gone by then.
class FaceScanner {
public:
    FaceScanner(Background& background, const DeviceConfig& devices, std::function<void(const std::string&)> onScan);

private:
    Life m_life;
    std::optional<HandScanner> m_scanner; ///< last: it calls back into the background
};

} // namespace pintu
