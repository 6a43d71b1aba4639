#include "screens/intake_answers.h"
#include "screens/told_intake_office.h"

#include <gmock/gmock.h>

#include <set>

namespace pintu::test {
namespace {

class IntakeAnswersTest : public OneIntakeSideTest {
protected:
    std::string keys() const
    {
        std::string out;
        for (const auto& choice : state().choices) out += choice.key;
        return out;
    }
    void answers(IntakeSlip slip)
    {
        workplace.turnTo([this, slip] {
            workplace.put({});
            side.offer(slip);
        });
    }
    /// So many outcomes of somebody who was served, the usual one first.
    void outcomes(int count)
    {
        auto facts = office->open();
        Outcome usual;
        usual.number = count;
        usual.key = "SERVED";
        usual.status = OutcomeStatus::served;
        usual.name = {"dilayani", "served"};
        facts.outcomes.push_back(usual);
        for (int i = 1; i < count; ++i) {
            Outcome outcome;
            outcome.number = i;
            outcome.key = "HOW_" + std::to_string(i);
            outcome.status = OutcomeStatus::served;
            outcome.name = {"hasil " + std::to_string(i), "outcome " + std::to_string(i)};
            facts.outcomes.push_back(outcome);
        }
        workplace.learn(facts);
    }

    std::vector<SlipName> printed;
    Printing printer = Printing::printed;
    IntakeAnswers side{workplace,
                       [this](const SlipName& slip, const std::string&, const auto& done) {
                           printed.push_back(slip);
                           done(printer, "Check the printer.");
                       },
                       [this] { ++changes; }};
};

TEST_F(IntakeAnswersTest, KeepsDigitsInPlaceWhereSomeAreMissing)
{
    answers(acceptedSlip(17));
    EXPECT_EQ(keys(), "13450");
    auto served = acceptedSlip(17);
    served.word = PartnerWord::served;
    served.returnPaper = true;
    answers(served);
    EXPECT_EQ(keys(), "60");
}

TEST_F(IntakeAnswersTest, PrintsTheReturnSlipOfWhatWasSaidAtOnce)
{
    answers(acceptedSlip(17));
    workplace.key("3");
    EXPECT_EQ(office->said.first, PartnerWord::noShow);
    EXPECT_EQ(printed.size(), 1u);
    EXPECT_EQ(changes, 1);
    EXPECT_THAT(state().note, ::testing::StartsWith("The return slip of D0412/17 is printed."));
    workplace.key("6");
    EXPECT_EQ(printed.size(), 2u);
}

TEST_F(IntakeAnswersTest, OffersTheUsualOutcomeFirstAndLeadsBehindTheNinth)
{
    outcomes(12);
    answers(acceptedSlip(17));
    workplace.key("1");
    workplace.key("2"); // name and year were asked
    ASSERT_EQ(keys(), "123456789");
    EXPECT_EQ(state().choices.front().words, "served");
    EXPECT_EQ(state().choices.back().words, "More …");
    workplace.key("9");
    EXPECT_EQ(keys(), "1234");
    workplace.key("4");
    EXPECT_EQ(office->said, (std::pair{PartnerWord::served, std::int64_t{11}}));
}

TEST_F(IntakeAnswersTest, SaysThatAnAnswerWasNotNotedAndPrintsNothing)
{
    office->saying = SayRefusal::notNow;
    answers(acceptedSlip(17));
    workplace.key("3");
    EXPECT_EQ(state().notice.word, "NOT NOTED");
    EXPECT_TRUE(printed.empty());
}

TEST_F(IntakeAnswersTest, TellsEachEndOfAPaper)
{
    std::set<std::string> told;
    for (const auto end : {Printing::printed, Printing::noPrinter, Printing::failed, Printing::held}) {
        printer = end;
        side.print({"D0412", 17});
        told.insert(state().note);
    }
    EXPECT_EQ(told.size(), 4u);
}

TEST_F(IntakeAnswersTest, ShowsTheRecordOfASlipWithItsAnswers)
{
    side.showRecord(acceptedSlip(17));
    EXPECT_EQ(state().notice.code, "D0412/17");
    EXPECT_EQ(keys(), "13450");
}

} // namespace
} // namespace pintu::test
