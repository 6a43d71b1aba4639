#include "core/base/encoding.h"
#include "store/check.h"
#include "store/check_parts.h"
#include "store/engines.h"
#include "store/migrations.h"
#include "support/record_fixture.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>

namespace pintu::test {
namespace {

using testing::Contains;

class Definitions : public OnBothEngines {
protected:
    /// The places named by finding "definitions" after a change by hand, which is then undone.
    std::vector<std::string> after(const std::string& sql)
    {
        if (!office) office.emplace(GetParam());
        auto database = office->record.intruder();
        Database::Writing writing{database};
        database.script(sql);
        for (auto& finding : check(database, office->record.site(), {}).findings)
            if (finding.invariant == "definitions") return finding.keys;
        return {};
    }

    std::optional<TestOffice> office;
};
INSTANTIATE_TEST_SUITE_P(, Definitions, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(Definitions, AreCleanAsTheyWereMade)
{
    EXPECT_THAT(after("SELECT 1"), testing::IsEmpty());
}

TEST_P(Definitions, TellADroppedIndex)
{
    EXPECT_THAT(after("DROP INDEX events_by_command"), Contains("index events_by_command"));
}

TEST_P(Definitions, TellAnIndexOfOtherColumns)
{
    EXPECT_THAT(after("DROP INDEX events_by_command; CREATE INDEX events_by_command ON events (actor)"),
                Contains("index events_by_command"));
}

TEST_P(Definitions, TellAnIndexOfSomeRowsOnly)
{
    EXPECT_THAT(after("DROP INDEX events_by_command; CREATE INDEX events_by_command ON events (command) WHERE seq > 5"),
                Contains("index events_by_command"));
}

TEST_P(Definitions, TellAnIndexTooMany)
{
    EXPECT_THAT(after("CREATE UNIQUE INDEX one_name ON tickets (id, day)"), Contains("index one_name"));
}

TEST_P(Definitions, TellAnotherView)
{
    const bool sqlite = GetParam() == Engine::sqlite;
    EXPECT_THAT(
        after("DROP VIEW record_head; CREATE VIEW record_head AS SELECT place, epoch, seq, at, hash FROM events "
              "ORDER BY place LIMIT 1"),
        Contains(sqlite ? "view record_head" : "rule _RETURN"));
}

TEST_P(Definitions, TellADroppedKey)
{
    const bool sqlite = GetParam() == Engine::sqlite;
    EXPECT_THAT(after(sqlite ? "CREATE TABLE copy AS SELECT * FROM tickets; DROP TABLE tickets; "
                               "ALTER TABLE copy RENAME TO tickets"
                             : "ALTER TABLE tickets DROP CONSTRAINT tickets_pkey"),
                Contains(sqlite ? "table tickets" : "constraint tickets_pkey"));
}

TEST_P(Definitions, TellATriggerOfAHand)
{
    const bool sqlite = GetParam() == Engine::sqlite;
    EXPECT_THAT(after(sqlite ? "CREATE TRIGGER quiet AFTER INSERT ON access_log BEGIN DELETE FROM access_log WHERE seq "
                               "= NEW.seq; END"
                             : "CREATE TRIGGER quiet AFTER INSERT ON access_log FOR EACH ROW EXECUTE FUNCTION "
                               "events_stay()"),
                Contains("trigger quiet"));
    // As close to a name of SQLite's own as SQLite allows.
    if (!sqlite) return;
    EXPECT_THAT(after("CREATE TRIGGER sqlitexstat1 AFTER INSERT ON access_log BEGIN DELETE FROM access_log; END"),
                Contains("trigger sqlitexstat1"));
}

class ServerDefinitions : public Definitions {};
INSTANTIATE_TEST_SUITE_P(, ServerDefinitions, testing::Values(Engine::postgresql), engineName);

TEST_P(ServerDefinitions, TellWhatGuardsTheRecord)
{
    const struct {
        const char* sql;
        const char* found;
    } changes[] = {
        {"ALTER TABLE events DISABLE TRIGGER events_stay", "trigger events_stay"},
        {"DROP TRIGGER events_are_checked ON events", "trigger events_are_checked"},
        {"ALTER TABLE events DISABLE ROW LEVEL SECURITY", "relation events"},
        {"DROP POLICY own_types ON events", "policy own_types"},
        {"CREATE POLICY all_of_it ON events FOR SELECT USING (true)", "policy all_of_it"},
        {"CREATE OR REPLACE FUNCTION events_stay() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$",
         "function events_stay"},
        {"ALTER FUNCTION check_event() SECURITY INVOKER", "function check_event"},
        {"ALTER FUNCTION check_event() RESET search_path", "function check_event"},
        {"CREATE FUNCTION quiet() RETURNS int LANGUAGE sql AS 'SELECT 1'", "function quiet"},
        {"CREATE RULE quiet AS ON INSERT TO access_log DO INSTEAD NOTHING", "rule quiet"},
        {"ALTER TABLE tickets ALTER COLUMN need DROP NOT NULL", "column tickets.need"},
        {"ALTER TABLE tickets ALTER COLUMN need SET DEFAULT 'KES'", "column tickets.need"},
        {"ALTER TABLE tickets ADD CHECK (number < 5) NOT VALID", "constraint tickets_number_check"},
        {"UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'events_by_subject'::regclass",
         "index events_by_subject"},
    };
    for (const auto& change : changes) EXPECT_THAT(after(change.sql), Contains(change.found)) << change.sql;
}

/// `PINTU_WRITE_FIXTURES=1` writes down what a server says of a schema of this release.
TEST_P(ServerDefinitions, StandInTheSourceAsAServerTellsThem)
{
    TestOffice made{GetParam()};
    std::string text;
    for (auto line : postgresqlDefinitions(made.database)) {
        const auto schema = made.record.schema();
        for (auto at = line.find(schema); at != line.npos; at = line.find(schema))
            line.replace(at, schema.size(), "{schema}");
        text += line + "\n";
    }
    if (std::getenv("PINTU_WRITE_FIXTURES"))
        std::ofstream{PINTU_SOURCE_DIR "/src/store/migrations/objects.postgresql.txt"} << text;
    else
        EXPECT_EQ(text, postgresqlObjects()) << "PINTU_WRITE_FIXTURES=1 writes it anew";
}

} // namespace
} // namespace pintu::test
