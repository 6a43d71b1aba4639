#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>
#include <wx/timer.h>

#include <map>

class wxBoxSizer;
class wxButton;

namespace pintu {

class HeardPanel;
class PersonFormPanel;
class PersonListPanel;
class QueuePanel;
class RequestPanel;
class SignInPanel;
class SlipPanel;
class TopBar;
class TwinsPanel;

/// The whole window of a counter: draws the state, forwards keys, puts the cursor where the screen wants it.
class CounterPanel : public wxPanel {
public:
    CounterPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    ~CounterPanel() override;

private:
    wxBoxSizer* newRightSide();
    void show(const CounterView& view);
    void showPage(const CounterView& view);
    void moveCursor(const CounterView& view);
    void settle();
    void bringIntoView();
    wxWindow* controlOf(const CounterView& view) const;
    void onKey(wxKeyEvent& event);

    const Theme m_theme;
    CounterScreen& m_screen;
    SignInPanel* m_signIn;
    wxPanel* m_desk;
    TopBar* m_top;
    QueuePanel* m_queue;
    wxTextCtrl* m_field = nullptr;
    wxStaticText* m_notice = nullptr;
    wxButton* m_again = nullptr;
    wxButton* m_undo = nullptr;
    PersonListPanel* m_people = nullptr;
    PersonFormPanel* m_form = nullptr;
    PersonFormPanel* m_withoutCard = nullptr;
    TwinsPanel* m_twins = nullptr;
    RequestPanel* m_request = nullptr;
    SlipPanel* m_slip = nullptr;
    HeardPanel* m_heard = nullptr;
    wxStaticText* m_status;
    wxTimer m_timer;
    std::int64_t m_turn = -1;
    std::int64_t m_settled = -1;
    CounterPage m_page = CounterPage::people;
    bool m_wasDesk = false;
};

} // namespace pintu
