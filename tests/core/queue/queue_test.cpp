#include "core/queue/hall.h"
#include "core/queue/queue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <utility>
#include <vector>

namespace pintu {
namespace {

using namespace test;
using enum PriorityClass;

struct Called {
    std::int64_t number = 0;
    CallReason reason = CallReason::longestWait;
    bool operator==(const Called&) const = default;
    friend void PrintTo(const Called& called, std::ostream* out)
    {
        *out << called.number << ", " << nameOf(called.reason);
    }
};

constexpr Called nobody{};

/// Whom counter 1 would call.
Called turnOf(const Queue& queue, Time now, const std::vector<std::string>& letters = {"A"})
{
    const auto turn = queue.nextTurn({1, letters}, twoDeskGroups(), now);
    return turn ? Called{turn->ticket.number.number, turn->reason} : nobody;
}

Ticket backFromHold(Ticket ticket)
{
    ticket.backFromHold = true;
    return ticket;
}

Ticket cameBack(Ticket ticket, std::int64_t turnAfter)
{
    ticket.returned = true;
    ticket.turnAfter = turnAfter;
    return ticket;
}

TEST(Turn, IsNobodysInAnEmptyHall)
{
    EXPECT_EQ(turnOf(queueOf({}), minute(5)), nobody);
}

TEST(Turn, IsThatOfWhoCameFirst)
{
    EXPECT_EQ(turnOf(queueOf({waitingSince(2, 2), waitingSince(1, 1)}), minute(5)),
              (Called{1, CallReason::longestWait}));
}

TEST(Turn, OfTwoWhoCameTogetherIsThatOfTheSmallerNumber)
{
    EXPECT_EQ(turnOf(queueOf({waitingSince(1, 8), waitingSince(1, 7)}), minute(5)).number, 7);
}

TEST(Turn, OfTwoWithTheSameNumberIsThatOfTheFirstLetter)
{
    const auto queue = queueOf({waitingSince(1, 7, ordinary, "K"), waitingSince(1, 7, ordinary, "A")});
    EXPECT_EQ(queue.nextTurn({1, {"K", "A"}}, twoDeskGroups(), minute(5))->ticket.queue, "A");
}

TEST(Turn, PassesOverQueuesThatTheCounterDoesNotCall)
{
    const auto queue = queueOf({waitingSince(0, 1, ordinary, "K"), waitingSince(3, 2)});
    EXPECT_EQ(turnOf(queue, minute(5)).number, 2);
}

TEST(Turn, GoesByTheQueueATicketWasTransferredTo)
{
    auto transferred = waitingSince(0, 1);
    transferred.queue = "K";
    EXPECT_EQ(turnOf(queueOf({transferred}), minute(5), {"A"}), nobody);
    EXPECT_EQ(turnOf(queueOf({transferred}), minute(5), {"K"}).number, 1);
}

TEST(Turn, OfAnEmergencyComesBeforeAllOthers)
{
    const auto queue = queueOf({waitingSince(0, 1), waitingSince(0, 2, priority), cameBack(waitingSince(0, 3), 0),
                                waitingSince(5, 4, emergency)});
    EXPECT_EQ(turnOf(queue, minute(5)), (Called{4, CallReason::emergency}));
}

TEST(Turn, OfTwoEmergenciesIsThatOfTheFirst)
{
    EXPECT_EQ(turnOf(queueOf({waitingSince(2, 2, emergency), waitingSince(1, 3, emergency)}), minute(5)).number, 3);
}

TEST(Turn, OfThePriorityClassComesTenMinutesEarlier)
{
    EXPECT_EQ(turnOf(queueOf({waitingSince(0, 1), waitingSince(9, 2, priority)}), minute(9)),
              (Called{2, CallReason::priority}));
}

TEST(Turn, OfAnOrdinaryPersonWhoHasWaitedTenMinutesMoreComesFirst)
{
    EXPECT_EQ(turnOf(queueOf({waitingSince(0, 1), waitingSince(10, 2, priority)}), minute(10)),
              (Called{1, CallReason::longestWait}));
}

TEST(Turn, OfThePriorityClassComesAfterMoreThanHalfTheLongestWait)
{
    const auto queue = queueOf({waitingSince(0, 1), waitingSince(20, 2, priority)});
    EXPECT_EQ(turnOf(queue, minute(40)), (Called{1, CallReason::longestWait}));
    EXPECT_EQ(turnOf(queue, minute(41)), (Called{2, CallReason::priority}));
}

TEST(Turn, AmongThePriorityClassIsThatOfTheFirst)
{
    EXPECT_EQ(turnOf(queueOf({waitingSince(3, 2, priority), waitingSince(1, 3, priority)}), minute(5)).number, 3);
}

TEST(Turn, OfWhoCameBackAfterBeingMissedIsNotBeforeTwoOthers)
{
    auto queue = queueOf({cameBack(waitingSince(0, 1), 12), waitingSince(4, 2)});
    queue.callsToday = 11;
    EXPECT_EQ(turnOf(queue, minute(9)), (Called{2, CallReason::longestWait}));
}

TEST(Turn, OfWhoCameBackAfterBeingMissedIsRightAfterTwoOthers)
{
    auto queue = queueOf({cameBack(waitingSince(8, 1), 12), waitingSince(4, 2), waitingSince(5, 3, priority)});
    queue.callsToday = 12;
    EXPECT_EQ(turnOf(queue, minute(9)), (Called{1, CallReason::returned}));
}

TEST(Turn, OfWhoCameBackIsNowWhenNobodyElseWaits)
{
    auto queue = queueOf({cameBack(waitingSince(0, 1), 12), waitingSince(0, 2, ordinary, "K")});
    queue.callsToday = 10;
    EXPECT_EQ(turnOf(queue, minute(9)), (Called{1, CallReason::returned}));
}

TEST(Turn, OfWhoCameBackAndWasCalledSinceIsAnOrdinaryOne)
{
    // Called, served and sent on to another desk: the fold has set turnAfter back to 0.
    const auto sentOn = cameBack(waitingSince(3, 2), 0);
    EXPECT_EQ(turnOf(queueOf({waitingSince(1, 1), sentOn}), minute(9)), (Called{1, CallReason::longestWait}));
}

TEST(Turn, OfWhoWasSentToACounterIsThatCountersWhileItIsOpen)
{
    auto sent = waitingSince(0, 1);
    sent.forCounter = 2;
    auto queue = queueOf({sent, waitingSince(3, 2)});
    queue.openCounters = {1, 2};
    EXPECT_EQ(queue.nextTurn({1, {"A"}}, twoDeskGroups(), minute(9))->ticket.number.number, 2);
    EXPECT_EQ(queue.nextTurn({2, {"K"}}, twoDeskGroups(), minute(9))->ticket.number.number, 1);

    queue.openCounters = {1};

    EXPECT_EQ(queue.nextTurn({1, {"A"}}, twoDeskGroups(), minute(9))->ticket.number.number, 1);
    EXPECT_FALSE(queue.nextTurn({2, {"K"}}, twoDeskGroups(), minute(9)));
}

/// Which lines the screen shows is what F2 does, one after the other.
TEST(Turns, OfTheWholeListAreThoseOfEachCallAndForTheSameReasons)
{
    std::mt19937 random{4};
    for (int round = 0; round < 200; ++round) {
        Queue queue = queueOf({});
        const auto below = [&](std::uint32_t n) { return static_cast<std::int64_t>(random() % n); };
        for (std::int64_t n = 1; n <= 12; ++n) {
            auto ticket = waitingSince(below(80), n, static_cast<PriorityClass>(below(8) < 5 ? 0 : below(3)));
            ticket.arrival = n;
            ticket.backFromHold = below(6) == 0;
            ticket.returned = below(5) == 0;
            ticket.turnAfter = ticket.returned ? below(9) : 0;
            queue.waiting.push_back(ticket);
        }
        const auto whole = queue.inOrder({1, {"A"}}, twoDeskGroups(), minute(90));
        ASSERT_EQ(whole.size(), 12u);
        for (const auto& [ticket, reason] : whole) {
            const auto turn = queue.nextTurn({1, {"A"}}, twoDeskGroups(), minute(90));
            ASSERT_EQ(turn->ticket.id, ticket.id) << "round " << round;
            ASSERT_EQ(turn->reason, reason) << "round " << round;
            std::erase_if(queue.waiting, [&, id = ticket.id](const Ticket& t) { return t.id == id; });
            queue.priorityRun = ticket.priority == ordinary ? 0 : queue.priorityRun + 1;
            ++queue.callsToday;
        }
    }
}

TEST(Turn, OfWhoIsBackFromHoldIsTheFirstOfTheClass)
{
    const auto queue = queueOf({waitingSince(0, 1), backFromHold(waitingSince(3, 2))});
    EXPECT_EQ(turnOf(queue, minute(5)), (Called{2, CallReason::backFromHold}));
}

TEST(Turn, OfAnOrdinaryPersonBackFromHoldIsNotBeforeThePriorityClass)
{
    const auto queue = queueOf({backFromHold(waitingSince(3, 2)), waitingSince(4, 3, priority)});
    EXPECT_EQ(turnOf(queue, minute(5)), (Called{3, CallReason::priority}));
}

TEST(Turn, OfTwoBackFromHoldIsThatOfTheFirst)
{
    const auto queue =
        queueOf({backFromHold(waitingSince(3, 2)), backFromHold(waitingSince(2, 3)), waitingSince(0, 1)});
    EXPECT_EQ(turnOf(queue, minute(5)).number, 3);
}

/// An ordinary person since minute 0, one of the priority class since `since`.
Queue afterPriorityCalls(std::int64_t run, std::int64_t since)
{
    auto queue = queueOf({waitingSince(0, 1), waitingSince(since, 2, priority)});
    queue.priorityRun = run;
    return queue;
}

TEST(Fairness, AfterTwoPriorityCallsGoesToWhoHasWaitedBeyondTheAlarm)
{
    EXPECT_EQ(turnOf(afterPriorityCalls(2, 20), minute(46)), (Called{1, CallReason::fairness}));
}

TEST(Fairness, AfterOnePriorityCallIsNotYetDue)
{
    EXPECT_EQ(turnOf(afterPriorityCalls(1, 20), minute(46)), (Called{2, CallReason::priority}));
}

TEST(Fairness, IsNotDueBeforeTheAlarm)
{
    EXPECT_EQ(turnOf(afterPriorityCalls(2, 20), minute(45)), (Called{2, CallReason::priority}));
}

TEST(Fairness, DoesNotPassOverAPriorityPersonWhoCameEarlier)
{
    auto queue = queueOf({waitingSince(1, 1), waitingSince(0, 2, priority)});
    queue.priorityRun = 5;
    EXPECT_EQ(turnOf(queue, minute(60)), (Called{2, CallReason::priority}));
}

TEST(Fairness, GoesByTheAlarmOfThePersonsOwnDesk)
{
    auto queue = queueOf({waitingSince(0, 1, ordinary, "K"), waitingSince(9, 2, priority, "K")});
    queue.priorityRun = 2;
    EXPECT_EQ(turnOf(queue, minute(21), {"K"}), (Called{1, CallReason::fairness}));
}

TEST(Fairness, TakesFortyFiveMinutesWhereTheProfileSaysNothing)
{
    auto profile = twoDeskGroups();
    profile.deskGroups[0].alarmMinutes = 0;
    const auto queue = afterPriorityCalls(2, 22);
    EXPECT_EQ(queue.nextTurn({1, {"A"}}, profile, minute(45))->reason, CallReason::priority);
    EXPECT_EQ(queue.nextTurn({1, {"A"}}, profile, minute(46))->reason, CallReason::fairness);
}

TEST(Turn, DoesNotDependOnTheOrderOfRows)
{
    std::mt19937_64 engine{3};
    for (int round = 0; round < 300; ++round) {
        std::vector<Ticket> waiting;
        for (std::int64_t n = 1; n <= 12; ++n) {
            auto ticket = waitingSince(static_cast<std::int64_t>(engine() % 40), n,
                                       static_cast<PriorityClass>(engine() % 8 == 0 ? 2 : engine() % 2));
            if (engine() % 5 == 0) ticket.backFromHold = true;
            if (engine() % 5 == 0) ticket = cameBack(ticket, static_cast<std::int64_t>(engine() % 20) + 1);
            waiting.push_back(ticket);
        }
        auto queue = queueOf(waiting);
        queue.callsToday = 10;
        queue.priorityRun = static_cast<std::int64_t>(engine() % 4);
        const auto first = turnOf(queue, minute(60));
        std::shuffle(queue.waiting.begin(), queue.waiting.end(), engine);
        EXPECT_EQ(turnOf(queue, minute(60)), first) << "round " << round;
    }
}

TEST(Ahead, IsHowManyAreReallyCalledBefore)
{
    std::mt19937_64 engine{11};
    for (int round = 0; round < 60; ++round) {
        std::vector<Ticket> waiting;
        for (std::int64_t n = 1; n <= 25; ++n) {
            auto ticket = waitingSince(static_cast<std::int64_t>(engine() % 70), n,
                                       static_cast<PriorityClass>(engine() % 9 == 0 ? 2 : engine() % 2));
            if (engine() % 6 == 0) ticket.backFromHold = true;
            if (engine() % 6 == 0) ticket = cameBack(ticket, static_cast<std::int64_t>(engine() % 30) + 1);
            waiting.push_back(ticket);
        }
        auto queue = queueOf(waiting);
        queue.callsToday = 9;
        const auto profile = twoDeskGroups();
        std::vector<std::int64_t> told;
        for (const auto& ticket : waiting) told.push_back(queue.ahead(ticket, profile, minute(70)));
        for (std::int64_t called = 0; !queue.waiting.empty(); ++called) {
            const auto next = queue.nextTurn({1, {"A"}}, profile, minute(70))->ticket;
            EXPECT_EQ(told[static_cast<std::size_t>(next.number.number - 1)], called) << "round " << round;
            std::erase_if(queue.waiting, [&](const Ticket& t) { return t.id == next.id; });
            ++queue.callsToday;
            queue.priorityRun = next.priority == ordinary ? 0 : queue.priorityRun + 1;
        }
    }
}

TEST(Ahead, CountsOnlyTheSameQueue)
{
    const auto mine = waitingSince(5, 3);
    const auto queue = queueOf({waitingSince(0, 1), waitingSince(0, 2, ordinary, "K"), mine});
    EXPECT_EQ(queue.ahead(mine, twoDeskGroups(), minute(6)), 1);
}

TEST(Ahead, OfTheFirstIsNobody)
{
    const auto mine = waitingSince(0, 1);
    EXPECT_EQ(queueOf({mine, waitingSince(1, 2)}).ahead(mine, twoDeskGroups(), minute(6)), 0);
}

// The bounds of tests/bench/queue_order.cpp on a tenth of its days; coarser, because chance weighs more.
TEST(OrderOfCalling, CostsOrdinaryPeopleLittleAndSparesThePriorityClassALongWait)
{
    constexpr std::uint64_t days = 60;
    const DayShape shape;
    const auto ours = judge(shape, bySatuPintu, 1, days);
    const auto firstCome = judge(shape, byArrival, 1, days);
    EXPECT_LT(ours.longestOrdinary, 1.11 * firstCome.longestOrdinary);
    EXPECT_LT(ours.priorityMean, 3.2);
    EXPECT_GT(firstCome.priorityMean, 5) << "days so calm show nothing";
}

} // namespace
} // namespace pintu
