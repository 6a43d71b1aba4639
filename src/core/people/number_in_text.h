#pragma once

#include <string_view>

namespace pintu {

/// What kind of text is looked at. A code or a name of a thing ("D0412/17", "P07", "H-003") never holds sixteen digits,
/// however they are parted. Sentences, addresses and telephone numbers hold many digits side by side: there only
/// sixteen in a row count, and those in the groups in which people write a NIK or a KK.
enum class TextKind { code, prose };

/// True when a NIK or KK is written in the text: sixteen digits, together or parted by blanks, dots or dashes, alone or
/// among other words. Two numbers that follow each other without a blank are seen, too. Ids in their written form
/// (RFC 9562, "0193a1c2-…") are no numbers of people, whatever digits they hold.
bool holdsPersonsNumber(std::string_view text, TextKind kind);

} // namespace pintu
