#include "screens/setup_screen.h"
#include "screens/text.h"
#include "screens/told_joining_office.h"
#include "support/at_once.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu {
namespace {

/// A PC that makes nothing but remembers what it was asked.
class NoPc final : public SetupOffice {
public:
    SetupForm defaults(SetupPurpose purpose) override
    {
        SetupForm form;
        form.purpose = purpose;
        form.zone = "WIB";
        form.counters = "3";
        form.folder = "/srv/kantor";
        form.paperWidth = "80";
        form.letter = "A4";
        return form;
    }
    std::optional<SetupProblem> problemOf(const SetupForm&) override { return problem; }
    SetupPrinters printers() override { return {{"file:/dev/usb/lp0", "cups:struk"}, {"cups:kantor"}}; }
    std::string printTest(const SetupForm&) override { return printerSays; }
    void speakTest() override {}
    SetupDone make(const SetupForm& form) override
    {
        made.push_back(form);
        return {form.folder};
    }

    std::optional<SetupProblem> problem;
    std::string printerSays;
    std::vector<SetupForm> made;
};

class SetupScreenTest : public ::testing::Test {
protected:
    SetupScreenTest() { speak(Language::english); }
    ~SetupScreenTest() override { speak(Language::indonesian); }

    void fillOffice()
    {
        screen.choose(SetupPurpose::office);
        screen.fill("site", "D0412");
        screen.fill("name", "SLRT Contoh");
        screen.fill("village", "36.73.02.1011");
        screen.fill("officers", "P07 Rahmi");
    }
    void expectRefused(const char* field, const std::string& text)
    {
        fillOffice();
        screen.fill(field, text);
        screen.next();
        EXPECT_EQ(state().page, SetupPage::office) << field << ' ' << text;
        EXPECT_NE(state().problem, "") << field << ' ' << text;
    }
    void reachDevices()
    {
        fillOffice();
        screen.next();
        screen.next();
    }
    const SetupState& state() { return screen.state(); }

    std::shared_ptr<NoPc> pc = std::make_shared<NoPc>();
    AtOnce background;
    std::shared_ptr<ToldJoiningOffice> joining = std::make_shared<ToldJoiningOffice>();
    SetupScreen screen{pc, joining, background};
};

TEST_F(SetupScreenTest, MakesAnOfficeInFivePages)
{
    reachDevices();
    screen.next();
    EXPECT_EQ(state().page, SetupPage::done);
    EXPECT_EQ(pc->made.size(), 1U);
    EXPECT_EQ(state().next, "&Partners");
    screen.next();
    EXPECT_EQ(state().page, SetupPage::joining) << "an office without partners can refer nobody";
}

TEST_F(SetupScreenTest, MakesNothingBeforeTheLastStep)
{
    reachDevices();
    EXPECT_EQ(state().page, SetupPage::devices);
    EXPECT_TRUE(pc->made.empty());
}

TEST_F(SetupScreenTest, StaysOnThePageWhereSomethingIsMissing)
{
    fillOffice();
    screen.fill("officers", " ");
    screen.next();
    EXPECT_EQ(state().page, SetupPage::office);
    EXPECT_FALSE(state().problem.empty());
}

TEST_F(SetupScreenTest, RefusesWhatWouldLeaveAHoleInANumberOrAPaper)
{
    for (const auto* village : {"", " ", "36.73", "3673021011", "Margaluyu"}) expectRefused("village", village);
    for (const auto* officers : {"", "P07 Rahmi; P07 Yosef", "P/07 Rahmi", "Päng"}) expectRefused("officers", officers);
    for (const auto* phone : {"-", "belum ada", "12"}) expectRefused("phone", phone);
    for (const auto* site : {"", "D0412 ", "d0412", "D-412"}) expectRefused("site", site);
    for (const auto* name : {"", "   "}) expectRefused("name", name);
    expectRefused("address", std::string(161, 'x'));
}

TEST_F(SetupScreenTest, LetsAPartnerLeaveItsVillageOut)
{
    screen.choose(SetupPurpose::partner);
    screen.fill("site", "P0499");
    screen.fill("name", "RSUD");
    screen.fill("officers", "R01 Wulan");
    screen.fill("village", "36.73");
    screen.next();
    EXPECT_EQ(state().page, SetupPage::office);

    screen.fill("village", "");
    screen.fill("kind", "SEKOLA");
    screen.next();
    EXPECT_EQ(state().page, SetupPage::office) << "a kind that is not listed";
    screen.fill("kind", "");
    screen.next();
    EXPECT_EQ(state().page, SetupPage::place) << state().problem;
}

TEST_F(SetupScreenTest, RefusesACodeTheSlipHasNoRoomFor)
{
    fillOffice();
    screen.fill("site", "D04129");
    screen.next();
    EXPECT_EQ(state().page, SetupPage::office);
}

TEST_F(SetupScreenTest, LeavesAnOfficeThatIsThereAlone)
{
    fillOffice();
    screen.next();
    pc->problem = SetupProblem::folderTaken;
    screen.next();
    EXPECT_EQ(state().page, SetupPage::place);
    EXPECT_FALSE(state().problem.empty());
}

TEST_F(SetupScreenTest, KeepsWhatWasTypedWhenGoingBack)
{
    reachDevices();
    screen.back();
    screen.back();
    EXPECT_EQ(state().fields.front().value, "D0412");
}

TEST_F(SetupScreenTest, OffersThePrintersOfThisPc)
{
    reachDevices();
    EXPECT_EQ(state().fields[0].choices, (std::vector<std::string>{"file:/dev/usb/lp0", "cups:struk"}));
    EXPECT_FALSE(state().fields[0].onlyChoices); // a printer in the network is found by nobody
    EXPECT_EQ(state().fields[2].choices, std::vector<std::string>{"cups:kantor"});
}

TEST_F(SetupScreenTest, SaysWhatToDoAboutAPrinterThatDoesNotPrint)
{
    reachDevices();
    screen.fill("receiptPrinter", "tcp:127.0.0.1:9");
    pc->printerSays = "Close the cover.";
    screen.testPrinter();
    EXPECT_EQ(state().problem, "Close the cover.");
    EXPECT_TRUE(state().note.empty());

    pc->printerSays.clear();
    screen.testPrinter();
    EXPECT_TRUE(state().problem.empty());
    EXPECT_EQ(state().note, "A test page was sent: look whether the printer gives it out.");
}

TEST_F(SetupScreenTest, ChangesTheDevicesOfAPcOnOnePage)
{
    screen.choose(SetupPurpose::devices);
    EXPECT_EQ(state().page, SetupPage::devices);
    screen.fill("receiptPrinter", "cups:struk");
    screen.fill("scanner", "file:/dev/input/satupintu-scanner");
    screen.next();
    EXPECT_EQ(state().page, SetupPage::done);
    ASSERT_EQ(pc->made.size(), 1U);
    EXPECT_EQ(pc->made.front().receiptPrinter, "cups:struk");
    EXPECT_EQ(pc->made.front().scanner, "file:/dev/input/satupintu-scanner");
}

TEST_F(SetupScreenTest, ChangesTheHoursOfAnOfficeOnOnePage)
{
    screen.choose(SetupPurpose::hours);
    EXPECT_EQ(state().page, SetupPage::hours);
    screen.fill("monday", "08.00");
    screen.next();
    EXPECT_NE(state().problem, "");
    screen.fill("monday", "08.00-12.00");
    screen.fill("machineBefore", "30");
    screen.fill("quotas", "KES 40");
    screen.next();
    EXPECT_EQ(state().page, SetupPage::done);
    ASSERT_EQ(pc->made.size(), 1U);
    EXPECT_EQ(pc->made.front().hours.days[0], "08.00-12.00");
    EXPECT_EQ(pc->made.front().hours.quotas, "KES 40");
}

TEST_F(SetupScreenTest, SaysThatAQuotaIsOfNoNeedOfTheOffice)
{
    screen.choose(SetupPurpose::hours);
    pc->problem = SetupProblem::badQuota;
    screen.next();
    EXPECT_EQ(state().page, SetupPage::hours);
    EXPECT_NE(state().problem, "");
}

TEST_F(SetupScreenTest, SaysThatThereIsNoOfficeWhoseDevicesCouldBeChanged)
{
    pc->problem = SetupProblem::noOffice;
    screen.choose(SetupPurpose::devices);
    EXPECT_EQ(state().page, SetupPage::purpose);
    EXPECT_NE(state().problem, "");
}

TEST_F(SetupScreenTest, GoesBackFromDevicesToTheFirstPageWhenThereIsNoOther)
{
    screen.choose(SetupPurpose::devices);
    screen.back();
    EXPECT_EQ(state().page, SetupPage::purpose);
}

TEST_F(SetupScreenTest, AsksOneMorePcForItsServer)
{
    screen.choose(SetupPurpose::oneMorePc);
    screen.fill("site", "D0412");
    screen.next();
    screen.next();
    EXPECT_EQ(state().page, SetupPage::place);
    EXPECT_FALSE(state().problem.empty());
}

TEST_F(SetupScreenTest, SaysHowAnOfficeWithSeveralPcsGetsItsServerAndLetsThemIn)
{
    fillOffice();
    screen.next();
    ASSERT_EQ(state().page, SetupPage::place);
    EXPECT_THAT(state().lines, testing::Contains(testing::HasSubstr("server-config/prepare")));
    screen.fill("connection", "host=10.0.0.2 dbname=slrt user=slrt_d0412");
    screen.next();
    screen.next();
    ASSERT_EQ(state().page, SetupPage::done);
    EXPECT_THAT(state().lines, testing::Contains(testing::HasSubstr("satupintuctl grant ROLE kiosk --office ")));
}

} // namespace
} // namespace pintu
