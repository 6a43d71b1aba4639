#pragma once

namespace pintu {

/// Why a file that should show a paper could not be looked at. Each has another next step for the person who chose it.
enum class PictureFault {
    noPicture,     ///< neither a picture nor a PDF
    loaderMissing, ///< a kind of picture that this PC lacks the package for
    tooLarge,      ///< more than can be opened within the memory
    damaged,       ///< a picture that came only in part, or an empty file
    pdfUnusable,   ///< a PDF that is damaged, empty or locked with a password, or takes too long
};

} // namespace pintu
