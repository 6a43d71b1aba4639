#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

#include <vector>

class wxButton;
class wxControl;

namespace pintu {

/// Who sits here, the time, and the keys that call and finish.
class TopBar : public wxPanel {
public:
    TopBar(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);

private:
    /// Anew when the name of who sits here is another, and so the room beside it.
    void arrange(const std::string& who);

    const Theme m_theme;
    wxStaticText* m_who;
    wxStaticText* m_warning;
    wxStaticText* m_clock;
    std::vector<wxControl*> m_keys;
    wxButton* m_missed = nullptr;
    std::string m_told; ///< who sits here
};

} // namespace pintu
