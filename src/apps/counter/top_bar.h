#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

class wxButton;

namespace pintu {

/// Who sits here, the time, and the keys that call and finish.
class TopBar : public wxPanel {
public:
    TopBar(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);

private:
    const Theme m_theme;
    wxStaticText* m_who;
    wxStaticText* m_clock;
    wxButton* m_missed;
};

} // namespace pintu
