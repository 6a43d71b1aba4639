#include "apps/counter/help_strip.h"

#include "apps/counter/counter_parts.h"
#include "screens/help_words.h"
#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/utils.h>

namespace pintu {
namespace {

constexpr std::chrono::seconds ringsAgain{20};

} // namespace

HelpStrip::HelpStrip(wxWindow* parent, const Theme& theme, CounterScreen& screen) : wxPanel{parent}, m_theme{theme}
{
    m_words = newLabel(this, theme, TextRole::heading, {}, "help");
    a11y::announces(m_words);
    m_answer = newButton(this, theme, ButtonRole::primary, tr("Ctrl+Y I am going there"), "answer-help");
    m_answer->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.controlKey('Y'); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_words, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, theme.gap(3));
    row->Add(m_answer, 0, wxALIGN_CENTRE_VERTICAL);
    SetSizer(row);
    Hide();
}

bool HelpStrip::show(const CounterView& view)
{
    const auto now = view.workplace.now;
    const auto* call = firstHelp(view.queue.help, now);
    if (!call) return setShown(this, false);
    const auto tone = toneOf(*call, now);
    bool changed = setShown(this, true);
    m_words->SetForegroundColour(colourOf(m_theme, toneOf(tone)));
    const bool answers = tone != HelpTone::coming && view.seat.stage == CounterStage::desk;
    changed |= setShown(m_answer, answers);
    const int beside = !answers ? 0 : neededWidth(*m_answer, m_theme) + m_theme.gap(3);
    if (tell(m_words, helpWords(*call, now), m_theme.width() - 4 * m_theme.gap(2) - beside)) Layout();
    ring(*call, tone, now);
    return changed;
}

void HelpStrip::ring(const HelpCall& call, HelpTone tone, Time now)
{
    const bool news = m_call != call.id || m_tone != tone;
    const bool again = tone == HelpTone::urgent && now >= m_rang.plus(ringsAgain);
    m_call = call.id;
    m_tone = tone;
    if (tone == HelpTone::coming || (!news && !again)) return;
    m_rang = now;
    wxBell();
}

} // namespace pintu
