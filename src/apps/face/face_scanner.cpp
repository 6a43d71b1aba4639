#include "apps/face/face_scanner.h"

#include "paper/wedge_text.h"

#include <string_view>
#include <utility>

namespace pintu {

FaceScanner::FaceScanner(Background& background, const DeviceConfig& devices,
                         std::function<void(const std::string&)> onScan)
{
    constexpr std::string_view file = "file:";
    if (!devices.scanner.starts_with(file)) return;
    m_scanner.emplace(devices.scanner.substr(file.size()),
                      [&background, watch = m_life.watch(), onScan = std::move(onScan)](const std::string& typed) {
                          background.post(Lane::commands, [watch, onScan, typed]() -> Background::Then {
                              return [watch, onScan, typed] {
                                  if (!watch.expired()) onScan(wedgeText(typed, typed));
                              };
                          });
                      });
}

} // namespace pintu
