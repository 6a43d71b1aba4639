// A board while a counter calls: from the return of the call's COMMIT to the board's show, on SQLite and on PostgreSQL,
// and from the key F2 to the first sample of sound. The board's screen, its worker and its watch are the real ones;
// windows are not drawn.
//   board [--calls N] [--spoken N]
#include "bench/measure.h"
#include "devices/voice.h"
#include "office/hall_desk.h"
#include "office/open_site.h"
#include "office/queue_desk.h"
#include "office/record_watch.h"
#include "office/setup.h"
#include "screens/board_screen.h"
#include "support/postgres_cluster.h"

#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <mutex>
#include <poll.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace pintu;
using Moment = std::chrono::steady_clock::time_point;

Moment now()
{
    return std::chrono::steady_clock::now();
}

double msBetween(Moment from, Moment to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

/// What is to be done on one thread, in order.
class Line {
public:
    void post(std::function<void()> work)
    {
        {
            const std::lock_guard lock{m_mutex};
            m_work.push_back(std::move(work));
        }
        m_came.notify_one();
    }
    /// Does what comes until `stop`; calls `idle` a few times a second.
    void live(const std::stop_token& stop, const std::function<void()>& idle)
    {
        std::unique_lock lock{m_mutex};
        while (!stop.stop_requested()) {
            if (!m_came.wait_for(lock, stop, std::chrono::milliseconds{200}, [this] { return !m_work.empty(); })) {
                lock.unlock();
                idle();
                lock.lock();
                continue;
            }
            const auto work = std::move(m_work.front());
            m_work.pop_front();
            lock.unlock();
            work();
            lock.lock();
        }
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_came;
    std::deque<std::function<void()>> m_work;
};

/// A worker and a thread for what comes back, as a face has them.
class Threads final : public Background {
public:
    ~Threads() override { end(); }
    /// Afterwards nothing is done any more.
    void end()
    {
        m_front = {};
        m_back = {};
    }
    void post(Lane, std::function<Then()> work) override
    {
        back.post([this, work = std::move(work)] {
            if (auto then = work()) front.post(std::move(then));
        });
    }
    void note(const std::exception& trouble) override { std::cerr << trouble.what() << '\n'; }
    void begin(std::function<void()> tick)
    {
        m_front = std::jthread{[this, tick](const std::stop_token& stop) { front.live(stop, tick); }};
    }

    Line front;
    Line back;

private:
    std::jthread m_back{[this](const std::stop_token& stop) { back.live(stop, [] {}); }};
    std::jthread m_front;
};

class OpenOffice final : public BoardOffice {
public:
    explicit OpenOffice(const std::filesystem::path& folder) : m_site{folder, Access::read, UseKeys::no} {}
    Hall hall() override { return m_desk.hall(m_site.site()); }

private:
    OpenSite m_site;
    HallDesk m_desk;
};

/// An office with one counter, a clerk at it, and a board in its hall.
class Hallway {
public:
    Hallway(const std::filesystem::path& folder, const SiteConfig& config, Voice* voice)
        : m_screen{std::make_shared<OpenOffice>(folder), devices(voice), m_threads, {}, {}}
    {
        OfficeProfile profile;
        profile.name = "Bench";
        profile.zone = "WIB";
        profile.village = "32.75.01.1002";
        profile.deskGroups.push_back({"A", "A", "A", {}, 15, 45});
        profile.counters.push_back({1, {"A"}});
        profile.officers.push_back({"uji", "Uji", Role::counter});
        profile.training = true; // nobody signs in here
        setUp({folder, config, profile, std::filesystem::path{PINTU_SOURCE_DIR} / "resources" / "catalog", "bench"},
              m_clock, m_entropy);
        m_site.emplace(folder, Access::write, UseKeys::yes, m_clock, m_entropy);
        m_desk.emplace(*m_site);
        (void)m_desk->openCounter(command(), 1, "uji");
        m_screen.watch([this](const BoardState& state) {
            const std::lock_guard lock{m_mutex};
            m_shownAt = now();
            m_shown = state.newest ? state.newest->number.number : 0;
            m_came.notify_all();
        });
        m_threads.begin([this] { tick(); });
        m_threads.front.post([this] { tick(); });
        m_watch.emplace(folder, [this] { m_threads.front.post([this] { m_screen.recordWentOn(); }); });
    }

    ~Hallway()
    {
        m_watch.reset();
        m_threads.end(); // before the screen that they tell
    }
    Hallway(const Hallway&) = delete;
    Hallway& operator=(const Hallway&) = delete;

    struct Call {
        Moment key, committed, shown;
    };
    Call call()
    {
        (void)m_desk->take(command(), {"A", PriorityClass::ordinary, {}});
        std::this_thread::sleep_for(std::chrono::milliseconds{15}); // a clerk does not press within one look
        Call out;
        out.key = now();
        const auto called = m_desk->callNext(command(), 1);
        out.committed = now();
        if (!called) throw std::runtime_error{"nobody was called"};
        const auto number = m_desk->ticket(called->ticket)->number.number;
        std::unique_lock lock{m_mutex};
        if (!m_came.wait_for(lock, std::chrono::seconds{5}, [&] { return m_shown == number; }))
            throw std::runtime_error{"the board shows nothing"};
        out.shown = m_shownAt;
        lock.unlock();
        (void)m_desk->finish(command(), called->ticket);
        return out;
    }

private:
    static BoardDevices devices(Voice* voice)
    {
        if (!voice) return {};
        return {[voice](const Announcement& call) {
                    voice->announce(announcementOf(call.number.text(), static_cast<int>(call.counter)),
                                    call.again ? AnnouncedFor::secondTime : AnnouncedFor::first);
                },
                [voice] { return voice->speaking(); }, [] { return true; }};
    }
    Command command() { return {CommandId::timed(m_clock.now(), m_entropy), "uji"}; }
    void tick()
    {
        m_screen.tick(std::chrono::duration_cast<std::chrono::milliseconds>(now().time_since_epoch()), m_clock.now());
    }

    SystemClock m_clock;
    SystemEntropy m_entropy;
    std::mutex m_mutex;
    std::condition_variable m_came;
    std::int64_t m_shown = 0;
    Moment m_shownAt;
    Threads m_threads;
    BoardScreen m_screen;
    std::optional<Site> m_site;
    std::optional<QueueDesk> m_desk;
    std::optional<RecordWatch> m_watch;
};

double share(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(part * static_cast<double>(values.size())))];
}

void print(const std::string& name, const std::vector<double>& ms, double most)
{
    bench::Line{name}
        .number("p50_ms", share(ms, 0.5))
        .number("p99_ms", share(ms, 0.99))
        .number("max_ms", share(ms, 1))
        .number("most_p99_ms", most)
        .count("n", static_cast<std::int64_t>(ms.size()))
        .print();
}

void shown(const std::string& name, const std::filesystem::path& folder, const SiteConfig& config, int calls,
           double most)
{
    Hallway hall{folder, config, nullptr};
    std::vector<double> ms;
    for (int i = 0; i < calls; ++i) {
        const auto call = hall.call();
        ms.push_back(std::max(0.0, msBetween(call.committed, call.shown)));
    }
    print(name, ms, most);
}

/// The card is a FIFO; what comes out of it first is the chime of the call.
void spoken(const std::filesystem::path& folder, int calls)
{
    const auto fifo = folder / "loudspeaker";
    std::ofstream{folder / "asound.conf"} << "pcm.!default {\ntype file\nslave.pcm { type null }\nfile \""
                                          << fifo.string() << "\"\nformat \"raw\"\n}\n";
    setenv("ALSA_CONFIG_PATH", (folder / "asound.conf").c_str(), 1);
    if (mkfifo(fifo.c_str(), 0600) != 0) throw std::runtime_error{"no FIFO"};
    const int ear = open(fifo.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    Voice voice;
    std::vector<double> ms;
    {
        Hallway hall{folder / "office", {"D0412", SiteKind::office, Engine::sqlite, {}}, &voice};
        std::array<char, 65536> sound{};
        for (int i = 0; i < calls; ++i) {
            Moment heard{};
            std::jthread listening{[&](const std::stop_token& stop) {
                while (!stop.stop_requested()) {
                    pollfd came{ear, POLLIN, 0};
                    if (poll(&came, 1, 20) <= 0) continue;
                    if (heard == Moment{}) heard = now();
                    (void)!read(ear, sound.data(), sound.size());
                }
            }};
            const auto call = hall.call();
            do {
                std::this_thread::sleep_for(std::chrono::milliseconds{300});
            } while (voice.speaking());
            listening.request_stop();
            listening.join();
            ms.push_back(msBetween(call.key, heard));
        }
    }
    close(ear);
    print("f2-to-sound", ms, 1500);
}

} // namespace

int main(int count, char** words)
{
    int calls = 200;
    int said = 10;
    for (int i = 1; i + 1 < count; i += 2) {
        if (std::string{words[i]} == "--calls") calls = std::atoi(words[i + 1]);
        if (std::string{words[i]} == "--spoken") said = std::atoi(words[i + 1]);
    }
    std::string scratch = (std::filesystem::temp_directory_path() / "board-XXXXXX").string();
    const std::filesystem::path folder{mkdtemp(scratch.data())};
    try {
        shown("commit-to-board-sqlite", folder / "file", {"D0412", SiteKind::office, Engine::sqlite, {}}, calls, 15);
        shown("commit-to-board-postgresql", folder / "server",
              {"D" + std::to_string(getpid() % 10'000), SiteKind::office, Engine::postgresql,
               pintu::test::postgresCluster().office},
              calls, 5);
        std::filesystem::create_directory(folder / "voice");
        spoken(folder / "voice", said);
    } catch (const std::exception& trouble) {
        std::cerr << "board: " << trouble.what() << '\n';
        return 1;
    }
    std::filesystem::remove_all(folder);
    return 0;
}
