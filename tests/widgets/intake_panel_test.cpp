#include "apps/intake/intake_panel.h"
#include "apps/intake/print_returns.h"
#include "screens/intake_fixture.h"
#include "screens/told_intake_office.h"
#include "support/wx_harness.h"
#include "widgets/face_frame.h"
#include "widgets/words.h"

#include <gmock/gmock.h>
#include <wx/dataview.h>
#include <wx/filedlg.h>
#include <wx/modalhook.h>
#include <wx/textctrl.h>
#include <wx/weakref.h>

#include <fstream>

namespace pintu::test {
namespace {

/// The window of a desk as its people have it: frame, panel and screen; below them a record.
class Desk {
public:
    explicit Desk(IntakeScreen& screen, const SmallScreen& small = {1366, 768, 100})
    {
        FaceParts parts;
        parts.build = [&screen](wxWindow* parent, const Theme& theme) -> wxWindow* {
            return new IntakePanel(parent, theme, screen);
        };
        parts.onScan = [&screen](const std::string& text) { screen.scanned(text); };
        parts.onLoneKey = [&screen](const std::string& key) { screen.key(key); };
        m_frame = new FaceFrame(std::move(parts), {ThemeKind::light, small.percent, Language::indonesian},
                                wxSize{small.width, small.height});
        m_frame->Show();
        m_frame->Raise();
        if (!waitFor([] { return wxWindow::FindFocus() != nullptr; })) throw std::runtime_error{"no focus"};
        letPass(100);
    }
    ~Desk()
    {
        m_frame->DestroyChildren(); // at once: the frame itself goes when the loop is idle, after the screen
        m_frame->Destroy();
        (void)waitFor([] { return wxTopLevelWindows.empty(); });
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    wxWindow* frame() const { return m_frame; }
    /// Until the page is made for it.
    void resize(const wxSize& size)
    {
        const wxWeakRef<wxWindow> before = findShown("code");
        m_frame->SetClientSize(size);
        if (!waitFor([&] { return !before; })) throw std::runtime_error{"the page is still the old one"};
    }

private:
    FaceFrame* m_frame;
};

/// As a hand types it: small letters without dashes.
std::string symbolsOf(const std::string& code)
{
    std::string out;
    for (const char c : code)
        if (c != '-') out += static_cast<char>(std::tolower(c));
    return out;
}

class IntakePanelTest : public IntakeTest {
protected:
    static auto rows() { return dynamic_cast<wxDataViewListCtrl&>(*findShown("dataviewCtrl")).GetItemCount(); }

    Desk desk{screen};
};

TEST_F(IntakePanelTest, GoesOnWhenThePapersOfADeskWithoutPrinterCannotBeKept)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    press('2');
    press('1'); // a card was seen
    const auto print = printReturns(partnerSite, background, folder("partner"), {});
    std::ofstream{folder("partner") / "papers"} << "a file where the folder must be";
    std::optional<Printing> end;
    std::string told;
    const auto again = [&] {
        print(referral.name, "R02", [&](Printing what, const std::string& sentence) {
            end = what;
            told = sentence;
        });
    };

    again();
    EXPECT_EQ(end, Printing::failed);
    EXPECT_NE(told.find("papers"), std::string::npos) << told;

    std::filesystem::remove(folder("partner") / "papers");
    again();
    EXPECT_EQ(end, Printing::noPrinter);
}

TEST_F(IntakePanelTest, IsReadyWithTheCursorInTheCodesField)
{
    EXPECT_EQ(wordsOn("ready"), "Siap. Pindai kertas rujukan.");
    EXPECT_EQ(focused(), "code");
    EXPECT_EQ(nameless(desk.frame()), "");
}

TEST_F(IntakePanelTest, OneDigitSaysWhatBecameOfThePaper)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    ASSERT_EQ(wordsOn("word"), "DITERIMA");

    press('2');
    EXPECT_EQ(wordsOn("word"), "Benar orangnya?");
    press('1');

    EXPECT_EQ(stored(referral.name).word, PartnerWord::served);
    EXPECT_EQ(wordsOn("word"), "Dilayani");
    EXPECT_EQ(printed, std::vector{referral.name});
}

TEST_F(IntakePanelTest, TwoDigitsSayHowSomebodyWasServed)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);

    press('1');
    press('1'); // a card was seen
    EXPECT_EQ(wordsOn("word"), "Dilayani: bagaimana?");
    press('1');

    EXPECT_EQ(partnerSite->site().catalogue().outcome(stored(referral.name).outcome)->key, "TREATED_OUTPATIENT");
}

TEST_F(IntakePanelTest, AnAppointmentIsTypedAndStandsAmongTheExpected)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);

    press('0');
    press('1');
    EXPECT_EQ(focused(), "entry");
    type("28"); // the next such day, in the morning
    EXPECT_TRUE(waitFor([&] { return wordsOn("echo").ends_with("pukul 08.00"); })) << wordsOn("echo");
    press(WXK_RETURN);
    EXPECT_TRUE(waitFor([&] { return stored(referral.name).word == PartnerWord::booked; }));

    press(WXK_ESCAPE);
    for (int group = 0; group < 3; ++group) press(WXK_F2);
    EXPECT_EQ(wordsOn("count"), "Ditunggu: 1");
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(utf8(findShown("group3")->GetLabel()), "\u25B8 Ditunggu 1");
    press(WXK_DOWN);
    EXPECT_NE(focused(), "code") << "the arrow leads into the list";
}

TEST_F(IntakePanelTest, EscLeadsBackToTheListWhereThePaperStands)
{
    screen.scanned(issued(officeSite).slip);

    press(WXK_ESCAPE);

    EXPECT_FALSE(findShown("notice"));
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(focused(), "code");
}

TEST_F(IntakePanelTest, ATypedCodeAccepts)
{
    const auto code = ReferralDesk{officeSite}.typedCode(issued(officeSite));

    type(symbolsOf(code));
    EXPECT_EQ(utf8(dynamic_cast<wxTextCtrl&>(*findShown("code")).GetValue()), code) << "grouped as it is typed";
    EXPECT_EQ(wordsOn("codeNote"), "Kode lengkap. Tekan Enter.");
    press(WXK_RETURN);

    EXPECT_EQ(wordsOn("word"), "DITERIMA");
}

TEST_F(IntakePanelTest, ADigitAfterATypedCodeChoosesTheReason)
{
    const auto code = ReferralDesk{officeSite}.typedCode(old); // it has expired

    type(symbolsOf(code));
    press(WXK_RETURN);
    EXPECT_NE(focused(), "code") << "the digit would go into the field";
    type("1");

    EXPECT_EQ(wordsOn("word"), "DITERIMA");
}

TEST_F(IntakePanelTest, AHalfTypedCodeStaysWhenTheWindowIsMadeAnew)
{
    type("abc");
    ASSERT_TRUE(waitFor([&] { return screen.state().code.typed == "ABC"; }));

    desk.resize({1024, 700});

    EXPECT_EQ(utf8(dynamic_cast<wxTextCtrl&>(*findShown("code")).GetValue()), "ABC");
}

TEST_F(IntakePanelTest, AltUTakesAnAcceptanceBack)
{
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    letPass(50);
    ASSERT_EQ(wordsOn("undo"), "Alt+U  Urungkan");

    press('U', wxMOD_ALT);

    EXPECT_TRUE(waitFor([] { return wordsOn("word") == "DIURUNGKAN"; })); // the toolkit shows the button pressed first
    EXPECT_FALSE(findShown("undo"));
    EXPECT_FALSE(IntakeDesk{partnerSite->site()}.find(referral.name));
    EXPECT_EQ(nameless(desk.frame()), "");
    screen.scanned(referral.slip);
    EXPECT_EQ(wordsOn("word"), "DITERIMA");
}

TEST_F(IntakePanelTest, TheButtonGoesByItselfAndTheKeyboardStays)
{
    screen.scanned(issued(officeSite).slip);
    letPass(50);
    findShown("undo")->SetFocus();
    clock.forward(std::chrono::minutes{1});

    EXPECT_TRUE(waitFor([] { return !findShown("undo"); }));

    EXPECT_EQ(wordsOn("word"), "DITERIMA");
    EXPECT_EQ(focused(), "back");
    press('2');
    press('1'); // a card was seen
    EXPECT_EQ(wordsOn("word"), "Dilayani");
}

/// Answers every question for a file as a person does who thinks better of it.
class Cancels : public wxModalDialogHook {
public:
    Cancels() { Register(); }
    ~Cancels() override { Unregister(); }
    std::string asked;

private:
    int Enter(wxDialog* dialog) override
    {
        if (const auto* file = dynamic_cast<wxFileDialog*>(dialog)) asked = utf8(file->GetMessage());
        return wxID_CANCEL;
    }
};

TEST_F(IntakePanelTest, CtrlEAsksWhereTheListIsToGo)
{
    Cancels person;
    press('E', wxMOD_CONTROL);
    EXPECT_EQ(person.asked, "") << "of an empty list nothing is asked";
    EXPECT_EQ(wordsOn("note"), "Daftar masih kosong: belum ada yang disimpan.");

    screen.scanned(issued(officeSite).slip);
    press('E', wxMOD_CONTROL);

    EXPECT_EQ(person.asked, "Simpan daftar hari ini");
    EXPECT_EQ(saved, "");
}

class ToldDesk : public ::testing::Test {
protected:
    AtOnce background;
    SetClock clock;
    SeededEntropy entropy;
    std::shared_ptr<ToldIntakeOffice> office = std::make_shared<ToldIntakeOffice>();
    IntakeScreen screen{{office,
                         background,
                         clock,
                         [this] { return CommandId::timed(clock.now(), entropy); },
                         [](const SlipName&, const std::string&, const auto&) {},
                         [](const std::string&, const auto&) {},
                         [](IntakeTone) {},
                         {}}};
};

class SlipVerdictKindOnScreen : public ToldDesk, public ::testing::WithParamInterface<SlipVerdictKind> {};

TEST_P(SlipVerdictKindOnScreen, HasAWordOneNextStepAndANameForEverything)
{
    screen.open();
    const Desk desk{screen};
    office->verdict = GetParam();

    screen.scanned("RS1:TOLD");
    letPass(50);

    EXPECT_NE(wordsOn("word"), "");
    EXPECT_EQ(wordsOn("step"), utf8(wide(screen.state().workplace.notice.step)));
    EXPECT_NE(wordsOn("step"), "");
    EXPECT_EQ(nameless(desk.frame()), "");
    EXPECT_EQ(findShown("undo") != nullptr, GetParam() == SlipVerdictKind::good);
    for (const auto& choice : screen.state().workplace.choices)
        EXPECT_TRUE(findShown(("choice" + choice.key).c_str())) << choice.words;
}

TEST_F(ToldDesk, HoldsTheNewestAndSaysHowAnOlderPaperIsFound)
{
    for (int number = 250; number > 0; --number) office->day.push_back(acceptedSlip(number));
    screen.open();
    const Desk desk{screen};
    letPass(50);

    EXPECT_EQ(wordsOn("count"), "Hari ini: 250");
    EXPECT_THAT(wordsOn("more"), ::testing::StartsWith("150 yang lebih lama tidak ditampilkan."));
    EXPECT_EQ(dynamic_cast<wxDataViewListCtrl&>(*findShown("dataviewCtrl")).GetItemCount(), 100);
    EXPECT_EQ(cut(desk.frame()), "");

    office->day.resize(100);
    screen.leave();
    screen.scanned("RS1:TOLD");
    screen.leave();
    EXPECT_FALSE(findShown("more"));
}

INSTANTIATE_TEST_SUITE_P(All, SlipVerdictKindOnScreen,
                         ::testing::Values(SlipVerdictKind::good, SlipVerdictKind::unreadable, SlipVerdictKind::notOurs,
                                           SlipVerdictKind::keyUnknown, SlipVerdictKind::notValid,
                                           SlipVerdictKind::withdrawn, SlipVerdictKind::notForHere,
                                           SlipVerdictKind::alreadyUsed, SlipVerdictKind::keyRevoked,
                                           SlipVerdictKind::perhapsWithdrawn, SlipVerdictKind::expired));

class IntakePanelSize : public IntakeTest, public ::testing::WithParamInterface<SmallScreen> {
protected:
    void look(const char* page)
    {
        SCOPED_TRACE(page);
        letPass(100);
        EXPECT_TRUE(waitFor([&] { return cut(desk.frame()).empty(); })) << cut(desk.frame());
        EXPECT_TRUE(inSight("code"));
    }

    Desk desk{screen, GetParam()};
};

TEST_P(IntakePanelSize, CutsNothingAndKeepsTheCodesFieldInSight)
{
    look("ready");
    const auto referral = issued(officeSite);
    screen.scanned(referral.slip);
    look("accepted");
    screen.key("1");
    look("is it the person?");
    screen.key("1");
    look("served: how?");
    screen.key("1");
    look("outcome");
    screen.scanned(issued(officeSite).slip);
    screen.key("0");
    look("more");
    screen.key("1");
    screen.typeEntry("+7 9.30");
    look("appointment");
    screen.scanned("no slip at all");
    look("refused");
    screen.leave();
    look("list");
    screen.typed("ABC");
    look("code too short");
}

INSTANTIATE_TEST_SUITE_P(Screens, IntakePanelSize,
                         ::testing::Values(SmallScreen{1366, 700, 100}, SmallScreen{1366, 700, 200},
                                           SmallScreen{1280, 956, 125}, SmallScreen{1024, 700, 100},
                                           SmallScreen{1024, 700, 200}));

} // namespace
} // namespace pintu::test
