#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

class wxButton;

namespace pintu {

/// Two records side by side: what they say of the person, and whether they are joined.
class PairPanel : public wxPanel {
public:
    PairPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* lines() const;

private:
    const Theme m_theme;
    wxStaticText* m_heading;
    wxDataViewListCtrl* m_lines;
    wxButton* m_left;
    wxButton* m_right;
    wxButton* m_part;
};

} // namespace pintu
