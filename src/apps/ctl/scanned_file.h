#pragma once

#include "paper/qr_reader.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pintu::ctl {

/// What a caller named: the text of a code itself, or something to read it from.
enum class ScanRoad { text, typed, picture };
struct Scanned {
    ScanRoad road = ScanRoad::text;
    std::vector<std::string> texts; ///< of all papers found; empty when nothing could be read
};

/// A text that begins with RS1: or RR1: (a hand scanner's mistakes allowed), "-" for such a text on stdin, else a file:
/// a picture or scan, a PDF, or a text file; else a typed code. Texts that `proven` takes win over those that only look
/// right. Throws Trouble notFound when it is none of these, badInput for a file that cannot be used.
Scanned scan(const std::string& named, const AcceptText& proven);

} // namespace pintu::ctl
