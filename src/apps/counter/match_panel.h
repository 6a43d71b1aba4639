#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

namespace pintu {

/// What fits a person and their family: what is to be asked first, then what was found; the marked line in full below.
class MatchPanel : public wxPanel {
public:
    MatchPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* rows() const;
    wxWindow* answer() const;

private:
    const Theme m_theme;
    wxStaticText* m_title;
    wxDataViewListCtrl* m_rows;
    wxStaticText* m_detail;
    wxStaticText* m_asked;
    wxTextCtrl* m_answer;
    bool m_filling = false; ///< the rows are not chosen by the clerk
};

} // namespace pintu
