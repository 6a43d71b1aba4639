#include "core/queue/public_hall.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

HallTicket ticket(std::int64_t number, TicketState state, std::int64_t calledAt = 0, std::int64_t counter = 1)
{
    return {{"A", number}, "A", state, calledAt > 0 ? counter : 0, calledAt > 0 ? 1 : 0, {calledAt}, number, number};
}

std::vector<std::int64_t> numbersOf(const std::vector<HallTicket>& tickets)
{
    std::vector<std::int64_t> out;
    for (const auto& one : tickets) out.push_back(one.number.number);
    return out;
}

TEST(HallTest, CallsAreThoseAtACounterTheNewestFirst)
{
    Hall hall;
    hall.tickets = {ticket(1, TicketState::done, 100), ticket(2, TicketState::called, 300),
                    ticket(3, TicketState::serving, 200), ticket(4, TicketState::waiting)};
    EXPECT_THAT(numbersOf(hall.calls()), ElementsAre(2, 3, 1));
}

/// Held, sent on, missed or gone: nobody is to go to that counter now.
TEST(HallTest, WhoIsNotAtACounterAnyMoreIsNoCall)
{
    Hall hall;
    hall.tickets = {ticket(1, TicketState::onHold, 100), ticket(2, TicketState::missed, 200),
                    ticket(3, TicketState::left, 300), ticket(4, TicketState::waiting, 400, 0)};
    EXPECT_THAT(numbersOf(hall.calls()), IsEmpty());
}

TEST(HallTest, WhoWaitsIsListedAsTheyCame)
{
    Hall hall;
    hall.tickets = {ticket(3, TicketState::waiting), ticket(1, TicketState::waiting),
                    ticket(2, TicketState::called, 9)};
    EXPECT_THAT(numbersOf(hall.waiting()), ElementsAre(1, 3));
}

TEST(HallTest, TheMissedAreListedTheNewestFirst)
{
    Hall hall;
    hall.tickets = {ticket(1, TicketState::missed, 100), ticket(2, TicketState::missed, 300),
                    ticket(3, TicketState::waiting)};
    EXPECT_THAT(numbersOf(hall.missed()), ElementsAre(2, 1));
}

} // namespace
} // namespace pintu::test
