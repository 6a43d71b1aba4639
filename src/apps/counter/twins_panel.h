#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

class wxButton;

namespace pintu {

/// A NIK that somebody else has already: both stand side by side, and one key decides.
class TwinsPanel : public wxPanel {
public:
    TwinsPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* first() const;

private:
    const Theme m_theme;
    wxStaticText* m_known;
    wxStaticText* m_typed;
    wxButton* m_use;
    wxButton* m_another;
    int m_width = 0; ///< of each, in pixels
    bool m_sameName = false;
};

} // namespace pintu
