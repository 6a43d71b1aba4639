#include "screens/intake_course.h"
#include "screens/told_intake_office.h"

#include <gmock/gmock.h>

namespace pintu::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr Time slipDay{1'792'573'200'000}; // of OneIntakeSideTest: 20 Oct 2026, 17.00 in WIB

class IntakeCourseTest : public OneIntakeSideTest {
protected:
    IntakeCourseTest()
    {
        auto facts = office->open();
        const auto add = [&](std::int64_t number, const char* key, OutcomeStatus status) {
            Outcome outcome;
            outcome.number = number;
            outcome.key = key;
            outcome.status = status;
            outcome.name = {key, key};
            facts.outcomes.push_back(outcome);
        };
        add(16, "PIP_PROPOSED", OutcomeStatus::served);
        add(3, "SERVED", OutcomeStatus::served);
        add(40, "NOT_A_PUPIL_HERE", OutcomeStatus::rejected);
        add(64, "TO_OTHER_KIND", OutcomeStatus::forwarded);
        add(81, "AWAITS_PAPERS", OutcomeStatus::onHold);
        add(71, "UNREACHABLE", OutcomeStatus::failed);
        add(25, "IN_TREATMENT", OutcomeStatus::serving);
        add(26, "PART_GIVEN", OutcomeStatus::serving);
        facts.usual = 16;
        facts.othersLook = true;
        workplace.learn(facts);
    }
    std::string keys() const
    {
        std::string out;
        for (const auto& choice : state().choices) out += choice.key;
        return out;
    }
    std::string lines() const
    {
        std::string out;
        for (const auto& line : state().notice.lines) out += line + "\n";
        return out;
    }

    std::vector<DeskSaying> said;
    IntakeCourse course{workplace, [this](const SlipName&, const DeskSaying& saying) { said.push_back(saying); }};
};

TEST_F(IntakeCourseTest, ComparesThePersonBeforeServingAndKeepsOnlyHow)
{
    course.served(acceptedSlip(17));
    EXPECT_EQ(state().notice.word, "Is it the person?");
    EXPECT_EQ(keys(), "123459");
    workplace.key("2");
    workplace.key("1");
    ASSERT_EQ(said.size(), 1u);
    EXPECT_EQ(said.front().check, IdentityCheck::nameAndYear);
    EXPECT_EQ(said.front().outcome, 3) << "the usual one has a key of its own";
}

TEST_F(IntakeCourseTest, ComparesNobodyTwice)
{
    auto slip = acceptedSlip(17);
    slip.check = IdentityCheck::document;
    course.usual(slip);
    ASSERT_EQ(said.size(), 1u);
    EXPECT_EQ(said.front().outcome, 16);
}

TEST_F(IntakeCourseTest, TellsWhoMustFitOnlyWhileThatIsShown)
{
    course.served(acceptedSlip(17));
    EXPECT_THAT(lines(), Not(HasSubstr("1961")));
    workplace.showPersons(true);
    workplace.drawAgain();
    EXPECT_THAT(lines(), AllOf(HasSubstr("S. R."), HasSubstr("1961")));
    clock.time = clock.time.plus(std::chrono::seconds{31});
    workplace.tick();
    EXPECT_THAT(lines(), Not(HasSubstr("1961")));
}

TEST_F(IntakeCourseTest, NotesNothingWhenItIsSomebodyElse)
{
    course.served(acceptedSlip(17));
    workplace.key("9");
    EXPECT_EQ(state().notice.tone, IntakeTone::warn);
    EXPECT_TRUE(said.empty());
}

TEST_F(IntakeCourseTest, MakesAnAppointmentAsItIsTyped)
{
    course.more(acceptedSlip(17));
    EXPECT_EQ(keys(), "12345");
    workplace.key("1");
    ASSERT_TRUE(state().entry);
    workplace.typeEntry("besok");
    EXPECT_EQ(state().entry->echo, "Write a day that is still to come.");
    workplace.enterEntry("besok");
    EXPECT_TRUE(said.empty());
    workplace.typeEntry("+2 9.30");
    EXPECT_THAT(state().entry->echo, HasSubstr("09.30"));
    workplace.enterEntry("+2 9.30");
    ASSERT_EQ(said.size(), 1u);
    EXPECT_EQ(said.front().word, PartnerWord::booked);
    EXPECT_EQ(Day::of(Time{said.front().due * 1000}, Zone::wib), Day::of(slipDay, Zone::wib).plus(2));
}

TEST_F(IntakeCourseTest, OffersNoAppointmentAfterThreeAttempts)
{
    auto slip = acceptedSlip(17);
    slip.word = PartnerWord::noShow;
    slip.attempts = 3;
    course.more(slip);
    EXPECT_EQ(keys(), "2345");
}

TEST_F(IntakeCourseTest, PutsOnHoldWithReasonAndDay)
{
    course.more(acceptedSlip(17));
    workplace.key("4");
    workplace.key("1");
    workplace.enterEntry("+7");
    ASSERT_EQ(said.size(), 1u);
    EXPECT_EQ(said.front().word, PartnerWord::onHold);
    EXPECT_EQ(said.front().outcome, 81);
    EXPECT_GT(said.front().due, slipDay.seconds());
}

TEST_F(IntakeCourseTest, SendsOnToAPlaceThatHasAName)
{
    course.forwarded(acceptedSlip(17));
    workplace.key("1");
    workplace.enterEntry("   ");
    EXPECT_TRUE(said.empty());
    workplace.enterEntry(" Puskesmas  Contoh ");
    ASSERT_EQ(said.size(), 1u);
    EXPECT_EQ(said.front().target, "Puskesmas Contoh");
}

TEST_F(IntakeCourseTest, NotesEachPartThatWasGiven)
{
    auto slip = acceptedSlip(17);
    slip.word = PartnerWord::serving;
    slip.check = IdentityCheck::known;
    course.more(slip);
    workplace.key("3");
    course.more(slip);
    workplace.key("3");
    ASSERT_EQ(said.size(), 2u);
    EXPECT_EQ(said.back().outcome, 26);
}

TEST_F(IntakeCourseTest, RejectsAndFailsWithAReason)
{
    course.rejected(acceptedSlip(17));
    workplace.key("1");
    course.more(acceptedSlip(17));
    workplace.key("5");
    workplace.key("1");
    ASSERT_EQ(said.size(), 2u);
    EXPECT_EQ(said.front().outcome, 40);
    EXPECT_EQ(said.back().outcome, 71);
}

} // namespace
} // namespace pintu::test
