#pragma once

#include "screens/intake_screen.h"
#include "widgets/theme.h"

#include <wx/panel.h>
#include <wx/timer.h>

class wxButton;
class wxBoxSizer;
class wxStaticText;
class wxTextCtrl;

namespace pintu {

class IntakeListPanel;
class IntakeNoticePanel;

/// The one window of a partner's desk: in the middle, which scrolls where it is longer than its place, today's list or
/// a large answer; below, always, the field for the typed code.
class IntakePanel : public wxPanel {
public:
    IntakePanel(wxWindow* parent, const Theme& theme, IntakeScreen& screen);
    ~IntakePanel() override;

private:
    wxBoxSizer* newHeader(wxWindow* parent);
    wxBoxSizer* newFooter();
    void drawHeader(const IntakeView& state);
    void onKey(wxKeyEvent& event);
    void onCode();
    void chooseFile();
    void draw(const IntakeView& state);
    void settleFocus(const IntakeView& state);
    int textWidth() const;

    Theme m_theme;
    IntakeScreen& m_screen;
    IntakeWorkplaceState m_drawn;
    std::string m_drawnCodeNote;
    bool m_first = true;
    wxTimer m_timer{this};

    wxPanel* m_middle;
    wxBoxSizer* m_header;
    wxStaticText* m_desk;
    wxStaticText* m_officer;
    wxButton* m_change;
    wxPanel* m_strip;
    wxStaticText* m_warning;
    IntakeListPanel* m_list;
    IntakeNoticePanel* m_notice;
    wxStaticText* m_note;
    wxTextCtrl* m_code;
    wxStaticText* m_codeNote;
};

} // namespace pintu
