#pragma once

#include <functional>

class wxWindow;

namespace pintu::test {

/// Runs the event loop until something is so, two seconds at most.
bool waitFor(const std::function<bool()>& so, int ms = 2000);
/// Runs the event loop for a while.
void letPass(int ms);
/// A window that is shown, by its stable name.
wxWindow* findShown(const char* name);
/// Presses the left button of the mouse in the middle of a window, for so long.
void tap(wxWindow* window, int holdMs = 30);

} // namespace pintu::test
