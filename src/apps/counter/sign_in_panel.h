#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>

class wxChoice;
class wxTextCtrl;

namespace pintu {

/// Who sits here, and at which counter; after F12 the same with everything else hidden.
class SignInPanel : public wxPanel {
public:
    SignInPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    void show(const CounterView& view);
    wxWindow* first() const;
    wxWindow* secret() const;

private:
    struct Row {
        wxStaticText* label = nullptr;
        wxTextCtrl* field = nullptr;
    };
    Row newSecret(wxSizer* column, const std::string& text, const char* name);
    static void show(const Row& row, bool shown);
    void typed();
    void showSecrets(const SeatState& seat);

    CounterScreen& m_screen;
    const Theme m_theme;
    wxStaticText* m_heading;
    wxStaticText* m_notice;
    wxStaticText* m_warning;
    Row m_secret;
    Row m_again; ///< of a new password
    Row m_pin;   ///< a new one
    std::int64_t m_cleared = 0;
    wxListBox* m_officers;
    wxChoice* m_counter;
    wxStaticText* m_counterLabel;
};

} // namespace pintu
