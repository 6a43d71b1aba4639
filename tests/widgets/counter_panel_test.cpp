#include "apps/counter/counter_panel.h"
#include "screens/counter_fixture.h"
#include "screens/text.h"
#include "widgets/words.h"

#include <wx/app.h>
#include <wx/button.h>
#include <wx/evtloop.h>
#include <wx/frame.h>
#include <wx/listbox.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <functional>
#include <set>

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";
constexpr int leastHeight = 44; // pixels: a finger, an unsteady hand

/// The real panel over the real screen and the real record, on a display of the test's own.
class CounterPanelTest : public CounterTest {
protected:
    CounterPanelTest() : screen{counter()}
    {
        known("Siti Nurhaliza Contoh", nik);
        ticket();
        screen.start();
        build(100);
    }
    ~CounterPanelTest() override
    {
        scrolled->DestroyChildren(); // at once: the frame itself goes when the loop is idle, after the screen
        frame->Destroy();
        settle();
    }

    void build(int percent)
    {
        if (!frame) {
            frame = new wxFrame(nullptr, wxID_ANY, "test", {0, 0}, {1366, 768});
            scrolled = new wxScrolledWindow(frame);
        }
        scrolled->DestroyChildren();
        const Theme theme{{ThemeKind::light, percent, Language::indonesian}, Face::staff, 20};
        theme.dress();
        auto* sizer = new wxBoxSizer(wxVERTICAL);
        sizer->Add(new CounterPanel(scrolled, theme, screen), 1, wxEXPAND);
        scrolled->SetSizer(sizer);
        frame->Show();
        settle();
    }
    static void settle()
    {
        auto* loop = wxEventLoopBase::GetActive();
        for (int i = 0; i < 20; ++i) {
            while (loop->Pending()) loop->Dispatch();
            wxTheApp->ProcessPendingEvents();
            loop->DispatchTimeout(5);
        }
    }
    template <class Control>
    Control* find(const char* name)
    {
        auto* control = dynamic_cast<Control*>(wxWindow::FindWindowByName(name, frame));
        if (!control) throw std::runtime_error{std::string{"no control "} + name};
        return control;
    }
    void press(int key)
    {
        wxKeyEvent event{wxEVT_CHAR_HOOK};
        event.m_keyCode = key;
        find<wxTextCtrl>("field")->ProcessWindowEvent(event);
        settle();
    }
    void eachShown(const std::function<void(wxWindow*)>& look, wxWindow* from = nullptr)
    {
        for (auto* child : (from ? from : frame)->GetChildren())
            if (child->IsShown()) {
                look(child);
                eachShown(look, child);
            }
    }
    void toRequest()
    {
        find<wxTextCtrl>("field")->SetValue(nik);
        screen.enter();
        settle();
    }
    std::string tooSmall()
    {
        std::string out;
        eachShown([&](wxWindow* control) {
            const auto height = control->GetSize().y;
            const bool pressed = dynamic_cast<wxButton*>(control) || dynamic_cast<wxTextCtrl*>(control);
            if (pressed && height < leastHeight) out += utf8(control->GetName()) + " ";
            const auto* label = dynamic_cast<wxStaticText*>(control);
            if (!label || label->GetLabelText().length() < 2) return; // a dash is no word
            wxSize needed = control->GetTextExtent("Xy");
            for (const auto& line : wxSplit(label->GetLabelText(), '\n'))
                needed.x = std::max(needed.x, control->GetTextExtent(line).x);
            if (height < needed.y || control->GetSize().x + 1 < needed.x)
                out += "[" + utf8(label->GetLabelText()) + "] ";
        });
        return out;
    }

    CounterScreen screen;
    wxFrame* frame = nullptr;
    wxScrolledWindow* scrolled = nullptr;
};

TEST_F(CounterPanelTest, TellsTheScreenWhatIsTyped)
{
    find<wxTextCtrl>("field")->SetValue("siti nur");

    EXPECT_EQ(screen.state().field, "siti nur");
    EXPECT_EQ(screen.state().people.size(), 1u);
}

TEST_F(CounterPanelTest, CallsTheNextOnF2WhateverHasTheFocus)
{
    press(WXK_F2);

    EXPECT_EQ(utf8(find<wxStaticText>("serving")->GetLabelText()), "H-001");
}

TEST_F(CounterPanelTest, PutsTheCursorWhereTheScreenWantsIt)
{
    toRequest();

    EXPECT_EQ(utf8(wxWindow::FindFocus()->GetName()), "complaint");
}

TEST_F(CounterPanelTest, KeepsWhatWasTypedWhenItIsBuiltAnew)
{
    toRequest();
    find<wxTextCtrl>("complaint")->SetValue("kis mati");

    build(200);

    EXPECT_EQ(utf8(find<wxTextCtrl>("complaint")->GetValue()), "kis mati");
}

TEST_F(CounterPanelTest, MakesASlipByTheButtonsToo)
{
    toRequest();
    find<wxTextCtrl>("complaint")->SetValue("kis mati");
    screen.chooseNeed(0);
    screen.consent(Consent::given);
    wxCommandEvent click{wxEVT_BUTTON};

    find<wxButton>("make")->ProcessWindowEvent(click);
    settle();

    EXPECT_EQ(printed.size(), 1u);
    EXPECT_NE(utf8(find<wxStaticText>("slip-heading")->GetLabelText()).find("RJK 1"), std::string::npos);
}

TEST_F(CounterPanelTest, ShowsNothingOfTheDeskWhileItIsLocked)
{
    toRequest();

    press(WXK_F12);

    EXPECT_FALSE(find<wxStaticText>("person-name")->IsShownOnScreen());
}

class CounterPanelSize : public CounterPanelTest, public ::testing::WithParamInterface<int> {};

TEST_P(CounterPanelSize, ClipsNoWordsAndKeepsControlsLarge)
{
    build(GetParam());
    EXPECT_EQ(tooSmall(), "") << "idle";
    press(WXK_F2);
    EXPECT_EQ(tooSmall(), "") << "called";
    toRequest();
    screen.typeComplaint("kis mati");
    screen.chooseNeed(0);
    settle();
    EXPECT_EQ(tooSmall(), "") << "request";
    press(WXK_F6);
    EXPECT_EQ(tooSmall(), "") << "without card";
    screen.newPerson();
    settle();
    EXPECT_EQ(tooSmall(), "") << "new person";
}

INSTANTIATE_TEST_SUITE_P(TextSizes, CounterPanelSize, ::testing::Values(100, 150, 200));

struct TestApp : wxApp {
    bool OnInit() override { return true; }
    int OnRun() override
    {
        SetExitOnFrameDelete(false);
        findSentences(std::filesystem::path{PINTU_BINARY_DIR} / "share" / "locale");
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
    pintu::useStyle();
    wxApp::SetInstance(new pintu::test::TestApp);
    return wxEntry(count, words);
}
