#include "apps/counter/receipt_panel.h"

#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace pintu {

ReceiptPanel::ReceiptPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen)
    : wxPanel{parent}, m_theme{theme}
{
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* heading = newLabel(this, theme, TextRole::heading, tr("✓ Saved without a name"), "receipt-heading");
    heading->SetForegroundColour(theme.colours().good);
    m_code = newLabel(this, theme, TextRole::title, {}, "receipt-code");
    m_facts = newLabel(this, theme, TextRole::body, {}, "receipt-facts");
    a11y::announces(m_code);
    column->Add(heading, 0, wxBOTTOM, theme.gap(3));
    column->Add(m_code, 0, wxBOTTOM, theme.gap(3));
    column->Add(m_facts, 0, wxEXPAND | wxBOTTOM, theme.gap(4));
    auto* copy = newButton(this, theme, ButtonRole::ordinary, tr("Ctrl+P Print again"), "receipt-print");
    m_next = newButton(this, theme, ButtonRole::primary, tr("F9 Done, next"), "receipt-done");
    column->Add(inRows({copy, m_next}, theme, pageWidth(theme)));
    SetSizer(column);
    for (auto* button : {copy, m_next}) follow(button, [&screen] { screen.focused(Spot::receipt); });
    copy->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.printCopy(); });
    m_next->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.functionKey(9); });
}

wxWindow* ReceiptPanel::first() const
{
    return m_next;
}

void ReceiptPanel::show(const CounterView& view)
{
    if (!view.receipt) return;
    const auto& receipt = *view.receipt;
    const auto* kind = view.catalogue().caseKind(receipt.topic);
    tell(m_code, receipt.receipt);
    auto facts = kind ? said(kind->name) + "\n" : std::string{};
    if (receipt.due.ms != 0)
        facts += fill(tr("An answer is owed by %1."), {longDayText(Day::of(receipt.due, view.zone()))}) + "\n";
    facts += tr("Give the code to whoever complains: at the kiosk or here it tells how the complaint stands. Nobody "
                "can find it again without the code.");
    tell(m_facts, facts, textWidth(m_theme));
    Layout();
}

} // namespace pintu
