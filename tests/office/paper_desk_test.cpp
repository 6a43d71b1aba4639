#include "office/paper_desk.h"
#include "office/two_sites.h"
#include "paper/picture_file.h"
#include "paper/qr_reader.h"
#include "paper/ticket_code.h"
#include "store/engines.h"
#include "support/run_program.h"
#include "support/saying.h"

#include <gmock/gmock.h>

#include <fstream>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class PaperDeskTest : public TwoSites {
protected:
    PaperDeskTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy}, papers{site} {}

    std::string qrOf(const std::filesystem::path& file)
    {
        return readQr(loadPictures(file).front(), Effort::still).value_or("nothing");
    }

    Site site;
    PaperDesk papers;
};

TEST_F(PaperDeskTest, PrintsATicketThatOpensTheTicket)
{
    const auto taken = good(QueueDesk{site}.take(command("kiosk"), {"H", PriorityClass::ordinary, {}}));
    const auto paper = papers.ticket(taken.ticket);
    ASSERT_TRUE(paper);

    PaperDesk::writeTo(*paper, folder("papers"));

    EXPECT_EQ(readTicketCode(qrOf(folder("papers") / (paper->fileName + ".png"))), taken.ticket);
    EXPECT_FALSE(paper->escpos.empty());
}

TEST_F(PaperDeskTest, ATicketAsksForThePapersOfItsNeed)
{
    const auto textOf = [this](const std::string& letter, const std::string& sector) {
        const auto taken = good(QueueDesk{site}.take(command("kiosk"), {letter, PriorityClass::ordinary, sector}));
        const auto paper = papers.ticket(taken.ticket);
        PaperDesk::writeTo(*paper, folder("papers"));
        return runProgram({"pdftotext", (folder("papers") / (paper->fileName + ".pdf")).string(), "-"}).output;
    };

    const auto school = textOf("H", "DIK");
    EXPECT_THAT(school, HasSubstr("Siapkan, bila ada:"));
    EXPECT_THAT(school, HasSubstr("Akta kelahiran"));
    EXPECT_THAT(school, Not(HasSubstr("KTP-el")));
    EXPECT_THAT(textOf("H", "KES"), HasSubstr("Kartu JKN-KIS"));
    const auto violence = textOf("M", "LIN");
    EXPECT_THAT(violence, Not(HasSubstr("Siapkan"))) << "its papers would tell what it is";
    EXPECT_THAT(violence, HasSubstr("Tanpa KTP tetap dilayani."));
}

TEST_F(PaperDeskTest, SaysThatAFileStandsWhereTheFolderForPapersMustBe)
{
    const auto taken = good(QueueDesk{site}.take(command("kiosk"), {"H", PriorityClass::ordinary, {}}));
    const auto paper = papers.ticket(taken.ticket);
    std::ofstream{folder("papers")} << "no folder";

    EXPECT_EQ(troubleOf([&] { PaperDesk::writeTo(*paper, folder("papers")); }), TroubleKind::notFound);
    EXPECT_EQ(troubleOf([&] { PaperDesk::writeTo(*paper, folder("papers") / "of today"); }), TroubleKind::notFound);
}

TEST_F(PaperDeskTest, PrintsNoTicketThatNobodyTook)
{
    EXPECT_FALSE(papers.ticket(TicketId::timed(clock.now(), entropy)));
}

TEST_F(PaperDeskTest, PrintsTheVerySlipThatWasSigned)
{
    const auto referral = issued(site);

    const auto paper = papers.slip(1, SlipForm::slip80, "P07");
    PaperDesk::writeTo(*paper, folder("papers"));

    EXPECT_EQ(qrOf(folder("papers") / (paper->fileName + ".png")), referral.slip);
    EXPECT_EQ(qrOf(folder("papers") / (paper->fileName + ".pdf")), referral.slip);
}

TEST_F(PaperDeskTest, PrintsTheSameSlipWhenItsServiceAndPartnerLeftTheCatalogue)
{
    (void)issued(site);
    const auto slip = papers.slip(1, SlipForm::slip80, "P07")->pdf;
    const auto letter = papers.slip(1, SlipForm::letterA4, "P07")->pdf;
    auto lists = site.catalogue().lists();
    std::erase_if(lists.services, [](const Service& service) { return service.number == 213; });
    std::erase_if(lists.partners, [](const Partner& partner) { return partner.id == "P04821"; });
    lists.papers.clear();
    lists.places.clear();

    loadCatalogue(site, command(), lists);

    EXPECT_EQ(papers.slip(1, SlipForm::slip80, "P07")->pdf, slip);
    EXPECT_EQ(papers.slip(1, SlipForm::letterA4, "P07")->pdf, letter);
}

TEST_F(PaperDeskTest, PrintsTheSameReturnSlipWhenItsOutcomeLeftTheCatalogue)
{
    const auto referral = issued(site);
    auto hospital = partner();
    IntakeDesk intake{hospital};
    (void)intake.accept(command("R02"), referral.slip, "scan");
    (void)good(intake.say(command("R02"), referral.name, sayingOf(PartnerWord::served, 5)));
    const auto before = PaperDesk{hospital}.returns({referral.name})->pdf;
    auto lists = hospital.catalogue().lists();
    std::erase_if(lists.outcomes, [](const Outcome& outcome) { return outcome.number == 5; });

    loadCatalogue(hospital, command(), lists);

    EXPECT_EQ(PaperDesk{hospital}.returns({referral.name})->pdf, before);
}

TEST_F(PaperDeskTest, CountsCopies)
{
    (void)issued(site);
    const auto first = papers.slip(1, SlipForm::slip80, "P07");
    papers.printed(command(), *first);

    const auto second = papers.slip(1, SlipForm::slip80, "P07");

    EXPECT_EQ(first->copy, 0);
    EXPECT_EQ(second->copy, 1);
    EXPECT_NE(first->pdf, second->pdf) << "a copy says that it is one";
}

TEST_F(PaperDeskTest, CountsNoPaperThatFailed)
{
    (void)issued(site);
    const auto first = papers.slip(1, SlipForm::slip80, "P07");
    papers.failed(command(), *first, "paperOut");

    EXPECT_EQ(papers.slip(1, SlipForm::slip80, "P07")->copy, 0);
}

TEST_F(PaperDeskTest, MakesTheSameBytesAgain)
{
    (void)issued(site);

    EXPECT_EQ(papers.slip(1, SlipForm::slip80, "P07")->pdf, papers.slip(1, SlipForm::slip80, "P07")->pdf);
}

TEST_F(PaperDeskTest, PrintsEveryForm)
{
    const auto referral = issued(site);
    for (const auto form : {SlipForm::slip58, SlipForm::letterA4, SlipForm::letterA5, SlipForm::letterF4}) {
        const auto paper = papers.slip(1, form, "P07");
        ASSERT_TRUE(paper);
        EXPECT_EQ(readQr(paper->rasters.front(), Effort::still), referral.slip);
        EXPECT_EQ(paper->escpos.empty(), form != SlipForm::slip58);
    }
}

TEST_F(PaperDeskTest, PrintsNothingAboutAnErasedPerson)
{
    const auto referral = issued(site);
    (void)good(PeopleDesk{site}.erase(command("P01"), referral.person, "request"));

    EXPECT_EQ(papers.slip(1, SlipForm::slip80, "P07").refusal(), IssueRefusal::personErased);
}

TEST_F(PaperDeskTest, PrintsNoSlipThatEveryDeskWouldRefuse)
{
    (void)issued(site);
    ReferralDesk referrals{site};
    const auto second = good(referrals.reissue(command(), 1)).name.number;
    EXPECT_EQ(papers.slip(1, SlipForm::slip80, "P07").refusal(), IssueRefusal::alreadyReplaced);
    EXPECT_TRUE(papers.slip(second, SlipForm::slip80, "P07"));
    (void)good(referrals.cancel(command(), second, "residentDeclined"));
    EXPECT_EQ(papers.slip(second, SlipForm::slip80, "P07").refusal(), IssueRefusal::withdrawn);
    EXPECT_EQ(papers.slip(77, SlipForm::slip80, "P07").refusal(), IssueRefusal::noSuchReferral);
}

TEST_F(PaperDeskTest, PrintsReturnSlipsThatTheOfficeHears)
{
    const auto referral = issued(site);
    auto hospital = partner();
    (void)IntakeDesk{hospital}.accept(command("R02"), referral.slip, "scan");

    const auto paper = PaperDesk{hospital}.returns({referral.name});

    ASSERT_TRUE(paper);
    const auto text = readQr(paper->rasters.front(), Effort::still);
    EXPECT_EQ(ReferralDesk{site}.hear(command(), text.value_or("")).verdict.kind, ReturnVerdictKind::good);
}

TEST_F(PaperDeskTest, PutsSeveralReturnSlipsOnOneSheet)
{
    auto hospital = partner();
    std::vector<SlipName> names;
    for (int i = 0; i < 3; ++i) {
        const auto referral = issued(site);
        (void)IntakeDesk{hospital}.accept(command("R02"), referral.slip, "scan");
        names.push_back(referral.name);
    }

    const auto paper = PaperDesk{hospital}.returns(names);

    ASSERT_TRUE(paper);
    std::size_t read = 0;
    for (const auto& page : paper->rasters) read += readAllQr(page, Effort::still).size();
    EXPECT_EQ(read, 3u);
}

TEST_F(PaperDeskTest, PrintsNoReturnSlipBeforeAnythingWasSaid)
{
    auto hospital = partner();

    EXPECT_FALSE(PaperDesk{hospital}.returns({{"D0412", 1}}));
    EXPECT_FALSE(PaperDesk{hospital}.returns({}));
}

} // namespace
} // namespace pintu::test
