// Many client processes on one queue of one PostgreSQL server, in turn with the same number of clients that only count
// up one row and insert one (a "counter row", the least that gives numbers without gaps), in one run:
//   contention [--clients N] [--seconds S] [--rounds R] [--trip-us MICROSECONDS]
// --trip-us makes every trip to the server that much longer, as a network would. Trips are counted where libpq sends
// and then waits.
#include "bench/measure.h"
#include "office/queue_desk.h"
#include "office/setup.h"
#include "seal/system_entropy.h"
#include "support/postgres_cluster.h"

#include <libpq-fe.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <filesystem>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

std::int64_t trips = 0;
std::int64_t tripDelayUs = 0;
bool sentSomething = false;

} // namespace

extern "C" ssize_t send(int socket, const void* data, size_t size, int flags)
{
    static const auto real = reinterpret_cast<ssize_t (*)(int, const void*, size_t, int)>(dlsym(RTLD_NEXT, "send"));
    sentSomething = true;
    return real(socket, data, size, flags);
}

extern "C" ssize_t recv(int socket, void* data, size_t size, int flags)
{
    static const auto real = reinterpret_cast<ssize_t (*)(int, void*, size_t, int)>(dlsym(RTLD_NEXT, "recv"));
    if (std::exchange(sentSomething, false)) {
        ++trips;
        if (tripDelayUs > 0) usleep(static_cast<useconds_t>(tripDelayUs));
    }
    return real(socket, data, size, flags);
}

namespace {

using namespace pintu;
using Clock = std::chrono::steady_clock;

struct Client {
    std::vector<double> seconds; ///< of each command
    std::int64_t trips = 0;
};

/// Runs `client` in so many processes at once, each until the time is over, and gathers what they measured.
template <class Work>
Client inProcesses(int clients, Work work)
{
    std::vector<int> pipes;
    for (int i = 0; i < clients; ++i) {
        int ends[2];
        if (pipe(ends) != 0) throw std::runtime_error{"no pipe"};
        if (fork() == 0) {
            close(ends[0]);
            Client mine;
            try {
                work(i, mine);
            } catch (const std::exception& error) {
                std::fprintf(stderr, "a client failed: %s\n", error.what());
            }
            auto* out = fdopen(ends[1], "wb");
            const std::size_t count = mine.seconds.size();
            std::fwrite(&mine.trips, sizeof mine.trips, 1, out);
            std::fwrite(&count, sizeof count, 1, out);
            std::fwrite(mine.seconds.data(), sizeof(double), count, out);
            std::fclose(out);
            _exit(0);
        }
        close(ends[1]);
        pipes.push_back(ends[0]);
    }
    Client all;
    for (const int end : pipes) {
        auto* in = fdopen(end, "rb");
        std::int64_t theirTrips = 0;
        std::size_t count = 0;
        if (std::fread(&theirTrips, sizeof theirTrips, 1, in) == 1 && std::fread(&count, sizeof count, 1, in) == 1) {
            std::vector<double> seconds(count);
            if (std::fread(seconds.data(), sizeof(double), count, in) == count)
                all.seconds.insert(all.seconds.end(), seconds.begin(), seconds.end());
            all.trips += theirTrips;
        }
        std::fclose(in);
    }
    while (wait(nullptr) > 0) {
    }
    std::sort(all.seconds.begin(), all.seconds.end());
    return all;
}

/// Repeats a command for a time, after one that warms up.
template <class Command>
void repeat(Client& mine, double time, Command command)
{
    command();
    trips = 0;
    for (const auto end = Clock::now() + std::chrono::duration<double>(time); Clock::now() < end;)
        mine.seconds.push_back(bench::seconds(command));
    mine.trips = trips;
}

class Office {
public:
    Office(std::filesystem::path folder, const std::string& connection, int counters) : m_folder{std::move(folder)}
    {
        OfficeProfile profile;
        profile.name = "Bench";
        profile.zone = "WIB";
        profile.village = "32.75.01.1002";
        for (const char* letter : {"A", "H", "K", "M", "R", "S"})
            profile.deskGroups.push_back({letter, letter, letter, {}, 15, 45});
        for (int i = 1; i <= counters; ++i) profile.counters.push_back({i, {"A", "H", "K", "M", "R", "S"}});
        profile.officers.push_back({"uji", "Uji", Role::counter});
        setUp({m_folder,
               {"D0412", SiteKind::office, Engine::postgresql, connection},
               profile,
               resourcesFolder() / "catalog",
               "bench"},
              m_clock, m_entropy);
    }

    void take(int number, Client& mine, double time)
    {
        Site site{m_folder, Access::write, UseKeys::no, m_clock, m_entropy};
        QueueDesk queue{site};
        const std::string letter{"AHKMRS"[number % 6]};
        repeat(mine, time, [&] {
            (void)queue.take({CommandId::timed(m_clock.now(), m_entropy), "kios"},
                             {letter, PriorityClass::ordinary, "KES"});
        });
    }

    /// Calls and finishes, so that each call finds its counter free; the call alone is counted.
    void call(int number, Client& mine, double time)
    {
        Site site{m_folder, Access::write, UseKeys::no, m_clock, m_entropy};
        QueueDesk queue{site};
        const auto command = [&] { return Command{CommandId::timed(m_clock.now(), m_entropy), "uji"}; };
        (void)queue.openCounter(command(), number + 1, "uji");
        for (const auto end = Clock::now() + std::chrono::duration<double>(time); Clock::now() < end;) {
            trips = 0;
            std::optional<TicketId> called;
            mine.seconds.push_back(bench::seconds([&] {
                const auto ticket = queue.callNext(command(), number + 1);
                if (ticket) called = ticket->ticket;
            }));
            mine.trips += trips;
            if (!called) {
                mine.seconds.pop_back();
                return; // nobody waits any more
            }
            (void)queue.finish(command(), *called);
        }
    }

private:
    std::filesystem::path m_folder;
    SystemClock m_clock;
    SystemEntropy m_entropy;
};

void ask(PGconn* session, const char* sql)
{
    auto* result = PQexec(session, sql);
    const auto status = PQresultStatus(result);
    const std::string message = PQresultErrorMessage(result);
    PQclear(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) throw std::runtime_error{message};
}

void counterRow(const std::string& connection, Client& mine, double time)
{
    auto* session = PQconnectdb(connection.c_str());
    repeat(mine, time, [session] {
        ask(session, "BEGIN");
        ask(session, "UPDATE bench.counter SET n = n + 1 RETURNING n");
        ask(session, "INSERT INTO bench.rows SELECT n, now() FROM bench.counter");
        ask(session, "COMMIT");
    });
    PQfinish(session);
}

void tell(const std::string& what, int clients, double time, const Client& all)
{
    const auto count = all.seconds.size();
    const auto at = [&](double share) {
        return count == 0
                   ? 0.0
                   : all.seconds[std::min(count - 1, static_cast<std::size_t>(share * static_cast<double>(count)))] *
                         1000;
    };
    bench::Line line{"contention"};
    line.text("what", what).count("clients", clients).number("per_second", static_cast<double>(count) / time);
    line.number("p50_ms", at(0.5)).number("p99_ms", at(0.99)).number("max_ms", at(1.0));
    line.number("trips_each", count == 0 ? 0.0 : static_cast<double>(all.trips) / static_cast<double>(count));
    line.count("trip_us", tripDelayUs).print();
}

} // namespace

int main(int argc, char** argv)
{
    int clients = 8;
    int rounds = 2;
    double time = 4;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::strcmp(argv[i], "--clients") == 0) clients = std::atoi(argv[i + 1]);
        if (std::strcmp(argv[i], "--rounds") == 0) rounds = std::atoi(argv[i + 1]);
        if (std::strcmp(argv[i], "--seconds") == 0) time = std::atof(argv[i + 1]);
        if (std::strcmp(argv[i], "--trip-us") == 0) tripDelayUs = std::atoll(argv[i + 1]);
    }
    const auto connection = test::postgresCluster().office;
    char folder[] = "/tmp/satupintu-contention-XXXXXX";
    if (!mkdtemp(folder)) return 1;
    const auto delay = std::exchange(tripDelayUs, 0);
    Office office{std::filesystem::path{folder} / "office", connection, clients};
    auto* session = PQconnectdb(connection.c_str());
    ask(session, "DROP SCHEMA IF EXISTS bench CASCADE");
    ask(session, "CREATE SCHEMA bench");
    ask(session, "CREATE TABLE bench.counter (n BIGINT)");
    ask(session, "INSERT INTO bench.counter VALUES (0)");
    ask(session, "CREATE TABLE bench.rows (n BIGINT PRIMARY KEY, at TIMESTAMPTZ)");
    PQfinish(session);
    tripDelayUs = delay;
    for (int round = 0; round < rounds; ++round) {
        tell("take", clients, time, inProcesses(clients, [&](int i, Client& mine) { office.take(i, mine, time); }));
        tell("call", clients, time, inProcesses(clients, [&](int i, Client& mine) { office.call(i, mine, time); }));
        tell("counter row", clients, time,
             inProcesses(clients, [&](int, Client& mine) { counterRow(connection, mine, time); }));
    }
    std::filesystem::remove_all(folder);
    return 0;
}
