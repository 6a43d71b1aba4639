#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

namespace pintu {

/// What waits at this office: a line each, the most pressing first.
class OpenPanel : public wxPanel {
public:
    OpenPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* rows() const;

private:
    const Theme m_theme;
    wxStaticText* m_title;
    wxDataViewListCtrl* m_rows;
    bool m_filling = false; ///< the rows are not chosen by the clerk
};

} // namespace pintu
