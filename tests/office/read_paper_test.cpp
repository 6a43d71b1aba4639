#include "office/read_paper.h"
#include "office/two_sites.h"
#include "paper/pair_secret.h"
#include "paper/ticket_code.h"
#include "support/saying.h"

namespace pintu::test {
namespace {

class ReadPaperTest : public TwoSites {
protected:
    ReadPaperTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy} {}

    std::optional<Reading> read(const std::string& text) { return readPaper(site, command(), text); }

    /// What the hospital answers to a slip it has taken in.
    std::string answerTo(const Referral& referral)
    {
        auto hospital = partner();
        IntakeDesk intake{hospital};
        (void)intake.accept(command("R02"), referral.slip, "scan");
        (void)good(intake.say(command("R02"), referral.name, sayingOf(PartnerWord::served, 5)));
        return intake.find(referral.name)->returnText;
    }

    Site site;
};

TEST_F(ReadPaperTest, OpensATicketByItsSquareAndByItsNumber)
{
    const auto taken = good(QueueDesk{site}.take(command("kiosk"), {"H", PriorityClass::ordinary, {}}));

    for (const auto& text : {ticketCode(taken.ticket), std::string{"H-001"}, std::string{" h-001 "}}) {
        const auto reading = read(text);
        ASSERT_TRUE(reading) << text;
        EXPECT_EQ(reading->kind, Reading::Kind::ticket) << text;
        EXPECT_EQ(reading->ticket->id, taken.ticket) << text;
    }
}

TEST_F(ReadPaperTest, OpensASlipOfThisOfficeByItsSquareItsTypedCodeAndItsNumber)
{
    const auto referral = issued(site);
    const auto typed = slipFacts(site, referral, WholeName::no).typedCode;

    for (const auto& text : {referral.slip, "]Q1" + referral.slip, typed, std::string{"RJK 1"}, std::string{"rjk-1"}}) {
        const auto reading = read(text);
        ASSERT_TRUE(reading) << text;
        EXPECT_EQ(reading->kind, Reading::Kind::ownSlip) << text;
        EXPECT_EQ(reading->slip->referral.name, referral.name) << text;
    }
}

TEST_F(ReadPaperTest, ShowsOfANameOnlyWhatOthersMaySee)
{
    const auto referral = issued(site);

    EXPECT_EQ(read(referral.slip)->slip->person, "S****** R*****");
    EXPECT_EQ(slipFacts(site, referral, WholeName::yes).person, "Sumiati Rahayu");
}

TEST_F(ReadPaperTest, HearsAReturnSlipAndShowsWhereTheReferralStandsThen)
{
    const auto referral = issued(site);

    const auto reading = read(answerTo(referral));

    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->kind, Reading::Kind::returnSlip);
    EXPECT_EQ(reading->heard->word, PartnerWord::served);
    EXPECT_EQ(reading->heard->number, referral.name.number);
    ASSERT_TRUE(reading->heard->slip);
    EXPECT_EQ(ReferralDesk{site}.byNumber(referral.name.number)->partnerWord, PartnerWord::served);
}

TEST_F(ReadPaperTest, ShowsTheNameBeforeATypedAnswerOf0_1_0IsHeard)
{
    const auto referral = issued(site);
    const auto key = site.trust().keysOf("P04821", KeyRole::partner).front().key;
    const auto pair = *pairSecret(site.keys().signing, key, site.id(), "P04821");
    const auto code = TypedCode::ofAnswerBefore(pair, 1, ReturnStatus::served, 5).text();

    const auto asked = read(code);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->heard->finding, ReturnVerdictKind::compareName);
    EXPECT_EQ(asked->heard->slip->person, "S****** R*****");
    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->partnerWord, PartnerWord::none);
    const auto heard = readComparedAnswer(site, command(), asked->heard->code);

    EXPECT_EQ(heard.heard->finding, ReturnVerdictKind::good);
    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->partnerWord, PartnerWord::served);
}

TEST_F(ReadPaperTest, CallsATornSlipBadAndHearsNothing)
{
    const auto referral = issued(site);
    auto forged = referral.slip;
    forged.back() = forged.back() == '0' ? '1' : '0';

    const auto reading = read(forged);

    EXPECT_TRUE(!reading || reading->kind == Reading::Kind::badSlip);
    EXPECT_EQ(ReferralDesk{site}.byNumber(referral.name.number)->partnerWord, PartnerWord::none);
}

TEST_F(ReadPaperTest, TakesANameOrANikForNoPaper)
{
    EXPECT_FALSE(read("Sumiati Rahayu"));
    EXPECT_FALSE(read("3673021204859990"));
    EXPECT_FALSE(read(""));
    EXPECT_FALSE(read("RJK"));
    EXPECT_FALSE(read("RJK 99")) << "no slip bears that number";
}

} // namespace
} // namespace pintu::test
