// Writes a big honest office, then in turn checks it with its keys, checks it without the engine's own test, runs that
// test alone and folds the record anew, each in a process of its own, whose time and largest memory are told. The
// office has a fifth as many residents as events, or as many as asked.
//
//   check [--events N] [--residents N] [--rounds N]     one line of JSON; ends with 1 when check finds anything
#include "store/check.h"

#include "bench/measure.h"
#include "store/fold.h"
#include "support/big_office.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using namespace pintu;
using namespace pintu::test;

/// The largest memory that this process has held, in kilobytes. The kernel's own count for a finished process would
/// hold its parent's, too.
long largestMemory()
{
    std::ifstream status{"/proc/self/status"};
    for (std::string word; status >> word;)
        if (long kilobytes = 0; word == "VmHWM:" && status >> kilobytes) return kilobytes;
    return 0;
}

/// Seconds that this process has worked on a processor, which other programs of the machine hardly change.
double processorSeconds()
{
    struct rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

/// What one work in a process of its own tells.
struct Told {
    double seconds = 0;
    double processor = 0; ///< seconds
    long kilobytes = 0;
    long count = 0;
};

int tell(const std::function<std::int64_t()>& work)
{
    Told told;
    told.seconds = bench::seconds([&] { told.count = static_cast<long>(work()); });
    std::cout << told.seconds << ' ' << processorSeconds() << ' ' << largestMemory() << ' ' << told.count << '\n';
    return 0;
}

int checkHere(const std::string& folder, const std::string& site, bool testEngine)
{
    return tell([&] {
        const auto keys = SiteKeys::load(folder + "/keys", site);
        auto database = Database::openSqlite(folder + "/office.db", Access::read);
        CheckInput input;
        input.keys = &keys;
        input.testEngine = testEngine;
        const auto report = check(database, site, input);
        for (const auto& finding : report.findings)
            std::cerr << finding.invariant << ": " << finding.count << ", first " << finding.keys.front() << '\n';
        return static_cast<std::int64_t>(report.findings.size());
    });
}

int engineHere(const std::string& folder)
{
    return tell([&] {
        auto database = Database::openSqlite(folder + "/office.db", Access::read);
        Database::Reading reading{database};
        std::int64_t findings = 0;
        for (auto rows = database.walk("PRAGMA integrity_check", 1); rows.next();) findings += rows.text(0) != "ok";
        return findings;
    });
}

int replayHere(const std::string& folder)
{
    return tell([&] {
        auto database = Database::openSqlite(folder + "/office.db", Access::write);
        return foldEverything(database);
    });
}

Told inAProcess(const std::string& words)
{
    std::array<char, 4096> self{};
    if (readlink("/proc/self/exe", self.data(), self.size() - 1) < 0) return {};
    auto* pipe = popen(("'" + std::string{self.data()} + "' " + words).c_str(), "r");
    Told told;
    if (!pipe ||
        std::fscanf(pipe, "%lf %lf %ld %ld", &told.seconds, &told.processor, &told.kilobytes, &told.count) != 4)
        told.count = -1;
    if (pipe) pclose(pipe);
    return told;
}

} // namespace

int main(int count, char** words)
{
    std::map<std::string, std::int64_t> asked{{"--events", 1'000'000}, {"--residents", -1}, {"--rounds", 1}};
    const auto work = std::string_view{count > 1 ? words[1] : ""};
    if (work == "check" || work == "check-alone") return checkHere(words[2], words[3], work == "check");
    if (work == "engine") return engineHere(words[2]);
    if (work == "replay") return replayHere(words[2]);
    for (int i = 1; i + 1 < count; i += 2) asked.at(words[i]) = std::atoll(words[i + 1]);
    const auto events = asked["--events"];
    const auto residents = asked["--residents"] < 0 ? events / 5 : asked["--residents"];

    TestOffice office{Engine::sqlite};
    const auto writing = bench::seconds([&] { writeBigOffice(office, residents, events); });
    const auto folder = office.record.folder().string();
    office.keys.save(folder + "/keys", office.record.site());

    std::vector<double> checked;
    std::vector<double> replayed;
    std::vector<double> ratios;
    std::vector<double> checkedOnProcessor;
    std::vector<double> processorRatios;
    std::vector<double> againstItsParts; // check, by check without the engine's test and 1.2 times that test alone
    std::vector<double> engineShares;    // what that test adds to check on a processor, by what it takes alone
    std::vector<double> engineAlone;
    long kilobytes = 0;
    long findings = 0;
    for (std::int64_t round = 0; round < asked["--rounds"]; ++round) {
        const auto a = inAProcess("check '" + folder + "' " + office.record.site());
        const auto without = inAProcess("check-alone '" + folder + "' " + office.record.site());
        const auto engine = inAProcess("engine '" + folder + "'");
        const auto b = inAProcess("replay '" + folder + "'");
        checked.push_back(a.seconds);
        replayed.push_back(b.seconds);
        ratios.push_back(a.seconds / b.seconds);
        checkedOnProcessor.push_back(a.processor);
        processorRatios.push_back(a.processor / b.processor);
        kilobytes = std::max(kilobytes, a.kilobytes);
        findings += a.count + without.count + engine.count;
        engineShares.push_back((a.processor - without.processor) / engine.processor);
        againstItsParts.push_back(a.seconds / (without.seconds + 1.2 * engine.seconds));
        engineAlone.push_back(engine.seconds);
    }
    bench::Line{"check"}
        .count("events", office.journal.head()->seq)
        .count("residents", residents)
        .count("findings", findings)
        .number("seconds", bench::median(checked))
        .number("largest_memory_mb", static_cast<double>(kilobytes) / 1024.0)
        .number("replay_seconds", bench::median(replayed))
        .number("ratio", bench::median(ratios))
        .number("processor_seconds", bench::median(checkedOnProcessor))
        .number("processor_ratio", bench::median(processorRatios))
        .number("engine_seconds", bench::median(engineAlone))
        .number("ratio_to_parts", bench::median(againstItsParts))
        .number("engine_share", bench::median(engineShares))
        .number("writing_seconds", writing)
        .print();
    return findings == 0 ? 0 : 1;
}
