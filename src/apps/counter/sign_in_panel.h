#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

class wxChoice;

namespace pintu {

/// Who sits here, and at which counter; after F12 the same with everything else hidden.
class SignInPanel : public wxPanel {
public:
    SignInPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* first() const;

private:
    const Theme m_theme;
    wxStaticText* m_heading;
    wxStaticText* m_notice;
    wxListBox* m_officers;
    wxChoice* m_counter;
    wxStaticText* m_counterLabel;
};

} // namespace pintu
