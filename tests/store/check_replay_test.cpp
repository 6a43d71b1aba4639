#include "store/check.h"
#include "store/engines.h"
#include "support/record_fixture.h"

#include <gmock/gmock.h>

#include <thread>

namespace pintu::test {
namespace {

using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;

class CheckReplays : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, CheckReplays, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(CheckReplays, NameEachRowThatIsMissingForeignOrChanged)
{
    TestOffice office{GetParam()};
    const auto day = Day::of(office.clock.time, Zone::wib);
    std::vector<Draft> drafts{draftOf(DayOpened{day})};
    std::vector<std::string> ids;
    for (std::int64_t n = 1; n <= 1'200; ++n) { // more than PostgreSQL sends at once
        const auto id = TicketId::random(office.entropy);
        drafts.push_back(draftOf(TicketTaken{id, day, "A", n, PriorityClass::ordinary, "KES", office.clock.time}));
        ids.push_back(id.text());
    }
    office.write(drafts);
    std::sort(ids.begin(), ids.end());
    office.record.byHand("DELETE FROM tickets WHERE id = '" + ids[3] +
                         "'; UPDATE tickets SET need = 'DIK' WHERE id = '" + ids[700] + "'");
    office.record.byHand(
        "INSERT INTO tickets (id, day, letter, number, priority, state, queue, need, counter, calls, "
        "returned, back_from_hold, turn_after, taken_at, called_at, served_at, finished_at, made, place) "
        "SELECT 'ffffffff-ffff-7fff-8fff-ffffffffffff', day, 'K', 1, priority, "
        "state, queue, need, counter, calls, returned, back_from_hold, turn_after, taken_at, "
        "called_at, served_at, finished_at, made, place FROM tickets WHERE id = '" +
        ids[5] + "'");
    const auto report = check(office.database, office.record.site(), {});
    ASSERT_FALSE(report.findings.empty());
    EXPECT_EQ(report.findings.front().invariant, "replay tickets");
    EXPECT_THAT(report.findings.front().keys, ElementsAre(ids[3], ids[700], "ffffffff-ffff-7fff-8fff-ffffffffffff"));
}

TEST_P(CheckReplays, SeeOneStateWhileOthersWork)
{
    TestOffice office{GetParam()};
    writeFullDay(office);
    auto reader = office.record.open(Access::read);
    std::atomic<bool> done{false};
    std::thread others{[&] {
        auto database = office.record.open();
        SeededEntropy entropy{7};
        Journal journal{database, office.record.site(), office.clock, entropy, &office.keys};
        const auto day = Day::of(office.clock.time, Zone::wib);
        for (std::int64_t n = 2; !done; ++n)
            (void)journal.run({CommandId::random(entropy), "P07"},
                              [&](Time now) -> Result<std::vector<Draft>, NoRefusal> {
                                  return std::vector{draftOf(TicketTaken{TicketId::timed(now, entropy), day, "A", n,
                                                                         PriorityClass::ordinary, "KES", now})};
                              });
    }};
    std::vector<Finding> findings;
    for (int i = 0; i < 10; ++i)
        for (const auto& finding : check(reader, office.record.site(), {&office.keys, {}}).findings)
            findings.push_back(finding);
    done = true;
    others.join();
    EXPECT_THAT(findings, IsEmpty());
}

TEST_P(CheckReplays, NameABodyThatDoesNotFoldAndGoOn)
{
    TestOffice office{GetParam()};
    office.write({Draft{"counterClosed", "counter/1", Bytes{0xa1, 0x01, 0x01}, {}, {}}});
    auto intruder = office.record.intruder();
    intruder.script("UPDATE events SET type = 'counterClosedX' WHERE type = 'counterClosed'");
    const auto report = check(intruder, office.record.site(), {});
    EXPECT_THAT(report.findings, testing::Contains(Field(&Finding::invariant, "chain")));
}

} // namespace
} // namespace pintu::test
