#include "widgets/scan_catcher.h"

#include "widgets/words.h"

#include <gdk/gdk.h>
#include <gdk/gdkkeysyms.h>
#include <wx/textctrl.h>
#include <wx/toplevel.h>

#include <array>
#include <gtk/gtk.h>
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

ScanBurst::Kind kindOf(unsigned symbol)
{
    if (symbol == GDK_KEY_Return || symbol == GDK_KEY_KP_Enter || symbol == GDK_KEY_ISO_Enter)
        return ScanBurst::Kind::enter;
    if (symbol == GDK_KEY_Tab) return ScanBurst::Kind::tab;
    return ScanBurst::Kind::text;
}

wxTextCtrl* fieldWithFocus()
{
    return dynamic_cast<wxTextCtrl*>(wxWindow::FindFocus());
}

/// wxWidgets' code of a key.
long codeOf(unsigned symbol)
{
    if (symbol == GDK_KEY_Escape) return WXK_ESCAPE;
    if (symbol >= GDK_KEY_F1 && symbol <= GDK_KEY_F12) return WXK_F1 + static_cast<long>(symbol - GDK_KEY_F1);
    return static_cast<long>(gdk_keyval_to_unicode(gdk_keyval_to_upper(symbol)));
}

/// The toolkit gives keys to the control that has the focus. Where none has, wxWidgets hears nothing of them, nor of an
/// Enter in a list, which takes it for itself.
gboolean onUnheardKey(GtkWidget* widget, GdkEvent* any, gpointer data)
{
    if (any->type != GDK_KEY_PRESS) return FALSE;
    const auto* key = &any->key;
    const auto* focus = gtk_window_get_focus(GTK_WINDOW(widget));
    const bool ofList = focus && GTK_IS_TREE_VIEW(focus) && kindOf(key->keyval) == ScanBurst::Kind::enter;
    if (focus && !ofList) return FALSE;
    wxKeyEvent event{wxEVT_CHAR_HOOK};
    event.m_rawCode = key->keyval;
    event.m_keyCode = codeOf(key->keyval);
    event.SetControlDown((key->state & GDK_CONTROL_MASK) != 0);
    event.SetAltDown((key->state & GDK_MOD1_MASK) != 0);
    event.SetShiftDown((key->state & GDK_SHIFT_MASK) != 0);
    event.SetTimestamp(static_cast<long>(key->time));
    auto* window = static_cast<wxTopLevelWindow*>(data);
    event.SetEventObject(window);
    return window->HandleWindowEvent(event) ? TRUE : FALSE;
}

} // namespace

ScanCatcher::ScanCatcher(wxTopLevelWindow& window, std::function<void(std::string)> onScan,
                         std::function<void(std::string)> onLoneKey)
    : m_window{window}, m_onScan{std::move(onScan)}, m_onLoneKey{std::move(onLoneKey)}, m_timer{this}
{
    m_window.Bind(wxEVT_CHAR_HOOK, &ScanCatcher::onKey, this);
    // "event" comes before "key-press-event", which wxWidgets ends here.
    g_signal_connect(m_window.GetHandle(), "event", G_CALLBACK(onUnheardKey), &m_window);
    Bind(wxEVT_TIMER, &ScanCatcher::onQuiet, this);
}

void ScanCatcher::onKey(wxKeyEvent& event)
{
    const auto symbol = static_cast<unsigned>(event.GetRawKeyCode());
    const auto kind = kindOf(symbol);
    const bool typing = !event.ControlDown() && event.GetModifiers() != wxMOD_ALT;
    const auto text = kind == ScanBurst::Kind::text && typing ? typedBy(symbol) : std::string{};
    if (text.empty() && (kind == ScanBurst::Kind::text || !typing)) {
        event.Skip(); // a shift key by itself, an arrow, a function key
        return;
    }
    const bool field = fieldWithFocus() != nullptr;
    const auto answer = m_burst.key({event.GetTimestamp(), text, kind});
    if (answer.remember) remember();
    if (answer.restore || answer.scan) restore(); // again at its end: an input method may have been late with a key
    if (answer.scan) {
        m_timer.Stop();
        m_onScan(*answer.scan);
        return;
    }
    if (kind == ScanBurst::Kind::text) m_timer.StartOnce(static_cast<int>(m_burst.patience()));
    if (answer.swallow) return;
    if (!field) {
        // Buttons take a blank and Enter from people; lists would search for letters that are commands here.
        const bool presses = text == " " || kind != ScanBurst::Kind::text;
        if (!presses || answer.hurried) return;
    }
    event.Skip();
}

void ScanCatcher::onQuiet(wxTimerEvent&)
{
    if (gdk_events_pending()) { // a busy PC: keys are waiting that came in time
        m_timer.StartOnce(static_cast<int>(ScanBurst::loneKey));
        return;
    }
    const auto quiet = m_burst.quiet();
    if (quiet.scan) {
        restore();
        m_onScan(*quiet.scan);
    }
    if (quiet.lone && *quiet.lone != " " && !fieldWithFocus()) {
        m_burst.forget();
        m_onLoneKey(*quiet.lone);
    }
}

void ScanCatcher::remember()
{
    m_held = {};
    if (auto* field = fieldWithFocus()) {
        m_held.field = field;
        m_held.text = field->GetValue();
        field->GetSelection(&m_held.from, &m_held.to);
    }
}

void ScanCatcher::restore()
{
    if (!m_held.field || m_held.field->GetValue() == m_held.text) return;
    m_held.field->SetValue(m_held.text); // with its event: what the panel showed for the scan's first keys goes again
    m_held.field->SetSelection(m_held.from, m_held.to);
}

} // namespace pintu
