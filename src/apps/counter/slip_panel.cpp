#include "apps/counter/slip_panel.h"

#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <utility>

namespace pintu {
namespace {

std::string factsOf(const CounterView& view, const SlipFacts& facts)
{
    const auto& referral = facts.referral;
    const auto* partner = view.catalogue().partner(referral.partner);
    auto out = facts.person;
    if (facts.service != 0) out += "\n" + fill(tr("Needs: %1"), {said(view.catalogue().serviceName(facts.service))});
    out += "\n" + fill(tr("To: %1"), {partner ? partner->name : referral.partner});
    out += "\n" + fill(tr("Valid until %1"), {shortDayText(Day::of(Time{referral.expiresAt * 1000}, view.zone()))});
    out += "\n" + fill(tr("Now: %1"), {stateWords(referral.standing().state)});
    if (referral.standing().conflict) out += "\n" + tr("Words contradict each other: ask the destination.");
    if (referral.consent == Consent::refused)
        out += "\n" + tr("The resident wants nothing sent: the paper alone counts.");
    return out;
}

std::string paperWords(const SlipState& slip)
{
    switch (slip.slip) {
    case Printing::underWay: return tr("The slip is being printed …");
    case Printing::printed:
        return (slip.copies > 1 ? fill(tr("Printed: copy %1 (SALINAN)."), {std::to_string(slip.copies - 1)})
                                : tr("Printed.")) +
               (slip.printerSays.empty() ? "" : " " + slip.printerSays);
    case Printing::held: return tr("The slip is saved.") + " " + slip.printerSays;
    case Printing::noPrinter:
    case Printing::failed: return tr("Not printed. The slip is saved.") + " " + slip.printerSays;
    case Printing::none: break;
    }
    return {};
}

} // namespace

SlipPanel::SlipPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen) : wxPanel{parent}, m_theme{theme}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_heading = newLabel(this, theme, TextRole::title, {}, "slip-heading");
    m_facts = newLabel(this, theme, TextRole::body, {}, "slip-facts");
    m_code = newLabel(this, theme, TextRole::heading, {}, "slip-code");
    m_paper = newLabel(this, theme, TextRole::strong, {}, "slip-paper");
    m_step = newLabel(this, theme, TextRole::body, {}, "slip-step");
    a11y::announces(m_paper);
    column->Add(m_heading, 0, wxEXPAND | wxBOTTOM, theme.gap(2));
    column->Add(m_facts, 0, wxEXPAND | wxBOTTOM, theme.gap(3));
    column->Add(m_code, 0, wxBOTTOM, theme.gap(4));
    column->Add(m_paper, 0, wxEXPAND | wxBOTTOM, theme.gap(1));
    column->Add(m_step, 0, wxEXPAND | wxBOTTOM, theme.gap(4));
    m_copy = newButton(this, theme, ButtonRole::ordinary, tr("Ctrl+P Print again"), "print-again");
    auto* letter = newButton(this, theme, ButtonRole::ordinary, tr("Shift+F8 Letter"), "print-letter");
    m_finish = newButton(this, theme, ButtonRole::primary, tr("F9 Done, next"), "slip-done");
    m_person = newButton(this, theme, ButtonRole::primary, tr("Enter: open the person"), "slip-person");
    column->Add(inRows({m_copy, letter, m_finish, m_person}, theme, pageWidth(theme)));
    SetSizer(column);
    for (auto* button : {m_copy, letter, m_finish, m_person}) follow(button, [&screen] { screen.focused(Spot::slip); });
    m_copy->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.printCopy(); });
    letter->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.functionKey(8, true); });
    m_person->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.openSlipPerson(); });
    m_finish->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.functionKey(9); });
}

wxWindow* SlipPanel::first() const
{
    return m_person->IsShown() ? m_person : m_finish;
}

void SlipPanel::show(const CounterView& view)
{
    if (!view.slip) return;
    const auto& slip = *view.slip;
    const auto number = "RJK " + std::to_string(slip.facts.referral.name.number);
    m_heading->SetForegroundColour(slip.issuedNow ? m_theme.colours().good : m_theme.colours().text);
    tell(m_heading, slip.issuedNow ? fill(tr("✓ Slip %1 is made"), {number}) : fill(tr("Referral %1"), {number}),
         textWidth(m_theme));
    tell(m_facts, factsOf(view, slip.facts), textWidth(m_theme));
    tell(m_code, fill(tr("Code: %1"), {slip.facts.typedCode}));
    const bool bad = gaveNoPaper(slip.slip) || slip.slip == Printing::held;
    m_paper->SetForegroundColour(colourOf(m_theme, bad ? Tone::bad : Tone::good));
    tell(m_paper, paperWords(slip), textWidth(m_theme));
    auto step = slip.issuedNow && slip.slip == Printing::printed
                    ? tr("Hand over the slip. The destination needs nothing but this paper.")
                    : std::string{};
    if (gaveNoPaper(slip.letter)) step = tr("The letter did not print.") + " " + slip.printerSays;
    if (slip.letter == Printing::held) step = slip.printerSays;
    if (slip.letter == Printing::printed) step = tr("The letter is printed, for signature.");
    tell(m_step, step, textWidth(m_theme));
    // An older slip ends nobody's visit.
    m_finish->Show(slip.issuedNow);
    m_person->Show(!slip.issuedNow);
    // Enter does what is left to do.
    const bool failed = gaveNoPaper(slip.slip);
    if (std::exchange(m_failed, failed) != failed && (m_finish->HasFocus() || m_copy->HasFocus()))
        (failed ? m_copy : first())->SetFocus();
    Layout();
}

} // namespace pintu
