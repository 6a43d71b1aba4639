// Makes the world fail under a real office and looks what is left. Called by tests/faults/run; one JSON object a line.
//   faults kills|full-disk|io-errors --seed S (--count N | --seconds N)
// Acknowledgements leave the process through a pipe and are kept outside; afterwards each must be in the record, once,
// and `check` clean.
#include "faults/broken_disk.h"
#include "faults/office.h"
#include "store/check.h"

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <random>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace pintu;
using faults::disk;
using Steady = std::chrono::steady_clock;

std::filesystem::path newFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "satupintu-faults-XXXXXX").string();
    if (!mkdtemp(name.data())) throw Trouble{TroubleKind::other, "no temporary folder"};
    return name;
}

/// How many of the acknowledged are not in the record, once.
std::int64_t lost(const std::filesystem::path& office, const std::set<std::string>& acknowledged)
{
    auto database = Database::openSqlite(office / "office.db", Access::read);
    std::multiset<std::string> found;
    for (const auto& [id] : database.all<std::string>("SELECT id FROM tickets")) found.insert("T " + id);
    for (const auto& [id] : database.all<std::string>("SELECT id FROM residents")) found.insert("P " + id);
    std::int64_t missing = 0;
    for (const auto& id : acknowledged)
        if (found.count(id) != 1) ++missing;
    return missing;
}

bool clean(const std::filesystem::path& office, bool say)
{
    auto database = Database::openSqlite(office / "office.db", Access::read);
    const auto keys = SiteKeys::load(keyFile(office), "D0412");
    const auto report = check(database, "D0412", {&keys, std::nullopt});
    for (const auto& finding : report.findings)
        if (say)
            std::fprintf(stderr, "%s: %lld, first %s\n", finding.invariant.c_str(),
                         static_cast<long long>(finding.count), finding.keys.front().c_str());
    return report.clean();
}

void work(const std::filesystem::path& office, int pipeEnd)
{
    faults::Worker worker{office};
    for (;;) {
        const auto line = worker.next() + "\n";
        if (write(pipeEnd, line.data(), line.size()) < 0) _exit(1);
    }
}

struct Kill {
    std::int64_t kills = 0;
    double longestStart = 0;
};

/// Two writers, killed together at a moment that nobody chose.
void killOnce(const std::filesystem::path& office, std::mt19937_64& random, std::set<std::string>& acknowledged,
              Kill& figures)
{
    int ends[2];
    if (pipe(ends) != 0) throw Trouble{TroubleKind::other, "no pipe"};
    const auto start = Steady::now();
    pid_t children[2];
    for (auto& child : children) {
        child = fork();
        if (child != 0) continue;
        close(ends[0]);
        try {
            work(office, ends[1]);
        } catch (const std::exception& error) {
            std::fprintf(stderr, "worker: %s\n", error.what());
        }
        _exit(3);
    }
    close(ends[1]);
    // Wait for the first acknowledgement, then a little.
    std::string text;
    char buffer[8192];
    auto got = read(ends[0], buffer, sizeof buffer);
    if (got > 0) text.append(buffer, static_cast<std::size_t>(got));
    figures.longestStart = std::max(figures.longestStart, std::chrono::duration<double>(Steady::now() - start).count());
    usleep(static_cast<useconds_t>(1'000 + random() % 25'000));
    for (const auto child : children) kill(child, SIGKILL);
    while ((got = read(ends[0], buffer, sizeof buffer)) > 0) text.append(buffer, static_cast<std::size_t>(got));
    close(ends[0]);
    for (const auto child : children) {
        int status = 0;
        waitpid(child, &status, 0);
        if (WIFEXITED(status)) throw Trouble{TroubleKind::other, "a worker ended by itself"};
        ++figures.kills;
    }
    // A line without its end was cut off by the kill: nobody saw it.
    for (std::size_t from = 0, end; (end = text.find('\n', from)) != std::string::npos; from = end + 1) {
        const auto line = text.substr(from, end - from);
        if (line.front() != 'R') acknowledged.insert(line);
    }
}

int kills(std::uint64_t seed, std::int64_t count, double seconds)
{
    const auto folder = newFolder();
    const auto office = folder / "office";
    faults::makeOffice(office);
    std::mt19937_64 random{seed};
    std::set<std::string> acknowledged;
    Kill figures;
    std::int64_t missing = 0;
    std::int64_t unclean = 0;
    const auto end = Steady::now() + std::chrono::duration<double>(seconds);
    for (std::int64_t round = 1; figures.kills < count || Steady::now() < end; ++round) {
        killOnce(office, random, acknowledged, figures);
        missing += lost(office, acknowledged);
        if (round % 50 == 0 && !clean(office, true)) ++unclean;
    }
    if (!clean(office, true)) ++unclean;
    std::printf("{\"name\": \"kills\", \"seed\": %llu, \"kills\": %lld, \"acknowledged\": %zu, \"lost\": %lld, "
                "\"unclean\": %lld, \"longest_start_s\": %.3f, "
                "\"engine\": \"SQLite %s\"}\n",
                static_cast<unsigned long long>(seed), static_cast<long long>(figures.kills), acknowledged.size(),
                static_cast<long long>(missing), static_cast<long long>(unclean), figures.longestStart,
                sqlite3_libversion());
    std::filesystem::remove_all(folder);
    return missing == 0 && unclean == 0 ? 0 : 1;
}

/// Works until the disk is full, sees a clear Trouble, gets room again and goes on in the same program.
int fullDisk(std::uint64_t seed, std::int64_t count)
{
    const auto folder = newFolder();
    const auto office = folder / "office";
    faults::makeOffice(office);
    std::mt19937_64 random{seed};
    std::set<std::string> acknowledged;
    std::int64_t refused = 0;
    std::int64_t otherTrouble = 0;
    {
        faults::Worker worker{office};
        for (std::int64_t round = 0; round < count; ++round) {
            disk.bytesLeft = static_cast<std::int64_t>(random() % 400'000);
            for (bool room = true; room;) {
                try {
                    acknowledged.insert(worker.next());
                } catch (const Trouble& trouble) {
                    room = false;
                    ++refused;
                    if (trouble.kind() != TroubleKind::diskFull) ++otherTrouble;
                }
            }
            disk.bytesLeft = -1;
            acknowledged.insert(worker.next()); // the first command with room again must succeed
        }
    }
    const auto missing = lost(office, acknowledged);
    const bool whole = clean(office, true);
    std::printf("{\"name\": \"full-disk\", \"seed\": %llu, \"times_full\": %lld, \"acknowledged\": %zu, \"lost\": "
                "%lld, \"other_trouble\": %lld, \"clean\": %s}\n",
                static_cast<unsigned long long>(seed), static_cast<long long>(refused), acknowledged.size(),
                static_cast<long long>(missing), static_cast<long long>(otherTrouble), whole ? "true" : "false");
    std::filesystem::remove_all(folder);
    return missing == 0 && whole && otherTrouble == 0 ? 0 : 1;
}

/// Fails the first, the second, the third … writing call until a whole run meets no failure any more.
int ioErrors(std::int64_t most)
{
    const auto folder = newFolder();
    std::int64_t covered = 0;
    std::int64_t missing = 0;
    std::int64_t unclean = 0;
    std::int64_t silent = 0;
    for (std::int64_t n = 1; n <= most; ++n) {
        const auto office = folder / ("office-" + std::to_string(n));
        faults::makeOffice(office);
        std::set<std::string> acknowledged;
        disk = {-1, n, 0, false};
        bool told = false;
        try {
            faults::Worker worker{office};
            for (int i = 0; i < 12; ++i) acknowledged.insert(worker.next());
        } catch (const Trouble&) {
            told = true;
        }
        const bool failed = disk.failed;
        disk = {};
        if (failed && !told && acknowledged.size() < 12) ++silent;
        missing += lost(office, acknowledged);
        if (!clean(office, true)) ++unclean;
        std::filesystem::remove_all(office);
        if (!failed) break; // the run was through before the n-th call
        ++covered;
    }
    std::printf(
        "{\"name\": \"io-errors\", \"calls_covered\": %lld, \"lost\": %lld, \"unclean\": %lld, \"silent\": %lld}\n",
        static_cast<long long>(covered), static_cast<long long>(missing), static_cast<long long>(unclean),
        static_cast<long long>(silent));
    std::filesystem::remove_all(folder);
    return missing == 0 && unclean == 0 && silent == 0 && covered > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    std::uint64_t seed = 1;
    std::int64_t count = 0;
    double seconds = 0;
    for (int i = 2; i + 1 < argc; i += 2) {
        const std::string option = argv[i];
        if (option == "--seed")
            seed = std::strtoull(argv[i + 1], nullptr, 10);
        else if (option == "--count")
            count = std::atoll(argv[i + 1]);
        else if (option == "--seconds")
            seconds = std::atof(argv[i + 1]);
    }
    const std::string what = argc > 1 ? argv[1] : "";
    signal(SIGPIPE, SIG_IGN);
    if (what == "kills") return kills(seed, count ? count : 300, seconds);
    if (what == "full-disk") return fullDisk(seed, count ? count : 20);
    if (what == "io-errors") return ioErrors(count ? count : 200);
    std::fprintf(stderr, "faults kills|full-disk|io-errors --seed S (--count N | --seconds N)\n");
    return 2;
}
