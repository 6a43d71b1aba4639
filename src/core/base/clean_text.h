#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pintu {

enum class Lines { one, many };

/// Text from outside, fit to be stored, compared, shown and printed. Control characters, zero-width and direction marks
/// and other characters that show nothing are taken out; every kind of blank becomes a space, runs of them one; the
/// ends are trimmed. With Lines::many, line breaks stay (as \n, at most one empty line in a row). Nothing for bytes
/// that are not UTF-8.
std::optional<std::string> cleanText(std::string_view text, Lines lines = Lines::one);

/// A character without ink that is no blank: a control, a zero-width or direction mark, a byte order mark.
bool isInvisible(char32_t point);
/// Any blank, the no-break one and those of other widths too, and what ends a line.
bool isBlank(char32_t point);

/// The code point that begins at `at`, which moves behind it. The text must be UTF-8.
char32_t nextCodePoint(std::string_view text, std::size_t& at);
void appendCodePoint(std::string& out, char32_t point);
/// Letters as people count them (code points), for limits on length.
std::size_t countCodePoints(std::string_view text);

} // namespace pintu
