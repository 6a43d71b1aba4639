#include "apps/ctl/program.h"

#include <fstream>
#include <sstream>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;

std::vector<nlohmann::json> linesOf(const std::string& text)
{
    std::vector<nlohmann::json> out;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);) out.push_back(nlohmann::json::parse(line));
    return out;
}

/// Walked once for all tests of this program.
class Demo : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        folder = new ScratchFolder;
        ran = new Ran{ctl({"demo", "--out", folder->path() / "demo", "--json"})};
    }
    static void TearDownTestSuite()
    {
        delete ran;
        delete folder;
    }
    static std::string paper(const std::string& name) { return folder->path() / "demo" / "papers" / name; }
    static std::string site(const std::string& name) { return folder->path() / "demo" / name; }

    static ScratchFolder* folder;
    static Ran* ran;
};
ScratchFolder* Demo::folder = nullptr;
Ran* Demo::ran = nullptr;

TEST_F(Demo, ClosesTheLoop)
{
    ASSERT_EQ(ran->exit, 0) << ran->err << ran->out;
    const auto end = linesOf(ran->out).back();
    EXPECT_EQ(end["name"], "end");
    EXPECT_TRUE(end["facts"]["closed"].get<bool>());
}

TEST_F(Demo, LeavesEveryPaperInEveryForm)
{
    for (const auto* name : {"ticket.pdf", "ticket.escpos", "ticket.png", "slip.pdf", "slip.escpos", "slip.png",
                             "return.pdf", "return.escpos", "return.png", "letter.pdf"})
        EXPECT_TRUE(std::filesystem::exists(paper(name))) << name;
}

TEST_F(Demo, PrintsASlipThatOthersRead)
{
    const auto zbar = program("zbarimg", {"-q", "--raw", paper("slip.png")});
    const auto zxing = program("ZXingReader", {paper("slip.png")});

    EXPECT_THAT(zbar.out, HasSubstr("RS1:"));
    EXPECT_THAT(zxing.out, HasSubstr("RS1:"));
}

TEST_F(Demo, PrintsAReturnSlipThatOthersRead)
{
    EXPECT_THAT(program("zbarimg", {"-q", "--raw", paper("return.png")}).out, HasSubstr("RR1:"));
}

TEST_F(Demo, LeavesRecordsThatHold)
{
    for (const auto* name : {"office", "partner"}) {
        const auto checked = ctl({"check", "--json", "--office", site(name), "--head", site(name) + "/head.cose"});
        EXPECT_EQ(checked.exit, 0) << checked.out;
        EXPECT_TRUE(checked.json()["sealed_words_read"].get<bool>());
    }
}

TEST_F(Demo, LeavesASlipThatTheHospitalKnowsAsUsed)
{
    const auto verified = ctl({"slip", "verify", paper("slip.png"), "--json", "--office", site("partner")});

    EXPECT_EQ(verified.exit, 1);
    EXPECT_EQ(verified.json()["verdict"], "alreadyUsed");
    EXPECT_EQ(verified.json()["first_use"]["desk"], "R02");
}

TEST_F(Demo, LeavesTwoHealthySites)
{
    for (const auto* name : {"office", "partner"}) {
        const auto seen = ctl({"doctor", "--json", "--office", site(name)});
        EXPECT_EQ(seen.exit, 0) << seen.out;
    }
}

TEST_F(Demo, TellsEveryStepOnALine)
{
    const auto lines = linesOf(ran->out);
    std::vector<std::string> names;
    for (const auto& line : lines) names.push_back(line["name"]);
    for (const auto* name : {"rootMade",       "officeSetUp",  "partnerSetUp",      "schoolSetUp",   "trustListLoaded",
                             "ticketTaken",    "ticketCalled", "personWithoutCard", "personWithNik", "caseOpened",
                             "slipIssued",     "slipPrinted",  "slipAccepted",      "secondUse",     "outcomeRecorded",
                             "returnPrinted",  "returnHeard",  "residentConfirmed", "caseClosed",    "officeChecked",
                             "partnerChecked", "end"})
        EXPECT_THAT(names, ::testing::Contains(name));
}

TEST_F(Demo, TouchesNoFolderOfOthers)
{
    const auto again = ctl({"demo", "--out", folder->path() / "demo"});

    EXPECT_EQ(again.exit, 5);
    EXPECT_THAT(again.err, HasSubstr("stays as it is"));
}

TEST(DemoAgain, TakesAFolderThatTryMade)
{
    ScratchFolder folder;
    std::ofstream{folder.path() / ".made-by-installer-try"} << "";

    EXPECT_EQ(ctl({"demo", "--out", folder.path()}).exit, 0);
}

} // namespace
} // namespace pintu::test
