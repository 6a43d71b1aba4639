#pragma once

#include "paper/bitmap.h"

#include <vector>

namespace pintu {

/// A place that looks like one of the three finder patterns of a QR code: dark and light in the ratio 1:1:3:1:1 through
/// its middle, along rows and columns.
struct FinderMark {
    double x = 0; ///< the centre, in dots
    double y = 0;
    double module = 0; ///< side of a module, in dots
    int rows = 0;      ///< how many rows saw it: the more, the surer
};

/// The likeliest marks in a black-and-white picture, the surest first, at most `most`.
std::vector<FinderMark> finderMarks(const Bitmap& blackAndWhite, std::size_t most);

} // namespace pintu
