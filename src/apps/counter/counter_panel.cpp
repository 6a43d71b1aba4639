#include "apps/counter/counter_panel.h"

#include "apps/counter/heard_panel.h"
#include "apps/counter/help_strip.h"
#include "apps/counter/match_panel.h"
#include "apps/counter/open_panel.h"
#include "apps/counter/pair_panel.h"
#include "apps/counter/person_form_panel.h"
#include "apps/counter/person_list_panel.h"
#include "apps/counter/person_panel.h"
#include "apps/counter/question_panel.h"
#include "apps/counter/queue_panel.h"
#include "apps/counter/receipt_panel.h"
#include "apps/counter/request_panel.h"
#include "apps/counter/sign_in_panel.h"
#include "apps/counter/slip_panel.h"
#include "apps/counter/top_bar.h"
#include "apps/counter/twins_panel.h"
#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"
#include "widgets/scrolling.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

constexpr int tickMs = 500;

} // namespace

CounterPanel::CounterPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen)
    : wxPanel{parent}, m_theme{theme}, m_screen{screen}, m_timer{this}
{
    const bool stacked = isStacked(theme);
    m_desk = new wxPanel(this);
    m_top = new TopBar(m_desk, theme, screen);
    m_help = new HelpStrip(m_desk, theme, screen);
    auto* body = new wxBoxSizer(wxHORIZONTAL);
    auto* right = new wxBoxSizer(wxVERTICAL);
    auto* inMiddle = new wxBoxSizer(wxVERTICAL);
    if (stacked) {
        // Between what stays there is too little room for the field and the queue beside the page: they scroll, too.
        m_middle = newMiddle(m_desk, theme);
        addField(m_middle, inMiddle);
        m_queue = new QueuePanel(m_middle, theme, screen);
    } else {
        m_queue = new QueuePanel(m_desk, theme, screen);
        body->Add(m_queue, 0, wxEXPAND | wxRIGHT, theme.gap(5));
        addField(m_desk, right);
        m_middle = newMiddle(m_desk, theme);
    }
    addPages(inMiddle);
    if (stacked) inMiddle->Add(m_queue, 0, wxEXPAND | wxTOP, theme.gap(4));
    m_middle->SetSizer(inMiddle);
    right->Add(m_middle->GetParent(), 1, wxEXPAND);
    body->Add(right, 1, wxEXPAND);
    m_printer = newLabel(m_desk, theme, TextRole::hint, {}, "printer");
    m_status = newLabel(m_desk, theme, TextRole::hint, {}, "status");
    m_foot = new wxBoxSizer(wxHORIZONTAL);
    m_foot->Add(m_printer, 0, wxRIGHT, theme.gap(4));
    m_foot->Add(m_status);

    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_top, 0, wxEXPAND | wxALL, theme.gap(2));
    column->Add(m_help, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, theme.gap(2));
    column->Add(body, 1, wxEXPAND | wxLEFT | wxRIGHT, theme.gap(2));
    column->Add(m_foot, 0, wxEXPAND | wxALL, theme.gap(1));
    m_desk->SetSizer(column);
    auto* both = new wxBoxSizer(wxVERTICAL);
    m_helpWhileLocked = new HelpStrip(this, theme, screen);
    both->Add(m_helpWhileLocked, 0, wxEXPAND | wxALL, theme.gap(2));
    m_signIn.make = [this, both] {
        auto* panel = new SignInPanel(this, m_theme, m_screen);
        both->Add(panel, 1, wxEXPAND);
        return panel;
    };
    both->Add(m_desk, 1, wxEXPAND);
    SetSizer(both);

    Bind(wxEVT_CHAR_HOOK, &CounterPanel::onKey, this);
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        m_openingTakesTime = true;
        m_screen.tick();
    });
    m_screen.watch([this](const CounterView& view) { show(view); });
    m_timer.Start(tickMs);
}

CounterPanel::~CounterPanel()
{
    m_screen.watch([](const CounterView&) {});
}

void CounterPanel::addField(wxWindow* parent, wxSizer* column)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* label = newLabel(parent, m_theme, TextRole::strong, tr("Look for or scan"));
    m_field = newField(parent, m_theme, label, "field");
    m_field->SetHint(wide(tr("NIK, name, number, code (Ctrl+K)")));
    row->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, m_theme.gap(3));
    row->Add(m_field, 1);
    column->Add(row, 0, wxEXPAND);

    auto* told = new wxBoxSizer(wxHORIZONTAL);
    m_notice = newLabel(parent, m_theme, TextRole::strong, {}, "notice");
    a11y::announces(m_notice);
    m_again = newButton(parent, m_theme, ButtonRole::primary, tr("Try a&gain"), "again");
    m_undo = newButton(parent, m_theme, ButtonRole::ordinary, "Alt+U " + tr("&Undo"), "undo");
    told->Add(m_notice, 1, wxALIGN_CENTRE_VERTICAL);
    for (auto* button : {m_again, m_undo}) told->Add(button, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, m_theme.gap(2));
    // Kept free: what is below must not jump under a clerk's eyes.
    told->SetMinSize(-1, m_theme.controlHeight());
    column->Add(told, 0, wxEXPAND | wxTOP | wxBOTTOM, m_theme.gap(1));

    follow(m_field, [this] { m_screen.focused(Spot::field); });
    m_field->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_screen.typeField(utf8(m_field->GetValue())); });
    m_field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { m_screen.enter(); });
    m_again->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_screen.tryAgain(); });
    m_undo->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_screen.undo(); });
}

/// In a column of their own, so that a page made later comes above the queue all the same.
void CounterPanel::addPages(wxSizer* column)
{
    auto* pages = new wxBoxSizer(wxVERTICAL);
    const auto page = [this, pages]<class Panel, class... More>(LaterPage<Panel>& later, More... more) {
        later.make = [this, pages, more...] {
            auto* panel = new Panel(m_middle, m_theme, m_screen, more...);
            pages->Add(panel, 1, wxEXPAND);
            if (m_queue->GetParent() == m_middle) m_queue->MoveAfterInTabOrder(panel); // it stands below
            return panel;
        };
    };
    page(m_people);
    page(m_form, FormKind::person);
    page(m_withoutCard, FormKind::withoutCard);
    page(m_correction, FormKind::correction);
    page(m_twins);
    page(m_request);
    page(m_slip);
    page(m_heard);
    page(m_question);
    page(m_receipt);
    page(m_open);
    page(m_person);
    page(m_pair);
    page(m_match);
    column->Add(pages, 1, wxEXPAND);
}

void CounterPanel::show(const CounterView& view)
{
    const auto& notice = view.workplace.notice;
    const auto turn = view.workplace.cursor.turn;
    const bool desk = view.seat.stage == CounterStage::desk;
    // A record on this PC opens before there is a window: the page for signing in is made where it is needed.
    const bool quick = view.seat.stage == CounterStage::opening || view.seat.byItself;
    const bool signIn = !desk && (!quick || m_openingTakesTime);
    bool changed = m_signIn.show(signIn, view) | setShown(m_desk, desk);
    // Somebody may be near who sees it; nobody has signed in who could say that they go there.
    changed |= desk ? setShown(m_helpWhileLocked, false) : m_helpWhileLocked->show(view);
    if (desk) {
        m_top->show(view);
        changed |= m_help->show(view);
        m_queue->show(view);
        fillIn(m_field, view.search.field);
        m_notice->SetForegroundColour(colourOf(m_theme, notice.tone));
        changed |= setShown(m_again, notice.retry) | setShown(m_undo, notice.undo);
        int beside = 0;
        for (const auto* button : {m_again, m_undo})
            if (button->IsShown()) beside += neededWidth(*button, m_theme) + m_theme.gap(2);
        const bool told = tell(m_notice, words(notice), pageWidth(m_theme) - beside);
        // Where the cursor goes with the sentence, what it stands at says more.
        m_toldOff |= told && turn == m_settled && (notice.tone == Tone::warn || notice.tone == Tone::bad);
        changed |= told;
        showPage(view);
        // A sentence may have come that takes more lines.
        const int least = m_desk->GetSizer()->CalcMin().y + m_middle->GetSizer()->CalcMin().y;
        changed |= std::exchange(m_least, least) != least;
        changed |= showFoot(view);
    }
    moveCursor(view);
    if (changed || desk != m_wasDesk || view.page != m_page || turn != m_settled) {
        m_turned |= desk != m_wasDesk || view.page != m_page;
        m_wasDesk = desk;
        m_page = view.page;
        m_settled = turn;
        CallAfter(&CounterPanel::settle); // sizes are known once it is drawn
    }
}

bool CounterPanel::showFoot(const CounterView& view)
{
    const auto colour = [this](bool well) { return well ? m_theme.colours().hint : m_theme.colours().bad; };
    m_printer->SetForegroundColour(colour(view.printer != PrinterMood::trouble));
    m_status->SetForegroundColour(
        colour(view.workplace.contact == RecordContact::reachable && !view.workplace.savedOnOneServer));
    const int width = m_theme.width() - 2 * m_theme.gap(1);
    if (!(tell(m_printer, printerWords(view.printer), width) | tell(m_status, statusLine(view), width))) return false;
    const bool oneRow = m_printer->GetMinSize().x + m_theme.gap(4) + m_status->GetMinSize().x <= width;
    m_foot->SetOrientation(oneRow ? wxHORIZONTAL : wxVERTICAL);
    return true;
}

void CounterPanel::settle()
{
    measureAnew(this);
    layAnew(*m_middle);
    if (auto* window = dynamic_cast<wxScrolledWindow*>(GetParent())) {
        window->FitInside();
        window->Layout();
    }
    if (std::exchange(m_turned, false)) showFrom(*pageWindow());
    bringFocusIntoView(*this, false);
    if (std::exchange(m_toldOff, false)) bringIntoView(*m_notice);
}

/// What stands on the page, below what all pages have. The people's page begins with the field.
wxWindow* CounterPanel::pageWindow()
{
    for (wxWindow* page : {static_cast<wxWindow*>(m_form.panel), static_cast<wxWindow*>(m_withoutCard.panel),
                           static_cast<wxWindow*>(m_correction.panel), static_cast<wxWindow*>(m_person.panel),
                           static_cast<wxWindow*>(m_pair.panel), static_cast<wxWindow*>(m_match.panel),
                           static_cast<wxWindow*>(m_twins.panel), static_cast<wxWindow*>(m_request.panel),
                           static_cast<wxWindow*>(m_slip.panel), static_cast<wxWindow*>(m_heard.panel),
                           static_cast<wxWindow*>(m_question.panel), static_cast<wxWindow*>(m_receipt.panel),
                           static_cast<wxWindow*>(m_open.panel)})
        if (page && page->IsShown()) return page;
    return this;
}

void CounterPanel::showPage(const CounterView& view)
{
    const auto page = view.page;
    const bool form = page == CounterPage::form;
    bool changed = m_people.show(page == CounterPage::people, view);
    changed |= m_form.show(form && view.form.kind == FormKind::person, view);
    changed |= m_withoutCard.show(form && view.form.kind == FormKind::withoutCard, view);
    changed |= m_correction.show(form && view.form.kind == FormKind::correction, view);
    changed |= m_person.show(page == CounterPage::person, view);
    changed |= m_pair.show(page == CounterPage::pair, view);
    changed |= m_match.show(page == CounterPage::match, view);
    changed |= m_twins.show(page == CounterPage::twins, view);
    changed |= m_request.show(page == CounterPage::request, view);
    changed |= m_slip.show(page == CounterPage::slip, view);
    changed |= m_heard.show(page == CounterPage::heard, view);
    changed |= m_question.show(page == CounterPage::question, view);
    changed |= m_receipt.show(page == CounterPage::receipt, view);
    changed |= m_open.show(page == CounterPage::open, view);
    if (changed) layAnew(*m_middle);
}

wxWindow* CounterPanel::controlOf(const CounterView& view) const
{
    switch (view.workplace.cursor.spot) {
    case Spot::officers:
    case Spot::counters: return m_signIn.panel->first();
    case Spot::secret: return m_signIn.panel->secret();
    case Spot::field: return m_field;
    case Spot::people: return m_people.panel->rows();
    case Spot::form:
        switch (view.form.kind) {
        case FormKind::person: return m_form.panel->field(view.form.at);
        case FormKind::withoutCard: return m_withoutCard.panel->field(view.form.at);
        case FormKind::correction: return m_correction.panel->field(view.form.at);
        }
        return nullptr;
    case Spot::twins: return m_twins.panel->first();
    case Spot::slip: return m_slip.panel->first();
    case Spot::heard: return m_heard.panel->first();
    case Spot::question: return m_question.panel->lines();
    case Spot::receipt: return m_receipt.panel->first();
    case Spot::open: return m_open.panel->rows();
    case Spot::person: return m_person.panel->rows();
    case Spot::pair: return m_pair.panel->lines();
    case Spot::match: return m_match.panel->rows();
    case Spot::answer: return m_match.panel->answer();
    case Spot::complaint:
    case Spot::kind:
    case Spot::needs:
    case Spot::papers:
    case Spot::destinations:
    case Spot::note:
    case Spot::urgency:
    case Spot::consent:
    case Spot::refusal: return m_request.panel ? m_request.panel->controlOf(view.workplace.cursor.spot) : nullptr;
    }
    return nullptr;
}

void CounterPanel::moveCursor(const CounterView& view)
{
    if (view.workplace.cursor.turn == m_turn) return;
    if (view.seat.stage != CounterStage::desk && !m_signIn.panel) return; // it goes there when the page is made
    m_turn = view.workplace.cursor.turn;
    auto* control = controlOf(view);
    if (!control) return;
    control->SetFocus();
    if (auto* text = dynamic_cast<wxTextCtrl*>(control)) text->SetInsertionPointEnd();
}

void CounterPanel::onKey(wxKeyEvent& event)
{
    const int key = event.GetKeyCode();
    const int modifiers = event.GetModifiers();
    m_screen.stir();
    if (key >= WXK_F2 && key <= WXK_F12 && key != WXK_F10 && key != WXK_F11 && (modifiers & ~wxMOD_SHIFT) == 0)
        m_screen.functionKey(key - WXK_F1 + 1, modifiers == wxMOD_SHIFT);
    else if (key == WXK_ESCAPE)
        m_screen.escape();
    else if (modifiers == wxMOD_CONTROL && key == 'K')
        m_screen.toField();
    else if (modifiers == wxMOD_CONTROL && key == 'N')
        m_screen.newPerson();
    else if (modifiers == wxMOD_CONTROL && key == 'P')
        m_screen.printCopy();
    else if (modifiers == wxMOD_CONTROL && key >= 'A' && key <= 'Z' && m_screen.controlKey(static_cast<char>(key)))
        return;
    else if (key == WXK_DOWN && m_screen.state().workplace.cursor.spot == Spot::field &&
             m_screen.state().page == CounterPage::people)
        m_people.panel->rows()->SetFocus();
    else
        event.Skip();
}

} // namespace pintu
