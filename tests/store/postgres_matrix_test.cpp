#include "core/base/encoding.h"
#include "seal/digest.h"
#include "store/engines.h"
#include "store/fold.h"
#include "store/postgres_roles.h"
#include "store/sql_referrals.h"
#include "support/record_fixture.h"

#include <algorithm>
#include <map>
#include <set>

namespace pintu::test {
namespace {

using Rights = std::set<std::string>;

/// Everybody who can log in, against everything that is there: what they may do is written down here a second time, by
/// hand. "nobody" is a role that was let in as nothing.
class PostgresMatrix : public OnPostgresql {
protected:
    void SetUp() override
    {
        OnPostgresql::SetUp();
        if (IsSkipped()) return;
        office.emplace(Engine::postgresql);
        (void)writeFullDay(*office);
        for (const auto& who : everybody()) {
            asAdmin("CREATE ROLE \"" + roleOf(who) + "\" LOGIN");
            if (const auto role = parseEnum<Role>(who))
                for (const auto& sql :
                     grantPostgresqlRole(office->database, office->record.schema(), roleOf(who), *role))
                    asAdmin(sql);
        }
    }

    void TearDown() override
    {
        if (!office) return;
        for (const auto& who : everybody())
            asAdmin("DROP OWNED BY \"" + roleOf(who) + "\"; DROP ROLE \"" + roleOf(who) + "\"");
        asAdmin("GRANT TEMPORARY ON DATABASE satupintu TO PUBLIC");
    }

    static std::vector<std::string> everybody()
    {
        std::vector<std::string> out{"nobody"};
        for (const auto role : EnumNames<Role>::names) out.emplace_back(role);
        return out;
    }
    std::string roleOf(const std::string& who) const { return office->record.schema() + "_" + who; }
    static bool isDevice(const std::string& who) { return who == "kiosk" || who == "board" || who == "nobody"; }

    Database enter(const std::string& who) const
    {
        const auto& server = postgresCluster().office;
        return Database::openPostgresql(server.substr(0, server.find(" user=")) + " user=" + roleOf(who),
                                        office->record.schema(), Access::write);
    }

    /// Rights on tables and views, as "SELECT tickets"; of a part of the columns as "SELECT tickets.number".
    Rights rightsOf(const std::string& who)
    {
        Rights out;
        const auto schema = office->record.schema();
        for (const auto& [right, name] : office->database.all<std::string, std::string>(
                 "SELECT p.name, c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, "
                 "unnest(ARRAY['SELECT','INSERT','UPDATE','DELETE','TRUNCATE','REFERENCES','TRIGGER']) AS p(name) "
                 "WHERE n.nspname = :schema AND c.relkind IN ('r', 'v') AND has_table_privilege(:role, c.oid, p.name)",
                 schema, roleOf(who)))
            out.insert(right + " " + name);
        for (const auto& [right, table, column] : office->database.all<std::string, std::string, std::string>(
                 "SELECT p.name, c.relname::text, a.attname::text FROM pg_class c JOIN pg_namespace n ON n.oid = "
                 "c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0, "
                 "unnest(ARRAY['SELECT','INSERT','UPDATE','REFERENCES']) AS p(name) WHERE n.nspname = :schema AND "
                 "c.relkind IN ('r', 'v') AND has_column_privilege(:role, c.oid, a.attnum, p.name) AND NOT "
                 "has_table_privilege(:same, c.oid, p.name)",
                 schema, roleOf(who), roleOf(who)))
            out.insert(right + " " + table + "." + column);
        return out;
    }

    std::vector<std::string> relations()
    {
        std::vector<std::string> out = office->database.tables();
        out.emplace_back("record_head");
        out.emplace_back("hall_counters");
        return out;
    }

    std::optional<TestOffice> office;
};

Rights selecting(const std::vector<std::string>& relations)
{
    Rights out;
    for (const auto& name : relations) out.insert("SELECT " + name);
    return out;
}

TEST_F(PostgresMatrix, DevicesHaveTheseRightsAndNoOthers)
{
    EXPECT_EQ(rightsOf("nobody"), Rights{});
    auto kiosk = selecting({"append_rights", "counter_breaks", "counters", "days", "epochs", "events", "fold_versions",
                            "help_calls", "kept_tickets", "printings", "profiles", "record_head", "reference_loads",
                            "reference_rows", "schema_versions", "ticket_steps", "tickets"});
    kiosk.insert("INSERT events");
    EXPECT_EQ(rightsOf("kiosk"), kiosk);
    auto board = selecting({"append_rights", "epochs", "fold_versions", "record_head", "schema_versions"});
    for (const auto* column : {"day", "letter", "number", "queue", "state", "counter", "calls", "called_at",
                               "served_at", "finished_at", "made", "place"})
        board.insert("SELECT tickets." + std::string{column});
    for (const auto* column : {"counter", "reason", "since", "until"})
        board.insert("SELECT counter_breaks." + std::string{column});
    board.insert({"SELECT days", "SELECT office_signs", "SELECT hall_counters", "SELECT profiles.place",
                  "SELECT reference_loads.place"});
    EXPECT_EQ(rightsOf("board"), board);
}

TEST_F(PostgresMatrix, StaffReadAllAndAppendOnlyToWhatIsChained)
{
    EXPECT_EQ(rightsOf("auditor"), selecting(relations()));
    for (const std::string who : {"counter", "supervisor", "partnerDesk"}) {
        const auto rights = rightsOf(who);
        const auto reading = selecting(relations());
        EXPECT_TRUE(std::includes(rights.begin(), rights.end(), reading.begin(), reading.end())) << who;
        for (const auto& right : rights) {
            EXPECT_FALSE(right.starts_with("TRUNCATE") || right.starts_with("REFERENCES") ||
                         right.starts_with("TRIGGER"))
                << who << ": " << right;
            if (right.starts_with("SELECT")) continue;
            const auto table = right.substr(right.find(' ') + 1);
            const bool chained = table == "events" || table == "access_log";
            EXPECT_TRUE(!chained || right.starts_with("INSERT")) << who << ": " << right;
            for (const auto* closed : {"write_lock", "append_rights", "schema_versions", "fold_versions"})
                EXPECT_NE(table, closed) << who << ": " << right;
        }
        EXPECT_FALSE(rights.contains("DELETE person_keys")) << who;
        EXPECT_EQ(rights.contains("UPDATE person_keys"), who == "supervisor") << who << ": only an erasing";
    }
}

/// LOCK TABLE asks for rights by its mode: a reader gets ACCESS SHARE, which nobody who writes waits for.
TEST_F(PostgresMatrix, NobodyTakesALockThatAWriterWaitsFor)
{
    for (const auto& who : everybody()) {
        const auto rights = rightsOf(who);
        auto database = enter(who);
        database.script("BEGIN");
        for (const auto& table : office->database.tables())
            for (const std::string mode : {"ACCESS SHARE", "ROW SHARE", "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE",
                                           "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE"}) {
                database.script("SAVEPOINT s");
                const auto trouble = troubleOf(
                    [&] { database.script("LOCK TABLE {schema}." + table + " IN " + mode + " MODE NOWAIT"); });
                database.script("ROLLBACK TO s");
                const bool changes = rights.contains("UPDATE " + table) || rights.contains("DELETE " + table);
                const bool may = changes || (mode == "ACCESS SHARE" && rights.contains("SELECT " + table)) ||
                                 (mode == "ROW EXCLUSIVE" && rights.contains("INSERT " + table));
                EXPECT_EQ(trouble, may ? std::nullopt : std::optional{TroubleKind::forbidden})
                    << who << ": " << table << " in " << mode;
            }
        database.script("ROLLBACK");
    }
}

TEST_F(PostgresMatrix, WhoMayAppendCallsThreeFunctionsAndNobodyAnyOther)
{
    for (const auto& who : everybody()) {
        Rights may;
        for (const auto& [name] : office->database.all<std::string>(
                 "SELECT p.proname::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE "
                 "n.nspname = :schema AND has_function_privilege(:role, p.oid, 'EXECUTE')",
                 office->record.schema(), roleOf(who)))
            may.insert(name);
        const bool reads = who == "nobody" || who == "board" || who == "auditor";
        EXPECT_EQ(may, reads ? Rights{} : (Rights{"begin_writing", "receipt_standing", "slip_standing"})) << who;
    }
}

TEST_F(PostgresMatrix, AKioskIsToldOfASlipThatItIsShownAndReadsNoReferral)
{
    const auto [number, slip, state] = *office->database.one<long long, std::string, ReferralState>(
        "SELECT number, slip, state FROM referrals WHERE slip <> '' ORDER BY number LIMIT 1");
    auto database = enter("kiosk");

    const auto standing = SqlReferrals{database}.standingOfSlip(number, slip);

    ASSERT_TRUE(standing);
    EXPECT_EQ(standing->state, state);
    EXPECT_FALSE(SqlReferrals{database}.standingOfSlip(number, slip + "0"));
    EXPECT_EQ(troubleOf([&] { (void)SqlReferrals{database}.byNumber(number); }), TroubleKind::forbidden);
}

TEST_F(PostgresMatrix, EveryFunctionLooksForTemporaryNamesLast)
{
    const auto lax = office->database.all<std::string>(
        "SELECT p.proname::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = "
        ":schema AND NOT 'search_path=pg_catalog, pg_temp' = ANY (coalesce(p.proconfig, '{}'))",
        office->record.schema());
    for (const auto& [name] : lax) ADD_FAILURE() << name;
}

TEST_F(PostgresMatrix, EveryTypeOfEventIsTakenOnlyFromWhoMayAppendIt)
{
    for (const auto& who : everybody()) {
        const auto role = parseEnum<Role>(who);
        auto database = enter(who);
        for (const auto type : knownEventTypes()) {
            const auto head = *office->journal.head();
            Event event;
            event.site = office->record.site();
            event.epoch = head.epoch;
            event.seq = head.seq + 1;
            event.at = head.at;
            event.type = type;
            event.subject = "x";
            event.actor = "kiosk";
            event.command = office->newCommand();
            event.clear = Bytes{0xa0};
            event.prev = head.hash;
            const auto bytes = encode(event);
            database.script("BEGIN");
            const auto trouble = troubleOf([&] {
                database.run(
                    "INSERT INTO events (place, epoch, seq, at, type, subject, actor, command, key_id, bytes, hash) "
                    "VALUES (:place, :epoch, :seq, :at, :type, :subject, :actor, :command, '', :bytes, :hash)",
                    placeOf(event), event.epoch, event.seq, event.at, event.type, event.subject, event.actor,
                    event.command, toBase64(bytes), toHex(sha256(bytes)));
            });
            database.script("ROLLBACK");
            if (!role || !mayAppend(*role, type))
                EXPECT_EQ(trouble.has_value(), true) << who << ": " << type;
            else // a kiosk's event is also held to its body, which is empty here
                EXPECT_TRUE(!trouble || (who == "kiosk" && trouble == TroubleKind::damaged)) << who << ": " << type;
        }
    }
}

/// What else a curious person would try at a device.
TEST_F(PostgresMatrix, DevicesDoNothingElse)
{
    for (const auto& who : everybody()) {
        if (!isDevice(who)) continue;
        auto database = enter(who);
        for (const std::string sql : {"CREATE TABLE {schema}.mine (a int)",
                                      "CREATE TABLE public.mine (a int)",
                                      "CREATE SCHEMA mine",
                                      "CREATE TEMPORARY TABLE mine (a int)",
                                      "CREATE TEMPORARY VIEW mine AS SELECT 1",
                                      "CREATE FUNCTION pg_temp.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                                      "CREATE FUNCTION {schema}.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                                      "ALTER TABLE {schema}.events DISABLE TRIGGER ALL",
                                      "ALTER TABLE {schema}.events DISABLE ROW LEVEL SECURITY",
                                      "DROP POLICY own_types ON {schema}.events",
                                      "DROP TABLE {schema}.tickets",
                                      "VACUUM FULL {schema}.write_lock; SELECT x",
                                      "SET session_replication_role = replica",
                                      "SET SESSION AUTHORIZATION postgres",
                                      "COPY {schema}.append_rights TO PROGRAM 'true'",
                                      "COPY {schema}.residents TO STDOUT",
                                      "SELECT * FROM {schema}.tickets FOR UPDATE",
                                      "SELECT * FROM {schema}.days FOR KEY SHARE",
                                      "UPDATE {schema}.tickets SET state = 'done'",
                                      "UPDATE {schema}.days SET closed = 0",
                                      "INSERT INTO {schema}.printings VALUES (1, '', '', 1, '', 1)",
                                      "INSERT INTO {schema}.append_rights VALUES (session_user, 'personStated')",
                                      "DELETE FROM {schema}.person_keys",
                                      "TRUNCATE {schema}.ticket_steps",
                                      "SELECT {schema}.fold_of_kiosk(1, 1, 'printed', 'x', ARRAY['x'])",
                                      "SELECT lo_import('/etc/hostname')"})
            EXPECT_TRUE(troubleOf([&] { database.script(sql); }).has_value()) << who << ": " << sql;
    }
}

} // namespace
} // namespace pintu::test
