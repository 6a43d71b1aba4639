#include "soak/hands.h"

#include "support/wx_harness.h"

#include <wx/textctrl.h>
#include <wx/toplevel.h>
#include <wx/window.h>

#include <gtk/gtk.h>
#include <stdexcept>
#include <string_view>

namespace pintu::test {
namespace {

constexpr guint32 personMs = 200;
constexpr guint32 scannerMs = 5;
guint32 moment = 1000; // of the last key

GtkWidget* widgetOf(const char* name)
{
    auto* window = findShown(name);
    if (!window) throw std::runtime_error{std::string{"there is no "} + name};
    return static_cast<GtkWidget*>(window->GetHandle());
}

/// The key of the display's layout that types a symbol, and whether with Shift.
GdkKeymapKey placeOf(guint symbol)
{
    GdkKeymapKey* found = nullptr;
    gint count = 0;
    auto* keymap = gdk_keymap_get_for_display(gdk_display_get_default());
    if (!gdk_keymap_get_entries_for_keyval(keymap, symbol, &found, &count)) throw std::runtime_error{"no such key"};
    const auto place = found[0];
    g_free(found);
    return place;
}

void strike(guint symbol, guint32 after)
{
    if (wxTopLevelWindows.empty()) throw std::runtime_error{"no window"};
    auto* window = gtk_widget_get_window(static_cast<GtkWidget*>(wxTopLevelWindows.front()->GetHandle()));
    const auto place = placeOf(symbol);
    moment += after;
    for (const auto kind : {GDK_KEY_PRESS, GDK_KEY_RELEASE}) {
        auto* event = gdk_event_new(kind);
        event->key.window = static_cast<GdkWindow*>(g_object_ref(window));
        event->key.time = moment;
        event->key.keyval = symbol;
        event->key.hardware_keycode = static_cast<guint16>(place.keycode);
        event->key.state = place.level == 1 ? GDK_SHIFT_MASK : 0;
        gdk_event_set_device(event, gdk_seat_get_keyboard(gdk_display_get_default_seat(gdk_display_get_default())));
        gtk_main_do_event(event);
        gdk_event_free(event);
    }
}

void type(std::string_view text, guint32 step)
{
    for (const char c : text) strike(gdk_unicode_to_keyval(static_cast<guint32>(c)), step);
}

} // namespace

void click(const char* name)
{
    gtk_button_clicked(GTK_BUTTON(widgetOf(name)));
}

void enter(const char* field)
{
    auto* window = findShown(field);
    if (!window) throw std::runtime_error{std::string{"there is no "} + field};
    wxCommandEvent event{wxEVT_TEXT_ENTER, window->GetId()};
    event.SetEventObject(window);
    window->ProcessWindowEvent(event);
}

void keys(const std::string& text)
{
    type(text, personMs);
}

void key(const char* name)
{
    strike(gdk_keyval_from_name(name), personMs);
    constexpr int loneKeyMs = 65; // a key that commands waits for what follows it
    letPass(loneKeyMs);
}

void scan(const std::string& text)
{
    moment += personMs;
    type(text, scannerMs);
    strike(GDK_KEY_Return, scannerMs);
    constexpr guint32 scannersEndMs = 1000; // a second end of line soon after the first is the scanner's as well
    moment += scannersEndMs;
}

} // namespace pintu::test
