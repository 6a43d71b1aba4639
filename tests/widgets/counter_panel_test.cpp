#include "apps/counter/counter_panel.h"
#include "office/help_desk.h"
#include "screens/counter_fixture.h"
#include "support/wx_harness.h"
#include "widgets/face_frame.h"
#include "widgets/words.h"

#include <wx/app.h>
#include <wx/button.h>
#include <wx/evtloop.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <memory>
#include <utility>

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
        known("Nurhaliza", "3673026512839992");
        ticket();
        screen.start();
        build(100);
    }
    ~CounterPanelTest() override { close(); }

    void build(int percent, const wxSize& size = {1366, 768})
    {
        close();
        FaceParts parts;
        parts.build = [this](wxWindow* parent, const Theme& theme) -> wxWindow* {
            return new CounterPanel(parent, theme, screen);
        };
        frame = new FaceFrame(std::move(parts), {ThemeKind::light, percent, Language::indonesian}, size);
        frame->Show();
        settle();
    }
    void close()
    {
        delete std::exchange(frame, nullptr); // at once: before the screen
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
    std::vector<wxStaticText*> labelsNamed(const wxString& name, wxWindow* from = nullptr)
    {
        std::vector<wxStaticText*> out;
        for (auto* child : (from ? from : frame)->GetChildren()) {
            if (auto* label = dynamic_cast<wxStaticText*>(child); label && child->GetName() == name)
                out.push_back(label);
            for (auto* label : labelsNamed(name, child)) out.push_back(label);
        }
        return out;
    }
    void press(int key)
    {
        wxKeyEvent event{wxEVT_CHAR_HOOK};
        event.m_keyCode = key;
        find<wxTextCtrl>("field")->ProcessWindowEvent(event);
        settle();
    }
    void toRequest()
    {
        find<wxTextCtrl>("field")->SetValue(nik);
        screen.enter();
        settle();
    }
    std::string tooLow(wxWindow* from)
    {
        std::string out;
        for (auto* child : from->GetChildren()) {
            if (!child->IsShown()) continue;
            const bool pressed = dynamic_cast<wxButton*>(child) || dynamic_cast<wxTextCtrl*>(child);
            if (pressed && child->GetSize().y < leastHeight) out += utf8(child->GetName()) + " ";
            out += tooLow(child);
        }
        return out;
    }
    /// On every page: no words cut, nothing too low for a finger, and the keys and the foot where they always are.
    void look(const char* page)
    {
        SCOPED_TRACE(page);
        settle();
        EXPECT_EQ(cut(frame), "");
        EXPECT_EQ(tooLow(frame), "");
        for (const auto* name : {"who", "clock", "next", "recall", "missed", "done", "lock", "status"})
            EXPECT_TRUE(inSight(name)) << name;
    }

    CounterScreen screen;
    FaceFrame* frame = nullptr;
};

TEST_F(CounterPanelTest, TellsOfHelpAtTheKioskAlsoWhileItIsLocked)
{
    press(WXK_F12);
    (void)HelpDesk{site}.call(command("kiosk"));

    screen.tick();
    settle();

    std::string seen;
    for (auto* label : labelsNamed("help"))
        if (label->IsShownOnScreen()) seen += utf8(label->GetLabel());
    EXPECT_NE(seen.find("00:0"), std::string::npos) << seen;
    EXPECT_FALSE(find<wxButton>("answer-help")->IsShownOnScreen());
}

TEST_F(CounterPanelTest, TellsTheScreenWhatIsTyped)
{
    find<wxTextCtrl>("field")->SetValue("siti nur");

    EXPECT_EQ(screen.state().search.field, "siti nur");
    ASSERT_FALSE(screen.state().search.people.empty());
    EXPECT_EQ(screen.state().search.people.front().name, "Siti Nurhaliza Contoh");
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

TEST_F(CounterPanelTest, OpensAKnownPersonOnAListThatHasTheFocus)
{
    toRequest();
    find<wxTextCtrl>("complaint")->SetValue("mau tanya jadwal");
    (void)screen.controlKey('S');
    press(WXK_F9);

    toRequest();

    const auto* focus = wxWindow::FindFocus();
    ASSERT_TRUE(focus);
    const auto name = utf8(focus->GetName());
    EXPECT_TRUE(name == "past-rows" || utf8(focus->GetParent()->GetName()) == "past-rows") << name;
    screen.loneKey("k");
    settle();
    EXPECT_EQ(utf8(find<wxTextCtrl>("complaint")->GetValue()), "k");
    EXPECT_EQ(utf8(wxWindow::FindFocus()->GetName()), "complaint");
    EXPECT_EQ(find<wxTextCtrl>("complaint")->GetInsertionPoint(), 1);
}

TEST_F(CounterPanelTest, ShowsNothingOfTheDeskWhileItIsLocked)
{
    toRequest();

    press(WXK_F12);

    EXPECT_FALSE(find<wxStaticText>("person-name")->IsShownOnScreen());
}

/// Office days 23 and 24 December, then Monday 28 December: at the real window, by its keys.
class CounterPanelAfterChristmas : public CounterPanelTest {
protected:
    void at(const char* day, std::chrono::milliseconds time)
    {
        clock.time = Day::parse(day)->startsAt(Zone::wib).plus(time);
        for (int i = 0; i < 25; ++i) screen.tick(); // more than ten seconds
        settle();
    }
    void key(int key, int modifiers = 0)
    {
        wxKeyEvent event{wxEVT_CHAR_HOOK};
        event.m_keyCode = key;
        event.SetControlDown(modifiers == wxMOD_CONTROL);
        find<wxTextCtrl>("field")->ProcessWindowEvent(event);
        settle();
    }
    /// On one line, wherever the window breaks it.
    std::string told(const char* name)
    {
        auto text = utf8(find<wxStaticText>(name)->GetLabelText());
        std::ranges::replace(text, '\n', ' ');
        return text;
    }
    void answer(const std::string& letter)
    {
        screen.loneKey(letter);
        settle();
    }
};

TEST_F(CounterPanelAfterChristmas, OpensItsDayCallsNobodyOfTheOneBeforeAndCallsThoseFirstWhoWereKept)
{
    using namespace std::chrono_literals;
    at("2026-12-23", 9h);
    answer("b"); // the office of these tests begins in October
    (void)ticket();
    press(WXK_F2);
    press(WXK_F9);
    key('Q', wxMOD_CONTROL);
    EXPECT_EQ(told("question"), "Tutup hari layanan Rabu, 23 Desember 2026? Tidak ada orang di ruang tunggu.");
    answer("1");
    at("2026-12-24", 9h);
    (void)ticket();
    (void)ticket();
    key('Q', wxMOD_CONTROL);
    EXPECT_EQ(told("question"), "Tutup hari layanan Kamis, 24 Desember 2026? 2 menunggu, 0 dipanggil, 0 ditunda.");
    look("asks what becomes of everybody");
    answer("1");
    EXPECT_EQ(told("notice"), "Sudah ditutup. 2 orang didahulukan pada hari layanan berikutnya: kertasnya disimpan.");
    at("2026-12-28", 7h + 45min);
    press(WXK_F2);

    EXPECT_EQ(told("serving"), "H-001") << "before anybody takes a new number";
    EXPECT_EQ(screen.state().queue.current->day, *Day::parse("2026-12-28"));
    EXPECT_EQ(ticket().text(), "H-003") << "H-001 and H-002 are in people's hands";
    press(WXK_F9);
    press(WXK_F2);
    EXPECT_EQ(told("serving"), "H-002");
    press(WXK_F9);
    press(WXK_F2);
    EXPECT_EQ(told("serving"), "H-003");
}

TEST_F(CounterPanelAfterChristmas, IsAskedWhichDateIsRightInWordsAndOpensTheDay)
{
    using namespace std::chrono_literals;
    at("2026-12-24", 9h);
    answer("b");
    (void)ticket();
    at("2026-12-28", 10h); // that day was left open, and this hour tells nothing
    EXPECT_EQ(told("question"), "Menurut catatan: Kamis, 24 Desember 2026. Menurut PC ini: Senin, 28 Desember 2026. "
                                "Apakah tanggal PC ini benar?");
    look("asks which date is right");
    press(WXK_F2);
    EXPECT_EQ(told("serving"), "–") << "nobody of another day is called";

    answer("b");

    EXPECT_EQ(told("notice"), "Hari layanan Senin, 28 Desember 2026 sudah buka. F2 memanggil yang berikutnya.");
    press(WXK_F2);
    EXPECT_EQ(told("serving"), "–");
    EXPECT_EQ(ticket().text(), "H-001");
    press(WXK_F2);
    EXPECT_EQ(told("serving"), "H-001");
}

/// Notes whether what it draws is still there when it goes.
class LastPage : public wxPanel {
public:
    LastPage(wxWindow* parent, std::weak_ptr<int> screen, bool& outlived)
        : wxPanel{parent}, m_screen{std::move(screen)}, m_outlived{outlived}
    {
    }
    ~LastPage() override { m_outlived = !m_screen.expired(); }

private:
    std::weak_ptr<int> m_screen;
    bool& m_outlived;
};

TEST(FaceFrame, EndsThePageBeforeTheScreenThatItDraws)
{
    bool outlived = false;
    FaceParts parts;
    parts.build = [screen = std::make_shared<int>(), &outlived](wxWindow* parent, const Theme&) -> wxWindow* {
        return new LastPage(parent, screen, outlived);
    };

    auto* frame = new FaceFrame(std::move(parts), {ThemeKind::light, 100, Language::indonesian}, {1366, 768});
    frame->Show();
    delete frame;

    EXPECT_TRUE(outlived);
}

class CounterPanelSize : public CounterPanelTest, public ::testing::WithParamInterface<SmallScreen> {};

TEST_P(CounterPanelSize, CutsNothingAndKeepsTheKeysAndTheFootInSight)
{
    build(GetParam().percent, {GetParam().width, GetParam().height});
    look("idle");
    screen.typeField("siti nur");
    look("found");
    press(WXK_F2);
    press(WXK_F4);
    look("asks whether nobody came");
    toRequest();
    screen.typeComplaint("kis mati");
    screen.chooseNeed(0);
    look("request");
    screen.consent(Consent::given);
    screen.functionKey(8);
    look("slip");
    press(WXK_F6);
    look("without card");
    screen.newPerson();
    screen.typeForm(FormField::name, "Siti Contoh");
    screen.typeForm(FormField::nik, nik);
    look("new person");
    screen.saveForm();
    look("the same NIK");
    press(WXK_ESCAPE);
    press(WXK_F9);
    toRequest();
    look("the person's page");
    (void)screen.controlKey('I');
    look("what is done to the record");
    screen.loneKey("1");
    look("correct a record");
    press(WXK_ESCAPE);
    (void)screen.controlKey('I');
    screen.loneKey("2");
    screen.loneKey("1");
    look("two records");
    press(WXK_F7);
    look("what fits");
    screen.loneKey("1");
    look("a question of the rules");
}

INSTANTIATE_TEST_SUITE_P(Screens, CounterPanelSize,
                         ::testing::Values(SmallScreen{1366, 700, 100}, SmallScreen{1366, 700, 125},
                                           SmallScreen{1366, 700, 200}, SmallScreen{1280, 956, 100},
                                           SmallScreen{1280, 956, 200}, SmallScreen{1280, 732, 100},
                                           SmallScreen{1280, 732, 150}, SmallScreen{1024, 700, 100},
                                           SmallScreen{1024, 700, 150}, SmallScreen{1024, 700, 200},
                                           SmallScreen{1920, 1012, 100}, SmallScreen{1920, 1012, 200}));

} // namespace
} // namespace pintu::test
