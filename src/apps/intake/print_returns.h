#pragma once

#include "office/device_config.h"
#include "office/open_site.h"
#include "screens/background.h"
#include "screens/intake_screen.h"

#include <filesystem>
#include <memory>

namespace pintu {

/// Makes the function that prints return slips of a partner's desk; on a PC without a printer it keeps them as files
/// in `papers` beside the database.
PrintReturn printReturns(std::shared_ptr<OpenSite> site, Background& background, const std::filesystem::path& folder,
                         DeviceConfig devices);

} // namespace pintu
