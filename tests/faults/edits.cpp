// Random edits of an office's database after a day's work, each looked at by `check` with a signed head outside: cells,
// bytes and bits, rows taken away. What is not found must have changed nothing that anybody could read.
//
//   edits [--seed S] [--count N]     edits S, S + 1, … S + N - 1; goes on from any seed. One line of JSON at the end,
//   and
//                                    one for each edit that was not found. Ends with 1 when there was any.
#include "seal/cose_sign1.h"
#include "store/check.h"
#include "store/sql_office.h"
#include "support/record_fixture.h"

#include <sqlite3.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

namespace {

using namespace pintu;
using namespace pintu::test;

std::string wholeFile(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// All that can be read of a database: every definition and every row, or nothing where SQLite cannot read it.
std::string contentOf(const std::filesystem::path& file)
{
    std::string out;
    sqlite3* database = nullptr;
    const auto add = [](void* text, int columns, char** values, char**) {
        for (int i = 0; i < columns; ++i)
            *static_cast<std::string*>(text) += std::string{values[i] ? values[i] : "-"} + '\x1f';
        return 0;
    };
    bool read = sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK;
    std::string names;
    read = read && sqlite3_exec(database, "SELECT type, name, sql FROM sqlite_master ORDER BY name", add, &out,
                                nullptr) == SQLITE_OK;
    const auto list = [](void* text, int, char** values, char**) {
        *static_cast<std::string*>(text) += std::string{values[0]} + '\n';
        return 0;
    };
    read = read && sqlite3_exec(database, "SELECT name FROM sqlite_master WHERE type = 'table'", list, &names,
                                nullptr) == SQLITE_OK;
    std::istringstream tables{names};
    for (std::string table; read && std::getline(tables, table);)
        read = sqlite3_exec(database, ("SELECT * FROM " + table + " ORDER BY 1, 2").c_str(), add, &out, nullptr) ==
               SQLITE_OK;
    sqlite3_close(database);
    return read ? out : std::string{};
}

struct Office {
    TestOffice office{Engine::sqlite};
    FullDay day{writeFullDay(office)};
    Bytes witness;
    std::map<std::string, std::vector<std::string>> columns;
    std::string bytes;
    std::string content;

    Office()
    {
        // Over the newest event and the newest access row, and not in the record itself.
        const auto head = *office.journal.head();
        const auto access = SqlOffice{office.database}.accessHead();
        const HeadSigned body{office.record.site(), head.epoch,  head.seq, {head.hash.begin(), head.hash.end()},
                              access.seq,           access.hash, {}};
        witness = signCose(office.keys.signing, SqlOffice::headPayload(body));
        office.database.script("PRAGMA wal_checkpoint(TRUNCATE)");
        for (const auto& table : office.database.tables()) columns[table] = office.database.columnsOf(table);
        bytes = wholeFile(office.record.file());
        content = contentOf(office.record.file());
    }
};

/// Writes the edited copy; answers what was done, or nothing where the engine would not have it.
std::string edit(const Office& day, const std::filesystem::path& file, std::mt19937_64& random)
{
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    auto bytes = day.bytes;
    const auto kind = below(4);
    std::string told;
    if (kind < 2) {
        const auto at = below(bytes.size());
        const auto before = bytes[at];
        while (bytes[at] == before)
            bytes[at] = kind == 0 ? static_cast<char>(before ^ (1 << below(8))) : static_cast<char>(below(256));
        told = (kind == 0 ? "bit at " : "byte at ") + std::to_string(at);
    }
    std::ofstream{file, std::ios::binary | std::ios::trunc} << bytes;
    std::ofstream{file.string() + "-wal", std::ios::trunc};
    std::filesystem::remove(file.string() + "-shm");
    if (kind < 2) return told;

    auto table = day.columns.begin();
    std::advance(table, static_cast<long>(below(day.columns.size())));
    const auto& column = table->second[below(table->second.size())];
    const std::string one = table->first == "ticket_steps"       ? "ticket || n" // these have keys only
                            : table->first == "registry_numbers" ? "number || place"
                                                                 : "rowid";
    const auto row = " WHERE " + one + " = (SELECT " + one + " FROM " + table->first + " LIMIT 1 OFFSET " +
                     std::to_string(below(200)) + " % (SELECT count(*) FROM " + table->first + "))";
    const char* values[] = {" || 'x'", " + 1", " - 1", " || ' '"};
    told = kind == 2 ? "UPDATE " + table->first + " SET " + column + " = " + column + values[below(4)] + row
                     : "DELETE FROM " + table->first + row;
    sqlite3* database = nullptr;
    sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    const bool done =
        sqlite3_exec(database, told.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK && sqlite3_changes(database) > 0;
    sqlite3_close(database);
    return done ? told : std::string{};
}

bool found(const Office& day, const std::filesystem::path& file)
{
    try {
        auto database = Database::openSqlite(file, Access::read);
        CheckInput input;
        input.keys = &day.office.keys;
        input.kept = {day.witness};
        return !check(database, day.office.record.site(), input).clean();
    } catch (const Trouble&) {
        return true; // exit 2
    }
}

} // namespace

int main(int count, char** words)
{
    std::map<std::string, std::uint64_t> asked{{"--seed", 1}, {"--count", 300}};
    for (int i = 1; i + 1 < count; i += 2) asked.at(words[i]) = std::strtoull(words[i + 1], nullptr, 10);
    Office day;
    TemporaryFolder folder;
    const auto file = folder.path() / "office.db";
    std::uint64_t seen = 0;
    std::uint64_t nothing = 0;
    std::uint64_t refused = 0;
    std::uint64_t missed = 0;
    for (auto seed = asked["--seed"]; seed < asked["--seed"] + asked["--count"]; ++seed) {
        std::mt19937_64 random{seed};
        const auto told = edit(day, file, random);
        if (told.empty())
            ++refused;
        else if (found(day, file))
            ++seen;
        else if (contentOf(file) == day.content)
            ++nothing;
        else {
            ++missed;
            std::printf("{\"not_found\": %llu, \"edit\": \"%s\"}\n", static_cast<unsigned long long>(seed),
                        told.c_str());
        }
    }
    const auto number = [](std::uint64_t n) { return static_cast<unsigned long long>(n); };
    std::printf("{\"name\": \"edits\", \"seed\": %llu, \"edits\": %llu, \"found\": %llu, \"changed_nothing\": %llu, "
                "\"refused_by_engine\": %llu, \"not_found\": %llu, \"sqlite\": \"%s\", \"program\": \"%s\"}\n",
                number(asked["--seed"]), number(asked["--count"]), number(seen), number(nothing), number(refused),
                number(missed), sqlite3_libversion(), PINTU_VERSION);
    return missed == 0 ? 0 : 1;
}
