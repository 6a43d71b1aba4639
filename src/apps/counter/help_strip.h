#pragma once

#include "screens/counter_screen.h"
#include "widgets/theme.h"

#include <wx/panel.h>

#include <optional>

class wxButton;
class wxStaticText;

namespace pintu {

/// The strip that tells of a call for help at a kiosk, with the key that answers it; it rises in colour, word and sound
/// while nobody does.
class HelpStrip : public wxPanel {
public:
    HelpStrip(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    /// True where its place on the page has changed.
    bool show(const CounterView& view);

private:
    void ring(const HelpCall& call, HelpTone tone, Time now);

    Theme m_theme;
    wxStaticText* m_words;
    wxButton* m_answer;
    HelpId m_call;
    HelpTone m_tone = HelpTone::coming;
    Time m_rang;
};

} // namespace pintu
