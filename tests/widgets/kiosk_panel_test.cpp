#include "apps/kiosk/kiosk_panel.h"
#include "screens/kiosk_audio.h"
#include "support/at_once.h"
#include "support/told_kiosk_office.h"
#include "support/wx_harness.h"
#include "widgets/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <wx/button.h>
#include <wx/frame.h>
#include <wx/stattext.h>

#include <atk/atk.h>
#include <gtk/gtk.h>
#include <set>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

/// Where, how large and in which colours a kiosk is drawn.
struct Look {
    wxSize size;
    int percent;
    ThemeKind theme;
    Language language;
};

std::string nameOf(const Look& look)
{
    return std::to_string(look.size.x) + "x" + std::to_string(look.size.y) + "_" + std::to_string(look.percent) +
           (look.theme == ThemeKind::light ? "_light" : "_contrast") +
           (look.language == Language::english     ? "_english"
            : look.language == Language::sundanese ? "_sundanese"
            : look.language == Language::javanese  ? "_javanese"
                                                   : "_indonesian");
}

class KioskPanelTest : public ::testing::TestWithParam<Look> {
protected:
    KioskPanelTest()
    {
        auto& hall = office->now;
        hall.office = "SLRT Kabupaten Percontohan Raya";
        hall.day = Day{20'779};
        hall.clock = "08.14";
        const char* names[] = {"Berobat", "Sekolah",    "Sembako",      "Bantuan uang",
                               "KTP, KK", "Tidak tahu", "Bantuan hukum"};
        for (const auto* name : names) hall.choices.push_back({{name, name}, {}, "health", "KES", "H"});
        for (auto& choice : hall.choices)
            choice.papers = {{"KTP-el", "e-KTP (identity card)"},
                             {"Kartu Keluarga (KK)", "Family card (KK)"},
                             {"Surat keterangan tidak mampu (SKTM)", "Letter of limited means (SKTM)"}};
        const char* complaints[] = {"Bantuan belum cair", "Dipotong, dimintai uang",
                                    "Kartu tidak aktif",  "Tidak terdaftar",
                                    "Data salah",         "Keluhan lain"};
        for (const auto* name : complaints) hall.complaints.push_back({name, {name, name}, {}, "warning"});
        hall.worksAgain = Day{20'783};
        hall.phone = "(0254) 000-0412";
        hall.groups = {{{"Usia 60 ke atas", "Aged 60 or more"}, "elderly"},
                       {{"Hamil", "Pregnant"}, "pregnant"},
                       {{"Membawa bayi", "With a baby"}, "baby"},
                       {{"Disabilitas", "Disability"}, "wheelchair"}};
        hall.privateTalk = PriorityClass::emergency;
        speak(GetParam().language);
        const Theme theme{screen.state().appearance, Face::resident, 44};
        theme.dress();
        frame->SetClientSize(GetParam().size);
        panel = new KioskPanel(frame, theme, screen, 21.5, &door);
        door.watch([this] { panel->drawDoor(); });
        panel->SetSize(GetParam().size);
        screen.watch([this](const KioskState& state) { panel->draw(state); });
        screen.tick(now);
        screen.start();
        frame->Show();
        settle();
    }
    ~KioskPanelTest() override
    {
        frame->Destroy();
        (void)waitFor([] { return wxTopLevelWindows.empty(); });
        speak(Language::indonesian);
    }

    static void settle() { letPass(60); }

    /// The toolkit measures what has just come up once more; a busy PC takes longer over that.
    bool allHaveRoom()
    {
        for (auto* child : panel->GetChildren()) {
            if (!child->IsShown() || child->GetName() == "keys") continue;
            GtkRequisition wanted;
            gtk_widget_get_preferred_size(static_cast<GtkWidget*>(child->GetHandle()), &wanted, nullptr);
            if (wanted.height > child->GetSize().y || wanted.width > child->GetSize().x) return false;
        }
        return true;
    }

    /// Everything lies on the screen, over nothing else, and has room for its words.
    void expectWhole(const std::string& page)
    {
        settle();
        (void)waitFor([this] { return allHaveRoom(); });
        const int finger = KioskMetrics{GetParam().size.x, GetParam().size.y, 21.5}.finger();
        const wxRect screenRect{panel->GetClientSize()};
        std::vector<wxWindow*> shown;
        for (auto* child : panel->GetChildren())
            if (child->IsShown() && child->GetName() != "keys") shown.push_back(child);
        ASSERT_EQ(panel->GetClientSize(), GetParam().size);
        EXPECT_GE(shown.size(), 5u) << page;
        for (auto* child : shown) {
            const auto rect = child->GetRect();
            const auto name = page + ": " + utf8(child->GetName()) + " " + utf8(child->GetLabel());
            EXPECT_TRUE(screenRect.Contains(rect)) << name << " is off the screen";
            GtkRequisition wanted;
            gtk_widget_get_preferred_size(static_cast<GtkWidget*>(child->GetHandle()), &wanted, nullptr);
            if (auto* button = dynamic_cast<wxButton*>(child)) {
                auto* inner = gtk_bin_get_child(GTK_BIN(button->GetHandle()));
                gtk_widget_get_preferred_size(inner, &wanted, nullptr);
                EXPECT_GE(std::min(rect.width, rect.height), finger) << name;
                EXPECT_GT(
                    atk_object_get_name(gtk_widget_get_accessible(static_cast<GtkWidget*>(button->GetHandle())))[0], 0)
                    << name << " has no name for screen readers";
            }
            EXPECT_LE(wanted.width, rect.width) << name << " is cut";
            EXPECT_LE(wanted.height, rect.height) << name << " is cut";
            for (auto* other : shown)
                EXPECT_TRUE(other == child || !other->GetRect().Intersects(rect))
                    << name << " lies over " << utf8(other->GetName());
        }
    }

    std::shared_ptr<ToldKioskOffice> office = std::make_shared<ToldKioskOffice>();
    AtOnce background;
    TicketPrinted printed;
    std::chrono::milliseconds now{1000};
    KioskScreen screen{office,
                       {[this](TicketId, TicketPrinted done) { printed = std::move(done); }, [](const std::string&) {},
                        [] {}, [] { return CommandId{}; }},
                       background,
                       {GetParam().theme, GetParam().percent, GetParam().language}};
    StaffDoor door{{true, [](const std::string& pin) { return pin == "4711"; },
                    [](const std::function<void(std::string)>& done) {
                        done("Pencetak tidak siap. Tekan tombol di pencetak sampai lampunya tidak berkedip.");
                    },
                    [] {}},
                   background};
    wxFrame* frame = new wxFrame(nullptr, wxID_ANY, "kiosk");
    KioskPanel* panel = nullptr;
};

TEST_P(KioskPanelTest, CutsAndCoversNothingBehindTheStaffDoor)
{
    door.tick(now);
    door.cornerTouched();
    door.tick(now += StaffDoor::held);
    expectWhole("PIN");
    door.digit('1');
    door.enter();
    door.tick(now);
    expectWhole("wrong PIN");
    door.tick(now += StaffDoor::firstWait);
    for (const char digit : {'4', '7', '1', '1'}) door.digit(digit);
    door.enter();
    expectWhole("inside");
    door.printTest();
    expectWhole("a printer that failed");
    door.shut();
    expectWhole("needs again");
}

TEST_P(KioskPanelTest, CutsAndCoversNothingOnAnyScreen)
{
    expectWhole("needs");
    screen.choose(5);
    expectWhole("more needs");
    screen.back();
    screen.choose(0);
    expectWhole("fast track");
    screen.tick(now += 45s);
    expectWhole("still there");
    screen.stillHere();
    screen.callStaff();
    expectWhole("help");
    office->helpCounter = 12;
    screen.tick(now += KioskHelp::lookedAt);
    expectWhole("somebody comes");
    screen.staffNotNeeded();
    screen.otherLanguage();
    expectWhole("languages");
    screen.speakLanguage(GetParam().language);
    screen.answerFastTrack(false);
    expectWhole("ticket");
    printed(Printing::held, "");
    expectWhole("ticket that may still come");
    printed(Printing::failed, "Pencetak tidak siap. Tekan tombol di pencetak sampai lampunya tidak berkedip, lalu "
                              "cetak lagi.");
    expectWhole("ticket without paper");
    screen.tellComplaint();
    expectWhole("complaint");
    screen.chooseComplaint(1);
    expectWhole("ticket with a complaint");
    screen.finish();
    expectWhole("needs after no paper came");
    office->paper = SlipAnswer{"RSUD Kabupaten Percontohan Raya", ReferralState::expired};
    screen.scanned("RS1:");
    expectWhole("referral");
    office->paper = TicketAnswer{{"A", 27}, TicketState::waiting, true, false, true, 0, {12, 45, 70}};
    screen.scanned("RT1:");
    expectWhole("answer to a ticket");
    screen.finish();
    office->refusal = TakeTicketRefusal::seriesFull;
    screen.choose(0);
    screen.answerFastTrack(true);
    expectWhole("no numbers left");
    screen.finish();
    office->gone = true;
    screen.scanned("RT1:");
    expectWhole("out of service");
    office->gone = false;
    office->now.closed = true;
    screen.tick(now += KioskScreen::recordTriedAgain);
    expectWhole("closed");
    office->now.holiday = {"Isra Mikraj Nabi Muhammad", "Ascension of the Prophet Muhammad"};
    screen.tick(now += KioskScreen::recordLookedAt);
    expectWhole("holiday");
    office->now.closed = false;
    office->now.clockFarAhead = true;
    screen.tick(now += KioskScreen::recordLookedAt);
    expectWhole("clock far ahead");
}

TEST_P(KioskPanelTest, CutsAndCoversNothingWhileTheVoiceReadsAndTheFiveKeysReachEverything)
{
    const auto expectReached = [this](const std::string& page) {
        expectWhole(page);
        std::set<std::string> reached{"text-size", "contrast", "back"}; // the look is for eyes, back is a key
        for (const auto& spot : KioskAudio{screen}.spots()) {
            reached.insert(spot.name);
            EXPECT_TRUE(panel->FindWindow(wide(spot.name))) << page << " does not show " << spot.name;
        }
        for (auto* child : panel->GetChildren()) {
            const auto name = utf8(child->GetName());
            if (!dynamic_cast<wxButton*>(child) || name.starts_with("audio-")) continue;
            EXPECT_TRUE(reached.contains(name)) << page << ": the five keys do not reach " << name;
        }
    };
    screen.toggleAudio();
    expectReached("needs aloud");
    screen.otherLanguage();
    expectReached("languages aloud");
    screen.speakLanguage(GetParam().language);
    screen.choose(0);
    expectReached("fast track aloud");
    screen.callStaff();
    expectReached("help aloud");
    screen.staffNotNeeded();
    screen.answerFastTrack(true);
    printed(Printing::printed, "");
    expectReached("ticket aloud");
    screen.tellComplaint();
    expectReached("complaint aloud");
    screen.back();
    office->paper = TicketAnswer{{"A", 27}, TicketState::waiting, true, false, true, 0, {12, 45, 70}};
    screen.scanned("RT1:");
    expectReached("answer aloud");
}

INSTANTIATE_TEST_SUITE_P(Looks, KioskPanelTest,
                         ::testing::Values(Look{{1920, 1080}, 100, ThemeKind::light, Language::indonesian},
                                           Look{{1920, 1080}, 200, ThemeKind::light, Language::indonesian},
                                           Look{{1920, 1080}, 200, ThemeKind::contrast, Language::english},
                                           Look{{1366, 768}, 100, ThemeKind::contrast, Language::indonesian},
                                           Look{{1366, 768}, 200, ThemeKind::light, Language::indonesian},
                                           Look{{1080, 1920}, 100, ThemeKind::light, Language::english},
                                           Look{{1920, 1080}, 100, ThemeKind::light, Language::sundanese},
                                           Look{{1080, 1920}, 100, ThemeKind::light, Language::javanese},
                                           Look{{1080, 1920}, 200, ThemeKind::contrast, Language::indonesian}),
                         [](const auto& look) { return nameOf(look.param); });

} // namespace
} // namespace pintu::test
