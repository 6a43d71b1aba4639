// Takes a list in, 2 % of its rows bad and 1 % doubled, and then inserts the very same sealed rows and numbers raw, in
// order, in one transaction, through SQLite's own interface; `.import` of the plain file beside it.
//   import [ROWS]        100,000 unless asked otherwise; prints one line of JSON
#include "bench/measure.h"
#include "office/registry_import.h"
#include "office/setup.h"
#include "seal/system_entropy.h"
#include "sheets/open_table.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using namespace pintu;

/// Invented people: every 50th NIK is rounded, every 100th row is the one before.
void writeList(const std::filesystem::path& file, std::int64_t rows)
{
    std::ofstream out{file};
    out << "NIK;No. KK;Nama;JK;Tgl Lahir;Alamat;Desa;Desil\n";
    std::string before;
    for (std::int64_t i = 0; i < rows; ++i) {
        char line[256];
        const auto n = static_cast<long long>(i);
        if (i % 50 == 7)
            std::snprintf(line, sizeof line, "9.1710141019E+015;32040101%08lld;Contoh %lld;L;12/04/1985;;;1\n", n, n);
        else
            std::snprintf(line, sizeof line,
                          "3204%02lld1204%02lld%04lld;3204%02lld0112%02lld%04lld;Siti Contoh Aminah %lld;L;12/04/1985;"
                          "Jalan Melati %lld RT 03;Margaluyu;%lld\n",
                          10 + n / 889'911 % 80, 10 + n / 9'999 % 89, 1 + n % 9'999, 10 + n / 4 / 889'911 % 80,
                          10 + n / 4 / 9'999 % 89, 1 + n / 4 % 9'999, n, n % 300, 1 + n % 10);
        out << (i % 100 == 99 ? before : line);
        before = line;
    }
}

class Raw {
public:
    explicit Raw(const std::filesystem::path& file)
    {
        if (sqlite3_open(file.c_str(), &m_database) != SQLITE_OK) throw std::runtime_error{"no database"};
    }
    ~Raw() { sqlite3_close(m_database); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    void run(const std::string& sql)
    {
        if (sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error{sqlite3_errmsg(m_database)};
    }
    sqlite3* get() { return m_database; }

private:
    sqlite3* m_database = nullptr;
};

/// Every row of a table that was read before, put into an empty one of its kind.
void insertRaw(const std::filesystem::path& office, const std::filesystem::path& copy, double& seconds)
{
    struct Row {
        sqlite3_int64 place;
        std::string sealed;
    };
    std::vector<Row> rows;
    std::vector<std::pair<sqlite3_int64, sqlite3_int64>> numbers;
    {
        Raw from{office};
        sqlite3_stmt* all = nullptr;
        sqlite3_prepare_v2(from.get(), "SELECT place, sealed FROM registry_rows ORDER BY place", -1, &all, nullptr);
        while (sqlite3_step(all) == SQLITE_ROW)
            rows.push_back({sqlite3_column_int64(all, 0), reinterpret_cast<const char*>(sqlite3_column_text(all, 1))});
        sqlite3_finalize(all);
        sqlite3_prepare_v2(from.get(), "SELECT number, place FROM registry_numbers ORDER BY number, place", -1, &all,
                           nullptr);
        while (sqlite3_step(all) == SQLITE_ROW)
            numbers.emplace_back(sqlite3_column_int64(all, 0), sqlite3_column_int64(all, 1));
        sqlite3_finalize(all);
    }
    Raw to{copy};
    to.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rows (place INTEGER PRIMARY KEY, sealed "
           "TEXT NOT NULL); CREATE TABLE numbers (number BIGINT NOT NULL, place BIGINT NOT NULL, PRIMARY KEY (number, "
           "place)) WITHOUT ROWID");
    seconds = bench::seconds([&] {
        to.run("BEGIN");
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v2(to.get(), "INSERT INTO rows (place, sealed) VALUES (?, ?)", -1, &insert, nullptr);
        for (const auto& row : rows) {
            sqlite3_bind_int64(insert, 1, row.place);
            sqlite3_bind_text(insert, 2, row.sealed.data(), static_cast<int>(row.sealed.size()), SQLITE_STATIC);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        sqlite3_prepare_v2(to.get(), "INSERT INTO numbers (number, place) VALUES (?, ?)", -1, &insert, nullptr);
        for (const auto& [number, place] : numbers) {
            sqlite3_bind_int64(insert, 1, number);
            sqlite3_bind_int64(insert, 2, place);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        to.run("COMMIT");
    });
}

/// `sqlite3 .import` of the plain list, without a check, a seal or an index; 0 where the program is not there.
double importPlain(const std::filesystem::path& folder)
{
    if (std::system("command -v sqlite3 > /dev/null") != 0) return 0;
    const auto command = "sqlite3 '" + (folder / "plain.db").string() +
                         "' -cmd '.mode csv' -cmd '.separator ;' '.import " + (folder / "list.csv").string() +
                         " list' 2> /dev/null";
    int failed = 0;
    const auto seconds = bench::seconds([&] { failed = std::system(command.c_str()); });
    return failed == 0 ? seconds : 0;
}

} // namespace

int main(int count, char** words)
{
    const std::int64_t wanted = count > 1 ? std::atoll(words[1]) : 100'000;
    char name[] = "/var/tmp/import.XXXXXX";
    const std::filesystem::path folder{mkdtemp(name)};
    writeList(folder / "list.csv", wanted);
    SystemClock clock;
    SystemEntropy entropy;
    OfficeProfile profile;
    profile.name = "Bench";
    profile.zone = "WIB";
    profile.village = "32.04.01.2001";
    profile.deskGroups.push_back({"A", "A", "A", {}, 15, 45});
    profile.counters.push_back({1, {"A"}});
    profile.officers.push_back({"uji", "Uji", Role::counter});
    profile.training = true; // nobody signs in here
    setUp({folder / "office",
           {"D0412", SiteKind::office, Engine::sqlite, {}},
           profile,
           std::filesystem::path{PINTU_SOURCE_DIR} / "resources" / "catalog",
           "bench"},
          clock, entropy);
    ImportStep counted;
    std::int64_t listed = 0;
    double ours = 0;
    long peak = 0;
    {
        Site site{folder / "office", Access::write, UseKeys::yes, clock, entropy};
        const auto shape = shapeOf(beginningOf(*openTable(folder / "list.csv")), {});
        ImportWatch watch;
        watch.rejected = [&](const RejectedRow&) { ++listed; };
        ours = bench::seconds([&] {
            const auto table = openTable(folder / "list.csv");
            const ImportOrder order{RegistryList::dtsen,
                                    *Day::parse("2026-10-20"),
                                    {"Dinsos", "uji", "list.csv"},
                                    shape->shape,
                                    "dinsos",
                                    fileIndexOf(site, folder / "list.csv")};
            const auto done = importList(site, {CommandId::timed(clock.now(), entropy), "uji"}, order, *table, watch);
            if (done) counted = done->counted;
        });
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        peak = usage.ru_maxrss;
    }
    double raw = 0;
    insertRaw(folder / "office" / "office.db", folder / "raw.db", raw);
    const auto plain = importPlain(folder);
    const auto rows = static_cast<double>(counted.rows);
    bench::Line{"import"}
        .count("rows_in_file", wanted)
        .count("rows", counted.rows)
        .count("rejected", counted.rejected)
        .count("rejected_listed", listed)
        .count("repeated", counted.repeated)
        .number("seconds", ours)
        .number("rows_per_second", rows / ours)
        .text("versus", "the same sealed rows and numbers raw, in order, in one transaction")
        .number("versus_rows_per_second", rows / raw)
        .number("ratio", raw / ours)
        .number("sqlite3_import_seconds", plain)
        .count("peak_kilobytes", peak)
        .print();
    std::filesystem::remove_all(folder);
    return counted.rows > 0 && listed == counted.rejected ? 0 : 1;
}
