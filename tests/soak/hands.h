#pragma once

#include <string>

namespace pintu::test {

/// What a person does, without the pauses of one: the toolkit's events themselves, whose moments lie as far apart as a
/// person's keys or a scanner's. The pointer of support/wx_harness.h is slower, and does the rest.

/// Presses a button, or ticks, as a screen reader does.
void click(const char* name);
/// Enter in a field of one line.
void enter(const char* field);
/// Keys to whatever has the focus, one by one.
void keys(const std::string& text);
/// One key by the toolkit's name of it: "F2", "Return", "Escape", "space".
void key(const char* name);
/// A hand scanner: all keys of the text, and Enter.
void scan(const std::string& text);

} // namespace pintu::test
