// What backup costs and gives: commits with and without a follower in turn, deaths under load, restore against replay.
//   backup [--rounds N] [--seconds S] [--rate COMMANDS_A_SECOND] [--sync-us N] [--deaths N] [--events N]
// A commit registers a person with sealed words. `rate` 0 writes as fast as it goes.
#include "bench/measure.h"
#include "core/queue/ticket_events.h"
#include "office/people_desk.h"
#include "office/record_follower.h"
#include "office/restore.h"
#include "office/setup.h"
#include "seal/system_entropy.h"
#include "store/fold.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace pintu;
using Steady = std::chrono::steady_clock;

struct Place {
    Place()
    {
        auto name = (std::filesystem::temp_directory_path() / "pintu-backup-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no folder"};
        folder = name;
        std::filesystem::create_directory(copies());
        OfficeProfile profile;
        profile.name = "Bench";
        profile.zone = "WIB";
        profile.village = "32.75.01.1002";
        profile.deskGroups.push_back({"A", "A", "A", {}, 15, 45});
        profile.counters.push_back({1, {"A"}});
        profile.officers.push_back({"uji", "Uji", Role::counter});
        profile.training = true; // nobody signs in here
        setUp({office(),
               {"D0412", SiteKind::office, Engine::sqlite, {}},
               profile,
               resourcesFolder() / "catalog",
               "bench"},
              clock, entropy);
        key = makeBackupKey(office(), folder / "stick", entropy);
    }
    ~Place()
    {
        std::error_code ignored;
        if (getpid() == maker) std::filesystem::remove_all(folder, ignored);
    }
    std::filesystem::path office() const { return folder / "office"; }
    std::filesystem::path copies() const { return folder / "copies"; }
    BackupWish wish() const { return {office(), copies(), 14}; }

    pid_t maker = getpid();
    std::filesystem::path folder;
    SystemClock clock;
    SystemEntropy entropy;
    std::optional<BackupKey> key;
};

void registerPerson(Site& site, Place& place)
{
    PersonForm form;
    form.words.name = "Uji Beban";
    form.sex = Sex::female;
    form.birthYear = 1961;
    form.birthEstimated = true;
    form.village = "36.73.02.1011";
    form.identityStatus = "BELUM_TERDATA";
    if (!PeopleDesk{site}.state({CommandId::timed(place.clock.now(), place.entropy), "uji"}, form))
        throw std::runtime_error{"a person was refused"};
}

/// Milliseconds of each commit in some seconds.
std::vector<double> commits(Site& site, Place& place, double seconds, double rate)
{
    std::vector<double> out;
    const auto from = Steady::now();
    while (Steady::now() - from < std::chrono::duration<double>{seconds}) {
        const auto began = Steady::now();
        out.push_back(bench::seconds([&] { registerPerson(site, place); }) * 1000);
        if (rate > 0) std::this_thread::sleep_until(began + std::chrono::duration<double>{1 / rate});
    }
    return out;
}

/// A follower as a process of its own, as the service is one.
class Follower {
public:
    explicit Follower(Place& place) : m_process{fork()}
    {
        if (m_process != 0) return;
        try {
            RecordFollower follower{place.wish(), place.clock, place.entropy};
            for (;;) {
                (void)follower.step();
                std::this_thread::sleep_for(std::chrono::seconds{3});
            }
        } catch (const std::exception& error) {
            std::fprintf(stderr, "follower: %s\n", error.what());
        }
        _exit(1);
    }
    ~Follower()
    {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }
    Follower(const Follower&) = delete;
    Follower& operator=(const Follower&) = delete;

private:
    pid_t m_process;
};

void measureCommits(int rounds, double seconds, double rate)
{
    std::vector<double> ratios;
    std::vector<double> with;
    std::vector<double> without;
    for (int round = 0; round < rounds; ++round) {
        Place place; // the follower is forked before this process opens the database
        const auto run = [&] {
            Site site{place.office(), Access::write, UseKeys::yes, place.clock, place.entropy};
            return bench::median(commits(site, place, seconds, rate));
        };
        without.push_back(run());
        {
            const Follower follower{place};
            std::this_thread::sleep_for(std::chrono::seconds{3}); // its whole copy and the proof
            with.push_back(run());
        }
        ratios.push_back(with.back() / without.back());
    }
    bench::Line{"backup-commit"}
        .number("ms_with_follower", bench::median(with))
        .number("ms_without", bench::median(without))
        .number("ratio", bench::median(ratios))
        .number("rate", rate)
        .count("rounds", rounds)
        .print();
}

/// Acknowledged commands and when, in memory that outlives the writer.
struct Acknowledged {
    std::atomic<std::int64_t> count;
    std::int64_t at[1'000'000]; // ms since 1970
};

void measureDeaths(int deaths, double rate)
{
    Place place;
    auto* acked = static_cast<Acknowledged*>(
        mmap(nullptr, sizeof(Acknowledged), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    std::mt19937 random{1};
    std::vector<double> ages;
    std::vector<double> restores;
    int unclean = 0;
    for (int death = 0; death < deaths; ++death) {
        std::int64_t killedAt = 0;
        const auto before = acked->count.load();
        {
            const Follower follower{place};
            const auto writer = fork();
            if (writer == 0) {
                Site site{place.office(), Access::write, UseKeys::yes, place.clock, place.entropy};
                for (;;) {
                    registerPerson(site, place);
                    acked->at[acked->count] = place.clock.now().ms;
                    ++acked->count;
                    if (rate > 0) std::this_thread::sleep_for(std::chrono::duration<double>{1 / rate});
                }
            }
            std::this_thread::sleep_for(std::chrono::milliseconds{4500 + static_cast<int>(random() % 4000)});
            kill(writer, SIGKILL);
            killedAt = place.clock.now().ms;
            waitpid(writer, nullptr, 0);
        }
        // The disk is gone: only the copies are left.
        const auto now = place.folder / ("restored" + std::to_string(death));
        std::optional<Restored> done;
        restores.push_back(bench::seconds([&] {
            auto restored = restoreOffice({place.copies(), now, *place.key, false}, place.clock, place.entropy);
            if (!restored) throw std::runtime_error{"the copy was refused"};
            done = std::move(restored).value();
        }));
        const auto config = readSiteConfig(now);
        auto database = openDatabase(now, config, Access::read);
        const auto persons = std::get<0>(*database.one<long long>("SELECT count(*) FROM residents"));
        const auto all = acked->count.load();
        const auto found = std::min<std::int64_t>(persons, all);
        // The oldest acknowledged command that is missing tells how far back the office is.
        ages.push_back(found < all ? static_cast<double>(killedAt - acked->at[found]) / 1000 : 0);
        const auto keys = SiteKeys::load(keyFile(now), config.site);
        CheckInput input;
        input.keys = &keys;
        unclean += check(database, config.site, input).clean() ? 0 : 1;
        std::filesystem::remove_all(now);
        if (all == before) throw std::runtime_error{"nothing was written"};
    }
    std::sort(ages.begin(), ages.end());
    bench::Line{"backup-deaths"}
        .count("deaths", deaths)
        .count("acknowledged", acked->count)
        .number("age_p50_s", bench::median(ages))
        .number("age_max_s", ages.back())
        .number("restore_p50_s", bench::median(restores))
        .count("unclean", unclean)
        .print();
}

void measureRestore(std::int64_t events)
{
    Place place;
    {
        Site site{place.office(), Access::write, UseKeys::yes, place.clock, place.entropy};
        auto day = Day::of(place.clock.now(), Zone::wib).plus(1);
        std::int64_t written = 0;
        enum class Never {};
        while (written < events) {
            (void)site.run(
                {CommandId::timed(place.clock.now(), place.entropy), "uji"},
                [&](Time at) -> Result<std::vector<Draft>, Never> {
                    std::vector<Draft> drafts{draftOf(DayOpened{day})};
                    for (std::int64_t n = 1; n <= 900; ++n) {
                        const auto id = TicketId::timed(at, place.entropy);
                        drafts.push_back(draftOf(TicketTaken{id, day, "A", n, PriorityClass::ordinary, "KES", at}));
                        drafts.push_back(draftOf(TicketCalled{id, 1, CallReason::longestWait, at}));
                        drafts.push_back(draftOf(TicketServing{{id, at}}));
                        drafts.push_back(draftOf(TicketDone{{id, at}}));
                    }
                    drafts.push_back(draftOf(DayClosed{day}));
                    written += static_cast<std::int64_t>(drafts.size());
                    return drafts;
                });
            day = day.plus(1);
        }
    }
    double whole = 0;
    {
        const auto office = readCopiedOffice(place.office());
        RecordPages pages{place.office() / "office.db"};
        whole = bench::seconds([&] { (void)makeCopy(place.wish(), office, pages, place.clock, place.entropy); });
    }
    const auto restoring = bench::seconds([&] {
        if (!restoreOffice({place.copies(), place.folder / "new", *place.key, false}, place.clock, place.entropy))
            throw std::runtime_error{"the copy was refused"};
    });
    const auto checking = bench::seconds([&] {
        const auto keys = SiteKeys::load(keyFile(place.folder / "new"), "D0412");
        if (!checkRecord(place.folder / "new", &keys).report.clean()) throw std::runtime_error{"not clean"};
    });
    auto database = openDatabase(place.office(), readSiteConfig(place.office()), Access::write);
    std::int64_t folded = 0;
    const auto replaying = bench::seconds([&] { folded = foldEverything(database); });
    bench::Line{"backup-restore"}
        .count("events", folded)
        .number("whole_copy_s", whole)
        .number("restore_s", restoring)
        .number("check_after_s", checking)
        .number("replay_s", replaying)
        .number("ratio", restoring / replaying)
        .print();
}

} // namespace

int main(int count, char** words)
{
    int rounds = 5;
    int deaths = 10;
    double seconds = 9;
    double rate = 20;
    std::int64_t events = 100'000;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string name = words[i];
        const double value = std::atof(words[i + 1]);
        if (name == "--rounds") rounds = static_cast<int>(value);
        if (name == "--deaths") deaths = static_cast<int>(value);
        if (name == "--seconds") seconds = value;
        if (name == "--rate") rate = value;
        if (name == "--events") events = static_cast<std::int64_t>(value);
        if (name == "--sync-us") bench::syncDelayMicroseconds = static_cast<std::int64_t>(value);
    }
    if (rounds > 0) measureCommits(rounds, seconds, rate);
    if (deaths > 0) measureDeaths(deaths, rate);
    if (events > 0) measureRestore(events);
    return 0;
}
