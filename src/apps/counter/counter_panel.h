#pragma once

#include "apps/counter/counter_parts.h"

#include <wx/panel.h>
#include <wx/timer.h>

#include <functional>

class wxBoxSizer;
class wxButton;
class wxSizer;

namespace pintu {

class HeardPanel;
class MatchPanel;
class OpenPanel;
class PairPanel;
class PersonPanel;
class PersonFormPanel;
class PersonListPanel;
class QuestionPanel;
class QueuePanel;
class ReceiptPanel;
class RequestPanel;
class SignInPanel;
class SlipPanel;
class HelpStrip;
class TopBar;
class TwinsPanel;

/// A page that is made when it is first shown: nobody waits at the start for pages that nobody sees.
template <class Panel>
struct LaterPage {
    std::function<Panel*()> make;
    Panel* panel = nullptr;

    /// Whether it came or went.
    bool show(bool shown, const CounterView& view)
    {
        const bool first = shown && !panel;
        if (first) panel = make();
        if (!panel) return false;
        const bool changed = setShown(panel, shown);
        panel->show(view);
        return first || changed;
    }
};

/// The whole window of a counter: draws the state, forwards keys, puts the cursor where the screen wants it. The keys
/// above and the foot below are always seen; the page between them scrolls when it is longer than its place.
class CounterPanel : public wxPanel {
public:
    CounterPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen);
    ~CounterPanel() override;

private:
    void addField(wxWindow* parent, wxSizer* column);
    void addPages(wxSizer* column);
    bool showFoot(const CounterView& view);
    void show(const CounterView& view);
    void showPage(const CounterView& view);
    void moveCursor(const CounterView& view);
    void settle();
    wxWindow* pageWindow();
    wxWindow* controlOf(const CounterView& view) const;
    void onKey(wxKeyEvent& event);

    const Theme m_theme;
    CounterScreen& m_screen;
    LaterPage<SignInPanel> m_signIn;
    wxPanel* m_desk;
    wxPanel* m_middle; ///< the page; where all stands below each other, the queue and the field, too
    TopBar* m_top;
    HelpStrip* m_help;
    HelpStrip* m_helpWhileLocked;
    bool m_openingTakesTime = false;
    QueuePanel* m_queue;
    wxTextCtrl* m_field = nullptr;
    wxStaticText* m_notice = nullptr;
    wxButton* m_again = nullptr;
    wxButton* m_undo = nullptr;
    LaterPage<PersonListPanel> m_people;
    LaterPage<PersonFormPanel> m_form;
    LaterPage<PersonFormPanel> m_withoutCard;
    LaterPage<PersonFormPanel> m_correction;
    LaterPage<TwinsPanel> m_twins;
    LaterPage<RequestPanel> m_request;
    LaterPage<SlipPanel> m_slip;
    LaterPage<HeardPanel> m_heard;
    LaterPage<QuestionPanel> m_question;
    LaterPage<ReceiptPanel> m_receipt;
    LaterPage<OpenPanel> m_open;
    LaterPage<PersonPanel> m_person;
    LaterPage<PairPanel> m_pair;
    LaterPage<MatchPanel> m_match;
    wxStaticText* m_printer;
    wxStaticText* m_status;
    wxBoxSizer* m_foot;
    wxTimer m_timer;
    std::int64_t m_turn = -1;
    std::int64_t m_settled = -1;
    int m_least = 0; ///< height that the desk and the page need
    CounterPage m_page = CounterPage::people;
    bool m_wasDesk = false;
    bool m_turned = true;   ///< the page, since it was last settled
    bool m_toldOff = false; ///< a sentence came that somebody must see
};

} // namespace pintu
