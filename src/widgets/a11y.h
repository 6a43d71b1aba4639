#pragma once

#include <string>

class wxWindow;

/// What screen readers hear. wxWidgets 3.2 on GTK tells AT-SPI neither a control's wx name nor the label beside it.
namespace pintu::a11y {

void name(wxWindow* control, const std::string& words);
void describe(wxWindow* control, const std::string& words);
void labelledBy(wxWindow* field, wxWindow* label);
/// Marks a text that changes by itself, so that screen readers read it out: a notice, a called number.
void announces(wxWindow* text);

} // namespace pintu::a11y
