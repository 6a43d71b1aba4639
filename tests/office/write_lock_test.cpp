// Nothing that an office does inside its write lock may grow with the office: whoever waits for the lock waits for the
// slowest statement of everybody. SQLite tells how it runs each statement that the commands have prepared.
#include "office/two_sites.h"
#include "support/saying.h"

#include <algorithm>
#include <array>

namespace pintu::test {
namespace {

/// Tables that stay as small as the office itself.
bool staysSmall(std::string_view table)
{
    constexpr std::array<std::string_view, 8> small{"counters",      "kept_tickets",   "profiles",
                                                    "epochs",        "reference_rows", "reference_loads",
                                                    "fold_versions", "schema_versions"};
    return std::find(small.begin(), small.end(), table) != small.end();
}

/// EXPLAIN wants no values for the places of a statement, but ours counts them.
std::string withoutValues(std::string sql)
{
    for (auto at = sql.find(':'); at != sql.npos; at = sql.find(':', at)) {
        const auto end = sql.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_", at + 1);
        sql.replace(at, std::min(end, sql.size()) - at, "''");
    }
    return sql;
}

/// A growing table is read from end to end, or sorted, by this statement.
std::vector<std::string> scansOf(Database& database)
{
    std::vector<std::string> out;
    for (const auto& sql : database.statementsPrepared()) {
        if (!sql.starts_with("SELECT") && !sql.starts_with("INSERT") && !sql.starts_with("UPDATE") &&
            !sql.starts_with("DELETE"))
            continue;
        // Of an index in order only the first row or two are read.
        const bool firstOnly =
            sql.ends_with("LIMIT 1") || sql.ends_with("LIMIT 2") || sql.find("record_head") != sql.npos;
        std::string plan;
        for (const auto& [id, parent, unused, step] :
             database.all<long long, long long, long long, std::string>("EXPLAIN QUERY PLAN " + withoutValues(sql)))
            plan += step + "; ";
        for (auto at = plan.find("SCAN "); at != plan.npos; at = plan.find("SCAN ", at + 5)) {
            const auto name = plan.substr(at + 5, plan.find_first_of(" ;", at + 5) - at - 5);
            const bool sorted = plan.find("TEMP B-TREE FOR ORDER BY") != plan.npos;
            if (!staysSmall(name) && (!firstOnly || sorted) && name != "CONSTANT") out.push_back(sql + "\n  " + plan);
        }
    }
    return out;
}

class WriteLock : public TwoSites {};

TEST_F(WriteLock, NoCommandOfAnOfficeReadsAGrowingTableFromEndToEnd)
{
    auto site = office();
    QueueDesk queue{site};
    (void)good(queue.openCounter(command(), 2, "P07"));
    const auto ticket = good(queue.take(command(), {"H", PriorityClass::ordinary, {}})).ticket;
    (void)good(queue.take(command(), {"H", PriorityClass::ordinary, {}}));
    (void)good(queue.callNext(command(), 2));
    (void)good(queue.serve(command(), ticket));
    (void)good(queue.finish(command(), ticket));
    (void)good(queue.undo(command(), ticket));
    (void)good(queue.finish(command(), ticket)); // nobody is being served when the day ends

    PersonForm form;
    form.words.name = "Siti Contoh";
    form.words.nik = "3275014107879990"; // invented
    form.words.familyCard = "3275010101209991";
    form.village = "36.73.02.1011";
    PeopleDesk people{site};
    const auto one = good(people.state(command(), form)).person;
    const auto other = good(people.state(command(), form, AnotherPerson::yes)).person;
    (void)good(people.link(command(), one, other));
    (void)people.open("P07", one, "CASE");
    (void)good(people.erase(command("P01"), other, "request"));

    ReferralDesk referrals{site};
    const auto slip = issued(site);
    (void)good(referrals.reissue(command(), slip.name.number));
    (void)good(referrals.cancel(command(), slip.name.number + 1, "RESIDENT_ASKED"));
    const auto closed = issued(site);
    auto hospital = partner();
    IntakeDesk intake{hospital};
    (void)intake.accept(command("R02"), closed.slip, "scan");
    (void)good(intake.say(command("R02"), closed.name, sayingOf(PartnerWord::served, 5)));
    (void)referrals.hear(command(), intake.find(closed.name)->returnText);
    (void)good(referrals.resident(command(), closed.name.number, ResidentWord::confirmed, "counter"));
    (void)referrals.runTimers();
    (void)queue.runTimers();
    (void)good(queue.closeDay(command()));

    EXPECT_GT(site.database().statementsPrepared().size(), 40U);
    EXPECT_THAT(scansOf(site.database()), testing::IsEmpty());
    EXPECT_THAT(scansOf(hospital.database()), testing::IsEmpty());
}

TEST_F(WriteLock, AScanWouldBeSeen)
{
    auto site = office();
    (void)site.database().one<long long>("SELECT count(*) FROM residents WHERE village LIKE :village",
                                         std::string{"x"});
    (void)site.database().one<long long>("SELECT place FROM residents ORDER BY key_id LIMIT 1");
    EXPECT_EQ(scansOf(site.database()).size(), 2U);
}

} // namespace
} // namespace pintu::test
