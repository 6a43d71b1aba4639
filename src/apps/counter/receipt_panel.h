#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

class wxButton;

namespace pintu {

/// The receipt of words without a name: its code, to be printed or written down by whoever complains.
class ReceiptPanel : public wxPanel {
public:
    ReceiptPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* first() const;

private:
    const Theme m_theme;
    wxStaticText* m_code;
    wxStaticText* m_facts;
    wxButton* m_next;
};

} // namespace pintu
