#include "apps/ctl/program.h"

#include <fstream>

namespace pintu::test {
namespace {

class SlipVerify : public Journey {
protected:
    SlipVerify() : slip(issued()) { (void)good(office({"referral", "print", "1", "--out", at("papers")})); }
    std::string text() const { return slip["slip"]; }
    std::string paper(const std::string& ending) const { return at("papers") + "/rujukan-1" + ending; }
    std::string verdictOf(const std::string& what) const { return partner({"slip", "verify", what}).json()["verdict"]; }

    nlohmann::json slip;
};

TEST_F(SlipVerify, ProvesNothingWithoutKeys)
{
    const auto ran = ctl({"slip", "verify", text(), "--json"});

    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.json()["verdict"], "keyUnknown");
    EXPECT_FALSE(ran.json()["proven"].get<bool>());
    EXPECT_EQ(ran.json()["claims"]["issuer"], "D0412");
    EXPECT_FALSE(ran.json().contains("sealed"));
}

TEST_F(SlipVerify, ReadsPicturePdfTextFileTypedCodeAndStdin)
{
    std::ofstream{at("scan.txt")} << text() << '\n';

    EXPECT_EQ(verdictOf(paper(".png")), "good");
    EXPECT_EQ(verdictOf(paper(".pdf")), "good");
    EXPECT_EQ(verdictOf(at("scan.txt")), "good");
    EXPECT_EQ(verdictOf(slip["typed_code"]), "good");
    EXPECT_EQ(partner({"slip", "verify", "-"}, text() + "\n").json()["verdict"], "good");
}

TEST_F(SlipVerify, ReadsATextWithWhatFilesAndChatsPutAroundIt)
{
    for (const auto& [before, after] :
         {std::pair{"\xef\xbb\xbf", "\r\n"}, {"  ", " \n\n"}, {"\"", "\""}, {"Kode surat: ", "\nSalam"}}) {
        std::ofstream{at("scan.txt")} << before << text() << after;
        EXPECT_EQ(verdictOf(at("scan.txt")), "good") << before;
        EXPECT_EQ(partner({"slip", "verify", "-"}, before + text() + after).json()["verdict"], "good") << before;
        EXPECT_EQ(verdictOf(before + text() + after), "good") << before;
    }
}

TEST_F(SlipVerify, ReadsATypedCodeWithBlanksAndAByteOrderMark)
{
    const auto code = slip["typed_code"].get<std::string>();
    std::ofstream{at("code.txt")} << "\xef\xbb\xbf \"" << code << "\" \r\n";

    EXPECT_EQ(verdictOf(at("code.txt")), "good");
    EXPECT_EQ(verdictOf(" " + code + " "), "good");
}

TEST_F(SlipVerify, TellsEveryPaperOfAFile)
{
    (void)issued();
    (void)good(office({"referral", "print", "2", "--out", at("papers")}));
    EXPECT_EQ(program("pdfunite", {paper(".pdf"), at("papers") + "/rujukan-2.pdf", at("both.pdf")}).exit, 0);
    (void)good(partner({"slip", "accept", text()}));

    const auto ran = partner({"slip", "verify", at("both.pdf")});

    EXPECT_EQ(ran.exit, 1) << "one of them was used";
    ASSERT_EQ(ran.json()["papers"].size(), 2u);
    EXPECT_EQ(ran.json()["papers"][0]["verdict"], "alreadyUsed");
    EXPECT_EQ(ran.json()["papers"][1]["verdict"], "good");
}

TEST_F(SlipVerify, LeavesItToWhoAcceptsWhichOfTwoSlipsIsMeant)
{
    (void)issued();
    (void)good(office({"referral", "print", "2", "--out", at("papers")}));
    EXPECT_EQ(program("pdfunite", {paper(".pdf"), at("papers") + "/rujukan-2.pdf", at("both.pdf")}).exit, 0);

    const auto asked = partner({"slip", "accept", at("both.pdf")});

    EXPECT_NE(asked.exit, 0);
    EXPECT_THAT(asked.out + asked.err, testing::AllOf(testing::HasSubstr("D0412/1"), testing::HasSubstr("D0412/2")));
    EXPECT_TRUE(good(partner({"slip", "list"}))["slips"].empty());
    (void)good(partner({"slip", "accept", at("both.pdf"), "--slip", "D0412/2"}));
    EXPECT_EQ(good(partner({"slip", "list"}))["slips"][0]["name"], "D0412/2");
    EXPECT_NE(partner({"slip", "accept", at("both.pdf"), "--slip", "D0412/3"}).exit, 0);
}

TEST_F(SlipVerify, OpensTheSealForThePartnerOnly)
{
    const auto ran = partner({"slip", "verify", text()});

    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.json()["sealed"]["service"], 213);
    EXPECT_EQ(ran.json()["sealed"]["birth_year"], 1961);
}

TEST_F(SlipVerify, WritesNothing)
{
    (void)partner({"slip", "verify", text()});
    (void)partner({"slip", "verify", text()});

    EXPECT_TRUE(good(partner({"slip", "list"}))["slips"].empty());
}

TEST_F(SlipVerify, LetsTheOfficeLookAtItsOwnSlip)
{
    const auto seen = office({"slip", "verify", text()});

    EXPECT_EQ(seen.exit, 0) << seen.out;
    EXPECT_EQ(office({"slip", "verify", slip["typed_code"]}).exit, 0);
}

TEST_F(SlipVerify, SaysThatAPictureHoldsNoSlip)
{
    (void)good(office({"ticket", "take", "H"}));
    (void)good(office({"ticket", "print", "H-001", "--out", at("papers")}));

    EXPECT_EQ(verdictOf(at("papers") + "/tiket-H-001.png"), "unreadable");
}

TEST_F(SlipVerify, HasAnExitCodeOfItsOwnForAFileThatIsNotThere)
{
    EXPECT_EQ(ctl({"slip", "verify", at("nothing.png")}).exit, 64);
}

TEST_F(SlipVerify, CannotUseAFileThatIsNoPicture)
{
    std::ofstream{at("noise.png")} << std::string(9000, 'n');

    const auto ran = partner({"slip", "verify", at("noise.png")});

    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.json()["error"]["code"], "badInput");
}

TEST_F(SlipVerify, KnowsAWithdrawnSlipOnceTheListSaysSo)
{
    (void)good(office({"referral", "reissue", "1"}));
    EXPECT_EQ(office({"slip", "verify", text()}).json()["verdict"], "withdrawn") << "the office knows at once";
    EXPECT_EQ(verdictOf(text()), "good") << "the partner cannot know yet";

    trust({"--withdraw-of", at("office")});

    EXPECT_EQ(verdictOf(text()), "withdrawn");
    EXPECT_EQ(partner({"slip", "accept", text()}).exit, 5);
}

} // namespace
} // namespace pintu::test
