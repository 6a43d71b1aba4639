#include "store/engines.h"
#include "store/sql_hall.h"
#include "support/record_fixture.h"

#include <gmock/gmock.h>

namespace pintu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Day today = *Day::parse("2026-11-22");

class SqlHallTest : public OnBothEngines {
protected:
    void SetUp() override
    {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        office.emplace(GetParam());
        office->say(DayOpened{today}, CounterOpened{1, "P07"}, CounterOpened{2, "P08"});
    }

    TicketId take(std::int64_t number)
    {
        const TicketId id{Uuid::timed(office->clock.time, office->entropy)};
        office->say(TicketTaken{id, today, "A", number, PriorityClass::ordinary, "KES", office->clock.time});
        return id;
    }
    Time later()
    {
        office->clock.forward(std::chrono::seconds{30});
        return office->clock.time;
    }
    std::vector<std::string> numbers(std::int64_t mostDone = 10)
    {
        std::vector<std::string> out;
        for (const auto& ticket : SqlHall{office->database}.tickets(today, mostDone))
            out.push_back(ticket.number.text() + " " + std::string{nameOf(ticket.state)});
        return out;
    }

    std::optional<TestOffice> office;
};

INSTANTIATE_TEST_SUITE_P(, SqlHallTest, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(SqlHallTest, TheSignIsTheProfileWithoutItsNames)
{
    EXPECT_EQ(SqlHall{office->database}.sign(), signOf(testProfile()));
    auto profile = testProfile();
    profile.name = "SLRT Pindah";
    office->say(ProfileSet{office->record.site(), profile});
    EXPECT_EQ(SqlHall{office->database}.sign().name, "SLRT Pindah");
}

TEST_P(SqlHallTest, OpenCountersAreThoseWithAnOfficer)
{
    EXPECT_THAT(SqlHall{office->database}.openCounters(), ElementsAre(1, 2));
    office->say(CounterClosed{1});
    EXPECT_THAT(SqlHall{office->database}.openCounters(), ElementsAre(2));
}

TEST_P(SqlHallTest, ListsWhoIsInTheHallAndTheNewestWhoWereThere)
{
    const auto first = take(1);
    const auto second = take(2);
    const auto third = take(3);
    take(4);
    office->say(TicketCalled{first, 1, CallReason::longestWait, later()}, TicketServing{first, later()},
                TicketDone{first, later()});
    office->say(TicketCalled{second, 2, CallReason::longestWait, later()}, TicketDone{second, later()});
    const auto newest = later();
    office->say(TicketCalled{third, 1, CallReason::longestWait, newest});
    EXPECT_THAT(numbers(), testing::UnorderedElementsAre("A-003 called", "A-004 waiting", "A-002 done", "A-001 done"));
    EXPECT_THAT(numbers(1), testing::UnorderedElementsAre("A-003 called", "A-004 waiting", "A-002 done"));
    EXPECT_EQ(SqlHall{office->database}.newestMoment(today), newest);
    EXPECT_THAT(SqlHall{office->database}.tickets(today.plus(1), 10), IsEmpty());
}

/// By it an announcer knows a call that is made again, and does not take one for new whose undoing was undone.
TEST_P(SqlHallTest, ThePlaceOfATicketIsThatOfItsNewestEvent)
{
    const auto id = take(1);
    const auto called = office->say(TicketCalled{id, 1, CallReason::longestWait, later()}).back();
    const auto before = SqlHall{office->database}.tickets(today, 0).front();
    const auto recalled = office->say(TicketRecalled{id, later()}).back();
    const auto after = SqlHall{office->database}.tickets(today, 0).front();
    EXPECT_EQ(before.place, placeOf(called));
    EXPECT_EQ(after.place, placeOf(recalled));
    EXPECT_EQ(after.calls, 2);
}

} // namespace
} // namespace pintu::test
