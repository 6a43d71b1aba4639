#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

namespace pintu {

/// A question about numbers, with its lines: in the place of the page, never a window of its own.
class QuestionPanel : public wxPanel {
public:
    QuestionPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* lines() const;

private:
    const Theme m_theme;
    wxStaticText* m_title;
    wxDataViewListCtrl* m_lines;
    bool m_filling = false;
};

} // namespace pintu
