#pragma once

#include "screens/intake_screen.h"
#include "widgets/theme.h"

#include <wx/panel.h>

class wxBoxSizer;
class wxButton;
class wxStaticBitmap;
class wxStaticText;
class wxTextCtrl;
class wxWrapSizer;

namespace pintu {

/// An answer that fills the window: picture, word, what is known, one next step, and what the digits choose.
class IntakeNoticePanel : public wxPanel {
public:
    IntakeNoticePanel(wxWindow* parent, const Theme& theme, IntakeScreen& screen);

    /// `width` is what texts may take, in pixels.
    void draw(const IntakeView& state, int width);
    /// Takes the focus away from fields, so that digits choose.
    void takeFocus();

private:
    wxStaticText* newText(TextRole role, const char* name);
    void drawChoices(const IntakeView& state, int width);
    void drawEntry(const IntakeView& state, int width);
    wxBoxSizer* newEntry();

    Theme m_theme;
    IntakeScreen& m_screen;
    wxStaticBitmap* m_picture;
    wxStaticText* m_word;
    wxStaticText* m_code;
    wxStaticText* m_lines;
    wxStaticText* m_step;
    wxBoxSizer* m_choices;
    wxBoxSizer* m_entryRow;
    wxStaticText* m_entryLabel;
    wxTextCtrl* m_entry;
    wxStaticText* m_echo;
    bool m_asks = false; ///< the field is there
    wxButton* m_back;
    wxButton* m_undo;
};

} // namespace pintu
