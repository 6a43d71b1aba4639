#include "apps/counter/heard_panel.h"

#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace pintu {
namespace {

std::string factsOf(const CounterView& view, const HeardReturn& heard)
{
    const auto& catalogue = view.catalogue();
    std::string out;
    const auto line = [&](const std::string& text) { out += (out.empty() ? "" : "\n") + text; };
    if (heard.slip) {
        line(heard.slip->person);
        if (heard.slip->service != 0) line(fill(tr("Needs: %1"), {said(catalogue.serviceName(heard.slip->service))}));
    }
    if (!heard.partner.empty()) {
        const auto* partner = catalogue.partner(heard.partner);
        line(fill(tr("From: %1"), {partner ? partner->name : heard.partner}));
    }
    if (heard.finding == ReturnVerdictKind::good || heard.finding == ReturnVerdictKind::alreadyKnown ||
        heard.finding == ReturnVerdictKind::compareName) {
        if (heard.finding == ReturnVerdictKind::compareName)
            line(fill(tr("Would be noted: %1"), {partnerWordWords(heard.word)}));
        if (heard.outcome != 0) line(fill(tr("They say: %1"), {said(catalogue.outcomeName(heard.outcome))}));
        if (heard.slip) line(fill(tr("Now: %1"), {stateWords(heard.slip->referral.standing().state)}));
    }
    return out;
}

Tone toneOf(ReturnVerdictKind finding)
{
    switch (finding) {
    case ReturnVerdictKind::good: return Tone::good;
    case ReturnVerdictKind::alreadyKnown: return Tone::calm;
    case ReturnVerdictKind::notValid:
    case ReturnVerdictKind::keyRevoked: return Tone::bad;
    case ReturnVerdictKind::unreadable:
    case ReturnVerdictKind::notOurs:
    case ReturnVerdictKind::keyUnknown:
    case ReturnVerdictKind::notForHere:
    case ReturnVerdictKind::compareName:
    case ReturnVerdictKind::unknownSlip: return Tone::warn;
    }
    return Tone::warn;
}

/// Never by colour alone.
std::string markOf(Tone tone)
{
    switch (tone) {
    case Tone::good: return "✓ ";
    case Tone::warn: return "⚠ ";
    case Tone::bad: return "✗ ";
    case Tone::calm: return {};
    }
    return {};
}

} // namespace

HeardPanel::HeardPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen) : wxPanel{parent}, m_theme{theme}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(newLabel(this, theme, TextRole::strong, tr("Return slip")), 0, wxBOTTOM, theme.gap(1));
    m_heading = newLabel(this, theme, TextRole::title, {}, "heard-heading");
    m_facts = newLabel(this, theme, TextRole::body, {}, "heard-facts");
    m_step = newLabel(this, theme, TextRole::heading, {}, "heard-step");
    m_back = newButton(this, theme, ButtonRole::primary, tr("Enter: go on"), "heard-back");
    m_same = newButton(this, theme, ButtonRole::ordinary, tr("1: it is this name, note the answer"), "heard-same-name");
    a11y::announces(m_heading);
    column->Add(m_heading, 0, wxEXPAND | wxBOTTOM, theme.gap(2));
    column->Add(m_facts, 0, wxEXPAND | wxBOTTOM, theme.gap(4));
    column->Add(m_step, 0, wxEXPAND | wxBOTTOM, theme.gap(5));
    column->Add(m_back, 0, wxBOTTOM, theme.gap(3));
    column->Add(m_same);
    SetSizer(column);
    follow(m_back, [&screen] { screen.focused(Spot::heard); });
    follow(m_same, [&screen] { screen.focused(Spot::heard); });
    m_back->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.escape(); });
    m_same->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.nameCompared(); });
}

wxWindow* HeardPanel::first() const
{
    return m_back;
}

void HeardPanel::show(const CounterView& view)
{
    if (!view.heard) return;
    const auto tone = toneOf(view.heard->finding);
    m_heading->SetForegroundColour(colourOf(m_theme, tone));
    tell(m_heading, markOf(tone) + returnHeading(*view.heard, view.catalogue()), textWidth(m_theme));
    tell(m_facts, factsOf(view, *view.heard), textWidth(m_theme));
    tell(m_step, returnNextStep(*view.heard, view.catalogue()), textWidth(m_theme));
    const bool asks = view.heard->finding == ReturnVerdictKind::compareName;
    // Hidden while it has the focus, it would take the keyboard with it.
    if (!asks && m_same->HasFocus()) m_back->SetFocus();
    m_same->Show(asks);
    Layout();
}

} // namespace pintu
