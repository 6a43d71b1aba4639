#pragma once

#include "store/changes.h"

#include <memory>
#include <string>

namespace pintu {

/// A session that listens to the commits of one office. Nothing when the server lets it in no sooner than within three
/// seconds. Internal to the module satupintu_postgresql.so.
std::unique_ptr<Changes::Ear> listenTo(const std::string& connection, const std::string& schema);

} // namespace pintu
