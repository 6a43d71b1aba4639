#include "apps/setup/setup_office.h"
#include "office/device_config.h"
#include "office/sign_in_desk.h"
#include "office/staff_pin.h"
#include "office/two_sites.h"
#include "support/postgres_cluster.h"
#include "support/record_fixture.h"

#include <algorithm>
#include <cstdlib>

namespace pintu::test {
namespace {

class SetupOfficeTest : public ::testing::Test {
protected:
    SetupOfficeTest() { setenv("SATUPINTU_RESOURCES", resources().c_str(), 1); }

    SetupForm formFor(SetupPurpose purpose)
    {
        auto form = pc.defaults(purpose);
        form.site = purpose == SetupPurpose::partner ? "P0499" : "D0499";
        form.name = "Tempat Uji";
        form.village = "36.73.02.1011";
        form.officers = "P01 Wulan Uji; P02 Yosef Uji";
        form.receiptPrinter = "tcp:127.0.0.1:9100";
        return form;
    }
    std::filesystem::path place() { return scratch.path() / "new"; }

    ScratchFolder scratch;
    SystemEntropy entropy;
    SystemClock clock;
    ThisPc pc{place()};
};

TEST_F(SetupOfficeTest, MakesAnOfficeThatIssuesAndTrustsItself)
{
    (void)pc.make(formFor(SetupPurpose::office));
    Site site{place(), Access::write, UseKeys::yes, clock, entropy};
    EXPECT_EQ(site.profile().officers.size(), 2U);
    EXPECT_EQ(site.profile().counters.size(), 3U);
    EXPECT_FALSE(site.isTraining());
    EXPECT_TRUE(SignInDesk{site}.awaitsFirst()) << "the counter's first start leads to a password";
    EXPECT_EQ(site.trust().nameOf("D0499", KeyRole::office), "Tempat Uji");
    EXPECT_TRUE(std::filesystem::exists(place().string() + "-root/trust-list"));
    EXPECT_TRUE(site.catalogue().lists().partners.empty()) << "nobody is sent to invented places";
    EXPECT_EQ(readDeviceConfig(place()).receiptPrinter, "tcp:127.0.0.1:9100");
}

TEST_F(SetupOfficeTest, AFreshKiosksDoorHasItsPin)
{
    auto form = formFor(SetupPurpose::office);
    form.staffPin = "471108";
    (void)pc.make(form);
    EXPECT_TRUE(staffPinFits(readDeviceConfig(place()).staffPin, "471108"));
    EXPECT_FALSE(staffPinFits(readDeviceConfig(place()).staffPin, "471109"));
}

TEST_F(SetupOfficeTest, MakesAPartnersDeskWithAKeyOfItsOwnAndNoRoot)
{
    auto form = formFor(SetupPurpose::partner);
    EXPECT_TRUE(std::ranges::find(form.kinds, "SEKOLAH", codeOfKind) != form.kinds.end());
    form.kind = "sekolah · Sekolah";
    (void)pc.make(form);
    Site site{place(), Access::write, UseKeys::yes, clock, entropy};
    EXPECT_EQ(site.config().kind, SiteKind::partner);
    EXPECT_EQ(site.profile().partnerKind, "SEKOLAH");
    EXPECT_FALSE(std::filesystem::exists(place().string() + "-root"));
}

TEST_F(SetupOfficeTest, LeavesAnOfficeThatIsThereAlone)
{
    const auto form = formFor(SetupPurpose::office);
    (void)pc.make(form);
    EXPECT_EQ(pc.problemOf(form), SetupProblem::folderTaken);
    EXPECT_THROW(pc.make(form), Trouble);
}

TEST_F(SetupOfficeTest, MakesNothingOfAnImpossibleForm)
{
    auto form = formFor(SetupPurpose::office);
    form.officers = "P01 Wulan; P01 Yosef";
    EXPECT_THROW(pc.make(form), Trouble);
    EXPECT_FALSE(std::filesystem::exists(place()));
}

TEST_F(SetupOfficeTest, KnowsAPrinterAddressFromOtherWords)
{
    auto form = formFor(SetupPurpose::office);
    form.receiptPrinter = "the printer over there";
    EXPECT_EQ(pc.problemOf(form), SetupProblem::badReceiptPrinter);
}

TEST_F(SetupOfficeTest, SetsAnOfficeUpOnAServerAndOneMorePcBesideIt)
{
    if (withoutPostgres()) GTEST_SKIP() << "without PostgreSQL on purpose";
    auto form = formFor(SetupPurpose::office);
    form.site = freshSite().substr(0, 5); // a slip has no room for a longer one
    form.connection = postgresCluster().office;
    (void)pc.make(form);

    auto join = pc.defaults(SetupPurpose::oneMorePc);
    join.site = form.site;
    join.folder = (scratch.path() / "beside").string();
    join.connection = form.connection;
    EXPECT_EQ(pc.problemOf(join), std::nullopt);
    (void)pc.make(join);
    Site beside{join.folder, Access::write, UseKeys::no, clock, entropy};
    EXPECT_EQ(beside.profile().name, "Tempat Uji");
}

TEST_F(SetupOfficeTest, ChangesTheDevicesOfAnOfficeAndNothingElse)
{
    auto form = pc.defaults(SetupPurpose::devices);
    EXPECT_EQ(pc.problemOf(form), SetupProblem::noOffice);
    (void)pc.make(formFor(SetupPurpose::office));

    form = pc.defaults(SetupPurpose::devices);
    EXPECT_EQ(pc.problemOf(form), std::nullopt);
    form.scanner = "scanner";
    EXPECT_EQ(pc.problemOf(form), SetupProblem::badScanner);
    form.scanner = "file:/dev/input/satupintu-scanner";
    form.receiptPrinter = "cups:STRUK";
    (void)pc.make(form);

    form = pc.defaults(SetupPurpose::devices);
    EXPECT_EQ(form.receiptPrinter, "cups:STRUK");
    EXPECT_EQ(form.scanner, "file:/dev/input/satupintu-scanner");
}

TEST_F(SetupOfficeTest, ChangesTheHoursInTheRecordOfTheOffice)
{
    auto form = pc.defaults(SetupPurpose::hours);
    EXPECT_EQ(pc.problemOf(form), SetupProblem::noOffice);
    (void)pc.make(formFor(SetupPurpose::office));
    form = pc.defaults(SetupPurpose::hours);
    EXPECT_EQ(form.hours.days[0], "");
    form.hours.days[0] = "08.00-12.00, 13.00-15.00";
    form.hours.quotas = "XYZ 40";
    EXPECT_EQ(pc.problemOf(form), SetupProblem::badQuota);
    form.hours.quotas = "KES 40";
    EXPECT_EQ(pc.problemOf(form), std::nullopt);
    (void)pc.make(form);

    EXPECT_EQ(pc.defaults(SetupPurpose::hours).hours.days[0], "08.00-12.00, 13.00-15.00");
    Site site{place(), Access::read, UseKeys::no, clock, entropy};
    EXPECT_EQ(site.profile().quotaOf("KES"), 40);
    EXPECT_EQ(site.profile().name, "Tempat Uji") << "all else stays";
}

TEST_F(SetupOfficeTest, SaysThatAServerDoesNotAnswer)
{
    auto form = formFor(SetupPurpose::office);
    form.connection = "host=127.0.0.1 port=1 connect_timeout=2";
    EXPECT_THROW(pc.make(form), Trouble);
    EXPECT_FALSE(std::filesystem::exists(place() / "office.toml"));
}

} // namespace
} // namespace pintu::test
