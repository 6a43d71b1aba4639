#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

#include <map>

class wxBoxSizer;
class wxButton;
class wxSizer;

namespace pintu {

/// C2 and C3: one column of fields, Enter by Enter.
class PersonFormPanel : public wxPanel {
public:
    PersonFormPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen, FormKind kind);
    void show(const CounterView& view);
    wxTextCtrl* field(FormField field) const;

private:
    struct Row {
        wxTextCtrl* field = nullptr;
        wxStaticText* hint = nullptr; ///< RT and RW may have none
    };
    void measure();
    void add(wxSizer* grid, CounterScreen& screen, FormField field);
    void addCells(wxSizer* grid, wxSizer* field, wxStaticText* hint);

    const Theme m_theme;
    FormKind m_kind;
    int m_columns = 3;
    int m_widestField = 0; ///< pixels
    int m_hintWidth = 0;   ///< pixels
    std::map<FormField, Row> m_rows;
    wxBoxSizer* m_rightOfRt = nullptr; ///< RW, where there is room
};

} // namespace pintu
