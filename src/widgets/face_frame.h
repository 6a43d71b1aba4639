#pragma once

#include "screens/appearance.h"
#include "widgets/scan_catcher.h"
#include "widgets/theme.h"

#include <wx/frame.h>

#include <functional>
#include <memory>
#include <string>

class wxScrolledWindow;

namespace pintu {

/// What a face brings: its panel, and what it does with scans and lone keys.
struct FaceParts {
    std::string title;
    Face reader = Face::staff;
    int bodyPx = 0; ///< em of body text at 100 %; 0: what suits staff at the window's height
    bool fullScreen = false;
    /// Makes the panel anew, after every change of size, contrast or language.
    std::function<wxWindow*(wxWindow* parent, const Theme& theme)> build;
    std::function<void(std::string)> onScan = [](const std::string&) {};
    std::function<void(std::string)> onLoneKey = [](const std::string&) {};
};

/// What has the cursor is never beyond the edge of a small screen.
void bringFocusIntoView(wxScrolledWindow& scrolled);

/// The one window of a face. Ctrl+plus and Ctrl+minus change the text size, Ctrl+0 sets it back, Ctrl+B the contrast,
/// Ctrl+L the language.
class FaceFrame : public wxFrame {
public:
    FaceFrame(FaceParts parts, Appearance appearance, wxSize size);

    const Appearance& appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

private:
    void rebuild();
    void onChildFocus(wxChildFocusEvent& event);
    void onKey(wxKeyEvent& event);

    FaceParts m_parts;
    Appearance m_appearance;
    wxScrolledWindow* m_scrolled;
    ScanCatcher m_catcher;
};

} // namespace pintu
