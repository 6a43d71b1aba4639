#pragma once

#include "apps/ctl/shell.h"

#include <string>

namespace pintu::ctl {

/// Writes the paper with the head of the record into a folder, and notes that; answers the files.
Json printHead(Shell& shell, Site& site, const Command& command, const std::string& folder);

} // namespace pintu::ctl
