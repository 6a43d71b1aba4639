#include "apps/counter/request_panel.h"

#include "screens/case_words.h"
#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/listbox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace pintu {
namespace {

/// Where needs and papers stand one below the other, because the text is large or the screen small.
bool isLarge(const Theme& theme)
{
    return pageWidth(theme) < theme.gap(170);
}

/// What the papers have beside the needs, in pixels.
int besideWidth(const Theme& theme)
{
    return isLarge(theme) ? pageWidth(theme) : (pageWidth(theme) - theme.gap(4)) / 2;
}

} // namespace

RequestPanel::RequestPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen)
    : wxPanel{parent}, m_theme{theme}, m_screen{screen}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    addWho(column);
    addWhat(column);
    addWhere(column);
    addConsent(column);
    SetSizer(column);
}

void RequestPanel::addWho(wxSizer* column)
{
    m_name = newLabel(this, m_theme, TextRole::heading, {}, "person-name");
    m_facts = newLabel(this, m_theme, TextRole::body, {}, "person-facts");
    m_second = newTick(this, m_theme, tr("Also"), "second-need");
    column->Add(m_name, 0, wxEXPAND);
    column->Add(m_facts, 0, wxEXPAND);
    column->Add(m_second);
    m_saved = newLabel(this, m_theme, TextRole::strong, {}, "saved");
    column->Add(m_saved, 0, wxEXPAND);
    m_second->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) { m_screen.tickSecondNeed(event.IsChecked()); });
}

void RequestPanel::addWhat(wxSizer* column)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* label = newLabel(this, m_theme, TextRole::strong, tr("Complaint"));
    m_complaint = newField(this, m_theme, label, "complaint");
    m_match = newLabel(this, m_theme, TextRole::hint, {}, "match");
    row->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, m_theme.gap(3));
    row->Add(m_complaint, 1);
    m_kind = newChoice(this, m_theme, tr("What it is"), {}, "kind");
    if (!isLarge(m_theme)) row->Add(m_kind, 0, wxLEFT, m_theme.gap(2));
    column->Add(row, 0, wxEXPAND | wxTOP, m_theme.gap(1));
    if (isLarge(m_theme)) column->Add(m_kind, 0, wxTOP, m_theme.gap(1));
    column->Add(m_match, 0, wxEXPAND | wxBOTTOM, m_theme.gap(1));
    follow(m_kind, [this] { m_screen.focused(Spot::kind); });
    m_kind->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        const auto chosen = static_cast<std::size_t>(event.GetSelection());
        if (chosen > 0 && chosen <= m_kindCodes.size()) m_screen.chooseKind(m_kindCodes[chosen - 1]);
    });
    follow(m_complaint, [this] { m_screen.focused(Spot::complaint); });
    m_complaint->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_screen.typeComplaint(utf8(m_complaint->GetValue())); });
    m_complaint->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { m_screen.enter(); });
}

void RequestPanel::addWhere(wxSizer* column)
{
    const bool large = isLarge(m_theme);
    auto* row = new wxBoxSizer(large ? wxVERTICAL : wxHORIZONTAL);
    auto* left = new wxBoxSizer(wxVERTICAL);
    left->Add(newLabel(this, m_theme, TextRole::strong, tr("Need (digit)")), 0, wxBOTTOM, m_theme.gap(1));
    m_needs = newRows(this, m_theme, tr("Need"), "needs", 5);
    left->Add(m_needs, 1, wxEXPAND);
    auto* right = new wxBoxSizer(wxVERTICAL);
    right->Add(newLabel(this, m_theme, TextRole::strong, tr("Papers shown (Space)")));
    m_paperColumn = new wxBoxSizer(wxVERTICAL);
    m_noPapers = newLabel(this, m_theme, TextRole::hint, {}, "no-papers");
    m_paperColumn->Add(m_noPapers);
    right->Add(m_paperColumn, 1, wxEXPAND);
    right->Add(newLabel(this, m_theme, TextRole::strong, tr("Destination")), 0, wxTOP | wxBOTTOM, m_theme.gap(1));
    m_destinations = newRows(this, m_theme, tr("Destination"), "destinations", 2);
    right->Add(m_destinations, 0, wxEXPAND);
    row->Add(left, 1, wxEXPAND | (large ? wxBOTTOM : wxRIGHT), m_theme.gap(large ? 2 : 4));
    row->Add(right, 1, wxEXPAND);
    column->Add(row, 1, wxEXPAND);
    m_slipParts.push_back(row);

    follow(m_needs, [this] { m_screen.focused(Spot::needs); });
    follow(m_destinations, [this] { m_screen.focused(Spot::destinations); });
    onEnter(m_needs, [this] { m_screen.enter(); });
    onEnter(m_destinations, [this] { m_screen.enter(); });
    m_needs->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& event) {
        if (event.GetSelection() >= 0) m_screen.chooseNeed(static_cast<std::size_t>(event.GetSelection()));
    });
    m_destinations->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& event) {
        if (event.GetSelection() >= 0) m_screen.chooseDestination(static_cast<std::size_t>(event.GetSelection()));
    });

    auto* last = new wxBoxSizer(large ? wxVERTICAL : wxHORIZONTAL);
    auto* label = newLabel(this, m_theme, TextRole::strong, tr("Note"));
    m_note = newField(this, m_theme, label, "note");
    std::vector<std::string> urgencies;
    for (const auto urgency : {Urgency::routine, Urgency::urgent, Urgency::emergency})
        urgencies.push_back(urgencyWords(urgency));
    m_urgency = newChoice(this, m_theme, tr("How urgent"), urgencies, "urgency");
    if (large) {
        last->Add(label);
        last->Add(m_note, 0, wxEXPAND | wxBOTTOM, m_theme.gap(1));
    } else {
        last->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, m_theme.gap(3));
        last->Add(m_note, 1, wxRIGHT, m_theme.gap(4));
    }
    last->Add(m_urgency);
    column->Add(last, 0, wxEXPAND | wxTOP, m_theme.gap(1));
    m_slipParts.push_back(last);
    follow(m_note, [this] { m_screen.focused(Spot::note); });
    m_note->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { m_screen.typeNote(utf8(m_note->GetValue())); });
    m_note->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { m_screen.enter(); });
    follow(m_urgency, [this] { m_screen.focused(Spot::urgency); });
    m_urgency->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        m_screen.chooseUrgency(static_cast<Urgency>(event.GetSelection()));
    });
}

void RequestPanel::addConsent(wxSizer* column)
{
    m_toRead = newLabel(this, m_theme, TextRole::strong, {}, "consent-to-read");
    column->Add(m_toRead, 0, wxEXPAND | wxTOP, m_theme.gap(1));
    m_agrees = newTick(this, m_theme, tr("Read aloud, the resident agrees"), "consent");
    m_refuses = newTick(this, m_theme, tr("Refuses: paper only"), "refusal");
    m_make = newButton(this, m_theme, ButtonRole::primary, tr("F8 Make and print"), "make");
    m_keep = newButton(this, m_theme, ButtonRole::ordinary, tr("Ctrl+S Save only"), "keep");
    column->Add(inRows({m_agrees, m_refuses, m_make, m_keep}, m_theme, pageWidth(m_theme)));
    m_keep->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { (void)m_screen.controlKey('S'); });
    const auto answer = [this](wxCommandEvent& event, Consent consent) {
        m_screen.consent(event.IsChecked() ? consent : Consent::notAsked);
    };
    m_agrees->Bind(wxEVT_CHECKBOX, [answer](wxCommandEvent& event) { answer(event, Consent::given); });
    m_refuses->Bind(wxEVT_CHECKBOX, [answer](wxCommandEvent& event) { answer(event, Consent::refused); });
    follow(m_agrees, [this] { m_screen.focused(Spot::consent); });
    follow(m_refuses, [this] { m_screen.focused(Spot::refusal); });
    onEnter(m_agrees, [this] { m_screen.enter(); });
    onEnter(m_refuses, [this] { m_screen.enter(); });
    m_make->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_screen.functionKey(8); });
}

wxWindow* RequestPanel::controlOf(Spot spot) const
{
    switch (spot) {
    case Spot::complaint: return m_complaint;
    case Spot::kind: return m_kind;
    case Spot::needs: return m_needs;
    case Spot::papers: return m_papers.empty() ? static_cast<wxWindow*>(m_destinations) : m_papers.front();
    case Spot::destinations: return m_destinations;
    case Spot::note: return m_note;
    case Spot::urgency: return m_urgency;
    case Spot::consent: return m_agrees;
    case Spot::refusal: return m_refuses;
    case Spot::officers:
    case Spot::counters:
    case Spot::secret:
    case Spot::field:
    case Spot::people:
    case Spot::form:
    case Spot::twins:
    case Spot::slip:
    case Spot::question:
    case Spot::receipt:
    case Spot::open:
    case Spot::person:
    case Spot::pair:
    case Spot::match:
    case Spot::answer:
    case Spot::heard: break;
    }
    return nullptr;
}

void RequestPanel::showPapers(const RequestState& request)
{
    std::vector<std::string> codes;
    for (const auto& tick : request.papers) codes.push_back(tick.paper->code);
    if (codes != m_paperCodes) {
        for (auto* old : m_papers) old->Destroy();
        m_papers.clear();
        if (m_paperRows) m_paperColumn->Remove(m_paperRows);
        m_paperCodes = codes;
        std::vector<wxControl*> ticks;
        for (std::size_t i = 0; i < request.papers.size(); ++i) {
            const auto name = "paper-" + codes[i];
            auto* tick = newTick(this, m_theme, said(request.papers[i].paper->name), name.c_str());
            tick->Bind(wxEVT_CHECKBOX, [this, i](wxCommandEvent& event) { m_screen.tickPaper(i, event.IsChecked()); });
            follow(tick, [this] { m_screen.focused(Spot::papers); });
            onEnter(tick, [this] { m_screen.enter(); });
            // In the order in which Tab goes: after the needs, before the destination.
            if (m_papers.empty())
                tick->MoveAfterInTabOrder(m_needs);
            else
                tick->MoveAfterInTabOrder(m_papers.back());
            m_papers.push_back(tick);
            ticks.push_back(tick);
        }
        m_paperRows = inRows(ticks, m_theme, besideWidth(m_theme)); // a screen of 768 lines has no room for a line each
        m_paperColumn->Add(m_paperRows);
    }
    for (std::size_t i = 0; i < m_papers.size(); ++i) m_papers[i]->SetValue(request.papers[i].shown);
    tell(m_noPapers, !request.need   ? tr("Choose a need first.")
                     : codes.empty() ? tr("No papers are needed.")
                                     : std::string{});
    m_noPapers->Show(codes.empty() && !request.nameless);
}

void RequestPanel::showKinds(const RequestState& request)
{
    std::vector<std::string> codes;
    wxArrayString names;
    names.push_back(wide(tr("What it is: not said yet")));
    for (const auto& kind : request.facts->catalogue->lists().caseKinds) {
        codes.push_back(kind.code);
        names.push_back(wide(said(kind.name)));
    }
    if (codes != m_kindCodes) {
        m_kindCodes = codes;
        m_kind->Set(names);
    }
    const auto* kind = request.kind();
    const auto found = kind ? std::ranges::find(m_kindCodes, kind->code) : m_kindCodes.end();
    m_kind->SetSelection(found == m_kindCodes.end() ? 0 : static_cast<int>(found - m_kindCodes.begin()) + 1);
}

void RequestPanel::show(const CounterView& view)
{
    if (!view.request) return;
    const auto& request = *view.request;
    for (auto* part : m_slipParts) part->ShowItems(!request.nameless);
    for (wxWindow* control : std::initializer_list<wxWindow*>{m_toRead, m_agrees, m_refuses, m_make})
        control->Show(!request.nameless);
    tell(m_name, request.nameless ? tr("Complaint without a name") : request.person.words.name);
    tell(m_facts,
         request.nameless ? tr("Write no name of whoever complains. Saved, it gets a receipt with a code.")
                          : personLine(request.person, view.catalogue()),
         textWidth(m_theme));
    tell(m_saved, savedWords(request, view.zone()), pageWidth(m_theme));
    m_saved->Show(!request.saved.empty());
    showKinds(request);
    if (request.secondNeed) {
        m_second->SetLabel(wide(fill(tr("Second need: %1"), {said(request.secondNeed->name)})));
        a11y::name(m_second, utf8(m_second->GetLabelText()));
        m_second->SetValue(request.withSecondNeed);
    }
    m_second->Show(request.secondNeed != nullptr && request.line.empty());
    fillIn(m_complaint, request.complaint);
    tell(m_match, matchWords(request), textWidth(m_theme));
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < request.needs.size(); ++i)
        rows.push_back((i < 9 ? std::to_string(i + 1) + "  " : "    ") + said(request.needs[i]->name));
    fillRows(m_needs, rows, request.need ? static_cast<int>(*request.need) : wxNOT_FOUND);
    rows.clear();
    for (const auto* partner : request.destinations)
        rows.push_back(partner->name + (view.facts->readers.contains(partner->id)
                                            ? std::string{}
                                            : " (" + tr("cannot read slips yet") + ")"));
    fillRows(m_destinations, rows, rows.empty() ? wxNOT_FOUND : static_cast<int>(request.destination));
    showPapers(request);
    fillIn(m_note, request.note);
    m_urgency->SetSelection(static_cast<int>(request.urgency));
    tell(m_toRead, consentToRead(request), textWidth(m_theme));
    m_agrees->SetValue(request.consent == Consent::given);
    m_refuses->SetValue(request.consent == Consent::refused);
    Layout();
}

} // namespace pintu
