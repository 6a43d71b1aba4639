#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

class wxButton;

namespace pintu {

/// What a return slip said, and the one next step.
class HeardPanel : public wxPanel {
public:
    HeardPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* first() const;

private:
    const Theme m_theme;
    wxStaticText* m_heading;
    wxStaticText* m_facts;
    wxStaticText* m_step;
    wxButton* m_back;
    wxButton* m_same; ///< shown where the name has to be compared
};

} // namespace pintu
