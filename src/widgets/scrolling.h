#pragma once

#include "widgets/theme.h"

class wxPanel;
class wxWindow;

namespace pintu {

/// The part of a page that scrolls when the window is too low for all of it; what stands above and below it stays. It
/// keeps room for a few lines: in a window that has not even that, the page scrolls as a whole. Controls and sizer
/// belong to the panel that is returned; its parent is what scrolls and is laid out.
wxPanel* newMiddle(wxWindow* parent, const Theme& theme);
/// Lays a middle out again. To be called after something in it or around it came, went or grew.
void layAnew(wxPanel& middle);

/// For panels on a page that may be longer than the window; where nothing scrolls, nothing happens.

/// Scrolls to the heading of a new page, because people begin to read there.
void showFrom(const wxWindow& heading);
/// Scrolls until a control is seen, and no further than is needed.
void bringIntoView(const wxWindow& control);
/// The field or list that has the cursor. A button only when somebody walked to it: one that a page offers by itself
/// must not push away what it answers.
void bringFocusIntoView(const wxWindow& page, bool evenButton);

} // namespace pintu
