#include "store/engines.h"
#include "support/record_fixture.h"

#include <arpa/inet.h>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pintu::test {
namespace {

const Day today = *Day::parse("2026-11-23");

/// A server of these tests alone: they stop its processes and take its standby away.
class PostgresWatches : public OnPostgresql {
protected:
    void SetUp() override
    {
        OnPostgresql::SetUp();
        if (IsSkipped()) return;
        run("start");
        office = line("conninfo");
        makeSchema();
    }
    void TearDown() override
    {
        if (!office.empty()) run("stop");
    }

    void run(const std::string& what) const
    {
        const auto command = "'" PINTU_SOURCE_DIR "/tests/support/postgres_cluster' " + what + " '" +
                             folder.path().string() + "' </dev/null >/dev/null";
        ASSERT_TRUE(std::system(command.c_str()) == 0 || what == "stop");
    }
    std::string line(const std::string& file) const
    {
        std::ifstream in{folder.path() / file};
        std::string out;
        std::getline(in, out);
        return out;
    }
    void makeSchema() const
    {
        auto database = Database::openPostgresql(office, "public", Access::write);
        database.script("CREATE SCHEMA watched; CREATE TABLE watched.rows (a int)");
    }
    Database open() const { return Database::openPostgresql(office, "watched", Access::write); }

    TemporaryFolder folder;
    std::string office;
};

TEST_F(PostgresWatches, AServerProcessThatHangsIsAServerGoneAndTheNextSessionWorks)
{
    auto database = open();
    const auto process = std::get<0>(*database.one<long long>("SELECT pg_backend_pid()"));
    ASSERT_EQ(kill(static_cast<pid_t>(process), SIGSTOP), 0);

    EXPECT_EQ(troubleOf([&] { database.run("INSERT INTO rows (a) VALUES (1)"); }), TroubleKind::serverGone);
    EXPECT_EQ(troubleOf([&] { database.script("SELECT 1"); }), TroubleKind::serverGone);
    EXPECT_EQ(troubleOf([&] { (void)open().one<long long>("SELECT a FROM rows"); }), std::nullopt);
    kill(static_cast<pid_t>(process), SIGCONT);
}

TEST_F(PostgresWatches, WhoTakesTheConnectionAndSaysNothingIsAServerGone)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ASSERT_EQ(bind(listener, reinterpret_cast<sockaddr*>(&address), size), 0);
    ASSERT_EQ(listen(listener, 4), 0);
    ASSERT_EQ(getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size), 0);
    const auto silent = "host=127.0.0.1 dbname=x user=x port=" + std::to_string(ntohs(address.sin_port));

    EXPECT_EQ(troubleOf([&] { (void)Database::openPostgresql(silent, "x", Access::read); }), TroubleKind::serverGone);
    close(listener);
}

TEST_F(PostgresWatches, ACommitThatItsStandbyDoesNotAnswerIsSavedOnOneServerOnly)
{
    constexpr std::size_t mostTries = 20'000;
    auto database = open();
    auto admin = Database::openPostgresql(line("admin"), "watched", Access::write);
    const auto write = [&] {
        Database::Writing writing{database};
        database.run("INSERT INTO rows (a) VALUES (1)");
        writing.commit();
    };
    write();
    EXPECT_FALSE(database.savedOnOneServer());

    admin.script("ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
    admin.script("SELECT pg_reload_conf()");
    // The server tells its processes one after the other.
    std::size_t written = 1;
    while (!database.savedOnOneServer() && written < mostTries) {
        write();
        ++written;
    }
    EXPECT_TRUE(database.savedOnOneServer());
    EXPECT_EQ(open().all<long long>("SELECT a FROM rows").size(), written) << "each is written, once";

    admin.script("ALTER SYSTEM RESET synchronous_standby_names");
    admin.script("SELECT pg_reload_conf()");
    for (std::size_t i = 0; i < mostTries && database.savedOnOneServer(); ++i) write();
    EXPECT_FALSE(database.savedOnOneServer());
}

TEST_F(PostgresWatches, TheServerHasLimitsOfOursOnEachSession)
{
    auto desk = open();
    auto upkeep = Database::openPostgresql(office, "watched", Access::write, Patience::upkeep);
    const auto setting = [](Database& database, const std::string& name) {
        return std::get<0>(*database.one<std::string>("SELECT current_setting(:name)", name));
    };
    EXPECT_EQ(setting(desk, "lock_timeout"), "3s");
    EXPECT_EQ(setting(desk, "statement_timeout"), "20s");
    EXPECT_EQ(setting(desk, "idle_in_transaction_session_timeout"), "5s");
    EXPECT_EQ(setting(desk, "client_connection_check_interval"), "2s");
    EXPECT_EQ(setting(upkeep, "statement_timeout"), "30min");
    EXPECT_EQ(setting(upkeep, "idle_in_transaction_session_timeout"), "30min");
}

} // namespace
} // namespace pintu::test
