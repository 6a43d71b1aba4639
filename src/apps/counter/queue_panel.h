#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

namespace pintu {

/// The left side: who is being served, and who waits.
class QueuePanel : public wxPanel {
public:
    QueuePanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);

private:
    const Theme m_theme;
    wxStaticText* m_number;
    wxStaticText* m_facts;
    wxStaticText* m_day; ///< about date and hours, where something is to be told
    wxStaticText* m_heading;
    wxStaticText* m_next; ///< who is next, and why
    wxStaticText* m_nobody;
    wxDataViewListCtrl* m_waiting;
    wxStaticText* m_onHold;
    wxStaticText* m_missed;
    wxStaticText* m_waits;
};

} // namespace pintu
