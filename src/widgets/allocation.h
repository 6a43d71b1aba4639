#pragma once

class wxWindow;

namespace pintu {

/// GTK 3 gives a control its place only when all that hold it are marked for it, and a mark that was set while
/// something was hidden may stand there for ever and stop the next one: the control is then never drawn, until somebody
/// changes the window's size. Marks what was forgotten below `page`, and all that holds it. Cheap enough for every idle
/// moment.
void placeForgotten(wxWindow& page);

} // namespace pintu
