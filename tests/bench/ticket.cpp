// Durable tickets: our whole command against the same statements and rows through SQLite's C API, in turn in one run.
//   ticket [--count N] [--rounds N] [--sync-us MICROSECONDS] [--only ours|raw|bare]
// `raw` does every statement of the command; `bare` leaves the record out (no event, no command, no head): what the
// record costs.
// --only runs one of them alone, for counting instructions.
#include "bench/measure.h"
#include "office/queue_desk.h"
#include "office/setup.h"
#include "seal/system_entropy.h"
#include "store/schema.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <random>
#include <stdexcept>

namespace {

using namespace pintu;

class Ours {
public:
    explicit Ours(const std::filesystem::path& folder)
    {
        OfficeProfile profile;
        profile.name = "Bench";
        profile.zone = "WIB";
        profile.village = "32.75.01.1002";
        for (const char* letter : {"A", "H", "K"}) profile.deskGroups.push_back({letter, letter, letter, {}, 15, 45});
        profile.counters.push_back({1, {"A", "H", "K"}});
        profile.officers.push_back({"uji", "Uji", Role::counter});
        profile.training = true; // nobody signs in here
        setUp(
            {folder, {"D0412", SiteKind::office, Engine::sqlite, {}}, profile, resourcesFolder() / "catalog", "bench"},
            m_clock, m_entropy);
        m_site.emplace(folder, Access::write, UseKeys::no, m_clock, m_entropy);
        m_queue.emplace(*m_site);
    }

    void take(int count)
    {
        for (int i = 0; i < count; ++i) {
            const Command command{CommandId::timed(m_clock.now(), m_entropy), "kios-1"};
            const char* letters[] = {"A", "H", "K"};
            const auto taken = m_queue->take(
                command, {letters[m_made % 3], m_made % 7 ? PriorityClass::ordinary : PriorityClass::priority, "KES"});
            if (!taken) throw std::runtime_error{"a ticket was refused"};
            if (++m_made % 2700 == 0) nextDay();
        }
    }

private:
    /// A series has three digits: three letters hold 2,997 tickets a day.
    void nextDay()
    {
        struct Tomorrow final : Clock {
            Time now() const override { return {SystemClock{}.now().ms + days * 86'400'000LL}; }
            int days = 0;
        };
        static Tomorrow tomorrow;
        ++tomorrow.days;
        const auto folder = m_site->folder();
        m_queue.reset();
        m_site.emplace(folder, Access::write, UseKeys::no, tomorrow, m_entropy);
        m_queue.emplace(*m_site);
        if (!m_queue->take({CommandId::timed(tomorrow.now(), m_entropy), "kios-1"},
                           {"A", PriorityClass::ordinary, "KES"}, FarAhead::clerkAgrees))
            throw std::runtime_error{"the next day did not open"};
    }

    SystemClock m_clock;
    SystemEntropy m_entropy;
    std::optional<Site> m_site;
    std::optional<QueueDesk> m_queue;
    int m_made = 0;
};

/// The statements of the command as SQLite sees them, with rows of the same sizes made beforehand.
class Raw {
public:
    Raw(const std::filesystem::path& file, bool withRecord) : m_withRecord{withRecord}
    {
        { // the same schema and settings
            auto made = Database::createSqlite(file);
            migrate(made);
        }
        sqlite3_open_v2(file.c_str(), &m_sql, SQLITE_OPEN_READWRITE, nullptr);
        for (const char* pragma :
             {"PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON", "PRAGMA wal_autocheckpoint = 4000",
              "PRAGMA synchronous = FULL", "INSERT INTO days VALUES ('2026-11-22', 1, 0)"})
            sqlite3_exec(m_sql, pragma, nullptr, nullptr, nullptr);
        const char* texts[] = {"BEGIN IMMEDIATE",
                               "SELECT bytes FROM events WHERE command = ? ORDER BY place",
                               "SELECT epoch, seq, at, hash FROM record_head",
                               "SELECT day, closed FROM days WHERE closed <> ? ORDER BY day DESC LIMIT 2",
                               "SELECT coalesce(max(number), 0) FROM tickets WHERE day = ? AND letter = ? AND "
                               "carried_from = ''",
                               "SELECT number FROM tickets WHERE day = ? AND letter = ? AND number > ? AND "
                               "carried_from <> '' UNION ALL SELECT t.number FROM kept_tickets CROSS JOIN tickets t "
                               "WHERE t.id = kept_tickets.ticket AND t.letter = ? AND t.number > ?",
                               "INSERT INTO events (place, epoch, seq, at, type, subject, actor, command, key_id, "
                               "bytes, hash) VALUES (?, 1, ?, ?, 'ticketTaken', ?, 'kios-1', ?, '', ?, ?)",
                               "INSERT INTO tickets (id, day, letter, number, priority, state, queue, need, counter, "
                               "calls, returned, back_from_hold, turn_after, taken_at, called_at, "
                               "served_at, finished_at, made, place, told_ahead, told_from, told_to, told_basis, "
                               "told_counters, told_visits) VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?, 0, 0, 0, 0, 0, ?, "
                               "0, 0, 0, ?, ?, ?, ?, ?, ?, ?, ?)",
                               "INSERT INTO ticket_steps (place, ticket, day, n, from_state, to_state, counter, at) "
                               "VALUES (?, ?, ?, 1, '', 'waiting', 0, ?)",
                               "COMMIT"};
        for (std::size_t i = 0; i < std::size(texts); ++i)
            if (sqlite3_prepare_v2(m_sql, texts[i], -1, &m_statements[i], nullptr) != SQLITE_OK)
                throw std::runtime_error{sqlite3_errmsg(m_sql)};
    }
    ~Raw()
    {
        for (auto* statement : m_statements) sqlite3_finalize(statement);
        sqlite3_close(m_sql);
    }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    void take(int count)
    {
        const std::string bytes(237, 'A'); // as long as ours are in hexadecimal
        for (int i = 0; i < count; ++i) {
            const auto place = 1'000'000'000'000 + ++m_made;
            const auto id = CommandId::timed({1'792'573'200'000 + m_made}, m_entropy).text();
            const auto command = CommandId::timed({1'792'573'200'000 + m_made}, m_entropy).text();
            const std::string hash = id.substr(0, 28) + command;
            const std::string day = "2026-" + std::to_string(10 + m_made / 2700 % 90) + "-22";
            const std::string letter(1, "AHK"[m_made % 3]);
            step(0);
            if (m_withRecord) {
                bind(1, 1, command);
                step(1);
                step(2);
            }
            bind(3, 1, -1);
            step(3);
            bind(4, 1, day);
            bind(4, 2, letter);
            const auto last = step(4);
            bind(5, 1, day);
            bind(5, 2, letter);
            bind(5, 3, last);
            bind(5, 4, letter);
            bind(5, 5, last);
            step(5);
            if (m_withRecord) {
                bind(6, 1, place);
                bind(6, 2, m_made);
                bind(6, 3, place);
                bind(6, 4, id);
                bind(6, 5, command);
                bind(6, 6, bytes);
                bind(6, 7, hash);
                step(6);
            }
            insertTicket(id, day, letter, last + 1, place);
            bind(8, 1, place);
            bind(8, 2, id);
            bind(8, 3, day);
            bind(8, 4, place);
            step(8);
            step(9);
        }
    }

private:
    /// No wait was told, as to a ticket that is taken where none is reckoned.
    void insertTicket(const std::string& id, const std::string& day, const std::string& letter, long long number,
                      long long place)
    {
        bind(7, 1, id);
        bind(7, 2, day);
        bind(7, 3, letter);
        bind(7, 4, number);
        bind(7, 5, std::string{"ordinary"});
        bind(7, 6, letter);
        bind(7, 7, std::string{"KES"});
        for (int at = 8; at <= 10; ++at) bind(7, at, place);
        bind(7, 11, 0);
        bind(7, 12, -1);
        bind(7, 13, 0);
        bind(7, 14, std::string{});
        bind(7, 15, 0);
        bind(7, 16, 0);
        step(7);
    }
    void bind(int statement, int at, const std::string& text)
    {
        sqlite3_bind_text(m_statements[statement], at, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    void bind(int statement, int at, long long value) { sqlite3_bind_int64(m_statements[statement], at, value); }
    long long step(int which)
    {
        auto* statement = m_statements[which];
        long long first = 0;
        int result = sqlite3_step(statement);
        while (result == SQLITE_ROW) {
            first = sqlite3_column_int64(statement, 0);
            result = sqlite3_step(statement);
        }
        if (result != SQLITE_DONE) throw std::runtime_error{sqlite3_errmsg(m_sql)};
        sqlite3_reset(statement);
        return first;
    }

    sqlite3* m_sql = nullptr;
    sqlite3_stmt* m_statements[10] = {};
    SystemEntropy m_entropy;
    bool m_withRecord;
    long long m_made = 0;
};

} // namespace

int main(int argc, char** argv)
{
    int count = 2000;
    int rounds = 5;
    std::string only;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string option = argv[i];
        if (option == "--count")
            count = std::atoi(argv[i + 1]);
        else if (option == "--rounds")
            rounds = std::atoi(argv[i + 1]);
        else if (option == "--sync-us")
            bench::syncDelayMicroseconds = std::atoi(argv[i + 1]);
        else if (option == "--only")
            only = argv[i + 1];
    }
    std::string name = (std::filesystem::temp_directory_path() / "bench-ticket-XXXXXX").string();
    if (!mkdtemp(name.data())) return 1;
    const std::filesystem::path folder = name;
    {
        std::unique_ptr<Ours> ours =
            only.empty() || only == "ours" ? std::make_unique<Ours>(folder / "office") : nullptr;
        std::unique_ptr<Raw> raw =
            only.empty() || only == "raw" ? std::make_unique<Raw>(folder / "raw.db", true) : nullptr;
        std::unique_ptr<Raw> bare =
            only.empty() || only == "bare" ? std::make_unique<Raw>(folder / "bare.db", false) : nullptr;
        if (!only.empty()) {
            if (ours) ours->take(count);
            if (raw) raw->take(count);
            if (bare) bare->take(count);
        } else {
            bench::syncs = 0;
            bench::logSyncs = 0;
            ours->take(count);
            const double perTicket = static_cast<double>(bench::logSyncs) / count;
            const double checkpoints = static_cast<double>(bench::syncs - bench::logSyncs) / count;
            const auto rates = bench::inTurn(
                rounds, count, [&] { ours->take(count); }, [&] { raw->take(count); });
            const auto record = bench::inTurn(
                rounds, count, [&] { raw->take(count); }, [&] { bare->take(count); });
            bench::Line{"ticket"}
                .number("ours", rates.ours)
                .text("versus", "the same statements through the C API")
                .number("versus_rate", rates.versus)
                .number("ratio", rates.ratio)
                .number("syncs_per_ticket", perTicket)
                .number("checkpoint_syncs_per_ticket", checkpoints)
                .number("record_ratio", record.ratio)
                .count("n", static_cast<std::int64_t>(count) * rounds)
                .count("sync_delay_us", bench::syncDelayMicroseconds)
                .text("engine", std::string{"SQLite "} + sqlite3_libversion())
                .print();
        }
    }
    std::filesystem::remove_all(folder);
    return 0;
}
