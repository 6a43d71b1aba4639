// Many client processes on one queue, in turn with the same number of clients that do the least there can be:
//   contention [--engine postgresql|sqlite] [--clients N] [--seconds S] [--rounds R] [--offices N]
//              [--trip-us MICROSECONDS] [--sync-us MICROSECONDS]
// Each client takes a number, calls whoever is next, ends that visit, and begins again: so a few people wait, as in an
// office, and not the thousands that nobody calls. "per_second" counts all commands. --offices: the clients are shared
// out to so many offices on one server. --trip-us makes every trip to the server longer, as a network would; --sync-us
// every sync, as a disk would, on a server of our own whose data lies in memory.
#include "bench/clients.h"
#include "bench/contention_peers.h"
#include "bench/measure.h"
#include "office/queue_desk.h"
#include "office/setup.h"
#include "seal/system_entropy.h"
#include "support/postgres_cluster.h"

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <sys/socket.h>

namespace pintu::bench {

std::int64_t trips = 0;
std::int64_t tripDelayMicroseconds = 0;

} // namespace pintu::bench

namespace {

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
        ++pintu::bench::trips;
        if (pintu::bench::tripDelayMicroseconds > 0)
            usleep(static_cast<useconds_t>(pintu::bench::tripDelayMicroseconds));
    }
    return real(socket, data, size, flags);
}

namespace {

using namespace pintu;
using bench::Client;

struct Wish {
    std::string engine;
    int clients = 8;
    int offices = 1;
    int rounds = 2;
    double seconds = 4;
};

constexpr const char* letters[] = {"A", "H", "K", "M", "R", "S"};

class Office {
public:
    Office(std::filesystem::path folder, const std::string& site, const std::string& connection, int counters)
        : m_folder{std::move(folder)}
    {
        OfficeProfile profile;
        profile.name = "Bench";
        profile.zone = "WIB";
        profile.village = "32.75.01.1002";
        for (const char* letter : letters) profile.deskGroups.push_back({letter, letter, letter, {}, 15, 45});
        for (int i = 1; i <= counters; ++i) profile.counters.push_back({i, {"A", "H", "K", "M", "R", "S"}});
        profile.officers.push_back({"uji", "Uji", Role::counter});
        profile.training = true; // nobody signs in here
        setUp({m_folder,
               {site, SiteKind::office, connection.empty() ? Engine::sqlite : Engine::postgresql, connection},
               profile,
               resourcesFolder() / "catalog",
               "bench"},
              m_clock, m_entropy);
        Site opened{m_folder, Access::write, UseKeys::no, m_clock, m_entropy};
        QueueDesk queue{opened};
        for (int i = 1; i <= counters; ++i) need(queue.openCounter(command(), i, "uji"));
        for (int i = 0; i < 20; ++i) need(queue.take(command(), {letters[i % 6], PriorityClass::ordinary, "KES"}));
    }

    void work(int number, Client& mine, double seconds)
    {
        Site site{m_folder, Access::write, UseKeys::no, m_clock, m_entropy};
        QueueDesk queue{site};
        const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
        for (bool warm = false; std::chrono::steady_clock::now() < end; warm = true) {
            if (!warm) mine = {};
            need(mine.first.measure([&] {
                return queue.take(command(), {letters[number % 6], PriorityClass::ordinary, "KES"});
            }));
            const auto called = need(mine.second.measure([&] { return queue.callNext(command(), number + 1); }));
            need(queue.finish(command(), called.ticket));
            mine.commands += 3;
            if (!warm) mine = {};
        }
    }

    /// Counted at the end: numbers that were given twice, that were left out, and people who were called twice.
    struct Faults {
        std::int64_t doubled = 0;
        std::int64_t gaps = 0;
        std::int64_t calledTwice = 0;
    };
    Faults faults()
    {
        Site site{m_folder, Access::read, UseKeys::no, m_clock, m_entropy};
        QueueDesk queue{site};
        Faults out;
        std::map<std::string, std::set<std::int64_t>> given;
        for (std::size_t i = 0; i < EnumNames<TicketState>::names.size(); ++i)
            for (const auto& ticket : queue.inState(static_cast<TicketState>(i))) {
                if (!given[ticket.number.letter].insert(ticket.number.number).second) ++out.doubled;
                if (ticket.calls > 1) ++out.calledTwice;
            }
        for (const auto& [letter, numbers] : given) out.gaps += *numbers.rbegin() - std::ssize(numbers);
        return out;
    }

private:
    Command command() { return {CommandId::timed(m_clock.now(), m_entropy), "uji"}; }
    template <class T, class R>
    static T need(Result<T, R> result)
    {
        if (!result) throw std::runtime_error{"a command was refused"};
        return *result;
    }

    std::filesystem::path m_folder;
    SystemClock m_clock;
    SystemEntropy m_entropy;
};

void tell(const std::string& what, const Wish& wish, std::int64_t commands, bench::Measured measured)
{
    auto& all = measured.seconds;
    std::ranges::sort(all);
    const auto at = [&](double share) {
        const auto count = all.size();
        if (count == 0) return 0.0;
        return all[std::min(count - 1, static_cast<std::size_t>(share * static_cast<double>(count)))] * 1000;
    };
    bench::Line line{"contention"};
    line.text("engine", wish.engine).text("what", what).count("clients", wish.clients).count("offices", wish.offices);
    line.number("per_second", static_cast<double>(commands) / wish.seconds);
    line.number("p50_ms", at(0.5)).number("p99_ms", at(0.99)).number("max_ms", at(1.0));
    line.number("trips_each",
                all.empty() ? 0.0 : static_cast<double>(measured.trips) / static_cast<double>(all.size()));
    line.count("trip_us", bench::tripDelayMicroseconds).count("sync_us", bench::syncDelayMicroseconds).print();
}

void tell(const std::string& what, const Wish& wish, const Client& all)
{
    tell(what, wish, all.commands, all.first);
}

void offices(std::vector<std::unique_ptr<Office>>& all, const Wish& wish)
{
    const auto done = bench::inProcesses(wish.clients, [&](int i, Client& mine) {
        all[static_cast<std::size_t>(i % wish.offices)]->work(i / wish.offices, mine, wish.seconds);
    });
    tell("take", wish, done.commands, done.first);
    tell("call", wish, done.commands, done.second);
}

void run(const Wish& wish, const std::filesystem::path& folder, const std::string& connection)
{
    const auto delay = std::exchange(bench::tripDelayMicroseconds, 0);
    std::vector<std::unique_ptr<Office>> all;
    for (int i = 0; i < wish.offices; ++i)
        all.push_back(std::make_unique<Office>(folder / ("office" + std::to_string(i)), "D04" + std::to_string(10 + i),
                                               connection, (wish.clients + wish.offices - 1) / wish.offices));
    bench::tripDelayMicroseconds = delay;
    const bool onServer = !connection.empty();
    std::optional<bench::ServerPeers> server;
    std::optional<bench::FilePeers> file;
    if (onServer)
        server.emplace(connection);
    else
        file.emplace(folder);
    const auto peer = [&](const std::string& what, auto work) {
        tell(what, wish, bench::inProcesses(wish.clients, [&](int, Client& mine) { work(mine, wish.seconds); }));
    };
    for (int round = 0; round < wish.rounds; ++round) {
        offices(all, wish);
        if (onServer) {
            peer("counter row", [&](auto& mine, double time) { server->counterRow(mine, time); });
            peer("SKIP LOCKED", [&](auto& mine, double time) { server->skipLocked(mine, time); });
        } else {
            peer("counter row", [&](auto& mine, double time) { file->counterRow(mine, time); });
            peer("bare lock", [&](auto& mine, double time) { file->bareLock(mine, time); });
        }
    }
    Office::Faults sum;
    for (auto& office : all) {
        const auto found = office->faults();
        sum.doubled += found.doubled;
        sum.gaps += found.gaps;
        sum.calledTwice += found.calledTwice;
    }
    bench::Line line{"contention"};
    line.text("engine", wish.engine).text("what", "numbers").count("doubled", sum.doubled).count("gaps", sum.gaps);
    line.count("called_twice", sum.calledTwice).print();
}

/// A server of our own whose data lies in memory and whose syncs take as long as they are told to.
class SlowServer {
public:
    explicit SlowServer(const std::filesystem::path& folder) : m_folder{folder / "server"}
    {
        setenv("TMPDIR", "/dev/shm", 1);
        setenv("PINTU_SYNC_US", std::to_string(bench::syncDelayMicroseconds).c_str(), 1);
        setenv("PINTU_POSTGRES_PRELOAD", PINTU_SLOW_SYNC, 1);
        if (script("start") != 0) throw std::runtime_error{"no PostgreSQL server"};
        setenv("PINTU_TEST_POSTGRES", m_folder.c_str(), 1);
    }
    ~SlowServer() { script("stop"); }
    SlowServer(const SlowServer&) = delete;
    SlowServer& operator=(const SlowServer&) = delete;

private:
    int script(const std::string& what)
    {
        const auto line = PINTU_SOURCE_DIR "/tests/support/postgres_cluster " + what + " '" + m_folder.string() +
                          "' </dev/null >/dev/null";
        return std::system(line.c_str());
    }
    std::filesystem::path m_folder;
};

} // namespace

int main(int argc, char** argv)
{
    Wish wish;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string option = argv[i];
        const char* value = argv[i + 1];
        if (option == "--engine") wish.engine = value;
        if (option == "--clients") wish.clients = std::atoi(value);
        if (option == "--offices") wish.offices = std::atoi(value);
        if (option == "--rounds") wish.rounds = std::atoi(value);
        if (option == "--seconds") wish.seconds = std::atof(value);
        if (option == "--trip-us") bench::tripDelayMicroseconds = std::atoll(value);
        if (option == "--sync-us") bench::syncDelayMicroseconds = std::atoll(value);
    }
    // What is synced lies in memory where a disk is played, so that the real one adds nothing.
    const bool played = bench::syncDelayMicroseconds > 0;
    std::string name = std::string{played ? "/dev/shm" : "/tmp"} + "/satupintu-contention-XXXXXX";
    if (!mkdtemp(name.data())) return 1;
    const std::filesystem::path folder{name};
    for (const std::string engine : {"postgresql", "sqlite"}) {
        if (!wish.engine.empty() && wish.engine != engine) continue;
        if (engine == "sqlite" && wish.offices > 1) continue; // each has a file of its own
        auto here = wish;
        here.engine = engine;
        const auto place = folder / engine;
        std::filesystem::create_directories(place);
        if (engine == "sqlite") {
            run(here, place, {});
            continue;
        }
        std::optional<SlowServer> server;
        if (played) server.emplace(folder);
        run(here, place, test::postgresCluster().office);
    }
    std::filesystem::remove_all(folder);
    return 0;
}
