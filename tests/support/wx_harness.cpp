#include "support/wx_harness.h"

#include "screens/text.h"
#include "widgets/pictures.h"
#include "widgets/theme.h"

#include <gtest/gtest.h>
#include <wx/app.h>
#include <wx/evtloop.h>
#include <wx/log.h>
#include <wx/stopwatch.h>
#include <wx/toplevel.h>
#include <wx/uiaction.h>
#include <wx/window.h>

#include <filesystem>

namespace pintu::test {

bool waitFor(const std::function<bool()>& so, int ms)
{
    auto* loop = wxEventLoopBase::GetActive();
    wxStopWatch watch;
    for (;;) {
        while (loop->Pending()) loop->Dispatch();
        loop->DispatchTimeout(5);
        wxTheApp->ProcessPendingEvents();
        wxTheApp->ProcessIdle();
        if (so()) return true;
        if (watch.Time() >= ms) return false;
    }
}

void letPass(int ms)
{
    (void)waitFor([] { return false; }, ms);
}

wxWindow* findShown(const char* name)
{
    for (auto* frame : wxTopLevelWindows)
        if (auto* found = wxWindow::FindWindowByName(name, frame); found && found->IsShownOnScreen()) return found;
    return nullptr;
}

void tap(wxWindow* window, int holdMs)
{
    const auto rect = window->GetScreenRect();
    wxUIActionSimulator hand;
    hand.MouseMove(rect.x + rect.width / 2, rect.y + rect.height / 2);
    letPass(30);
    hand.MouseDown();
    letPass(holdMs);
    hand.MouseUp();
    letPass(30);
}

namespace {

/// The tests run inside the application's event loop, so that everything in it is real.
class TestApp : public wxApp {
public:
    bool OnInit() override
    {
        delete wxLog::SetActiveTarget(new wxLogStderr);
        findSentences(std::filesystem::path{PINTU_BINARY_DIR} / "share" / "locale");
        findPictures(std::filesystem::path{PINTU_SOURCE_DIR} / "resources" / "icons");
        return true;
    }
    int OnRun() override
    {
        SetExitOnFrameDelete(false);
        wxEventLoop loop;
        const wxEventLoopActivator active{&loop};
        return RUN_ALL_TESTS();
    }
};

} // namespace
} // namespace pintu::test

int main(int count, char** words)
{
    testing::InitGoogleTest(&count, words);
    pintu::useFonts(std::filesystem::path{PINTU_SOURCE_DIR} / "resources" / "fonts" / "fonts.conf");
    wxApp::SetInstance(new pintu::test::TestApp);
    return wxEntry(count, words);
}
