#include "bench/contention_peers.h"

#include <libpq-fe.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <sys/file.h>
#include <utility>

namespace pintu::bench {
namespace {

void ask(PGconn* session, const char* sql)
{
    auto* result = PQexec(session, sql);
    const auto status = PQresultStatus(result);
    const std::string message = PQresultErrorMessage(result);
    PQclear(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) throw std::runtime_error{message};
}

void ask(sqlite3* database, const char* sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error{sqlite3_errmsg(database)};
}

sqlite3* openCounter(const std::filesystem::path& folder)
{
    sqlite3* database = nullptr;
    if (sqlite3_open((folder / "counter.db").c_str(), &database) != SQLITE_OK)
        throw std::runtime_error{"no database for the counter row"};
    sqlite3_busy_timeout(database, 60'000);
    ask(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    return database;
}

int openLock(const std::filesystem::path& file)
{
    const int lock = open(file.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (lock < 0) throw std::runtime_error{"no file to lock"};
    return lock;
}

} // namespace

ServerPeers::ServerPeers(std::string connection) : m_connection{std::move(connection)}
{
    const auto delay = std::exchange(tripDelayMicroseconds, 0);
    auto* session = PQconnectdb(m_connection.c_str());
    for (const auto* sql :
         {"SET client_min_messages = warning", "DROP SCHEMA IF EXISTS bench CASCADE", "CREATE SCHEMA bench",
          "CREATE TABLE bench.counter (n BIGINT)", "INSERT INTO bench.counter VALUES (0)",
          "CREATE TABLE bench.rows (n BIGINT PRIMARY KEY, at TIMESTAMPTZ)",
          "CREATE TABLE bench.queue (n BIGINT PRIMARY KEY, taken BOOLEAN NOT NULL DEFAULT false)",
          "CREATE INDEX free ON bench.queue (n) WHERE NOT taken",
          "INSERT INTO bench.queue SELECT g FROM generate_series(1, 200000) g", "ANALYZE bench.queue"})
        ask(session, sql);
    PQfinish(session);
    tripDelayMicroseconds = delay;
}

void ServerPeers::counterRow(Client& mine, double seconds) const
{
    auto* session = PQconnectdb(m_connection.c_str());
    repeat(mine, seconds, [session] {
        ask(session, "BEGIN");
        ask(session, "UPDATE bench.counter SET n = n + 1 RETURNING n");
        ask(session, "INSERT INTO bench.rows SELECT n, now() FROM bench.counter");
        ask(session, "COMMIT");
    });
    PQfinish(session);
}

void ServerPeers::skipLocked(Client& mine, double seconds) const
{
    auto* session = PQconnectdb(m_connection.c_str());
    repeat(mine, seconds, [session] {
        ask(session, "BEGIN");
        ask(session, "UPDATE bench.queue SET taken = true WHERE n = (SELECT n FROM bench.queue WHERE NOT taken "
                     "ORDER BY n FOR UPDATE SKIP LOCKED LIMIT 1)");
        ask(session, "NOTIFY bench");
        ask(session, "COMMIT");
    });
    PQfinish(session);
}

FilePeers::FilePeers(std::filesystem::path folder) : m_folder{std::move(folder)}
{
    auto* database = openCounter(m_folder);
    ask(database, "CREATE TABLE counter (n INTEGER); INSERT INTO counter VALUES (0); CREATE TABLE rows (n INTEGER "
                  "PRIMARY KEY, at TEXT)");
    sqlite3_close(database);
}

void FilePeers::bareLock(Client& mine, double seconds) const
{
    const int lock = openLock(m_folder / "bare.lock");
    const std::string line(300, '.');
    repeat(mine, seconds, [&] {
        flock(lock, LOCK_EX);
        if (write(lock, line.data(), line.size()) < 0 || fdatasync(lock) != 0) throw std::runtime_error{"no disk"};
        flock(lock, LOCK_UN);
    });
    close(lock);
}

void FilePeers::counterRow(Client& mine, double seconds) const
{
    const int lock = openLock(m_folder / "counter.lock");
    auto* database = openCounter(m_folder);
    repeat(mine, seconds, [&] {
        flock(lock, LOCK_EX);
        ask(database, "BEGIN IMMEDIATE; UPDATE counter SET n = n + 1; INSERT INTO rows SELECT n, 'now' FROM counter; "
                      "COMMIT");
        flock(lock, LOCK_UN);
    });
    sqlite3_close(database);
    close(lock);
}

} // namespace pintu::bench
