#include "paper/wedge_text.h"
#include "support/run_program.h"
#include "widgets/scan_catcher.h"
#include "widgets/words.h"

#include <gtest/gtest.h>
#include <wx/app.h>
#include <wx/button.h>
#include <wx/evtloop.h>
#include <wx/frame.h>
#include <wx/sizer.h>
#include <wx/stopwatch.h>
#include <wx/textctrl.h>
#include <wx/uiaction.h>

#include <algorithm>
#include <atomic>
#include <gtk/gtk.h>
#include <thread>

namespace pintu {
namespace {

/// As long as a slip can be, with every symbol of its alphabet.
std::string longestSlip()
{
    std::string text = "RS1:";
    while (text.size() < 261) text += "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"[text.size() * 7 % 45];
    return text + "X";
}

template <class Until>
bool waitFor(Until until, long ms = 5000)
{
    const wxStopWatch watch;
    auto* loop = wxEventLoopBase::GetActive();
    while (watch.Time() < ms) {
        while (loop->Pending()) loop->Dispatch();
        loop->DispatchTimeout(5);
        wxTheApp->ProcessPendingEvents();
        wxTheApp->ProcessIdle();
        if (until()) return true;
    }
    return false;
}

/// A window with a field and a button, and a scanner that is another program.
class ScanCatcherTest : public ::testing::Test {
protected:
    ScanCatcherTest()
    {
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->Add(field, 0, wxEXPAND);
        column->Add(button);
        frame->SetSizer(column);
        button->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ++pressed; });
        frame->Show();
        waitFor([this] { return frame->IsActive(); });
    }
    ~ScanCatcherTest() override
    {
        frame->Destroy();
        waitFor([] { return true; });
    }

    void type(int ms, const std::string& text)
    {
        std::atomic<bool> ended = false;
        std::jthread scanner{[&] {
            (void)runProgram({PINTU_TYPE_SCAN, std::to_string(ms), text});
            ended = true;
        }};
        waitFor([&] { return ended.load(); }, 20'000);
        waitFor([&] { return false; }, 300); // what a late key or the silence brings
    }
    void layout(const char* name)
    {
        (void)runProgram({"setxkbmap", name});
        waitFor([] { return false; }, 100);
    }
    void focusNothing()
    {
        gtk_window_set_focus(GTK_WINDOW(frame->GetHandle()), nullptr);
        waitFor([] { return false; }, 50);
    }
    void expectScan(const std::string& text)
    {
        ASSERT_EQ(scans.size(), 1U);
        const auto readings = wedgeCandidates(scans.front());
        EXPECT_NE(std::find(readings.begin(), readings.end(), text), readings.end());
        EXPECT_EQ(pressed, 0);
    }

    wxFrame* frame = new wxFrame(nullptr, wxID_ANY, "scan");
    wxTextCtrl* field = new wxTextCtrl(frame, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER);
    wxButton* button = new wxButton(frame, wxID_ANY, "Press");
    std::vector<std::string> scans, lone;
    int pressed = 0;
    ScanCatcher catcher{*frame, [this](std::string text) { scans.push_back(std::move(text)); },
                        [this](std::string key) { lone.push_back(std::move(key)); }};
};

class OnLayout : public ScanCatcherTest, public ::testing::WithParamInterface<const char*> {
protected:
    ~OnLayout() override { layout("us"); }
};

TEST_P(OnLayout, ReadsASlipWithNothingFocused)
{
    layout(GetParam());
    focusNothing();
    type(1, longestSlip());
    expectScan(longestSlip());
}

TEST_P(OnLayout, GivesTheFieldBackWithItsSelection)
{
    layout(GetParam());
    field->SetValue("Siti Aminah");
    field->SetFocus();
    field->SetSelection(5, 11);
    type(1, longestSlip());
    expectScan(longestSlip());
    EXPECT_EQ(field->GetValue(), "Siti Aminah");
    EXPECT_EQ(field->GetStringSelection(), "Aminah");
}

TEST_P(OnLayout, PressesNoButton)
{
    layout(GetParam());
    button->SetFocus();
    type(5, longestSlip());
    expectScan(longestSlip());
}

INSTANTIATE_TEST_SUITE_P(Layouts, OnLayout, ::testing::Values("us", "de", "fr", "jv"));

class UnderCapsLock : public OnLayout {
protected:
    UnderCapsLock() { (void)runProgram({"xdotool", "key", "Caps_Lock"}); }
    ~UnderCapsLock() override
    {
        layout("us");
        (void)runProgram({"xdotool", "key", "Caps_Lock"});
    }
};

TEST_P(UnderCapsLock, ReadsASlip)
{
    layout(GetParam());
    field->SetFocus();
    type(1, longestSlip());
    expectScan(longestSlip());
    EXPECT_EQ(field->GetValue(), "");
}

// A capital far from its letter, many letters for digits, another script altogether.
INSTANTIATE_TEST_SUITE_P(Layouts, UnderCapsLock, ::testing::Values("de", "sk", "il"));

/// What a shop has its scanner press before and after each code: keys that would do something.
class WithOwnKeys : public ScanCatcherTest, public ::testing::WithParamInterface<std::pair<const char*, const char*>> {
protected:
    WithOwnKeys()
    {
        frame->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) { // as a panel does
            const int key = event.GetKeyCode();
            const bool held = key == WXK_CONTROL || key == WXK_SHIFT;
            hooked += !held && (event.ControlDown() || key == WXK_ESCAPE || key == WXK_RETURN);
            event.Skip();
        });
    }
    int hooked = 0;
};

TEST_P(WithOwnKeys, ReadsASlipAndDoesNothingElse)
{
    const auto [before, after] = GetParam();
    button->SetFocus();
    type(1, before + longestSlip() + after);
    expectScan(longestSlip());
    EXPECT_EQ(hooked, 0);
    EXPECT_TRUE(button->HasFocus());
    EXPECT_TRUE(lone.empty());
}

INSTANTIATE_TEST_SUITE_P(Keys, WithOwnKeys,
                         ::testing::Values(std::pair{"\r", ""}, std::pair{"\x02", "\x03"}, std::pair{" ", "\t"},
                                           std::pair{"1\x1b\t", "\r\t2"}));

TEST_F(ScanCatcherTest, GivesAPersonTheEnterThatHasWaited)
{
    int entered = 0;
    field->Bind(wxEVT_TEXT_ENTER, [&](wxCommandEvent&) { ++entered; });
    field->SetFocus();
    wxUIActionSimulator{}.Char(WXK_RETURN);
    EXPECT_TRUE(waitFor([&] { return entered > 0; }, 1000));
    EXPECT_EQ(entered, 1);
}

TEST_F(ScanCatcherTest, GivesAPersonTheTabThatHasWaited)
{
    field->SetFocus();
    wxUIActionSimulator{}.Char(WXK_TAB);
    EXPECT_TRUE(waitFor([this] { return button->HasFocus(); }, 1000));
}

TEST_F(ScanCatcherTest, TellsALoneKeyWhereNoFieldIs)
{
    button->SetFocus();
    wxUIActionSimulator{}.Char('3');
    waitFor([this] { return !lone.empty(); }, 500);
    EXPECT_EQ(lone, std::vector<std::string>{"3"});
}

TEST_F(ScanCatcherTest, LeavesALoneKeyToItsField)
{
    field->SetFocus();
    wxUIActionSimulator{}.Char('3');
    waitFor([this] { return !lone.empty(); }, 300);
    EXPECT_TRUE(lone.empty());
    EXPECT_EQ(field->GetValue(), "3");
}

TEST_F(ScanCatcherTest, LetsAPersonPressAButtonWithABlank)
{
    button->SetFocus();
    wxUIActionSimulator{}.Char(WXK_SPACE);
    waitFor([this] { return pressed > 0; }, 1000);
    EXPECT_EQ(pressed, 1);
}

class TestApp : public wxApp {
public:
    bool OnInit() override { return true; }
    int OnRun() override
    {
        SetExitOnFrameDelete(false);
        wxEventLoop loop;
        const wxEventLoopActivator active{&loop};
        return RUN_ALL_TESTS();
    }
};

} // namespace
} // namespace pintu

wxIMPLEMENT_APP_NO_MAIN(pintu::TestApp);

int main(int count, char** words)
{
    ::testing::InitGoogleTest(&count, words);
    return wxEntry(count, words);
}
