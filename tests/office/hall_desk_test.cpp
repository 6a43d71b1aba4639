#include "office/clerk_desk.h"
#include "office/hall_desk.h"
#include "office/two_sites.h"

namespace pintu::test {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class HallDeskTest : public TwoSites {
protected:
    /// As a board opens it: it may write nothing and has no keys.
    Hall hall()
    {
        Site board{folder("office"), Access::read, UseKeys::no, clock, entropy};
        return desk.hall(board);
    }
    TicketTaken take(const std::string& letter)
    {
        clock.forward(1s);
        return good(QueueDesk{site}.take(command(), {letter, PriorityClass::ordinary, {}}));
    }
    TicketCalled call(std::int64_t counter)
    {
        clock.forward(1s);
        return good(QueueDesk{site}.callNext(command(), counter));
    }
    static std::vector<std::string> texts(const std::vector<HallTicket>& tickets)
    {
        std::vector<std::string> out;
        for (const auto& ticket : tickets) out.push_back(ticket.number.text());
        return out;
    }

    Site site = office();
    HallDesk desk;
};

TEST_F(HallDeskTest, BeforeTheFirstNumberThereIsOnlyTheSign)
{
    const auto now = hall();
    EXPECT_EQ(now.day, HallDay::none);
    EXPECT_EQ(now.sign, signOf(site.profile()));
    EXPECT_THAT(now.tickets, IsEmpty());
}

TEST_F(HallDeskTest, TellsCallsAndWhoWaitsByLetter)
{
    ASSERT_TRUE(QueueDesk{site}.openCounter(command(), 2, "P07"));
    for (const auto* letter : {"A", "H", "A"}) take(letter);
    const auto called = call(2);
    const auto now = hall();
    EXPECT_EQ(now.day, HallDay::open);
    ASSERT_EQ(now.calls().size(), 1u);
    EXPECT_EQ(now.calls()[0].counter, called.counter);
    EXPECT_THAT(texts(now.waiting()), ElementsAre("H-001", "A-002"));
    ASSERT_EQ(now.queues.size(), 2u);
    EXPECT_EQ(now.queues[0].letter, "A");
    EXPECT_EQ(now.queues[0].waiting, 1);
    EXPECT_FALSE(now.queues[0].wait.fromMinutes) << "nobody has been served today: there is no basis";
}

TEST_F(HallDeskTest, AWaitIsReckonedFromVisitsThatWereMeasured)
{
    ASSERT_TRUE(QueueDesk{site}.openCounter(command(), 2, "P07"));
    for (int i = 0; i < 12; ++i) {
        const auto ticket = take("H").ticket;
        call(2);
        ASSERT_TRUE(QueueDesk{site}.serve(command(), ticket));
        clock.forward(8min);
        ASSERT_TRUE(QueueDesk{site}.finish(command(), ticket));
    }
    take("H");
    take("H");
    const auto now = hall();
    ASSERT_EQ(now.queues.size(), 1u);
    ASSERT_TRUE(now.queues[0].wait.fromMinutes);
    EXPECT_NEAR(static_cast<double>(*now.queues[0].wait.fromMinutes), 16, 4);

    ASSERT_TRUE(QueueDesk{site}.closeCounter(command(), 2));
    EXPECT_FALSE(hall().queues[0].wait.fromMinutes) << "no counter is open for it";
}

TEST_F(HallDeskTest, ACounterOnABreakIsToldAndShortensNoWait)
{
    ASSERT_TRUE(QueueDesk{site}.openCounter(command(), 2, "P07"));
    take("H");
    ASSERT_TRUE(ClerkDesk{site}.beginBreak(command(), 2, BreakReason::prayer, 15));
    EXPECT_THAT(hall().breaks, ElementsAre(CounterBreak{2, "prayer"}));
    EXPECT_FALSE(hall().queues.front().wait.fromMinutes);
    ASSERT_TRUE(ClerkDesk{site}.endBreak(command(), 2));
    EXPECT_THAT(hall().breaks, IsEmpty());
}

/// A board takes another place of a called number for another call.
TEST_F(HallDeskTest, AnotherClassOrNeedIsNoOtherCall)
{
    Site counter{folder("office"), Access::write, UseKeys::yes, clock, entropy};
    ASSERT_TRUE(QueueDesk{counter}.openCounter(command(), 2, "P07"));
    take("H");
    const auto id = call(2).ticket;
    const auto before = hall().tickets;
    ASSERT_TRUE(ClerkDesk{counter}.classify(command(), id, "LANSIA"));
    ASSERT_TRUE(ClerkDesk{counter}.addNeed(command(), id, "DIK"));
    EXPECT_EQ(hall().tickets, before);
}

TEST_F(HallDeskTest, AClosedDayIsToldAndTheNextMorningIsNew)
{
    take("A");
    ASSERT_TRUE(QueueDesk{site}.closeDay(command()));
    EXPECT_EQ(hall().day, HallDay::closed);
    EXPECT_THAT(hall().tickets, IsEmpty());
    clock.forward(24h);
    EXPECT_EQ(hall().day, HallDay::none);
}

TEST_F(HallDeskTest, TheHallOfYesterdayIsNotTheHallOfToday)
{
    ASSERT_TRUE(QueueDesk{site}.openCounter(command(), 2, "P07"));
    take("H");
    call(2);
    EXPECT_EQ(hall().day, HallDay::open);
    clock.forward(22h); // nobody closed the day
    EXPECT_EQ(hall().day, HallDay::none);
    EXPECT_THAT(hall().calls(), IsEmpty());
}

TEST_F(HallDeskTest, ItsPlaceIsTheEndOfTheRecord)
{
    const auto before = hall().place;
    take("A");
    EXPECT_GT(hall().place, before);
}

} // namespace
} // namespace pintu::test
