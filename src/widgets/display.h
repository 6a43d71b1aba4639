#pragma once

namespace pintu {

/// Whether the toolkit can reach the screen that DISPLAY or WAYLAND_DISPLAY names: before the toolkit is asked for
/// anything else, which would end the program by a signal. A server that takes the call and says nothing ends the
/// program after a while, with `sentence` on stderr and exit code 1.
bool displayAnswers(const char* sentence);

/// From now on the program ends with `sentence` on stderr and exit code 1 when the screen goes away under it.
/// `sentence` must live as long as the program.
void endWithDisplay(const char* sentence);

} // namespace pintu
