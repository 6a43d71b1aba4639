#include "store/check.h"
#include "store/engines.h"
#include "store/sql_tickets.h"
#include "store/sql_waits.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

class StoredTickets : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, StoredTickets, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

struct OpenDay {
    explicit OpenDay(Engine engine) : office{engine}, day{Day::of(office.clock.time, Zone::wib)}
    {
        office.say(DayOpened{day});
    }
    TicketId take(std::string letter, std::int64_t number, PriorityClass priority = PriorityClass::ordinary)
    {
        const auto id = TicketId::timed(office.clock.time, office.entropy);
        office.say(TicketTaken{id, day, std::move(letter), number, priority, "KES", office.clock.time});
        return id;
    }
    void call(TicketId id, std::int64_t counter = 1)
    {
        office.say(TicketCalled{id, counter, CallReason::longestWait, office.clock.time});
    }
    TestOffice office;
    Day day;
    SqlTickets tickets{office.database};
    SqlWaits waits{office.database};
};

TEST_P(StoredTickets, OfAResidentAreFoundOnEveryDay)
{
    OpenDay d{GetParam()};
    const auto person = PersonId::timed(d.office.clock.time, d.office.entropy);
    const auto first = d.take("A", 1);
    const auto second = d.take("A", 2);
    d.take("A", 3);
    for (const auto& ticket : {first, second}) d.office.say(TicketHolderNamed{ticket, person});
    d.office.say(DayClosed{d.day});

    const auto held = d.tickets.everHeldBy(person);

    ASSERT_EQ(held.size(), 2U);
    EXPECT_EQ(held[0].id, second) << "the newest first";
    EXPECT_EQ(held[1].id, first);
}

TEST_P(StoredTickets, AreReadBackWhole)
{
    OpenDay d{GetParam()};
    const auto at = d.office.clock.time;
    const auto id = d.take("A", 1, PriorityClass::priority);
    const auto ticket = *d.tickets.ticket(id);
    EXPECT_EQ(ticket.day, d.day);
    EXPECT_EQ(ticket.number, (TicketNumber{"A", 1}));
    EXPECT_EQ(ticket.priority, PriorityClass::priority);
    EXPECT_EQ(ticket.state, TicketState::waiting);
    EXPECT_EQ(ticket.queue, "A");
    EXPECT_EQ(ticket.need, "KES");
    EXPECT_EQ(ticket.taken, at);
    EXPECT_EQ(d.tickets.ticket(d.day, {"A", 1})->id, id);
    EXPECT_FALSE(d.tickets.ticket(d.day, {"A", 2}));
}

TEST_P(StoredTickets, CountASeriesByDayAndLetter)
{
    OpenDay d{GetParam()};
    EXPECT_EQ(d.tickets.lastNumber(d.day, "A"), 0);
    d.take("A", 1);
    d.take("A", 2);
    d.take("K", 1);
    EXPECT_EQ(d.tickets.lastNumber(d.day, "A"), 2);
    EXPECT_EQ(d.tickets.lastNumber(d.day, "K"), 1);
    EXPECT_EQ(d.tickets.lastNumber(d.day.plus(1), "A"), 0);
}

TEST_P(StoredTickets, ShowAtACounterWhomItCalled)
{
    OpenDay d{GetParam()};
    d.office.say(CounterOpened{1, "P07"}, CounterOpened{2, "P08"});
    const auto id = d.take("A", 1);
    d.call(id, 2);
    EXPECT_FALSE(d.tickets.counter(d.day, 1).current);
    EXPECT_EQ(d.tickets.counter(d.day, 2).current->id, id);
    d.office.say(TicketServing{{id, d.office.clock.time}});
    d.office.say(TicketDone{{id, d.office.clock.time}});
    EXPECT_FALSE(d.tickets.counter(d.day, 2).current);
    d.office.say(CounterClosed{2});
    const auto counters = d.tickets.counters(d.day);
    ASSERT_EQ(counters.size(), 2U);
    EXPECT_TRUE(counters[0].open());
    EXPECT_FALSE(counters[1].open());
}

TEST_P(StoredTickets, ARecallCountsAndIsNoNewCallOfTheDay)
{
    OpenDay d{GetParam()};
    const auto id = d.take("A", 1);
    d.call(id);
    d.office.say(TicketRecalled{id, d.office.clock.time});
    EXPECT_EQ(d.tickets.ticket(id)->calls, 2);
    EXPECT_EQ(d.tickets.queue(d.day).callsToday, 1);
}

TEST_P(StoredTickets, AQueueRemembersTheRunOfPriorityCalls)
{
    OpenDay d{GetParam()};
    int counter = 0;
    for (const auto priority : {PriorityClass::ordinary, PriorityClass::priority, PriorityClass::emergency}) {
        ++counter;
        d.call(d.take("A", counter, priority), counter);
    }
    const auto waiting = d.take("A", 4);
    const auto queue = d.tickets.queue(d.day);
    EXPECT_EQ(queue.callsToday, 3);
    EXPECT_EQ(queue.priorityRun, 2);
    ASSERT_EQ(queue.waiting.size(), 1U);
    EXPECT_EQ(queue.waiting[0].id, waiting);
}

TEST_P(StoredTickets, ATransferKeepsNumberAndArrival)
{
    OpenDay d{GetParam()};
    const auto id = d.take("A", 1);
    const auto before = *d.tickets.ticket(id);
    d.call(id);
    d.office.say(TicketTransferred{id, "K", d.office.clock.time});
    const auto after = *d.tickets.ticket(id);
    EXPECT_EQ(after.queue, "K");
    EXPECT_EQ(after.number, before.number);
    EXPECT_EQ(after.taken, before.taken);
    EXPECT_EQ(after.counter, 0);
    EXPECT_EQ(after.state, TicketState::waiting);
}

TEST_P(StoredTickets, WhoWasMissedComesBackAfterSomeCalls)
{
    OpenDay d{GetParam()};
    const auto id = d.take("A", 1);
    d.call(id);
    d.office.say(TicketMissed{{id, d.office.clock.time}});
    d.office.say(TicketReturned{id, 3, d.office.clock.time});
    const auto ticket = *d.tickets.ticket(id);
    EXPECT_EQ(ticket.state, TicketState::waiting);
    EXPECT_TRUE(ticket.returned);
    EXPECT_EQ(ticket.turnAfter, 3);
}

TEST_P(StoredTickets, ClosingTheDaySendsEverybodyHome)
{
    OpenDay d{GetParam()};
    const auto waiting = d.take("A", 1);
    const auto missed = d.take("A", 2);
    d.call(missed);
    d.office.say(TicketMissed{{missed, d.office.clock.time}});
    d.office.say(DayClosed{d.day});
    EXPECT_EQ(d.tickets.ticket(waiting)->state, TicketState::left);
    EXPECT_EQ(d.tickets.ticket(missed)->state, TicketState::left);
    EXPECT_TRUE(d.tickets.newestDay()->closed);
}

TEST_P(StoredTickets, OfAClosedDayAreKeptAndWaitOnTheNextOne)
{
    OpenDay d{GetParam()};
    const auto first = d.take("A", 1);
    const auto second = d.take("A", 2, PriorityClass::priority);
    d.call(second);
    const auto next = d.day.plus(1);
    d.office.say(TicketsKept{d.day, {first, second}}, DayClosed{d.day});
    EXPECT_EQ(d.tickets.kept().size(), 2u);
    EXPECT_EQ(d.tickets.ticket(second)->state, TicketState::left);
    EXPECT_THAT(d.tickets.numbersFromOtherDays(next, "A"), ::testing::UnorderedElementsAre(1, 2));
    EXPECT_TRUE(d.tickets.numbersFromOtherDays(next, "K").empty());

    d.office.say(DayOpened{next}, TicketCarried{second, next, d.office.clock.time});

    EXPECT_EQ(d.tickets.kept().size(), 1u);
    EXPECT_THAT(d.tickets.numbersFromOtherDays(next, "A"), ::testing::UnorderedElementsAre(1, 2));
    EXPECT_EQ(d.tickets.lastNumber(next, "A"), 0);
    const auto ticket = *d.tickets.ticket(next, {"A", 2});
    EXPECT_EQ(ticket.state, TicketState::waiting);
    EXPECT_EQ(ticket.counter, 0);
    EXPECT_EQ(ticket.priority, PriorityClass::priority);
    EXPECT_EQ(ticket.carriedFrom, d.day);
    EXPECT_FALSE(d.tickets.ticket(first)->carriedFrom);
    EXPECT_EQ(d.tickets.givenByNeed(next)["KES"], 1);
    d.office.say(TicketCalled{second, 1, CallReason::longestWait, d.office.clock.time});
    const auto called = d.office.say(TicketRecalled{second, d.office.clock.time}).front();
    d.office.say(Undone{second.text(), called.epoch, called.seq});
    EXPECT_EQ(d.tickets.ticket(next, {"A", 2})->calls, 1) << "folded again it is of the same day";
    for (const auto& invariant : invariants())
        EXPECT_TRUE(d.office.database.texts(std::string{invariant.sql}, 1).empty()) << invariant.name;
}

TEST_P(StoredTickets, StandAsBeforeWhenTheClosingIsTakenBack)
{
    OpenDay d{GetParam()};
    d.office.say(CounterOpened{1, "P07"});
    const auto waiting = d.take("A", 1);
    const auto called = d.take("A", 2);
    d.call(called);
    const auto left = d.take("A", 3);
    d.office.say(TicketLeft{{left, d.office.clock.time}});
    d.office.say(TicketsKept{d.day, {waiting}}, DayClosed{d.day});

    d.office.say(DayReopened{d.day});

    EXPECT_FALSE(d.tickets.newestDay()->closed);
    EXPECT_TRUE(d.tickets.kept().empty());
    EXPECT_EQ(d.tickets.ticket(waiting)->state, TicketState::waiting);
    EXPECT_EQ(d.tickets.ticket(called)->state, TicketState::called);
    EXPECT_EQ(d.tickets.ticket(called)->counter, 1);
    EXPECT_EQ(d.tickets.ticket(left)->state, TicketState::left);
    for (const auto& invariant : invariants())
        EXPECT_TRUE(d.office.database.texts(std::string{invariant.sql}, 1).empty()) << invariant.name;
}

TEST_P(StoredTickets, GoToTheDayBeforeWhenTheirsIsTakenBack)
{
    OpenDay d{GetParam()};
    d.take("A", 1);
    const auto next = d.day.plus(1);
    d.office.say(DayOpened{next});
    EXPECT_EQ(d.tickets.newestDay()->beside, d.day);
    const auto early = TicketId::timed(d.office.clock.time, d.office.entropy);
    d.office.say(TicketTaken{early, next, "A", 2, PriorityClass::ordinary, "KES", d.office.clock.time});
    d.office.say(DayOpened{d.day, next});

    EXPECT_EQ(d.tickets.newestDay()->day, d.day);
    EXPECT_FALSE(d.tickets.newestDay()->beside);
    EXPECT_EQ(d.tickets.ticket(d.day, {"A", 2})->id, early);
    d.office.say(DayClosed{d.day}, DayOpened{next}); // in its time
    EXPECT_EQ(d.tickets.newestDay()->day, next);
    EXPECT_EQ(d.tickets.lastNumber(next, "A"), 0);
    for (const auto& invariant : invariants())
        EXPECT_TRUE(d.office.database.texts(std::string{invariant.sql}, 1).empty()) << invariant.name;
}

TEST_P(StoredTickets, StayWhereTheyAreWhileACounterHasOneOfEachDay)
{
    OpenDay d{GetParam()};
    d.call(d.take("A", 1));
    const auto next = d.day.plus(1);
    d.office.say(DayOpened{next});
    EXPECT_TRUE(d.tickets.newestDay()->mayGoBack);
    const auto early = TicketId::timed(d.office.clock.time, d.office.entropy);
    d.office.say(TicketTaken{early, next, "A", 2, PriorityClass::ordinary, "KES", d.office.clock.time});
    d.call(early);

    EXPECT_FALSE(d.tickets.newestDay()->mayGoBack);
}

TEST_P(StoredTickets, MoveWithAClockThatIsPutBack)
{
    OpenDay d{GetParam()};
    const auto id = d.take("A", 1);
    d.call(id);
    const auto now = d.tickets.lastStepOf(id);
    EXPECT_EQ(d.tickets.newestMoment(d.day).moment, d.tickets.ticket(id)->lastCalled);
    const auto before = now.plus(std::chrono::hours{-7});

    d.office.say(ClockPutBack{{{id, before.plus(std::chrono::minutes{-3}), before, {}}}});

    EXPECT_EQ(d.tickets.newestMoment(d.day).moment, before);
    EXPECT_EQ(d.tickets.ticket(id)->taken, before.plus(std::chrono::minutes{-3}));
    EXPECT_EQ(d.tickets.lastStepOf(id), now); // the steps tell what was
}

TEST_P(StoredTickets, TellOfALaterDateWhoIsInsideAndSinceWhen)
{
    OpenDay d{GetParam()};
    const auto id = d.take("A", 1);
    const auto state = d.tickets.newestDay(d.day.plus(1));
    EXPECT_TRUE(state->someoneInside);
    EXPECT_EQ(state->lastStep, d.tickets.lastStepOf(id));
    d.office.say(TicketLeft{{id, d.office.clock.time}});
    EXPECT_FALSE(d.tickets.newestDay(d.day.plus(1))->someoneInside);
}

TEST_P(StoredTickets, MeasureHowLongServiceTook)
{
    OpenDay d{GetParam()};
    const auto id = d.take("A", 1);
    d.call(id);
    const auto from = d.office.clock.time;
    d.office.say(TicketServing{{id, from}});
    d.office.say(TicketDone{{id, from.plus(std::chrono::minutes{9})}});
    EXPECT_EQ(d.waits.serviceMinutes("A", d.day), (std::vector<double>{9.0}));
    EXPECT_TRUE(d.waits.serviceMinutes("K", d.day).empty());
    EXPECT_TRUE(d.waits.serviceMinutes("A", d.day.plus(40)).empty());
}

TEST_P(StoredTickets, KeepWhatWasToldOfTheWaitAndHowLongItWas)
{
    using namespace std::chrono_literals;
    OpenDay d{GetParam()};
    const auto id = TicketId::timed(d.office.clock.time, d.office.entropy);
    const WaitEstimate told{4, 0, 15, WaitBasis::visits, 2, 60};
    d.office.say(TicketTaken{id, d.day, "A", 1, PriorityClass::ordinary, "KES", d.office.clock.time, told});
    const auto without = d.take("A", 2); // as 0.1.0 took it
    EXPECT_EQ(d.waits.told(id), told);
    EXPECT_EQ(d.waits.told(without), WaitEstimate{});
    EXPECT_TRUE(d.waits.toldWaits(d.day, d.day).empty()) << "nobody has been called";

    d.office.clock.forward(9min);
    d.call(id);
    d.office.say(TicketMissed{{id, d.office.clock.time}});
    d.office.say(TicketReturned{id, 2, d.office.clock.time});
    d.office.clock.forward(9min);
    d.call(id);
    d.call(without, 2);

    const auto waits = d.waits.toldWaits(d.day, d.day);
    ASSERT_EQ(waits.size(), 1U);
    EXPECT_EQ(waits[0].letter, "A");
    EXPECT_EQ(waits[0].fromMinutes, 0);
    EXPECT_EQ(waits[0].toMinutes, 15);
    EXPECT_NEAR(waits[0].waitedMinutes, 9, 0.1) << "until the first call";
    EXPECT_TRUE(d.waits.toldWaits(d.day.plus(1), d.day.plus(9)).empty());
    EXPECT_TRUE(check(d.office.database, d.office.record.site(), {}).clean());
}

TEST_P(StoredTickets, AWaitIsMeasuredByAClockThatWasPutBack)
{
    using namespace std::chrono_literals;
    OpenDay d{GetParam()};
    const auto id = TicketId::timed(d.office.clock.time, d.office.entropy);
    const auto now = d.office.clock.time;
    d.office.say(TicketTaken{
        id, d.day, "A", 1, PriorityClass::ordinary, "KES", now.plus(3h), {0, 0, 5, WaitBasis::visits, 1, 60}});
    d.office.say(ClockPutBack{{{id, now, {}, {}}}});
    d.office.say(TicketCalled{id, 1, CallReason::longestWait, now.plus(4min)});
    EXPECT_DOUBLE_EQ(d.waits.toldWaits(d.day, d.day).at(0).waitedMinutes, 4);
}

TEST_P(StoredTickets, SomebodyTransferredCountsForTheCounterThatServedLast)
{
    OpenDay d{GetParam()};
    const auto id = d.take("A", 1);
    d.call(id, 1);
    d.office.say(TicketServing{{id, d.office.clock.time}});
    d.office.say(TicketTransferred{id, "K", d.office.clock.time});
    d.call(id, 2);
    const auto called = d.tickets.inState(d.day, TicketState::called);
    ASSERT_EQ(called.size(), 1U);
    EXPECT_EQ(called[0].counter, 2);
    EXPECT_EQ(called[0].calls, 1);
}

} // namespace
} // namespace pintu::test
