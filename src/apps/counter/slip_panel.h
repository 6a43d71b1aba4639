#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

class wxButton;

namespace pintu {

/// C5: what was sent, to whom, until when, and what became of the paper.
class SlipPanel : public wxPanel {
public:
    SlipPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* first() const;

private:
    const Theme m_theme;
    wxStaticText* m_heading;
    wxStaticText* m_facts;
    wxStaticText* m_code;
    wxStaticText* m_paper;
    wxStaticText* m_step;
    wxButton* m_copy;
    wxButton* m_finish;
    wxButton* m_person;
    bool m_failed = false;
};

} // namespace pintu
