#include "apps/ctl/program.h"
#include "support/postgres_cluster.h"
#include "support/record_fixture.h"

#include <fstream>

namespace pintu::test {
namespace {

/// A slip has no room for a longer one.
std::string shortSite()
{
    return freshSite().substr(0, 5);
}

/// Offices on a server, set up by the program itself.
class OnAServer : public ::testing::Test {
protected:
    OnAServer()
    {
        if (withoutPostgres()) return;
        site = shortSite();
        setUpOffice("office", site);
    }
    void SetUp() override
    {
        if (withoutPostgres()) GTEST_SKIP() << "without PostgreSQL on purpose";
    }
    std::string at(const std::string& name) const { return (scratch.path() / name).string(); }
    void setUpOffice(const std::string& name, const std::string& id) const
    {
        auto profile = textOf(resources() / "demo" / "office-profile.toml");
        profile.replace(profile.find("D0412"), 5, id);
        writeFile(scratch.path() / "profile.toml", bytesOf(profile));
        const auto made = ctl(
            {"setup", "--office", at(name), "--profile", at("profile.toml"), "--postgresql", postgresCluster().office});
        if (made.exit != 0) throw std::runtime_error{made.err};
    }
    Ran on(const std::string& name, std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--json", "--office", at(name), "--officer", "P07"});
        return ctl(words);
    }

    ScratchFolder scratch;
    std::string site;
};

TEST_F(OnAServer, WorksAsInAFile)
{
    EXPECT_EQ(on("office", {"ticket", "take", "H"}).json()["number"], "H-001");
    EXPECT_EQ(on("office", {"person", "add", "--name", "Sumiati"}).exit, 0);
    EXPECT_EQ(on("office", {"check"}).exit, 0);
}

TEST_F(OnAServer, KeepsTwoOfficesApart)
{
    setUpOffice("second", shortSite());
    (void)on("office", {"ticket", "take", "H"});

    EXPECT_EQ(on("second", {"ticket", "take", "H"}).json()["number"], "H-001");
    EXPECT_EQ(on("second", {"check"}).exit, 0);
    EXPECT_EQ(on("office", {"check"}).exit, 0);
}

TEST_F(OnAServer, SaysThatTheServerLetsNobodyWrite)
{
    const auto only = postgresCluster().office + " options='-c default_transaction_read_only=on'";
    ASSERT_EQ(on("beside", {"join", "--site", site, "--postgresql", only}).exit, 0);

    EXPECT_EQ(on("beside", {"ticket", "take", "H"}).json()["error"]["code"], "readOnlyServer");
    EXPECT_EQ(on("beside", {"check", "--without-keys"}).exit, 0) << "a check only reads";
    const auto doctor = on("beside", {"doctor"});
    EXPECT_EQ(doctor.exit, 1);
    EXPECT_THAT(doctor.out, ::testing::HasSubstr("default_transaction_read_only is on"));
    EXPECT_THAT(on("office", {"doctor"}).out, ::testing::HasSubstr("the database takes it"));
}

TEST_F(OnAServer, LetsAKioskTakeTicketsAndReadNobody)
{
    const auto role = "kiosk_" + lower(site);
    asAdmin("CREATE ROLE " + role + " LOGIN");
    ASSERT_EQ(on("office", {"grant", role, "kiosk"}).exit, 0);
    ASSERT_EQ(on("office", {"person", "add", "--name", "Sumiati"}).exit, 0);
    auto connection = postgresCluster().office;
    const auto user = connection.find("user=");
    connection.replace(user, connection.find(' ', user) - user, "user=" + role);
    ASSERT_EQ(on("kiosk", {"join", "--site", site, "--postgresql", connection}).exit, 0);

    EXPECT_EQ(on("kiosk", {"ticket", "take", "H"}).exit, 4) << "in the name of an officer";
    const auto byKiosk = ctl({"ticket", "take", "H", "--office", at("kiosk"), "--officer", "kiosk"});
    EXPECT_EQ(byKiosk.exit, 0) << byKiosk.out << byKiosk.err;
    EXPECT_EQ(on("kiosk", {"person", "add", "--name", "X"}).exit, 3) << "no keys here";
    std::filesystem::copy(at("office") + "/keys", at("kiosk") + "/keys"); // even with stolen keys
    EXPECT_EQ(on("kiosk", {"person", "find", "Sumiati"}).json()["error"]["code"], "forbidden");
    EXPECT_EQ(on("kiosk", {"person", "add", "--name", "X"}).exit, 4);
    EXPECT_EQ(on("kiosk", {"counter", "open", "2"}).exit, 4) << "an event that no kiosk appends";
    EXPECT_EQ(on("office", {"check"}).exit, 0);
}

} // namespace
} // namespace pintu::test
