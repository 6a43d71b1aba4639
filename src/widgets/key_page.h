#pragma once

#include "screens/key_help.h"
#include "widgets/theme.h"

#include <functional>
#include <vector>

class wxPanel;
class wxWindow;

namespace pintu {

/// A page that tells which key does what, in the place of the window's page. Its button back has the focus.
wxPanel* newKeyPage(wxWindow* parent, const Theme& theme, const std::vector<KeyHelp>& keys, std::function<void()> back);

} // namespace pintu
