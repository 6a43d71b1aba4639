#pragma once

#include <functional>
#include <ostream>
#include <string>

class wxWindow;

namespace pintu::test {

/// What a small screen leaves to a window below a title and above a panel, and the size of the text.
struct SmallScreen {
    int width, height, percent;
    friend void PrintTo(const SmallScreen& screen, std::ostream* out)
    {
        *out << screen.width << "x" << screen.height << " at " << screen.percent << " %";
    }
};

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
/// What is read or worked with and cannot be seen whole: words that are longer than their control, and controls beyond
/// the edge of what they stand in, where no page scrolls to them.
std::string cut(wxWindow* from);
/// Whether all of it is in its window now, without scrolling.
bool inSight(const char* name);

} // namespace pintu::test
