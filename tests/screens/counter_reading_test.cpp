#include "counter_fixture.h"
#include "one_side.h"
#include "paper/pair_secret.h"

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

class CounterReadingTest : public CounterTest {
protected:
    CounterReadingTest() : screen{counter()}
    {
        person = known("Siti Nurhaliza Contoh", nik);
        screen.start();
        screen.typeField(nik);
        screen.enter();
    }
    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return view().workplace.notice.english; }
    void complain(const std::string& text)
    {
        screen.typeComplaint(text);
        screen.chooseNeed(0);
    }

    PersonId person;
    CounterScreen screen;
};

TEST_F(CounterReadingTest, FindsASlipByItsNumberAndByItsTypedCode)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto code = view().slip->facts.typedCode;
    screen.functionKey(9);
    for (const auto& text : {std::string{"rjk 1"}, code}) {
        screen.escape();
        screen.typeField(text);
        screen.enter();
        ASSERT_TRUE(view().slip) << text;
        EXPECT_EQ(view().slip->facts.referral.name.number, 1) << text;
    }
}

TEST_F(CounterReadingTest, WantsATornSlipScannedAgain)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto slip = ReferralDesk{site}.byNumber(1)->slip;

    screen.scanned(slip.substr(0, 150) + slip.substr(160));

    EXPECT_EQ(notice(), "This is none of our papers. Scan again, or type the code below the square.");
}

TEST_F(CounterReadingTest, KnowsAReturnSlipThatCameTwice)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto answer = answered(*ReferralDesk{site}.byNumber(1), PartnerWord::served);
    screen.scanned(answer);

    screen.scanned(answer);

    EXPECT_EQ(view().heard->finding, ReturnVerdictKind::alreadyKnown);
}

TEST_F(CounterReadingTest, HearsATypedAnswerOf0_1_0OnlyWhenTheNameIsTheSame)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto referral = *ReferralDesk{site}.byNumber(1);
    const auto key = site.trust().keysOf(referral.partner, KeyRole::partner).front().key;
    const auto pair = *pairSecret(site.keys().signing, key, site.id(), referral.partner);
    const auto code = TypedCode::ofAnswerBefore(pair, 1, ReturnStatus::rejected, 31).text();
    const auto partnerWord = [this] { return ReferralDesk{site}.byNumber(1)->partnerWord; };
    const auto typeCode = [&] {
        screen.toField();
        screen.typeField(code);
        screen.enter();
    };

    typeCode();
    ASSERT_TRUE(view().heard);
    EXPECT_EQ(view().heard->finding, ReturnVerdictKind::compareName);
    EXPECT_FALSE(view().heard->slip->person.empty());
    screen.enter();
    EXPECT_EQ(partnerWord(), PartnerWord::none);
    typeCode();
    screen.loneKey("1");

    EXPECT_EQ(view().heard->finding, ReturnVerdictKind::good);
    EXPECT_EQ(partnerWord(), PartnerWord::rejected);
}

TEST_F(CounterReadingTest, SaysWhenAReturnSlipCannotBeRead)
{
    screen.scanned("RR1:ABC");

    EXPECT_EQ(view().heard->finding, ReturnVerdictKind::unreadable);
}

TEST_F(CounterReadingTest, SaysThatAStrangersPaperIsNoneOfOurs)
{
    screen.scanned("HTTPS://EXAMPLE.ORG/ABC");

    EXPECT_STREQ(view().workplace.notice.english,
                 "This is none of our papers. Scan again, or type the code below the square.");
}

/// What every text is taken for is told beforehand.
class ToldReading final : public CounterReadingOffice {
public:
    Reading read(const Command&, const std::string&) override { return answer; }
    Reading hearCompared(const Command&, const std::string&) override { return answer; }
    Reading answer;
};

class CounterReadingAlone : public OneSideTest {
protected:
    std::shared_ptr<ToldReading> office = std::make_shared<ToldReading>();
    std::vector<Reading::Kind> understood;
    CounterReading reading{workplace, office,
                           [this](const Reading& read, ReadFrom) { understood.push_back(read.kind); }};
};

TEST_F(CounterReadingAlone, AsksForSomethingWhenThereIsNothingToRead)
{
    reading.read("  ", ReadFrom::field);

    EXPECT_EQ(notice(), "Type a NIK, a name, a number or a code, or scan a slip.");
    EXPECT_TRUE(understood.empty());
}

TEST_F(CounterReadingAlone, TellsOfABadSlipAndHandsNothingOn)
{
    office->answer.kind = Reading::Kind::badSlip;

    reading.read("RS1:ABC", ReadFrom::scanner);

    EXPECT_EQ(notice(), "This slip is not valid here. Do not use it; look the person up by name.");
    EXPECT_TRUE(understood.empty());
}

TEST_F(CounterReadingAlone, HandsOnThatNobodyWasFoundOnlyForWhatWasTyped)
{
    office->answer.kind = Reading::Kind::people;

    reading.read("nobody", ReadFrom::scanner);
    EXPECT_TRUE(understood.empty());
    reading.read("nobody", ReadFrom::field);

    EXPECT_THAT(understood, ::testing::ElementsAre(Reading::Kind::people));
}

TEST_F(CounterReadingAlone, HandsOnWhatMayBeANameHoweverItCame)
{
    office->answer.kind = Reading::Kind::name;

    reading.read("siti", ReadFrom::scanner);

    EXPECT_THAT(understood, ::testing::ElementsAre(Reading::Kind::name));
}

TEST_F(CounterReadingAlone, KeepsWhatWasHeardUntilItIsForgotten)
{
    office->answer.kind = Reading::Kind::returnSlip;
    office->answer.heard = HeardReturn{};

    reading.read("RR1:ABC", ReadFrom::scanner);
    EXPECT_TRUE(reading.heard());
    reading.forget();

    EXPECT_FALSE(reading.heard());
}

} // namespace
} // namespace pintu::test
