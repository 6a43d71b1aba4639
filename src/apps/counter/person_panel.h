#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

namespace pintu {

/// The page of a known person: who it is, and what the record tells of their past, a line each.
class PersonPanel : public wxPanel {
public:
    PersonPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* rows() const;

private:
    const Theme m_theme;
    wxStaticText* m_name;
    wxStaticText* m_facts;
    wxDataViewListCtrl* m_rows;
    wxStaticText* m_marked;
    bool m_filling = false; ///< the rows are not chosen by the clerk
};

} // namespace pintu
