#include "apps/setup/joining_here.h"
#include "apps/setup/setup_office.h"
#include "apps/setup/setup_panel.h"
#include "office/joining.h"
#include "office/joining_papers.h"
#include "office/two_sites.h"
#include "screens/manual_pages.h"
#include "screens/text.h"
#include "support/at_once.h"
#include "support/wx_harness.h"
#include "widgets/face_frame.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/combobox.h>
#include <wx/image.h>
#include <wx/textctrl.h>

#include <cstdlib>

namespace pintu::test {
namespace {

/// The pages over a real folder, by keyboard.
class SetupPanelTest : public ::testing::Test {
protected:
    explicit SetupPanelTest(const SmallScreen& small = {1366, 768, 100})
    {
        setenv("SATUPINTU_RESOURCES", resources().c_str(), 1);
        speak(Language::indonesian);
        const auto signIn = std::make_shared<SetupSignIn>();
        screen = std::make_unique<SetupScreen>(std::make_shared<ThisPc>(place(), signIn),
                                               std::make_shared<JoiningHere>(signIn), background);
        FaceParts parts;
        parts.build = [this](wxWindow* parent, const Theme& theme) -> wxWindow* {
            return new SetupPanel(parent, theme, *screen);
        };
        parts.manual.pages = resources() / "manual";
        parts.manual.pictures = scratch.path();
        parts.manual.page = [this] { return manualPageOf(screen->state().purpose, screen->state().page); };
        parts.manual.print = [this](const std::string& name, Bytes pdf, const std::function<void(std::string)>& done) {
            printed.emplace_back(name, pdf.size());
            done("Tercetak.");
        };
        frame = new FaceFrame(std::move(parts), {ThemeKind::light, small.percent, Language::indonesian},
                              wxSize{small.width, small.height});
        frame->Show();
        frame->Raise();
        EXPECT_TRUE(waitFor([] { return wxWindow::FindFocus() != nullptr; }));
        letPass(100);
    }
    ~SetupPanelTest() override
    {
        frame->DestroyChildren(); // at once: the frame itself goes when the loop is idle, after the screen
        frame->Destroy();
        (void)waitFor([] { return wxTopLevelWindows.empty(); });
    }

    std::filesystem::path place() { return scratch.path() / "new"; }
    void fill(const char* field, const std::string& text)
    {
        dynamic_cast<wxTextCtrl&>(*findShown(field)).SetValue(wide(text));
    }
    bool page(SetupPage wanted)
    {
        const auto came = waitFor([&] { return screen->state().page == wanted; });
        letPass(100);
        return came;
    }
    /// The button that goes on, by Tab and Enter from the last field.
    void goOn()
    {
        for (int i = 0; i < 30 && focused() != "next"; ++i) press(WXK_TAB);
        ASSERT_EQ(focused(), "next");
        press(WXK_SPACE);
        letPass(100);
    }

    ScratchFolder scratch;
    AtOnce background;
    std::unique_ptr<SetupScreen> screen;
    std::vector<std::pair<std::string, std::size_t>> printed;
    FaceFrame* frame = nullptr;
};

TEST_F(SetupPanelTest, F1ShowsThePageOfTheScreenAndEscapeLeadsBackToWork)
{
    press(WXK_SPACE);
    ASSERT_TRUE(page(SetupPage::office));
    fill("name", "SLRT Uji");
    const auto before = focused();

    press(WXK_F1);

    ASSERT_TRUE(waitFor([] { return findShown("manual") != nullptr; }));
    EXPECT_EQ(wordsOn("manual-heading"), "Memasang kantor atau meja mitra");
    EXPECT_EQ(nameless(frame), "");
    EXPECT_EQ(cut(frame), "");
    press(WXK_ESCAPE);
    ASSERT_TRUE(waitFor([] { return findShown("manual") == nullptr; }));
    EXPECT_EQ(focused(), before);
    EXPECT_EQ(dynamic_cast<wxTextCtrl&>(*findShown("name")).GetValue(), "SLRT Uji");
}

TEST_F(SetupPanelTest, ThePageOfF1IsReadOnTurnedPrintedAndEnlarged)
{
    press(WXK_F1);
    ASSERT_TRUE(waitFor([] { return findShown("manual") != nullptr; }));
    EXPECT_TRUE(inSight("manual-heading"));
    press(WXK_PAGEDOWN);
    press(WXK_PAGEDOWN);
    EXPECT_FALSE(inSight("manual-heading")) << "a page is longer than the window";

    dynamic_cast<wxButton&>(*findShown("kios")).SetFocus();
    press(WXK_SPACE);
    ASSERT_TRUE(waitFor([] { return wordsOn("manual-heading") == "Kios: bila macet"; }));
    EXPECT_TRUE(inSight("manual-heading"));

    press('P', wxMOD_CONTROL);
    EXPECT_TRUE(waitFor([] { return wordsOn("manual-note") == "Tercetak."; }));
    ASSERT_EQ(printed.size(), 1U);
    EXPECT_EQ(printed[0].first, "petunjuk-kios");
    EXPECT_GT(printed[0].second, 1'000U);

    press('+', wxMOD_CONTROL);
    ASSERT_TRUE(waitFor([] { return wordsOn("manual-heading") == "Kios: bila macet"; }))
        << "larger letters close nothing";
    EXPECT_EQ(cut(frame), "");
}

TEST_F(SetupPanelTest, APictureThatIsThereIsShownAndSaysWhatItShows)
{
    if (!wxImage::FindHandler(wxBITMAP_TYPE_PNG)) wxImage::AddHandler(new wxPNGHandler);
    wxImage(400, 200).SaveFile(wide(scratch.path() / "s1-untuk-apa.png"), wxBITMAP_TYPE_PNG);

    press(WXK_F1);

    ASSERT_TRUE(waitFor([] { return findShown("manual") != nullptr; }));
    EXPECT_NE(findShown("picture"), nullptr);
    EXPECT_EQ(wordsOn("caption"), "Untuk apa PC ini dipakai?");
    EXPECT_EQ(nameless(frame), "");
}

TEST_F(SetupPanelTest, APartnersDeskIsMadeByKeyboardAlone)
{
    EXPECT_EQ(nameless(frame), "");
    EXPECT_EQ(focused(), "office");
    press(WXK_TAB);
    EXPECT_EQ(focused(), "partner");
    press(WXK_SPACE);

    ASSERT_TRUE(page(SetupPage::office));
    EXPECT_EQ(focused(), "site");
    EXPECT_EQ(nameless(frame), "");
    fill("site", "P0499");
    fill("name", "RSUD Uji");
    fill("officers", "R01 Wulan Uji");
    goOn();
    ASSERT_TRUE(page(SetupPage::place)) << screen->state().problem;
    EXPECT_EQ(nameless(frame), "");
    goOn();
    ASSERT_TRUE(page(SetupPage::devices)) << screen->state().problem;
    EXPECT_EQ(nameless(frame), "");
    EXPECT_FALSE(std::filesystem::exists(place())) << "nothing is made before the last page";
    goOn();

    ASSERT_TRUE(page(SetupPage::done)) << screen->state().problem;
    EXPECT_EQ(focused(), "next");
    EXPECT_EQ(nameless(frame), "");
    EXPECT_TRUE(std::filesystem::exists(place() / "office.toml"));

    // Its key card is the next thing to be seen.
    press(WXK_SPACE);
    ASSERT_TRUE(page(SetupPage::joining));
    EXPECT_EQ(wordsOn("numbers").size(), 17U);
    EXPECT_EQ(nameless(frame), "");
    EXPECT_EQ(cut(frame), "");
    fill("folder", scratch.path() / "stick");
    dynamic_cast<wxButton&>(*findShown("save")).SetFocus();
    press(WXK_SPACE);
    EXPECT_TRUE(waitFor([] { return !wordsOn("note").empty(); }));
    EXPECT_TRUE(std::filesystem::exists(scratch.path() / "stick" / "kartu-P0499.kartu"));
}

class JoiningPanelTest : public SetupPanelTest {
protected:
    JoiningPanelTest()
    {
        make(place(), "D0499", SetupPurpose::office);
        make(scratch.path() / "rsud", "P0499", SetupPurpose::partner);
        const SystemClock clock;
        SystemEntropy entropy;
        Site desk{scratch.path() / "rsud", Access::write, UseKeys::yes, clock, entropy};
        card = writeKeyCard(desk, {CommandId::timed(clock.now(), entropy), "setup"}, scratch.path() / "stick").at(0);
        dynamic_cast<wxButton&>(*findShown("partners")).SetFocus();
        press(WXK_SPACE);
        EXPECT_TRUE(page(SetupPage::joining));
    }
    static void make(const std::filesystem::path& folder, const char* site, SetupPurpose purpose)
    {
        ThisPc pc{folder};
        auto form = pc.defaults(purpose);
        form.site = site;
        form.name = purpose == SetupPurpose::office ? "SLRT Uji" : "RSUD Uji";
        form.village = "36.73.02.1011";
        form.officers = "P01 Wulan Uji";
        (void)pc.make(form);
    }
    void tapOn(const char* button)
    {
        dynamic_cast<wxButton&>(*findShown(button)).SetFocus();
        press(WXK_SPACE);
        (void)waitFor([button] { return focused() != button; });
        letPass(100);
        EXPECT_EQ(nameless(frame), "") << button;
        EXPECT_EQ(cut(frame), "") << button;
    }
    static void fillKind() { dynamic_cast<wxComboBox&>(*findShown("kind")).SetValue("RSUD"); }

    std::filesystem::path card;
};

TEST_F(JoiningPanelTest, APartnerIsJoinedShownAndItsKeyRevoked)
{
    EXPECT_EQ(focused(), "addCard");
    tapOn("addCard");
    EXPECT_EQ(focused(), "card");
    fill("card", card);
    goOn();
    EXPECT_TRUE(waitFor([] { return wordsOn("numbers").size() == 17U; })) << "they are reckoned slowly on purpose";
    EXPECT_EQ(focused(), "differ") << "a thoughtless Enter joins nobody";
    tapOn("next");
    fillKind();
    tapOn("next");
    EXPECT_EQ(wordsOn("problem"), "");
    EXPECT_NE(findShown("save"), nullptr);

    tapOn("back");
    tapOn("partner:P0499");
    tapOn("revoke");
    tapOn("next");
    EXPECT_EQ(wordsOn("problem"), "");
    tapOn("back");
    const SystemClock clock;
    SystemEntropy entropy;
    Site office{place(), Access::read, UseKeys::yes, clock, entropy};
    ASSERT_EQ(knownPartners(office).size(), 1U);
    EXPECT_EQ(knownPartners(office)[0].key, KnownPartner::Key::revoked);
}

TEST_F(JoiningPanelTest, APartnerWithoutTheProgramIsEntered)
{
    tapOn("addByEye");
    fill("id", "P0777");
    fill("name", "SD Uji");
    fillKind();
    tapOn("next");
    EXPECT_EQ(wordsOn("problem"), "");
    tapOn("back");
    EXPECT_NE(findShown("partner:P0777"), nullptr);
}

TEST_F(SetupPanelTest, SaysWhatIsMissingAndStays)
{
    press(WXK_SPACE);
    ASSERT_TRUE(page(SetupPage::office));

    goOn();

    EXPECT_TRUE(waitFor([] { return !wordsOn("problem").empty(); }));
    EXPECT_EQ(screen->state().page, SetupPage::office);
}

TEST_F(SetupPanelTest, KeepsWhatWasTypedOnTheWayBack)
{
    press(WXK_SPACE);
    ASSERT_TRUE(page(SetupPage::office));
    fill("site", "D0499");
    fill("name", "SLRT Uji");
    fill("village", "36.73.02.1011");
    fill("officers", "P01 Wulan Uji");
    goOn();
    ASSERT_TRUE(page(SetupPage::place)) << screen->state().problem;

    for (int i = 0; i < 30 && focused() != "back"; ++i) press(WXK_TAB);
    press(WXK_SPACE);

    ASSERT_TRUE(page(SetupPage::office));
    EXPECT_EQ(utf8(dynamic_cast<wxTextCtrl&>(*findShown("name")).GetValue()), "SLRT Uji");
}

class SetupPanelSize : public SetupPanelTest, public ::testing::WithParamInterface<SmallScreen> {
protected:
    SetupPanelSize() : SetupPanelTest{GetParam()} {}
    void look(SetupPage wanted, const char* button)
    {
        ASSERT_TRUE(page(wanted)) << screen->state().problem;
        SCOPED_TRACE(screen->state().title);
        EXPECT_TRUE(waitFor([&] { return cut(frame).empty(); })) << cut(frame);
        EXPECT_TRUE(inSight(button));
    }
};

TEST_P(SetupPanelSize, CutsNothingAndKeepsTheButtonsInSight)
{
    EXPECT_TRUE(waitFor([&] { return cut(frame).empty(); })) << cut(frame);
    screen->choose(SetupPurpose::office);
    look(SetupPage::office, "next");
    screen->next(); // and is told what is missing
    look(SetupPage::office, "next");
    screen->back();
    screen->choose(SetupPurpose::partner);
    ASSERT_TRUE(page(SetupPage::office));
    fill("site", "P0499");
    fill("name", "RSUD Uji");
    fill("officers", "R01 Wulan Uji");
    screen->next();
    look(SetupPage::place, "next");
    screen->next();
    look(SetupPage::devices, "next");
    screen->next();
    look(SetupPage::done, "close");
    screen->next();
    look(SetupPage::joining, "back");
    screen->act("load");
    look(SetupPage::joining, "next");
}

INSTANTIATE_TEST_SUITE_P(Screens, SetupPanelSize,
                         ::testing::Values(SmallScreen{1366, 700, 100}, SmallScreen{1366, 700, 200},
                                           SmallScreen{1280, 956, 125}, SmallScreen{1024, 700, 100},
                                           SmallScreen{1024, 700, 200}));

} // namespace
} // namespace pintu::test
