#include "widgets/termination.h"

#include <wx/app.h>
#include <wx/dialog.h>
#include <wx/modalhook.h>
#include <wx/toplevel.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <glib-unix.h>
#include <iostream>
#include <thread>
#include <utility>
#include <vector>

namespace pintu {
namespace {

constexpr std::chrono::seconds patience{2};

void leaveInTime()
{
    std::thread{[] {
        std::this_thread::sleep_for(patience);
        std::cerr << "satupintu: ended while something was still under way.\n";
        std::_Exit(1);
    }}.detach();
}

/// The questions that stand in front of the windows now. A file dialog is not among wxWidgets' top-level windows.
class Questions : public wxModalDialogHook {
public:
    /// Whether there was one. Its loop ends only when this has returned, so one at a time.
    bool answerWithNo()
    {
        if (m_open.empty()) return false;
        if (m_open.back()->IsModal()) m_open.back()->EndModal(wxID_CANCEL);
        return true;
    }

private:
    int Enter(wxDialog* dialog) override
    {
        m_open.push_back(dialog);
        return wxID_NONE;
    }
    void Exit(wxDialog* dialog) override { std::erase(m_open, dialog); }

    std::vector<wxDialog*> m_open;
};

Questions& questions()
{
    static Questions open;
    return open;
}

/// Takes one step towards the end. It is taken again and again, since a question that closes may open another one.
gboolean closeMore(gpointer)
{
    if (!questions().answerWithNo())
        for (auto* window : std::vector<wxWindow*>{wxTopLevelWindows.begin(), wxTopLevelWindows.end()})
            window->Close(true);
    // A closed window goes in the next idle moment, and a signal brings none: a face without a clock would wait for a
    // key.
    wxTheApp->WakeUpIdle();
    return G_SOURCE_CONTINUE;
}

gboolean beginToEnd(gpointer)
{
    constexpr unsigned stepMs = 50;
    static bool told = false;
    if (std::exchange(told, true)) return G_SOURCE_CONTINUE;
    leaveInTime();
    g_timeout_add(stepMs, closeMore, nullptr);
    return closeMore(nullptr);
}

} // namespace

void closeWhenToldTo()
{
    questions().Register();
    // wxWidgets' own handler sleeps until the next key or timer.
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) g_unix_signal_add(signal, beginToEnd, nullptr);
}

} // namespace pintu
