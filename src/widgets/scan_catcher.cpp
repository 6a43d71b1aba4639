#include "widgets/scan_catcher.h"

#include "widgets/words.h"

#include <gdk/gdk.h>
#include <gdk/gdkkeysyms.h>
#include <wx/textctrl.h>
#include <wx/toplevel.h>

#include <array>
#include <utility>

namespace pintu {
namespace {

/// What a key types, in UTF-8: wxWidgets' own key codes lose shift and case, the toolkit's key symbol has both. A dead
/// key stands for its own sign.
std::string typedBy(unsigned symbol)
{
    static constexpr std::array<std::pair<unsigned, const char*>, 9> dead{{
        {GDK_KEY_dead_grave, "`"},
        {GDK_KEY_dead_acute, "\u00b4"},
        {GDK_KEY_dead_circumflex, "^"},
        {GDK_KEY_dead_tilde, "~"},
        {GDK_KEY_dead_diaeresis, "\u00a8"},
        {GDK_KEY_dead_caron, "\u02c7"},
        {GDK_KEY_dead_cedilla, "\u00b8"},
        {GDK_KEY_dead_abovering, "\u00b0"},
        {GDK_KEY_dead_doubleacute, "\u02dd"},
    }};
    for (const auto& [key, sign] : dead)
        if (key == symbol) return sign;
    const auto unicode = gdk_keyval_to_unicode(symbol);
    if (unicode < 0x20 || unicode == 0x7f) return {};
    return utf8(wxString(wxUniChar(unicode)));
}

} // namespace

ScanCatcher::ScanCatcher(wxTopLevelWindow& window, std::function<void(std::string)> onScan,
                         std::function<void(std::string)> onLoneKey)
    : m_window{window}, m_onScan{std::move(onScan)}, m_onLoneKey{std::move(onLoneKey)}, m_timer{this}
{
    m_window.Bind(wxEVT_CHAR_HOOK, &ScanCatcher::onKey, this);
    Bind(wxEVT_TIMER, &ScanCatcher::onQuiet, this);
}

void ScanCatcher::onKey(wxKeyEvent& event)
{
    const auto symbol = static_cast<unsigned>(event.GetRawKeyCode());
    const auto enter = symbol == GDK_KEY_Return || symbol == GDK_KEY_KP_Enter;
    const auto text =
        enter || event.ControlDown() || event.GetModifiers() == wxMOD_ALT ? std::string{} : typedBy(symbol);
    if (text.empty() && !enter) {
        event.Skip(); // a shift key by itself, an arrow, a function key
        return;
    }
    auto* field = dynamic_cast<wxTextCtrl*>(wxWindow::FindFocus());
    const auto answer = m_burst.key({event.GetTimestamp(), text, enter});
    if (answer.remember) remember();
    if (answer.restore) restore();
    if (answer.scan) {
        m_timer.Stop();
        m_onScan(*answer.scan);
        return;
    }
    if (!enter) m_timer.StartOnce(static_cast<int>(m_burst.patience()));
    // A blank or a letter of a scan must not press the button that has the focus.
    if (answer.swallow || (!field && !enter && text != " ")) return;
    if (!field && text == " " && m_burst.scanning()) return;
    event.Skip();
}

void ScanCatcher::onQuiet(wxTimerEvent&)
{
    if (gdk_events_pending()) { // a busy PC: keys are waiting that came in time
        m_timer.StartOnce(static_cast<int>(ScanBurst::loneKey));
        return;
    }
    const auto field = dynamic_cast<wxTextCtrl*>(wxWindow::FindFocus()) != nullptr;
    const auto quiet = m_burst.quiet();
    if (quiet.scan) m_onScan(*quiet.scan);
    if (quiet.lone && !field) m_onLoneKey(*quiet.lone);
}

void ScanCatcher::remember()
{
    m_held = {};
    if (auto* field = dynamic_cast<wxTextCtrl*>(wxWindow::FindFocus())) {
        m_held.field = field;
        m_held.text = field->GetValue();
        field->GetSelection(&m_held.from, &m_held.to);
    }
}

void ScanCatcher::restore()
{
    if (!m_held.field) return;
    m_held.field->SetValue(m_held.text); // with its event: what the panel showed for the scan's first keys goes again
    m_held.field->SetSelection(m_held.from, m_held.to);
}

} // namespace pintu
