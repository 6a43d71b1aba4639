#include "store/check.h"
#include "store/engines.h"
#include "store/postgres_roles.h"
#include "support/record_fixture.h"

#include <gmock/gmock.h>

namespace pintu::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

/// An office on a server with a kiosk, a board, a counter and an auditor, and somebody whom nobody let in.
class CheckRights : public OnPostgresql {
protected:
    void SetUp() override
    {
        OnPostgresql::SetUp();
        if (IsSkipped()) return;
        office.emplace(Engine::postgresql);
        for (const auto& [name, role] : people()) {
            asAdmin("CREATE ROLE \"" + full(name) + "\" LOGIN");
            if (role) grantPostgresqlRole(office->database, office->record.schema(), full(name), *role);
        }
    }
    void TearDown() override
    {
        if (!office) return;
        for (const auto& [name, role] : people())
            asAdmin("DROP OWNED BY \"" + full(name) + "\"; DROP ROLE \"" + full(name) + "\"");
    }

    static std::vector<std::pair<std::string, std::optional<Role>>> people()
    {
        return {{"kiosk", Role::kiosk},     {"board", Role::board},      {"counter", Role::counter},
                {"auditor", Role::auditor}, {"desk", Role::partnerDesk}, {"stranger", std::nullopt}};
    }
    std::string full(const std::string& name) const { return office->record.schema() + "_" + name; }

    /// What is found after a change by the server's administrator, which is then undone. "$kiosk" is that role.
    std::vector<std::string> after(std::string sql)
    {
        for (auto at = sql.find('$'); at != sql.npos; at = sql.find('$'))
            sql.replace(at, 1, office->record.schema() + "_");
        auto database = office->record.intruder();
        Database::Writing writing{database};
        database.script(sql);
        const auto report = check(database, office->record.site(), {});
        EXPECT_EQ(gravityOf(report), report.findings.empty() ? Gravity::none : Gravity::rights) << sql;
        for (const auto& finding : report.findings)
            if (finding.invariant == "server rights") return finding.keys;
        return {};
    }

    std::optional<TestOffice> office;
};

TEST_F(CheckRights, AreCleanAsTheyWereGiven)
{
    EXPECT_THAT(after("SELECT 1"), IsEmpty());
}

TEST_F(CheckRights, TellWhoeverMayMoreThanTheirRole)
{
    const struct {
        const char* sql;
        const char* who;
        const char* what;
    } changes[] = {
        {"GRANT SELECT ON residents TO $kiosk", "kiosk", "SELECT residents"},
        {"GRANT UPDATE ON tickets TO $kiosk", "kiosk", "UPDATE tickets"},
        {"GRANT UPDATE (state) ON tickets TO $kiosk", "kiosk", "UPDATE tickets.state"},
        {"GRANT SELECT (need) ON tickets TO $board", "board", "SELECT tickets.need"},
        {"GRANT DELETE ON person_keys TO $counter", "counter", "DELETE person_keys"},
        {"GRANT SELECT ON tickets TO $counter WITH GRANT OPTION", "counter", "SELECT and hand it on tickets"},
        {"GRANT INSERT ON events TO $stranger", "stranger", "INSERT events"},
        {"GRANT SELECT ON residents TO $stranger", "stranger", "SELECT residents"},
        {"GRANT EXECUTE ON FUNCTION begin_writing() TO $board", "board", "EXECUTE begin_writing()"},
        {"GRANT CREATE ON SCHEMA {schema} TO $counter", "counter", "CREATE of the schema"},
        {"GRANT $counter TO $board", "board", "acts as $counter"},
        {"ALTER TABLE tickets OWNER TO $counter", "counter", "owns tickets"},
        {"ALTER ROLE $counter BYPASSRLS", "counter", "BYPASSRLS"},
    };
    for (const auto& change : changes) {
        std::string what = change.what;
        if (const auto at = what.find('$'); at != what.npos) what.replace(at, 1, office->record.schema() + "_");
        EXPECT_THAT(after(change.sql), Contains(full(change.who) + ": " + what)) << change.sql;
    }
    EXPECT_THAT(after("GRANT SELECT ON tickets TO PUBLIC"), ElementsAre("PUBLIC: SELECT tickets"));
}

TEST_F(CheckRights, SaysNothingOfARightThatIsMissing)
{
    EXPECT_THAT(after("REVOKE SELECT ON tickets FROM $counter"), IsEmpty());
}

} // namespace
} // namespace pintu::test
