#pragma once

#include "paper/letter_page.h"

namespace pintu {

/// Draws the "Lembar Balasan Rujukan" that a partner without our program fills in by hand, from the column's place
/// downwards. It names the slip, never the person.
void drawReplyForm(Column& column, const LetterPage& letter, double xHeight);

} // namespace pintu
