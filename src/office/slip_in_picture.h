#pragma once

#include "paper/qr_reader.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pintu {

struct InPicture {
    /// Slips and return slips, each paper once, however often it is in the picture. Those that are proven stand first.
    std::vector<std::string> papers;
    std::string other; ///< where there is no paper: the first code of another kind, or nothing
};

/// All our papers in a photograph or PDF: who takes one of several must be told of the others. `proven` says whether
/// the record finds a text genuine. Pages after the first on which one was found are looked at less closely (some
/// 40 ms each instead of some hundred). Throws UnusablePicture, and Trouble notFound when there is no such file.
InPicture papersInPicture(const std::filesystem::path& file, const AcceptText& proven);

} // namespace pintu
