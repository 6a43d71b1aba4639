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

/// Only the slips among them, or only the return slips, where there is one: the others are no matter of the command.
/// Answers what to say of those.
enum class PaperKindWanted { slips, returnSlips };
[[nodiscard]] std::string keepOnly(PaperKindWanted wanted, Scanned& scanned);

/// Whether a text may have come through a keyboard of another layout, as hand scanners type it, or every character
/// counts.
enum class Letters { exact, asScannersType };

/// A text that begins with RS1: or RR1:, "-" for such a text on stdin, else a file:
/// a picture or scan, a PDF, or a text file; else a typed code. Texts that `proven` takes win over those that only look
/// right. Throws Trouble notFound when it is none of these, badInput for a file that cannot be used.
Scanned scan(const std::string& named, Letters letters, const AcceptText& proven);

} // namespace pintu::ctl
