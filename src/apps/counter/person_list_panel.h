#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

namespace pintu {

/// What the one field found: people, a number, and the two ways to write somebody down.
class PersonListPanel : public wxPanel {
public:
    PersonListPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* rows() const;

private:
    const Theme m_theme;
    wxStaticText* m_heading;
    wxDataViewListCtrl* m_rows;
    wxStaticText* m_hint;
    bool m_filling = false;
};

} // namespace pintu
