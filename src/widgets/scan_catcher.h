#pragma once

#include "screens/scan_burst.h"

#include <wx/event.h>
#include <wx/timer.h>
#include <wx/weakref.h>

#include <functional>
#include <string>

class wxTextCtrl;
class wxTopLevelWindow;

namespace pintu {

/// Catches what a hand scanner types anywhere in a window, whatever has the focus, and gives the field it typed into
/// back what it held. Also tells lone keys where no field has the focus: single-key commands.
class ScanCatcher : public wxEvtHandler {
public:
    ScanCatcher(wxTopLevelWindow& window, std::function<void(std::string)> onScan,
                std::function<void(std::string)> onLoneKey);

private:
    void onKey(wxKeyEvent& event);
    void onQuiet(wxTimerEvent& event);
    void remember();
    void restore();

    wxTopLevelWindow& m_window;
    std::function<void(std::string)> m_onScan;
    std::function<void(std::string)> m_onLoneKey;
    ScanBurst m_burst;
    wxTimer m_timer;

    struct Held {
        wxWeakRef<wxTextCtrl> field;
        wxString text;
        long from = 0;
        long to = 0;
    };
    Held m_held;
};

} // namespace pintu
