#pragma once

#include "screens/appearance.h"
#include "widgets/manual_panel.h"
#include "widgets/scan_catcher.h"
#include "widgets/theme.h"

#include <wx/frame.h>
#include <wx/timer.h>
#include <wx/weakref.h>

#include <functional>
#include <memory>
#include <string>

class wxScrolledWindow;

namespace pintu {

/// What a face brings: its panel, and what it does with scans and lone keys.
struct FaceParts {
    std::string title;
    Face reader = Face::staff;
    int bodyPx = 0; ///< em of body text at 100 %; 0: what suits staff in a window of this size
    /// Nothing that people do with keys or window manager closes it: only Close(true), which the staff's way out and
    /// the end of the program use.
    bool fullScreen = false;
    unsigned display = 0; ///< the screen that a face in full screen takes, counted from 0
    /// Makes the panel anew, after every change of size, contrast or language.
    std::function<wxWindow*(wxWindow* parent, const Theme& theme)> build;
    FaceManual manual; ///< what F1 shows; without it F1 does nothing
    std::function<void(std::string)> onScan = [](const std::string&) {};
    std::function<void(std::string)> onLoneKey = [](const std::string&) {};
};

/// The one window of a face. Ctrl+plus and Ctrl+minus change the text size, Ctrl+0 sets it back, Ctrl+B the contrast,
/// Ctrl+L the language, F1 shows the manual and the keys.
class FaceFrame : public wxFrame {
public:
    /// Without a `size` it opens maximised: what a desk needs takes all of a small screen.
    FaceFrame(FaceParts parts, Appearance appearance, wxSize size);
    ~FaceFrame() override;

    /// The page is there from the start: what the record answers until the window is shown is drawn at once.
    bool Show(bool show = true) override;

    const Appearance& appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

private:
    void rebuild();
    void onSize(wxSizeEvent& event);
    void onResized();
    bool isMadeForOther(int width) const;
    Theme theme() const;
    void showManual(std::string page);
    void hideManual();
    void readOn(int key);
    void followKey(const wxKeyEvent& event);
    void onKey(wxKeyEvent& event);

    FaceParts m_parts;
    Appearance m_appearance;
    wxScrolledWindow* m_scrolled;
    wxWindow* m_page = nullptr;
    bool m_fillsScreen = false;
    bool m_opened = false;
    int m_width = 0;                 ///< the width that the page was made for
    wxTimer m_resized{this};         ///< runs out when nobody pulls at the window any more
    ManualPanel* m_manual = nullptr; ///< while it is shown
    wxWeakRef<wxWindow> m_focusBefore;
    long m_caretBefore = 0;
    ScanCatcher m_catcher;
};

} // namespace pintu
