#include "store/engines.h"
#include "store/sql_cases.h"
#include "store/sql_intake.h"
#include "store/sql_office.h"
#include "store/sql_people.h"
#include "store/sql_referrals.h"
#include "store/sql_tickets.h"
#include "store/sql_waits.h"
#include "support/record_fixture.h"

#include <csignal>
#include <fcntl.h>
#include <functional>
#include <map>
#include <sys/wait.h>
#include <unistd.h>

namespace pintu::test {
namespace {

std::string pragma(Database& database, const std::string& name)
{
    return database.texts("PRAGMA " + name, 1).at(0).at(0);
}

/// Finding 1 and F3, F18 of the design: one connection with other settings is enough to lose a ticket.
TEST(SqliteConnection, HasTheSettingsThatKeepTheRecord)
{
    TestRecord record{Engine::sqlite};
    for (const auto access : {Access::write, Access::read}) {
        auto database = record.open(access);
        EXPECT_EQ(pragma(database, "synchronous"), "2");
        EXPECT_EQ(pragma(database, "wal_autocheckpoint"), "0");
        EXPECT_EQ(pragma(database, "journal_mode"), "wal");
        EXPECT_EQ(pragma(database, "mmap_size"), "0");
        EXPECT_EQ(pragma(database, "foreign_keys"), "1");
        EXPECT_EQ(pragma(database, "secure_delete"), "1");
        EXPECT_EQ(pragma(database, "query_only"), access == Access::read ? "1" : "0");
    }
}

/// POSIX takes all locks of a program off a file as soon as that program closes the file anywhere. Without the lock
/// another program, such as the sqlite3 shell, takes itself for the last one and removes the log that we write to.
TEST(SqliteConnection, KeepsItsLockWhenTheSameProgramOpensTheDatabaseAgain)
{
    TestRecord record{Engine::sqlite};
    auto writer = record.open();
    (void)pragma(writer, "user_version");

    auto reader = record.open(Access::read);

    // The bytes that SQLite's readers lock (file format, "pending byte"); a lock of an open file is nobody's program's.
    struct flock everybody = {};
    everybody.l_type = F_WRLCK;
    everybody.l_whence = SEEK_SET;
    everybody.l_start = 0x40000002;
    everybody.l_len = 510;
    const int file = open(record.file().c_str(), O_RDWR | O_CLOEXEC);
    ASSERT_EQ(fcntl(file, F_OFD_GETLK, &everybody), 0);
    close(file);
    EXPECT_EQ(everybody.l_type, F_RDLCK);
}

TEST(SqliteConnection, ThatMakesADatabaseHasThemToo)
{
    TemporaryFolder folder;
    auto database = Database::createSqlite(folder.path() / "office.db");
    EXPECT_EQ(pragma(database, "synchronous"), "2");
    EXPECT_EQ(pragma(database, "wal_autocheckpoint"), "0");
    EXPECT_EQ(pragma(database, "journal_mode"), "wal");
    EXPECT_EQ(pragma(database, "mmap_size"), "0");
}

TEST(SqliteConnection, LeavesTheLogWhenItCloses)
{
    TestRecord record{Engine::sqlite};
    {
        auto database = record.open();
    }
    EXPECT_TRUE(std::filesystem::exists(record.file().string() + "-wal"));
}

TEST(SqliteConnection, KeepsTheLogShortThroughTenThousandCommands)
{
    TestRecord record{Engine::sqlite};
    auto database = record.open();
    database.script("PRAGMA synchronous = OFF"); // this test counts pages, not syncs
    auto reader = record.open(Access::read);
    std::uintmax_t longest = 0;
    for (int i = 0; i < 10'000; ++i) {
        Database::Writing writing{database};
        database.run("INSERT INTO counters (number, officer, place) VALUES (:n, 'P07', 0)", i);
        writing.commit();
        if (i % 100 != 0) continue;
        longest = std::max(longest, std::filesystem::file_size(record.file().string() + "-wal"));
        (void)reader.all<long long>("SELECT number FROM counters WHERE number < 10"); // a board beside it
    }
    EXPECT_GT(longest, 1U << 20); // or nothing was measured
    EXPECT_LT(longest, 32U << 20);
}

/// A prepared SELECT that is not read to its end keeps old pages and the log alive.
TEST(SqliteConnection, LeavesNoReadOpenBehind)
{
    TestOffice office{Engine::sqlite};
    const auto day = writeFullDay(office);
    const auto today = Day::of(office.clock.time, Zone::wib).plus(-1);
    auto& db = office.database;
    SqlTickets tickets{db};
    SqlPeople people{db};
    SqlCases cases{db};
    SqlReferrals referrals{db};
    SqlIntake intake{db};
    SqlOffice itself{db};
    const std::map<std::string, std::function<void()>> reads{
        {"newestDay", [&] { (void)tickets.newestDay(); }},
        {"lastNumber", [&] { (void)tickets.lastNumber(today, "A"); }},
        {"ticket", [&] { (void)tickets.ticket(day.servedTicket); }},
        {"ticketByNumber",
         [&] {
             (void)tickets.ticket(today, {"A", 1});
         }},
        {"inState", [&] { (void)tickets.inState(today, TicketState::left); }},
        {"counters", [&] { (void)tickets.counters(today); }},
        {"queue", [&] { (void)tickets.queue(today); }},
        {"serviceMinutes", [&] { (void)SqlWaits{office.database}.serviceMinutes("A", today); }},
        {"resident", [&] { (void)people.resident(day.withNik); }},
        {"byTemporary", [&] { (void)people.byTemporary("TMP-3275-2026-000001"); }},
        {"people", [&] { (void)people.all(2); }},
        {"facts", [&] { (void)people.facts(day.withNik, "x", "TMP-3275-2026-"); }},
        {"case", [&] { (void)cases.find(day.caseId); }},
        {"casesOfPerson", [&] { (void)cases.ofPerson(day.withNik); }},
        {"lines", [&] { (void)cases.lines(day.caseId); }},
        {"referral", [&] { (void)referrals.find(day.closed); }},
        {"referralsOfCase", [&] { (void)referrals.ofCase(day.caseId); }},
        {"newestReferrals", [&] { (void)referrals.newest(2); }},
        {"overdue", [&] { (void)referrals.overdue(Time{4'000'000'000'000}); }},
        {"words",
         [&] {
             (void)referrals.words({office.record.site(), 2});
         }},
        {"slip",
         [&] {
             (void)intake.find({"D0999", 17});
         }},
        {"slips", [&] { (void)intake.since(Time{0}, 10); }},
        {"newestSigned", [&] { (void)intake.newestSigned(); }},
        {"site", [&] { (void)itself.site(); }},
        {"profile", [&] { (void)itself.profile(); }},
        {"referenceRows", [&] { (void)itself.referenceRows(); }},
        {"trustList", [&] { (void)itself.trustList(); }},
        {"copies", [&] { (void)itself.copies(day.servedTicket.text(), "ticket"); }},
        {"head", [&] { (void)office.journal.head(); }},
        {"eventsAfter", [&] { (void)office.journal.eventsAfter(0, 3); }},
        {"eventsAbout", [&] { (void)office.journal.eventsAbout(day.servedTicket.text()); }},
        {"wordsAt", [&] { (void)office.journal.wordsAt<PersonWords>(day.statementPlace); }},
    };
    auto other = office.record.open();
    int n = 100;
    for (const auto& [name, read] : reads) {
        read();
        other.run("INSERT INTO counters (number, officer, place) VALUES (:n, '', 0)",
                  ++n); // the log moves on past what was read
        const auto busy = std::get<0>(*other.one<long long, long long, long long>("PRAGMA wal_checkpoint(TRUNCATE)"));
        EXPECT_EQ(busy, 0) << name << " stays open";
    }
}

TEST(SqliteConnection, AWriterWhoWaitsTooLongIsToldSo)
{
    TestRecord record{Engine::sqlite};
    auto first = record.open();
    auto second = record.open();
    Database::Writing held{first};
    EXPECT_EQ(troubleOf([&] { Database::Writing waiting{second}; }), TroubleKind::busy);
}

/// kill -9 in the middle; tests/faults does it three hundred times.
TEST(SqliteConnection, AKilledWriterLeavesNothingHalfDoneAndNoLock)
{
    TestRecord record{Engine::sqlite};
    const auto child = fork();
    if (child == 0) {
        auto database = record.open();
        Database::Writing writing{database};
        database.run("INSERT INTO counters (number, officer, place) VALUES (1, 'P07', 0)");
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status));
    auto database = record.open();
    EXPECT_TRUE(database.all<long long>("SELECT number FROM counters").empty());
    Database::Writing free{database};
}

} // namespace
} // namespace pintu::test
