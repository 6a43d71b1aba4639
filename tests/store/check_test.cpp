#include "core/base/encoding.h"
#include "seal/digest.h"
#include "store/check.h"
#include "store/engines.h"
#include "store/fold.h"
#include "store/postgres_roles.h"
#include "store/schema.h"
#include "support/record_fixture.h"

#include <gmock/gmock.h>

#include <functional>

namespace pintu::test {
namespace {

using testing::Contains;

/// An office after a full day, with everything that a hand can reach: on PostgreSQL as the superuser with triggers
/// asleep.
struct Damaged {
    explicit Damaged(Engine engine) : office{engine}, day{writeFullDay(office)}, database{office.record.intruder()}
    {
        if (engine == Engine::sqlite) return;
        for (const auto& [name, role] :
             {std::pair{"_kiosk", Role::kiosk}, {"_counter", Role::counter}, {"_auditor", Role::auditor}}) {
            const auto full = office.record.schema() + name;
            asAdmin("CREATE ROLE \"" + full + "\" LOGIN");
            grantPostgresqlRole(office.database, office.record.schema(), full, role);
        }
    }
    ~Damaged()
    {
        if (office.record.engine() == Engine::sqlite) return;
        for (const auto* name : {"_kiosk", "_counter", "_auditor"}) {
            const auto full = "\"" + office.record.schema() + name + "\"";
            asAdmin("DROP OWNED BY " + full + "; DROP ROLE " + full);
        }
    }
    Damaged(const Damaged&) = delete;
    Damaged& operator=(const Damaged&) = delete;

    CheckReport report(const CheckInput& input = {}) { return check(database, office.record.site(), input); }

    /// What check says after these statements; then everything is as before. Nothing when the engine itself refuses
    /// them.
    std::optional<CheckReport> after(const std::string& sql, const CheckInput& input = {})
    {
        Database::Writing writing{database};
        try {
            database.script(sql);
        } catch (const Trouble&) {
            return std::nullopt;
        }
        return report(input);
    }

    TestOffice office;
    FullDay day;
    Database database;
};

std::vector<std::string> namesIn(const CheckReport& report)
{
    std::vector<std::string> out;
    for (const auto& finding : report.findings) out.push_back(finding.invariant);
    return out;
}

class Checks : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, Checks, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(Checks, AFullDayIsClean)
{
    Damaged d{GetParam()};
    const auto report = d.report();
    EXPECT_THAT(namesIn(report), testing::IsEmpty());
    EXPECT_EQ(report.events, d.office.journal.head()->seq);
    EXPECT_FALSE(report.sealedWordsRead);
}

TEST_P(Checks, AFullDayIsCleanWithKeysAndWitness)
{
    Damaged d{GetParam()};
    const auto report = d.report({&d.office.keys, d.day.witness});
    EXPECT_THAT(namesIn(report), testing::IsEmpty());
    EXPECT_TRUE(report.sealedWordsRead);
}

TEST_P(Checks, AnEmptyOfficeIsClean)
{
    TestOffice office{GetParam()};
    EXPECT_TRUE(check(office.database, office.record.site(), {&office.keys, {}}).clean());
}

TEST_P(Checks, ReadsAReadOnlyConnection)
{
    TestOffice office{GetParam()};
    auto reader = office.record.open(Access::read);
    EXPECT_TRUE(check(reader, office.record.site(), {}).clean());
}

/// One value changed: the next number, another row's value, a longer text.
std::vector<std::string> otherValues(Database& database, const std::string& table, const std::string& column)
{
    const auto number = [&] {
        const std::string type =
            database.engine() == Engine::sqlite ? "typeof(" + column + ")" : "pg_typeof(" + column + ")::text";
        return database.texts("SELECT " + type + " FROM " + table + " LIMIT 1", 1).at(0).at(0) != "text";
    }();
    if (number) return {column + " + 1", column + " - 1", column + " + 1000003"};
    return {column + " || 'x'", "'waiting'", "(SELECT max(o." + column + ") FROM " + table + " o)", "''"};
}

/// What tells one row of a table from the others.
std::string rowOf(const Damaged& d, std::string_view table)
{
    if (d.database.engine() == Engine::postgresql) return "ctid";
    // Which are kept in the order of their keys.
    return table == "ticket_steps" ? "ticket || n" : table == "registry_numbers" ? "number || place" : "rowid";
}

TEST_P(Checks, FindsEveryChangedColumn)
{
    Damaged d{GetParam()};
    const bool sqlite = GetParam() == Engine::sqlite;
    const CheckInput withKeys{&d.office.keys, {}};
    int columns = 0;
    int asked = 0;
    int found = 0;
    int changes = 0;
    for (const auto& table : d.database.tables()) {
        const auto row = rowOf(d, table);
        for (const auto& column : d.database.columnsOf(table)) {
            // Check itself is the same code: every third is enough on the slower engine.
            if (!sqlite && ++asked % 3 != 0) continue;
            ++columns;
            int tried = 0;
            int seen = 0;
            for (const auto* which : {"min", "max"}) {
                for (const auto& value : otherValues(d.database, table, column)) {
                    // Any change will do, in the first row or in the last; faults/record_edits makes all others.
                    if (seen > 0) break;
                    const auto place = " WHERE " + row + " = (SELECT " + which + "(" + row + ") FROM " + table + ")";
                    const auto before =
                        d.database.texts("SELECT CAST(" + column + " AS TEXT) FROM " + table + place, 1);
                    ASSERT_FALSE(before.empty()) << table << " has no row";
                    const auto sql = "UPDATE " + table + " SET " + column + " = " + value + place + " AND " + column +
                                     " <> " + value;
                    Database::Writing writing{d.database};
                    const auto rows = rowsOf(d.database, table);
                    if (const auto refused = troubleOf([&] { d.database.script(sql); }))
                        continue;                                    // a key or a type forbids this one
                    if (rowsOf(d.database, table) == rows) continue; // that value already
                    ++tried;
                    if (!d.report(table == "sealed_lists" ? withKeys : CheckInput{}).clean())
                        ++seen;
                    else
                        ADD_FAILURE() << "unseen: " << table << "." << column << " = " << value << " (" << which
                                      << " row)";
                }
            }
            EXPECT_GT(tried, 0) << table << "." << column << ": no change was possible";
            changes += tried;
            if (tried > 0 && seen == tried) ++found;
        }
    }
    EXPECT_EQ(found, columns);
    std::cout << columns << " columns, " << found << " found (" << changes << " changes by hand)\n";
}

TEST_P(Checks, FindsARemovedRowOfEachTable)
{
    Damaged d{GetParam()};
    for (const auto& table : d.database.tables())
        for (const auto* which : {"min", "max"}) {
            const auto row = rowOf(d, table);
            const auto sql =
                "DELETE FROM " + table + " WHERE " + row + " = (SELECT " + which + "(" + row + ") FROM " + table + ")";
            const auto report = d.after(sql, table == "sealed_lists" ? CheckInput{&d.office.keys, {}} : CheckInput{});
            ASSERT_TRUE(report) << table;
            EXPECT_FALSE(report->clean()) << table << ", " << which << " row";
        }
}

TEST_P(Checks, FindsADoubledRowWhereTheEngineAllowsIt)
{
    Damaged d{GetParam()};
    const auto report =
        d.after("CREATE TABLE copy AS SELECT * FROM tickets; DROP TABLE tickets; ALTER TABLE copy RENAME TO tickets; "
                "INSERT INTO tickets SELECT * FROM tickets WHERE number = 1");
    EXPECT_THAT(namesIn(*report), Contains("replay tickets"));
}

TEST_P(Checks, FindsAForgedTicket)
{
    Damaged d{GetParam()};
    const auto report =
        d.after("INSERT INTO tickets (id, day, letter, number, priority, state, queue, need, counter, calls, "
                "returned, back_from_hold, turn_after, taken_at, called_at, served_at, finished_at, made, place) "
                "SELECT '00000000-0000-7000-8000-000000000001', day, letter, 6, "
                "priority, state, queue, need, counter, calls, "
                "returned, back_from_hold, turn_after, taken_at, called_at, served_at, finished_at, "
                "made, place FROM tickets WHERE "
                "letter = 'A' AND number = 5");
    EXPECT_THAT(namesIn(*report), Contains("replay tickets"));
    EXPECT_THAT(namesIn(*report), Contains("A2"));
}

TEST_P(Checks, FindsAnUnknownTable)
{
    Damaged d{GetParam()};
    EXPECT_THAT(namesIn(*d.after("CREATE TABLE shadow (a BIGINT)")), Contains("schema"));
}

TEST_P(Checks, FindsAMissingTable)
{
    Damaged d{GetParam()};
    EXPECT_THAT(namesIn(*d.after("DROP TABLE printings")), Contains("schema"));
}

TEST_P(Checks, FindsSwappedPersonKeys)
{
    Damaged d{GetParam()};
    const auto report = d.after("CREATE TABLE other AS SELECT * FROM person_keys; "
                                "UPDATE person_keys SET wrapped = (SELECT o.wrapped FROM other o WHERE o.id = (SELECT "
                                "max(p.id) FROM other p WHERE p.wrapped <> '')) "
                                "WHERE id = (SELECT min(p.id) FROM other p WHERE p.wrapped <> ''); "
                                "UPDATE person_keys SET wrapped = (SELECT o.wrapped FROM other o WHERE o.id = (SELECT "
                                "min(p.id) FROM other p WHERE p.wrapped <> '')) "
                                "WHERE id = (SELECT max(p.id) FROM other p WHERE p.wrapped <> ''); DROP TABLE other");
    EXPECT_THAT(namesIn(*report), Contains("person keys"));
}

TEST_P(Checks, FindsAPersonsKeyThatWasPutBackAfterErasing)
{
    Damaged d{GetParam()};
    const auto report = d.after("UPDATE person_keys SET wrapped = 'AAAA' WHERE wrapped = ''");
    EXPECT_THAT(namesIn(*report), Contains("person keys"));
    EXPECT_THAT(namesIn(*report), Contains("P3"));
}

// ---- Whoever can write everything but has no key
// ----------------------------------------------------------------------

/// Writes the record anew from a place on, with right hashes and folds.
void rewrite(Damaged& d, const std::function<bool(Event&)>& change)
{
    auto events = d.office.journal.eventsAfter(0, 100'000);
    d.database.script("DELETE FROM events");
    Hash prev{};
    std::int64_t seq = 0;
    for (auto& event : events) {
        if (!change(event)) continue;
        event.seq = ++seq;
        event.prev = prev;
        const auto bytes = encode(event);
        const auto digest = sha256(bytes);
        std::copy(digest.begin(), digest.end(), prev.begin());
        d.database.run("INSERT INTO events (place, epoch, seq, at, type, subject, actor, command, key_id, bytes, hash) "
                       "VALUES (:place, :epoch, :seq, :at, :type, :subject, :actor, :command, :key, :bytes, :hash)",
                       placeOf(event.epoch, event.seq), event.epoch, event.seq, event.at, event.type, event.subject,
                       event.actor, event.command, event.key, toBase64(bytes), toHex(digest));
    }
    foldEverything(d.database);
}

TEST_P(Checks, FindsARewrittenRecordByItsSignedHeads)
{
    Damaged d{GetParam()};
    rewrite(d, [](Event& event) {
        if (event.type == TicketTaken::type) event.actor = "P08";
        return true;
    });
    EXPECT_THAT(namesIn(d.report()), testing::ElementsAre("heads", "A8"));
}

TEST_P(Checks, FindsATailCutOffByTheHeadThatWasGivenAway)
{
    Damaged d{GetParam()};
    const auto end = d.office.journal.head()->seq - 5;
    rewrite(d, [&](Event& event) { return event.seq <= end; });
    EXPECT_THAT(namesIn(d.report()), testing::IsEmpty()) << "without a witness nobody can know";
    EXPECT_THAT(namesIn(d.report({nullptr, d.day.witness})), testing::ElementsAre("witness"));
}

TEST_P(Checks, FindsAForgedWitness)
{
    Damaged d{GetParam()};
    auto forged = d.day.witness;
    forged[forged.size() - 1] ^= 1;
    EXPECT_THAT(namesIn(d.report({nullptr, forged})), testing::ElementsAre("witness"));
}

TEST_P(Checks, FindsASealThatIsNotThePersons)
{
    Damaged d{GetParam()};
    rewrite(d, [](Event& event) {
        if (event.type == "caseLineStated") event.sealed[30] ^= 1;
        return event.type != HeadSigned::type;
    });
    EXPECT_THAT(namesIn(d.report()), testing::IsEmpty()) << "an auditor without keys cannot see it";
    EXPECT_THAT(namesIn(d.report({&d.office.keys, {}})), testing::ElementsAre("sealed words"));
}

TEST_P(Checks, FindsKeysOfAnotherSite)
{
    Damaged d{GetParam()};
    const auto other = SiteKeys::make(d.office.entropy);
    EXPECT_THAT(namesIn(d.report({&other, {}})), Contains("site key"));
}

TEST_P(Checks, FindsTheRecordOfAnotherSite)
{
    Damaged d{GetParam()};
    EXPECT_THAT(namesIn(check(d.database, "D9999", {})), Contains("chain"));
}

} // namespace
} // namespace pintu::test
