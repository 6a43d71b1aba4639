#pragma once

#include "screens/scan_burst.h"

#include <wx/event.h>
#include <wx/timer.h>
#include <wx/weakref.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

typedef union _GdkEvent GdkEvent;
typedef struct _GdkEventKey GdkEventKey;
class wxTextCtrl;
class wxTopLevelWindow;

namespace pintu {

/// Catches what a hand scanner types anywhere in a window, whatever has the focus and whatever keyboard the PC has, and
/// gives the field it typed into back what it held. Also tells lone keys where no field has the focus: single-key
/// commands.
class ScanCatcher : public wxEvtHandler {
public:
    ScanCatcher(wxTopLevelWindow& window, std::function<void(std::string)> onScan,
                std::function<void(std::string)> onLoneKey);
    ~ScanCatcher() override;

private:
    /// Every key of the window comes here first. True: it goes no further.
    bool takes(const GdkEventKey& key);
    bool hears(const GdkEventKey& key);
    void onHook(wxKeyEvent& event);
    void onQuiet(wxTimerEvent& event);
    void remember();
    void restore();
    void letGo();
    void tell(const ScanBurst::Scan& scan);

    wxTopLevelWindow& m_window;
    std::function<void(std::string)> m_onScan;
    std::function<void(std::string)> m_onLoneKey;
    ScanBurst m_burst;
    wxTimer m_timer;
    void* m_widget = nullptr; ///< the toolkit's window; nullptr once it is destroyed
    unsigned long m_heard = 0;

    struct Free {
        void operator()(GdkEvent* event) const;
    };
    std::vector<std::unique_ptr<GdkEvent, Free>> m_waiting; ///< keys, until it is known whose they are
    bool m_letsGo = false;                                  ///< true while a key that has waited is given on

    struct Held {
        wxWeakRef<wxTextCtrl> field;
        wxString text;
        long from = 0;
        long to = 0;
    };
    Held m_held;
};

} // namespace pintu
