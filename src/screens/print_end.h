#pragma once

namespace pintu {

/// What became of a paper.
enum class PrintEnd {
    printed,
    noPrinter, ///< this PC has none; what a desk owes others then lies in its folder of papers
    failed,
    held, ///< the printer has it and says that something is wrong, or does not say: the paper may still come
};

} // namespace pintu
