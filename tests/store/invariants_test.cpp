#include "store/check.h"
#include "store/engines.h"
#include "store/sql_office.h"
#include "support/record_fixture.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace pintu::test {
namespace {

class Invariants : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, Invariants, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

/// For each invariant statements that break it, after a full day. Where a key forbids the breach the table is made anew
/// without one: the checker must not rest on keys.
const std::map<std::string_view, std::string>& breaches()
{
    static const auto without = [](const std::string& table) {
        return "CREATE TABLE bare AS SELECT * FROM " + table + "; DROP TABLE " + table +
               "; ALTER TABLE bare RENAME TO " + table + "; ";
    };
    static const std::map<std::string_view, std::string> all{
        {"T1",
         without("tickets") + "UPDATE tickets SET number = 1 WHERE letter = 'A' AND number = 2 AND state = 'done'"},
        {"T2", "DELETE FROM tickets WHERE letter = 'A' AND number = 3"},
        {"T3", "DELETE FROM days WHERE closed = 0"},
        {"T4", "UPDATE printings SET about = 'x' || about WHERE paper = 'ticket'"},
        {"T5", "UPDATE printings SET result = 'printed', copy = 0 WHERE paper = 'ticket'"},
        {"T6", "UPDATE tickets SET state = 'left' WHERE state = 'done'"},
        {"T7", "DELETE FROM ticket_steps WHERE n = 2"},
        {"T8", "UPDATE ticket_steps SET to_state = 'done' WHERE n = 2"},
        {"T9", "UPDATE tickets SET state = 'called', counter = 1 WHERE letter = 'A' AND number < 3"},
        {"T10", "UPDATE tickets SET state = 'missed' WHERE letter = 'A' AND number = 5"},
        {"T11", "UPDATE tickets SET state = 'onHold', hold_reason = '' WHERE letter = 'A' AND number = 1"},
        {"T12", "UPDATE tickets SET call_reason = '' WHERE state = 'done'"},
        {"T13", "UPDATE counter_breaks SET until = since - 1"},
        {"T14", "DELETE FROM residents"},
        {"T15", "UPDATE tickets SET told_from = 20, told_to = 15 WHERE number = 1"},
        {"T16", "UPDATE tickets SET waited = -1 WHERE state = 'done'"},
        {"T20", "UPDATE help_calls SET counter = 0"},
        {"T21", "UPDATE complaint_drafts SET ticket = 'x'"},
        {"T17",
         "INSERT INTO kept_tickets (ticket, place) SELECT id, place FROM tickets WHERE letter = 'A' AND number = 1"},
        {"A1", "UPDATE ticket_steps SET place = 999 WHERE n = 1"},
        {"A2", "UPDATE cases SET made = 999"},
        {"A3", "DELETE FROM events WHERE seq = 10"},
        {"A5", "UPDATE events SET hash = (SELECT e.hash FROM events e WHERE e.seq = 5) WHERE seq = 6"},
        {"A8", "UPDATE checkpoints SET seq = 100000"},
        {"A9", "UPDATE checkpoints SET epoch = 1, seq = 5"},
        {"A10", "UPDATE events SET at = 5 WHERE seq = 20"},
        {"A11", "UPDATE access_log SET purpose = ''"},
        {"S1", "UPDATE referrals SET doubled = 0"},
        {"S4", "DELETE FROM cases"},
        {"S5", "UPDATE referral_words SET author = 'P09999' WHERE author = 'P04821'"},
        {"S6", "DELETE FROM referral_words WHERE author = 'resident'"},
        {"S7", "UPDATE referrals SET state = 'issued'"},
        {"S8", "UPDATE referrals SET conflict = 0"},
        {"P2", "UPDATE events SET key_id = '' WHERE type = 'personStated'"},
        {"P3", "UPDATE residents SET nik_index = 'abc' WHERE erased = 1"},
        // The other way round, too: each of the two leads to the other.
        {"P4", "UPDATE residents SET linked_to = (SELECT o.id FROM residents o WHERE o.linked_to <> '') WHERE id = "
               "(SELECT o.linked_to FROM residents o WHERE o.linked_to <> '')"},
    };
    return all;
}

TEST_P(Invariants, HoldAfterAFullDay)
{
    TestOffice office{GetParam()};
    writeFullDay(office);
    for (const auto& invariant : invariants())
        EXPECT_TRUE(office.database.texts(invariant.sql, 1).empty()) << invariant.name;
}

TEST_P(Invariants, EachNoticesItsOwnBreach)
{
    TestOffice office{GetParam()};
    writeFullDay(office);
    auto intruder = office.record.intruder();
    for (const auto& invariant : invariants()) {
        const auto breach = breaches().find(invariant.name);
        ASSERT_NE(breach, breaches().end()) << invariant.name << " has no negative control";
        Database::Writing writing{intruder}; // and everything is as before
        intruder.script(breach->second);
        const auto found = check(intruder, office.record.site(), {}).findings;
        EXPECT_THAT(found, testing::Contains(testing::Field(&Finding::invariant, invariant.name))) << breach->second;
    }
}

TEST_P(Invariants, NoticeANikThatIsWrittenInTheClear)
{
    TestOffice office{GetParam()};
    office.write({draftOf(PrintFailed{"3275014107879990", "slip", "noPaper"})});
    const auto found = check(office.database, office.record.site(), {}).findings;
    EXPECT_THAT(found, testing::ElementsAre(testing::Field(&Finding::invariant, "P1")));
}

TEST_P(Invariants, NoticeANikInAPurposeOfTheAccessLog)
{
    TestOffice office{GetParam()};
    {
        Database::Writing writing{office.database};
        SqlOffice{office.database}.noteAccess(office.clock.time, "P07", "x", "NIK 3275014107879990");
        writing.commit();
    }
    const auto found = check(office.database, office.record.site(), {}).findings;
    EXPECT_THAT(found, testing::ElementsAre(testing::Field(&Finding::invariant, "P1")));
}

TEST(InvariantNames, AreUnique)
{
    std::set<std::string_view> names;
    for (const auto& invariant : invariants()) EXPECT_TRUE(names.insert(invariant.name).second) << invariant.name;
    EXPECT_EQ(names.size(), breaches().size());
}

} // namespace
} // namespace pintu::test
