#pragma once

#include <linux/input.h>
#include <string>
#include <vector>

namespace pintu::test {

/// Events of a scanner's keys as the kernel gives them.
input_event pressed(int code);
input_event released(int code);
/// A text of a US keyboard, key by key with Shift where it needs one, with a report after each; "\n" is Enter, "\t"
/// Tab.
std::vector<input_event> typed(const std::string& text);

} // namespace pintu::test
