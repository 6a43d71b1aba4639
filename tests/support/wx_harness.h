#pragma once

#include <functional>
#include <string>

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
/// Presses a key, and waits as long as a lone key takes to count as a command. Needs a window manager, which gives
/// windows the focus.
void press(int key, int modifiers = 0);
/// As slowly as a person, so that no scanner is heard in it.
void type(const std::string& text);
/// What can be read on a control that is shown, in one line; empty where none of that name is.
std::string wordsOn(const char* name);
/// The name of the control that has the focus.
std::string focused();
/// Stable names of what is shown and read or worked with, and a screen reader has nothing to say about.
std::string nameless(wxWindow* from);

} // namespace pintu::test
