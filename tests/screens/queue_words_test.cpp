#include "screens/queue_words.h"
#include "screens/text.h"

#include <gtest/gtest.h>

#include <chrono>
#include <set>

namespace pintu {
namespace {

using namespace std::chrono_literals;

template <class E>
std::set<std::string> all()
{
    std::set<std::string> out;
    for (std::size_t i = 0; i < EnumNames<E>::names.size(); ++i) out.insert(sentenceOf(static_cast<E>(i)));
    return out;
}

TEST(QueueWords, SayEachReasonInItsOwnWords)
{
    EXPECT_EQ(all<CallReason>().size(), EnumNames<CallReason>::names.size());
    EXPECT_EQ(all<HoldReason>().size(), EnumNames<HoldReason>::names.size());
    EXPECT_EQ(all<BreakReason>().size(), EnumNames<BreakReason>::names.size());
    EXPECT_EQ(all<ChosenWhy>().size(), EnumNames<ChosenWhy>::names.size());
}

TEST(QueueWords, SayWhatARefusalMeans)
{
    for (const auto refusal :
         {TakeTicketRefusal::unknownLetter, TakeTicketRefusal::dayClosed, TakeTicketRefusal::clockFarAhead,
          TakeTicketRefusal::seriesFull, TakeTicketRefusal::heldBefore})
        EXPECT_STRNE(sentenceOf(refusal), "");
    for (const auto refusal : {BreakRefusal::counterClosed, BreakRefusal::stillServing, BreakRefusal::notOnBreak})
        EXPECT_STRNE(sentenceOf(refusal), "");
}

TEST(QueueWords, LeaveOutAReasonThatIsNotOfTheList)
{
    speak(Language::english); // other tests of this program leave the catalogues behind
    Ticket held;
    held.holdReason = "COPIES";
    EXPECT_EQ(holdLine(held, Zone::wib), "on hold");
    held.holdReason = "photocopy";
    held.holdUntil = Time{1'792'573'200'000};
    EXPECT_EQ(holdLine(held, Zone::wib), "on hold: making copies, back at " + clockText(held.holdUntil, Zone::wib));
    speak(Language::indonesian);
}

class WaitAlarms : public ::testing::Test {
protected:
    WaitAlarm after(std::chrono::minutes wait, std::int64_t late = 90)
    {
        OfficeProfile profile;
        profile.deskGroups = {{"A", "Kesehatan", "Health", {}, 15, 45, late}};
        Ticket ticket;
        ticket.queue = "A";
        return alarmOf(ticket, profile, ticket.taken.plus(wait));
    }
};

TEST_F(WaitAlarms, RingTwice)
{
    EXPECT_EQ(after(44min), WaitAlarm::none);
    EXPECT_EQ(after(45min), WaitAlarm::longWait);
    EXPECT_EQ(after(89min), WaitAlarm::longWait);
    EXPECT_EQ(after(90min), WaitAlarm::tooLong);
}

TEST_F(WaitAlarms, RingOnceWhereNoSecondIsSet)
{
    EXPECT_EQ(after(500min, 0), WaitAlarm::longWait);
}

TEST_F(WaitAlarms, AreTwoWordsAndTwoSigns)
{
    EXPECT_TRUE(alarmWords(WaitAlarm::none).empty());
    EXPECT_NE(alarmWords(WaitAlarm::longWait), alarmWords(WaitAlarm::tooLong));
}

} // namespace
} // namespace pintu
