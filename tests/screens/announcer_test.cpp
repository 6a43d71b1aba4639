#include "screens/announcer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class AnnouncerTest : public ::testing::Test {
protected:
    AnnouncerTest() { hear(); } // the hall was empty when it was switched on

    /// A call of now, as the record tells it. Each has a later place.
    void call(std::int64_t number, std::int64_t counter, std::int64_t calls = 1)
    {
        for (auto& ticket : tickets)
            if (ticket.number.number == number) {
                ticket = called(number, counter, calls);
                return;
            }
        tickets.push_back(called(number, counter, calls));
    }
    HallTicket called(std::int64_t number, std::int64_t counter, std::int64_t calls)
    {
        return {{"A", number}, "A", TicketState::called, counter, calls, clock, number, ++m_place};
    }
    void becomes(std::int64_t number, TicketState state)
    {
        for (auto& ticket : tickets)
            if (ticket.number.number == number) {
                ticket.state = state;
                ticket.place = ++m_place;
            }
    }
    void hear() { announcer.hear(tickets, clock, now); }
    void pass(std::chrono::milliseconds time)
    {
        now += time;
        clock = clock.plus(time);
    }
    /// Everything that is said when each takes `each`, such as "2>1" and "2>1 again".
    std::vector<std::string> said(std::chrono::milliseconds each = 7s)
    {
        std::vector<std::string> out;
        while (const auto next = announcer.next(now)) {
            out.push_back(std::to_string(next->number.number) + ">" + std::to_string(next->counter) +
                          (next->again ? " again" : ""));
            pass(each);
        }
        return out;
    }

    Announcer announcer;
    std::vector<HallTicket> tickets;
    std::chrono::milliseconds now{1'000'000};
    Time clock{1'792'573'200'000};

private:
    std::int64_t m_place = 1000;
};

TEST_F(AnnouncerTest, ACallIsSaidTwice)
{
    call(1, 3);
    hear();
    EXPECT_THAT(said(), ElementsAre("1>3", "1>3 again"));
    hear();
    EXPECT_THAT(said(), IsEmpty()) << "the same call is not new";
}

TEST_F(AnnouncerTest, CallsAreSaidInTheOrderInWhichTheyWereMade)
{
    call(2, 1);
    call(1, 2);
    std::swap(tickets[0], tickets[1]); // however the record lists them
    hear();
    EXPECT_THAT(said(), ElementsAre("2>1", "2>1 again", "1>2", "1>2 again"));
}

TEST_F(AnnouncerTest, NothingIsSaidASecondTimeWhileTwoOthersWait)
{
    for (std::int64_t number = 1; number <= 4; ++number) call(number, number);
    hear();
    EXPECT_THAT(said(), ElementsAre("1>1", "2>2", "3>3", "3>3 again", "4>4", "4>4 again"));
}

TEST_F(AnnouncerTest, ARecallIsSaid)
{
    call(1, 3);
    hear();
    (void)said();
    call(1, 3, 2);
    hear();
    EXPECT_THAT(said(), ElementsAre("1>3", "1>3 again"));
}

TEST_F(AnnouncerTest, ANumberThatIsCalledAgainBeforeItsTurnIsSaidOnceAndAsItWasCalledLast)
{
    call(1, 1);
    call(2, 2);
    call(3, 3);
    hear();
    call(2, 4, 2);
    hear();
    EXPECT_THAT(said(), ElementsAre("1>1", "2>4", "2>4 again", "3>3", "3>3 again"));
}

TEST_F(AnnouncerTest, WhoHasComeIsNotCalledAnyMore)
{
    call(1, 1);
    call(2, 2);
    hear();
    EXPECT_EQ(announcer.next(now)->number.number, 1);
    becomes(1, TicketState::serving);
    becomes(2, TicketState::waiting); // the call was taken back
    hear();
    EXPECT_THAT(said(), IsEmpty());
    EXPECT_FALSE(announcer.hasMore());
}

/// An undone step leaves the ticket as its call had left it, with the place of that call.
TEST_F(AnnouncerTest, ACallThatStandsAgainAfterAnUndoneStepIsNotNew)
{
    call(1, 1);
    hear();
    const auto asCalled = tickets;
    (void)said();
    becomes(1, TicketState::missed);
    hear();
    tickets = asCalled;
    hear();
    EXPECT_THAT(said(), IsEmpty());
}

TEST_F(AnnouncerTest, ACallThatWaitedTooLongIsLeftToTheBoard)
{
    for (std::int64_t number = 1; number <= 12; ++number) call(number, number);
    hear();
    const auto all = said(8s);
    EXPECT_EQ(all.size(), 8u) << "of one minute";
    EXPECT_EQ(all.front(), "1>1");
    call(13, 1);
    hear();
    EXPECT_THAT(said(), ElementsAre("13>1", "13>1 again")) << "and the newest one is heard at once";
}

TEST_F(AnnouncerTest, AfterAStartOnlyTheNewestCallsAreSaid)
{
    Announcer restarted;
    call(1, 1);
    pass(Announcer::sinceStart + 1s);
    call(2, 2);
    pass(5s);
    restarted.hear(tickets, clock, now);
    const auto first = restarted.next(now);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->number.number, 2);
    (void)restarted.next(now);
    EXPECT_FALSE(restarted.next(now));
}

/// The clocks of two PCs differ: what comes after the start is new, whatever its moment.
TEST_F(AnnouncerTest, WhatComesLaterIsNewWhateverTheClockOfTheCallerSays)
{
    const auto right = clock;
    clock = clock.plus(-10min);
    call(1, 1);
    clock = right;
    hear();
    EXPECT_THAT(said(), ElementsAre("1>1", "1>1 again"));
}

} // namespace
} // namespace pintu::test
