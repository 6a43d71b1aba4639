#include "widgets/scan_catcher.h"

#include "paper/wedge_text.h"
#include "widgets/words.h"

#include <gdk/gdk.h>
#include <gdk/gdkkeysyms.h>
#include <wx/textctrl.h>
#include <wx/toplevel.h>

#include <array>
#include <gtk/gtk.h>
#include <string_view>
#include <utility>

namespace pintu {
namespace {

using Kind = ScanBurst::Kind;

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

/// What a US keyboard types with the key at this place: the layout of the PC and its Caps Lock have no part in it. The
/// places are numbered as Linux numbers them, plus 8.
std::string usTextOf(unsigned place, bool shift)
{
    struct Row {
        unsigned first;
        std::string_view plain, shifted;
    };
    static constexpr std::array<Row, 8> rows{{
        {10, "1234567890-=", "!@#$%^&*()_+"},
        {24, "qwertyuiop[]", "QWERTYUIOP{}"},
        {38, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
        {51, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
        {63, "*", "*"},
        {65, " ", " "},
        {79, "789-456+1230.", "789-456+1230."}, // the block of digits
        {106, "/", "/"},
    }};
    for (const auto& row : rows)
        if (place >= row.first && place < row.first + row.plain.size())
            return std::string{(shift ? row.shifted : row.plain)[place - row.first]};
    return {};
}

Kind kindOf(unsigned symbol)
{
    if (symbol == GDK_KEY_Return || symbol == GDK_KEY_KP_Enter || symbol == GDK_KEY_ISO_Enter) return Kind::enter;
    if (symbol == GDK_KEY_Tab) return Kind::tab;
    return Kind::text;
}

bool isFunctionKey(unsigned symbol)
{
    return symbol >= GDK_KEY_F1 && symbol <= GDK_KEY_F35;
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

/// The key as a scanner or a person presses it; nothing of a key that only goes with others, moves or wipes out.
std::optional<ScanBurst::Key> pressedBy(const GdkEventKey& key)
{
    ScanBurst::Key out;
    out.at = key.time;
    if (key.is_modifier) return std::nullopt;
    const bool control = (key.state & GDK_CONTROL_MASK) != 0;
    const bool alone = !control && (key.state & GDK_MOD1_MASK) == 0;
    out.usText = usTextOf(key.hardware_keycode, (key.state & GDK_SHIFT_MASK) != 0);
    if (control && (out.usText == "m" || out.usText == "j")) { // the line ends CR and LF, as control signs
        out.kind = Kind::enter;
        return out;
    }
    out.kind = alone ? kindOf(key.keyval) : Kind::text;
    if (out.kind != Kind::text) return out;
    if (alone) out.text = typedBy(key.keyval);
    const bool commands = (control && !out.usText.empty()) || isFunctionKey(key.keyval) || key.keyval == GDK_KEY_Escape;
    if (commands) {
        out.kind = Kind::command;
        out.text = std::to_string(key.keyval);
        return out;
    }
    if (!alone || (out.text.empty() && out.usText.empty())) return std::nullopt;
    out.presses = out.text == " " && !fieldWithFocus();
    return out;
}

} // namespace

void ScanCatcher::Free::operator()(GdkEvent* event) const
{
    gdk_event_free(event);
}

ScanCatcher::ScanCatcher(wxTopLevelWindow& window, std::function<void(std::string)> onScan,
                         std::function<void(std::string)> onLoneKey)
    : m_window{window}, m_onScan{std::move(onScan)}, m_onLoneKey{std::move(onLoneKey)}, m_timer{this}
{
    m_window.Bind(wxEVT_CHAR_HOOK, &ScanCatcher::onHook, this);
    // "event" comes before "key-press-event", which wxWidgets ends here: no panel sees a scanner's key.
    const auto onEvent = +[](GtkWidget*, GdkEvent* any, gpointer self) -> gboolean {
        return any->type == GDK_KEY_PRESS && static_cast<ScanCatcher*>(self)->takes(any->key);
    };
    m_widget = m_window.GetHandle();
    g_object_add_weak_pointer(G_OBJECT(m_widget), &m_widget);
    m_heard = g_signal_connect(m_widget, "event", G_CALLBACK(onEvent), this);
    Bind(wxEVT_TIMER, &ScanCatcher::onQuiet, this);
}

ScanCatcher::~ScanCatcher()
{
    if (!m_widget) return;
    g_signal_handler_disconnect(m_widget, m_heard);
    g_object_remove_weak_pointer(G_OBJECT(m_widget), &m_widget);
}

bool ScanCatcher::takes(const GdkEventKey& key)
{
    if (std::exchange(m_letsGo, false)) return hears(key);
    const auto pressed = pressedBy(key);
    if (!pressed) return (m_burst.scanning() && !key.is_modifier) || hears(key);

    const auto answer = m_burst.key(*pressed);
    if (answer.letGo) letGo();
    if (answer.remember) remember();
    if (answer.restore) m_waiting.clear();
    if (answer.restore || answer.scan) restore(); // again at its end: an input method may have been late with a key
    if (answer.scan) {
        m_timer.Stop();
        tell(*answer.scan);
        return true;
    }
    m_timer.StartOnce(static_cast<int>(m_burst.patience()));
    // The first keys of a scan must not press a button.
    const bool presses = pressed->kind != Kind::text || pressed->text == " ";
    if (answer.swallow || (presses && answer.hurried && !fieldWithFocus())) return true;
    if (answer.wait) {
        m_waiting.emplace_back(gdk_event_copy(reinterpret_cast<const GdkEvent*>(&key)));
        return true;
    }
    return hears(key);
}

/// The toolkit gives keys to the control that has the focus. Where none has, wxWidgets hears nothing of them, nor of an
/// Enter in a list, which takes it for itself.
bool ScanCatcher::hears(const GdkEventKey& key)
{
    const auto* focus = gtk_window_get_focus(GTK_WINDOW(m_widget));
    const bool ofList = focus && GTK_IS_TREE_VIEW(focus) && kindOf(key.keyval) == Kind::enter;
    if (focus && !ofList) return false;
    wxKeyEvent event{wxEVT_CHAR_HOOK};
    event.m_rawCode = key.keyval;
    event.m_keyCode = codeOf(key.keyval);
    event.SetControlDown((key.state & GDK_CONTROL_MASK) != 0);
    event.SetAltDown((key.state & GDK_MOD1_MASK) != 0);
    event.SetShiftDown((key.state & GDK_SHIFT_MASK) != 0);
    event.SetTimestamp(static_cast<long>(key.time));
    event.SetEventObject(&m_window);
    return m_window.HandleWindowEvent(event);
}

/// Lists would search for letters that are commands here.
void ScanCatcher::onHook(wxKeyEvent& event)
{
    const auto symbol = static_cast<unsigned>(event.GetRawKeyCode());
    const bool typing = !event.ControlDown() && event.GetModifiers() != wxMOD_ALT && kindOf(symbol) == Kind::text;
    const auto text = typing ? typedBy(symbol) : std::string{};
    if (text.empty() || text == " " || fieldWithFocus()) event.Skip();
}

void ScanCatcher::onQuiet(wxTimerEvent&)
{
    if (gdk_events_pending()) { // a busy PC: keys are waiting that came in time
        m_timer.StartOnce(static_cast<int>(ScanBurst::loneKey));
        return;
    }
    const auto quiet = m_burst.quiet();
    if (quiet.scan || quiet.restore) restore();
    if (quiet.scan) tell(*quiet.scan);
    if (quiet.letGo) letGo();
    if (quiet.lone && *quiet.lone != " " && !fieldWithFocus()) {
        m_burst.forget();
        m_onLoneKey(*quiet.lone);
    }
}

void ScanCatcher::tell(const ScanBurst::Scan& scan)
{
    m_onScan(wedgeText(scan.typed, scan.usText));
}

void ScanCatcher::letGo()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& key : waiting) {
        if (!m_widget) return; // the key before has closed the window
        m_letsGo = true;
        gtk_main_do_event(key.get());
    }
    m_letsGo = false;
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
