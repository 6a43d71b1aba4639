#pragma once

#include <string>
#include <string_view>

namespace pintu {

/// Text as it may stand on paper: valid UTF-8 on one line. Control characters (ESC among them) and line breaks become
/// one blank; marks without a glyph that turn, hide or join text (bidirectional controls, zero-width characters, tags)
/// are left out; bytes that are no UTF-8 become U+FFFD; of accents piled on one letter two stay. Names come from
/// keyboards, cards and other offices' messages: nothing in them may change what else stands on the paper.
std::string printableText(std::string_view text);

} // namespace pintu
