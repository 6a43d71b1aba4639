#include "store/engines.h"
#include "store/postgres_roles.h"
#include "store/schema.h"
#include "support/record_fixture.h"

#include <libpq-fe.h>

#include <chrono>
#include <thread>

namespace pintu::test {
namespace {

using PostgresConnections = OnPostgresql;
const Day today = *Day::parse("2026-11-23");

TEST_F(PostgresConnections, TwoOfficesOnOneServerDoNotSeeEachOther)
{
    TestOffice left{Engine::postgresql};
    TestOffice right{Engine::postgresql};
    left.say(DayOpened{today});
    EXPECT_EQ(left.journal.head()->seq, 3);
    EXPECT_EQ(right.journal.head()->seq, 2);
    EXPECT_TRUE(rowsOf(right.database, "days").empty());
}

TEST_F(PostgresConnections, OfficesDoNotWaitForEachOther)
{
    TestOffice left{Engine::postgresql};
    TestOffice right{Engine::postgresql};
    Database::Writing held{left.database}; // the other office's lock, for as long as this test lasts
    const auto started = std::chrono::steady_clock::now();
    right.say(DayOpened{today});
    EXPECT_LT(std::chrono::steady_clock::now() - started, std::chrono::seconds{3});
}

TEST_F(PostgresConnections, AWriterWhoWaitsTooLongIsToldSoAndMayTryAgain)
{
    TestOffice office{Engine::postgresql};
    auto other = office.record.open();
    {
        Database::Writing held{office.database};
        EXPECT_EQ(troubleOf([&] { Database::Writing second{other}; }), TroubleKind::busy);
    }
    Database::Writing second{other};
    other.run("UPDATE counters SET officer = ''");
    second.commit();
}

TEST_F(PostgresConnections, AReaderCannotWrite)
{
    TestOffice office{Engine::postgresql};
    auto reader = office.record.open(Access::read);
    EXPECT_TRUE(reader.readOnly());
    EXPECT_EQ(troubleOf([&] { reader.run("UPDATE profiles SET body = ''"); }), TroubleKind::readOnlyServer);
}

TEST_F(PostgresConnections, AServerThatLetsNobodyWriteIsToldFromADiskThatCannot)
{
    TestOffice office{Engine::postgresql};
    const auto only = postgresCluster().office + " options='-c default_transaction_read_only=on'";

    EXPECT_EQ(troubleOf([&] { (void)Database::openPostgresql(only, office.record.schema(), Access::write); }),
              TroubleKind::readOnlyServer);
    auto reader = Database::openPostgresql(only, office.record.schema(), Access::read);
    EXPECT_EQ(reader.obstacle(), TroubleKind::readOnlyServer);
    EXPECT_EQ(troubleOf([&] { makePostgresqlSchema(only, "never_made"); }), TroubleKind::readOnlyServer);
    EXPECT_EQ(office.record.open(Access::read).obstacle(), std::nullopt) << "only this program reads";
}

TEST_F(PostgresConnections, AServerThatLetsNobodyWriteFromNowOnIsToldSoAtTheNextCommand)
{
    TestOffice office{Engine::postgresql};
    office.database.script("SET default_transaction_read_only TO on"); // as a server does that became a standby

    EXPECT_EQ(troubleOf([&] { office.say(DayOpened{today}); }), TroubleKind::readOnlyServer);
}

TEST_F(PostgresConnections, ARoleWithoutRightsIsForbiddenToWrite)
{
    TestOffice office{Engine::postgresql};
    const auto role = "reader_" + office.record.schema();
    asAdmin("CREATE ROLE " + role + " LOGIN; GRANT USAGE ON SCHEMA \"" + office.record.schema() + "\" TO " + role +
            "; GRANT SELECT ON ALL TABLES IN SCHEMA \"" + office.record.schema() + "\" TO " + role);
    const auto server = postgresCluster().office;
    auto reader = Database::openPostgresql(server.substr(0, server.find(" user=")) + " user=" + role,
                                           office.record.schema(), Access::write);

    EXPECT_EQ(reader.obstacle(), TroubleKind::forbidden);
    EXPECT_EQ(grantedRole(reader), std::nullopt);
    asAdmin("DROP OWNED BY " + role + "; DROP ROLE " + role);
}

TEST_F(PostgresConnections, AServerThatDoesNotAnswerIsGone)
{
    TemporaryFolder folder;
    const auto act = [&] {
        (void)Database::openPostgresql("host=" + folder.path().string() + " dbname=x", "x", Access::read);
    };
    EXPECT_EQ(troubleOf(act), TroubleKind::serverGone);
}

TEST_F(PostgresConnections, AConnectionThatBreaksIsAServerGone)
{
    TestOffice office{Engine::postgresql};
    const auto pid = std::get<0>(*office.database.one<long long>("SELECT pg_backend_pid()"));
    asAdmin("SELECT pg_terminate_backend(" + std::to_string(pid) + ")");
    EXPECT_EQ(troubleOf([&] { (void)office.journal.head(); }), TroubleKind::serverGone);
    EXPECT_EQ(troubleOf([&] { (void)office.journal.head(); }), TroubleKind::serverGone);
    EXPECT_EQ(troubleOf([&] { office.say(DayOpened{today}); }), TroubleKind::serverGone);
}

TEST_F(PostgresConnections, AnAppendIsToldToWhoListens)
{
    TestOffice office{Engine::postgresql};
    const std::unique_ptr<PGconn, decltype(&PQfinish)> listener{PQconnectdb(postgresCluster().office.c_str()),
                                                                &PQfinish};
    PQclear(PQexec(listener.get(), ("LISTEN \"satupintu_" + office.record.schema() + "\"").c_str()));
    office.say(DayOpened{today});
    std::unique_ptr<PGnotify, decltype(&PQfreemem)> told{nullptr, &PQfreemem};
    for (int i = 0; i < 100 && !told; ++i) {
        PQconsumeInput(listener.get());
        told.reset(PQnotifies(listener.get()));
        if (!told) std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
    ASSERT_TRUE(told);
    EXPECT_EQ(std::string{told->extra}, std::to_string(placeOf(1, 3)));
}

TEST_F(PostgresConnections, ASchemaIsMadeOnce)
{
    TestOffice office{Engine::postgresql};
    EXPECT_TRUE(troubleOf([&] { makePostgresqlSchema(postgresCluster().office, office.record.schema()); }).has_value());
}

// Writes go to the server together with the next question or with COMMIT, so a failure shows later than its statement.
using PostgresTrips = OnPostgresql;

TEST_F(PostgresTrips, AWriteThatFailsIsToldAtTheNextQuestionAndLeavesNothing)
{
    TestOffice office{Engine::postgresql};
    auto& database = office.database;
    {
        Database::Writing writing{database};
        database.run("INSERT INTO counters (number, officer, place) VALUES (:n, :officer, 0)", 8, "P07");
        database.run("INSERT INTO counters (number, officer, place) VALUES (:n, :officer, 0)", 8, "P08");
        database.run("INSERT INTO counters (number, officer, place) VALUES (:n, :officer, 0)", 9, "P09");
        EXPECT_THROW((void)database.all<std::string>("SELECT officer FROM counters"), Trouble);
    }
    EXPECT_TRUE(rowsOf(database, "counters").empty());
    office.say(DayOpened{today});
    EXPECT_EQ(office.journal.head()->seq, 3);
}

TEST_F(PostgresTrips, AWriteThatFailsIsToldByTheCommitAndLeavesNothing)
{
    TestOffice office{Engine::postgresql};
    auto& database = office.database;
    {
        Database::Writing writing{database};
        database.run("INSERT INTO counters (number, officer, place) VALUES (:n, :officer, 0)", 8, "P07");
        database.run("INSERT INTO counters (number, officer, place) VALUES (:n, :officer, 0)", 8, "P08");
        EXPECT_THROW(writing.commit(), Trouble);
    }
    EXPECT_TRUE(rowsOf(database, "counters").empty());
    office.say(DayOpened{today});
    EXPECT_EQ(office.journal.head()->seq, 3);
}

TEST_F(PostgresTrips, AQuestionSeesWhatWasWrittenBeforeIt)
{
    TestOffice office{Engine::postgresql};
    auto& database = office.database;
    const auto officers = [&] {
        return database.all<std::string>("SELECT officer FROM counters ORDER BY number").size();
    };
    database.foresee({{"SELECT officer FROM counters ORDER BY number", {}}});
    Database::Writing writing{database};
    EXPECT_EQ(officers(), 0u);
    for (long long number = 1; number <= 1200; ++number) // more than go in one trip
        database.run("INSERT INTO counters (number, officer, place) VALUES (:n, 'P07', 0)", number);
    EXPECT_EQ(officers(), 1200u);
    writing.commit();
    EXPECT_EQ(rowsOf(database, "counters").size(), 1200u);
}

TEST_F(PostgresTrips, WhatWasForeseenIsAsTheLockFoundIt)
{
    TestOffice office{Engine::postgresql};
    office.database.foresee({{"SELECT officer FROM counters WHERE number = :n", {"8"}}});
    auto other = office.record.open();
    other.run("INSERT INTO counters (number, officer, place) VALUES (8, 'P08', 0)");
    Database::Writing writing{office.database};
    const auto row = office.database.one<std::string>("SELECT officer FROM counters WHERE number = :n", 8);
    ASSERT_TRUE(row);
    EXPECT_EQ(std::get<0>(*row), "P08");
    EXPECT_EQ(office.database.asked(),
              (std::vector<Question>{{"SELECT officer FROM counters WHERE number = :n", {"8"}}}));
}

TEST_F(PostgresTrips, AQuestionThatIsNoneAnyMoreIsLeftOut)
{
    TestOffice office{Engine::postgresql};
    office.database.foresee({{"SELECT officer FROM counters_of_before", {}}});
    Database::Writing writing{office.database};
    office.database.run("INSERT INTO counters (number, officer, place) VALUES (8, 'P08', 0)");
    writing.commit();
    EXPECT_EQ(rowsOf(office.database, "counters").size(), 1u);
}

TEST_F(PostgresTrips, ACommandAsksTogetherWithTheLockWhatTheLastOfItsKindAsked)
{
    TestOffice office{Engine::postgresql};
    enum class No { no };
    const auto open = [&](Day day) {
        return office.journal.run({office.newCommand(), "P07"}, [&](Time) -> Result<std::vector<Draft>, No> {
            return std::vector{draftOf(DayOpened{day})};
        });
    };
    ASSERT_TRUE(open(today)); // asks once whose record this is
    ASSERT_TRUE(open(today.plus(1)));
    const auto usual = office.database.asked();
    EXPECT_GE(usual.size(), 2u); // the end of the record, and whether the command is known
    ASSERT_TRUE(open(today.plus(2)));
    EXPECT_EQ(office.journal.head()->seq, 5);
    ASSERT_GE(office.database.asked().size(), 2u);
    EXPECT_EQ(office.database.asked()[0], usual[0]);
    EXPECT_EQ(office.database.asked()[1].sql, usual[1].sql);
    EXPECT_NE(office.database.asked()[1].values, usual[1].values); // another command's id
}

} // namespace
} // namespace pintu::test
