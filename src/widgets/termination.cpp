#include "widgets/termination.h"

#include <wx/app.h>
#include <wx/window.h>

#include <csignal>
#include <glib-unix.h>

namespace pintu {
namespace {

gboolean closeTopWindow(gpointer)
{
    if (auto* window = wxTheApp->GetTopWindow()) window->Close(true);
    return G_SOURCE_CONTINUE;
}

} // namespace

void closeWhenToldTo()
{
    for (const int signal : {SIGTERM, SIGINT}) g_unix_signal_add(signal, closeTopWindow, nullptr);
}

} // namespace pintu
