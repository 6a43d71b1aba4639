#pragma once

namespace pintu {

/// What has become of a paper. Printing ends with one of the last four.
enum class Printing {
    none,
    underWay,
    printed,
    noPrinter, ///< this PC has none; what a desk owes others then lies in its folder of papers
    failed,
    held, ///< the printer has it and says that something is wrong, or does not say: the paper may still come
};

/// It is over, and no paper will come.
inline bool gaveNoPaper(Printing printing)
{
    return printing == Printing::failed || printing == Printing::noPrinter;
}

} // namespace pintu
