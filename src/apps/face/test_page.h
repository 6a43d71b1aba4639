#pragma once

#include "core/base/bytes.h"
#include "paper/page.h"

#include <string>

namespace pintu {

/// A receipt that nobody can take for a ticket, for whoever looks after a printer.
Bytes testReceipt(const std::string& office, const PaperSize& roll);

} // namespace pintu
