#pragma once

#include "devices/printer_trouble.h"

#include <string>

namespace pintu {

/// A word for the record: people look for what is wrong by it.
std::string wordOf(PrinterFault fault);

/// What is wrong with the printer and the next step, for staff, in the language spoken now. Where the printer has
/// taken the job it never asks to print again before somebody has looked: the paper may still come.
std::string sentenceOf(const PrinterTrouble& trouble);

/// Says that the paper came and that the roll will soon be at its end.
std::string rollNearEndSentence();

} // namespace pintu
