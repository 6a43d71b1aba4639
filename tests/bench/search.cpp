// Finds residents by misspelled names among very many sealed records, in turn with PostgreSQL's pg_trgm on the same
// names in one run.
//   search FOLDER [--engine sqlite|postgresql]
// FOLDER holds persons_N.csv (nik,name,sex,birth,village,address,kk) and queries_N.tsv (class, question, name, nik,
// birth year, village) of one or two sizes N, invented people all; the smaller one is for the growth. A line of JSON
// for each size, each way of asking and each class. By name alone somebody of the same name counts as found; with birth
// year and village, somebody of the same name, year and village.
#include "bench/measure.h"
#include "office/people_desk.h"
#include "office/people_search.h"
#include "office/setup.h"
#include "office/upkeep.h"
#include "seal/sealed_words.h"
#include "seal/system_entropy.h"
#include "support/postgres_cluster.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <unistd.h>

namespace {

using namespace pintu;

constexpr std::size_t listed = 10;

std::vector<std::string> split(const std::string& line, char by)
{
    std::vector<std::string> out;
    std::stringstream in{line};
    for (std::string part; std::getline(in, part, by);) out.push_back(part);
    return out;
}

/// Villages are names there; here each has a code.
class Villages {
public:
    std::string code(const std::string& name)
    {
        const auto n = m_numbers.emplace(name, static_cast<int>(m_numbers.size())).first->second;
        char text[16];
        std::snprintf(text, sizeof text, "32.04.%02d.%04d", 1 + n / 20 % 99, 2001 + n % 20);
        return text;
    }

private:
    std::map<std::string, int> m_numbers;
};

struct Question {
    std::string kind;
    std::string typed;
    std::string name;
    int year = 0;
    std::string village;
};

struct Town {
    std::filesystem::path persons;
    std::filesystem::path questions;
    std::int64_t size = 0;
};

std::vector<Town> townsIn(const std::filesystem::path& folder)
{
    std::vector<Town> out;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        const auto name = entry.path().filename().string();
        std::int64_t size = 0;
        if (name.starts_with("persons_") && std::from_chars(name.data() + 8, name.data() + name.size(), size).ptr)
            out.push_back({entry.path(), folder / ("queries_" + std::to_string(size) + ".tsv"), size});
    }
    std::ranges::sort(out, {}, &Town::size);
    return out;
}

std::vector<Question> questionsOf(const Town& town, Villages& villages)
{
    std::vector<Question> out;
    std::ifstream in{town.questions};
    for (std::string line; std::getline(in, line);) {
        const auto cells = split(line, '\t');
        if (cells.size() < 6) throw std::runtime_error{"a question has too few cells"};
        out.push_back({cells[0], cells[1], cells[2], std::atoi(cells[4].c_str()), villages.code(cells[5])});
    }
    return out;
}

class Office {
public:
    Office(const std::filesystem::path& folder, Engine engine)
    {
        OfficeProfile profile;
        profile.name = "Bench";
        profile.zone = "WIB";
        profile.village = "32.04.01.2001";
        profile.deskGroups.push_back({"A", "A", "A", {}, 15, 45});
        profile.counters.push_back({1, {"A"}});
        profile.officers.push_back({"uji", "Uji", Role::counter});
        profile.training = true; // nobody signs in here
        SiteConfig config{"D0412", SiteKind::office, engine, {}};
        if (engine == Engine::postgresql) config.connection = test::postgresCluster().office;
        setUp({folder, config, profile, std::filesystem::path{PINTU_SOURCE_DIR} / "resources" / "catalog", "bench"},
              m_clock, m_entropy);
        site.emplace(folder, Access::write, UseKeys::yes, m_clock, m_entropy);
    }

    /// Everybody straight through the journal, then the lists at once.
    void fill(const Town& town, Villages& villages)
    {
        site->database().script("DELETE FROM sealed_lists"); // not to be kept up meanwhile
        std::ifstream in{town.persons};
        std::string line;
        std::getline(in, line);
        while (in) {
            const Command command{CommandId::timed(m_clock.now(), m_entropy), "uji"};
            const auto made =
                site->journal().run(command, [&](Time now) -> Result<std::vector<Draft>, StatePersonRefusal> {
                    std::vector<Draft> out;
                    while (out.size() < 1000 && std::getline(in, line))
                        out.push_back(person(split(line, ','), villages, now));
                    if (out.empty()) return refused(StatePersonRefusal::noName);
                    return out;
                });
            if (!made) break;
        }
    }

    std::optional<Site> site;

private:
    Draft person(const std::vector<std::string>& cells, Villages& villages, Time now)
    {
        PersonStated body;
        PersonWords words;
        words.nik = cells.at(0);
        words.name = cells.at(1);
        words.born = Day::parse(cells.at(3));
        words.address = cells.at(5);
        words.familyCard = cells.at(6);
        body.person = PersonId::timed(now, m_entropy);
        body.sex = cells.at(2) == "P" ? Sex::female : Sex::male;
        body.birthYear = std::atoi(cells.at(3).substr(0, 4).c_str());
        body.village = villages.code(cells.at(4));
        body.identityStatus = "KTP";
        body.nikIndex = blindIndex(site->keys().index, "nik", words.nik);
        body.familyIndex = blindIndex(site->keys().index, "kk", words.familyCard);
        return draftOf(body, KeyId::random(m_entropy), words);
    }

    SystemClock m_clock;
    SystemEntropy m_entropy;
};

/// The peer: the names in the clear, with trigrams.
class Trigrams {
public:
    explicit Trigrams(const Town& town, Villages& villages)
        : m_database{Database::openPostgresql(test::postgresCluster().admin, "public", Access::write, Patience::upkeep)}
    {
        m_database.script("CREATE EXTENSION IF NOT EXISTS pg_trgm; DROP TABLE IF EXISTS bench_names; CREATE TABLE "
                          "bench_names (name TEXT NOT NULL, birth_year BIGINT NOT NULL, village TEXT NOT NULL)");
        std::ifstream in{town.persons};
        std::string line;
        std::getline(in, line);
        Statements out;
        const auto send = [&] {
            if (!out.empty()) m_database.run(out);
            out.clear();
        };
        while (std::getline(in, line)) {
            const auto cells = split(line, ',');
            out.add("INSERT INTO bench_names (name, birth_year, village) VALUES (:name, :year, :village)", cells.at(1),
                    std::atoll(cells.at(3).substr(0, 4).c_str()), villages.code(cells.at(4)));
            if (out.size() == 1000) send();
        }
        send();
        m_database.script("CREATE INDEX ON bench_names USING gin (name gin_trgm_ops)");
        m_database.script("ANALYZE bench_names");
    }

    using Row = std::tuple<std::string, long long, std::string>;
    std::vector<Row> find(const Question& question)
    {
        return m_database.all<std::string, long long, std::string>(
            "SELECT name, birth_year, village FROM bench_names WHERE name % :typed ORDER BY similarity(name, :again) "
            "DESC LIMIT 10",
            question.typed, question.typed);
    }
    std::vector<Row> findOf(const Question& question)
    {
        return m_database.all<std::string, long long, std::string>(
            "SELECT name, birth_year, village FROM bench_names WHERE name % :typed AND birth_year = :year AND village "
            "= :village ORDER BY similarity(name, :again) DESC LIMIT 10",
            question.typed, question.year, question.village, question.typed);
    }

private:
    Database m_database;
};

double at(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

struct Tally {
    std::int64_t asked = 0;
    std::int64_t ours = 0;
    std::int64_t theirs = 0;
    std::vector<double> oursMs;
    std::vector<double> theirsMs;
};

void print(const std::string& engine, std::int64_t size, const std::string& way, const std::string& kind,
           const Tally& tally)
{
    const auto share = [&](std::int64_t found) {
        return static_cast<double>(found) / static_cast<double>(tally.asked);
    };
    bench::Line{"search"}
        .text("engine", engine)
        .count("persons", size)
        .text("by", way)
        .text("class", kind)
        .count("n", tally.asked)
        .number("recall", share(tally.ours))
        .number("recall_pg_trgm", share(tally.theirs))
        .number("p50_ms", at(tally.oursMs, .5))
        .number("p99_ms", at(tally.oursMs, .99))
        .number("p50_ratio", at(tally.theirsMs, .5) / at(tally.oursMs, .5))
        .number("p99_ratio", at(tally.theirsMs, .99) / at(tally.oursMs, .99))
        .print();
}

/// Answers p50 by name, in milliseconds.
double ask(Office& office, Trigrams& trigrams, const std::vector<Question>& questions, const std::string& engine,
           std::int64_t size)
{
    double p50 = 0;
    for (const bool whole : {false, true}) {
        const std::string way = whole ? "name, year and village" : "name";
        std::map<std::string, Tally> tallies;
        auto& all = tallies["all"];
        for (const auto& question : questions) {
            const auto typed =
                whole ? question.typed + " " + std::to_string(question.year) + " " + question.village : question.typed;
            std::vector<PersonRow> ours;
            std::vector<Trigrams::Row> theirs;
            const double oursMs = 1e3 * bench::seconds([&] { ours = findPeople(*office.site, typed, listed); });
            const double theirsMs =
                1e3 * bench::seconds([&] { theirs = whole ? trigrams.findOf(question) : trigrams.find(question); });
            const bool found = std::ranges::any_of(ours, [&](const PersonRow& row) {
                return row.name == question.name && (!whole || (row.sameYear && row.sameVillage));
            });
            const bool foundByThem = std::ranges::any_of(
                theirs, [&](const Trigrams::Row& row) { return std::get<0>(row) == question.name; });
            for (auto* tally : {&all, &tallies[question.kind]}) {
                ++tally->asked;
                tally->ours += found;
                tally->theirs += foundByThem;
                tally->oursMs.push_back(oursMs);
                tally->theirsMs.push_back(theirsMs);
            }
        }
        for (const auto& [kind, tally] : tallies) print(engine, size, way, kind, tally);
        if (!whole) p50 = at(all.oursMs, .5);
    }
    return p50;
}

/// Of a process of its own, which has just begun: what a counter's first search takes, and its share of memory.
int first(const std::filesystem::path& folder, const std::string& typed)
{
    SystemClock clock;
    SystemEntropy entropy;
    double ms = 0;
    const double open = 1e3 * bench::seconds([&] {
                            Site site{folder, Access::read, UseKeys::yes, clock, entropy};
                            ms = 1e3 * bench::seconds([&] { (void)findPeople(site, typed, listed); });
                        });
    std::ifstream in{"/proc/self/smaps_rollup"};
    std::int64_t kib = 0;
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("Pss:")) kib = std::atoll(line.c_str() + 4);
    bench::Line{"search-first"}
        .number("first_ms", ms)
        .number("with_opening_ms", open)
        .number("pss_mib", static_cast<double>(kib) / 1024)
        .print();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 4 && std::strcmp(argv[1], "--first") == 0) return first(argv[2], argv[3]);
    if (argc < 2) return 2;
    std::string engine = "sqlite";
    for (int i = 2; i + 1 < argc; i += 2)
        if (std::strcmp(argv[i], "--engine") == 0) engine = argv[i + 1];
    std::string scratch = (std::filesystem::temp_directory_path() / "bench-search-XXXXXX").string();
    if (!mkdtemp(scratch.data())) return 1;
    std::vector<std::pair<std::int64_t, double>> growth;
    for (const auto& town : townsIn(argv[1])) {
        Villages villages;
        const auto folder = std::filesystem::path{scratch} / std::to_string(town.size);
        const auto questions = questionsOf(town, villages);
        {
            Office office{folder, engine == "sqlite" ? Engine::sqlite : Engine::postgresql};
            const double filled = bench::seconds([&] { office.fill(town, villages); });
            const double made = bench::seconds([&] { (void)makePeopleLists(*office.site); });
            bench::Line{"search-lists"}
                .text("engine", engine)
                .count("persons", town.size)
                .number("fill_s", filled)
                .number("lists_s", made)
                .print();
            Trigrams trigrams{town, villages};
            growth.emplace_back(town.size, ask(office, trigrams, questions, engine, town.size));
        }
        const auto again =
            std::string{argv[0]} + " --first '" + folder.string() + "' '" + questions.front().typed + "'";
        if (std::system(again.c_str()) != 0) return 1;
        if (engine != "sqlite") test::asAdmin("DROP SCHEMA d0412 CASCADE");
    }
    if (growth.size() > 1)
        bench::Line{"search-growth"}
            .text("engine", engine)
            .number("exponent",
                    std::log(growth.back().second / growth.front().second) /
                        std::log(static_cast<double>(growth.back().first) / static_cast<double>(growth.front().first)))
            .print();
    std::filesystem::remove_all(scratch);
}
