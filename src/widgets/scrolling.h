#pragma once

class wxScrolledWindow;
class wxWindow;

namespace pintu {

/// For panels on a page that may be longer than the window; where nothing scrolls, nothing happens.

/// A new page is read from its heading.
void showFrom(const wxWindow& heading);
/// Scrolls no further than is needed.
void bringIntoView(const wxWindow& control);
/// The field or list that has the cursor. A button only when somebody walked to it: one that a page offers by itself
/// must not push away what it answers.
void bringFocusIntoView(wxScrolledWindow& scrolled, bool evenButton);

} // namespace pintu
