#pragma once

#include "screens/setup_screen.h"
#include "widgets/theme.h"

#include <wx/panel.h>

class wxBoxSizer;
class wxStaticText;

namespace pintu {

/// Shows one page of setup at a time, and draws it anew when somebody turns to another one.
class SetupPanel : public wxPanel {
public:
    SetupPanel(wxWindow* parent, const Theme& theme, SetupScreen& screen);
    ~SetupPanel() override;

private:
    void draw(const SetupState& state);
    void drawPage(const SetupState& state);
    void drawPurposes(wxBoxSizer* column);
    wxWindow* newControl(const SetupField& wanted);
    int widestLabel(const SetupState& state) const;
    void drawFields(wxBoxSizer* column, const SetupState& state);
    void drawActions(wxBoxSizer* column, const SetupState& state);
    void chooseFile();
    void drawTests(wxBoxSizer* column, const SetupState& state);
    void drawButtons(wxBoxSizer* column, const SetupState& state);

    Theme m_theme;
    SetupScreen& m_screen;
    SetupState m_drawn;
    wxPanel* m_middle = nullptr; ///< between the heading above, the problem and the buttons below
    wxStaticText* m_problem = nullptr;
    wxStaticText* m_note = nullptr;
};

} // namespace pintu
